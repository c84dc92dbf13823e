"""Put the window into the menus of this user's desktop, and take it out again.

Only files in the user's own data folder are written (freedesktop.org: desktop entries, icon themes,
shared MIME information, AppStream); another program's file is never among them.
"""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from planner.assets import asset
from planner.cli.call import Call
from planner.cli.parser import installed_version
from planner.errors import RefusedError, WriteFailedError

_NAME = "learning-planner"
_ID = "io.github.learning_planner.planner"
_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
#: Released with this version of the program.
_RELEASED = "2026-11-23"
_PATIENCE = 60  # seconds
#: What a desktop reads instead of the files themselves, made anew after a change.
_CACHES = (
    ("update-desktop-database", "applications"),
    ("update-mime-database", "mime"),
    ("gtk-update-icon-cache", "icons/hicolor"),
)
#: What those programs write, by folder.
_GENERATED = {
    "applications": ("mimeinfo.cache",),
    "mime": (
        *("XMLnamespaces", "aliases", "generic-icons", "globs", "globs2", "icons", "magic"),
        *("mime.cache", "subclasses", "treemagic", "types", "version"),
    ),
    "icons/hicolor": ("icon-theme.cache",),
}
#: Characters that would end an argument of Exec, or begin something else.
_QUOTED = frozenset(" \t\n\"'\\><~|&;$*?#()`")


@dataclass(frozen=True, slots=True)
class Shipped:
    """A file for the desktop: where it goes below the data folder, and what is in it."""

    place: Path
    content: bytes


def desktop(call: Call) -> None:
    """Install or remove all files, then let the desktop look at them."""
    folder = data_folder()
    if call.arguments.what == "install":
        changed = install(folder, shipped(program()))
    else:
        changed = remove(folder, shipped(program()))
    said = refresh(folder) if changed else []
    if call.arguments.what == "remove":
        tidy(folder, shipped(program()))
    done = call.arguments.what == "install"
    data = {
        "installed": done,
        "folder": str(folder),
        "changed": [str(file) for file in changed],
        "refreshed": said,
    }

    def tell() -> None:
        for file in changed:
            call.out.plain(str(folder / file))
        if done:
            text = "The planner is in the menus of your desktop, and opens its files."
        else:
            text = "The planner is no longer in the menus of your desktop. Your data is as it was."
        call.out.line(text if changed else "Nothing to do: all is as it should be.")

    call.answer(data, tell)


def data_folder() -> Path:
    """Return the folder in which desktops look for this user's files.

    Raises RefusedError on systems whose desktops look elsewhere.
    """
    if not sys.platform.startswith(("linux", "freebsd", "openbsd")):
        raise RefusedError("There are menus of this kind on Linux and the BSDs only.")
    from platformdirs import user_data_path

    return user_data_path()


def program() -> tuple[str, ...]:
    """Return what a desktop starts: the script beside this Python, or this Python itself."""
    script = Path(sys.executable).with_name("planner-gui")
    if script.is_file():
        return (str(script),)
    return (sys.executable, "-m", "planner", "gui")


def shipped(start: tuple[str, ...]) -> list[Shipped]:
    """Return all files; ``start`` are the words that open the window."""
    made = {
        "EXEC": " ".join(quoted(word) for word in start),
        "TRY_EXEC": start[0],
        "VERSION": installed_version(),
        "DATE": _RELEASED,
    }
    found = [
        Shipped(Path("applications", f"{_NAME}.desktop"), _filled(f"{_NAME}.desktop", made)),
        Shipped(Path("mime", "packages", f"{_NAME}.xml"), _filled(f"{_NAME}.xml", made)),
        Shipped(Path("metainfo", f"{_ID}.metainfo.xml"), _filled(f"{_ID}.metainfo.xml", made)),
        Shipped(
            Path("icons", "hicolor", "scalable", "apps", f"{_NAME}.svg"),
            asset("icons", "planner.svg").read_bytes(),
        ),
    ]
    for size in _SIZES:
        square = f"{size}x{size}"
        picture = asset("icons", "hicolor", square, f"{_NAME}.png").read_bytes()
        found.append(Shipped(Path("icons", "hicolor", square, "apps", f"{_NAME}.png"), picture))
    return found


def install(folder: Path, files: list[Shipped]) -> list[Path]:
    """Write what is not there yet or differs; return the places that changed."""
    changed = []
    for file in files:
        place = folder / file.place
        if place.is_file() and place.read_bytes() == file.content:
            continue
        try:
            place.parent.mkdir(parents=True, exist_ok=True)
            part = place.with_name(f".{place.name}.part")
            part.write_bytes(file.content)
            part.chmod(0o644)  # a desktop may read it as another user
            part.replace(place)
        except OSError as error:
            raise WriteFailedError(f"{place}: {error.strerror or error}.") from error
        changed.append(file.place)
    return changed


def remove(folder: Path, files: list[Shipped]) -> list[Path]:
    """Delete what was installed; return the files deleted."""
    changed = []
    for file in files:
        place = folder / file.place
        if place.exists() or place.is_symlink():
            place.unlink()
            changed.append(file.place)
    return changed


def tidy(folder: Path, files: list[Shipped]) -> None:
    """Delete the caches of folders that hold nothing else any more, and what is empty then."""
    for below, names in _GENERATED.items():
        place = folder / below
        sources = place / "packages" if below == "mime" else place
        if not place.is_dir() or any(one.name not in names for one in _inside(sources)):
            continue
        for name in names:
            (place / name).unlink(missing_ok=True)
    emptied = [above for file in files for above in _between((folder / file.place).parent, folder)]
    for place in (folder / "mime" / "application", *emptied):
        with suppress(OSError):  # it holds something else, or is gone
            place.rmdir()


def refresh(folder: Path) -> list[str]:
    """Let the desktop's own programs read the files, where they are installed."""
    ran = []
    for name, below in _CACHES:
        tool, place = shutil.which(name), folder / below
        if tool is None or not place.is_dir():
            continue
        flags = ["-q", "-t", "-f"] if name.startswith("gtk") else []
        done = subprocess.run(  # noqa: S603 - a program of the system with a folder of the user
            [tool, *flags, str(place)], capture_output=True, timeout=_PATIENCE, check=False
        )
        if done.returncode == 0:
            ran.append(name)
    return ran


def quoted(word: str) -> str:
    """Write a word for Exec: quoted where it must be, as the Desktop Entry Specification says."""
    plain = word.replace("%", "%%")
    if not _QUOTED & set(plain):
        return plain
    for sign in ("\\", '"', "`", "$"):
        plain = plain.replace(sign, f"\\{sign}")
    # The value as a whole is a string, in which a backslash is written twice.
    return '"' + plain.replace("\\", "\\\\") + '"'


def _inside(folder: Path) -> list[Path]:
    """Return what is in a folder, but for folders that are empty themselves."""
    if not folder.is_dir():
        return []
    return [one for one in folder.iterdir() if not one.is_dir() or _inside(one)]


def _filled(name: str, made: dict[str, str]) -> bytes:
    text = asset("desktop", name).read_text(encoding="utf-8")
    for mark, value in made.items():
        text = text.replace(f"@{mark}@", value)
    return text.encode()


def _between(folder: Path, top: Path) -> Iterator[Path]:
    """Return a folder and those above it, up to but without the top."""
    while folder not in (top, folder.parent):
        yield folder
        folder = folder.parent
