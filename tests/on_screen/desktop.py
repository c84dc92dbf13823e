"""A desktop for one program: X server, window manager, message bus, accessibility."""

import json
import os
import shutil
import signal
import subprocess
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from planner.ui.display import missing_packages

PROGRAMS = ("Xvfb", "openbox", "xdotool", "dbus-daemon")
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
SYSTEM_PYTHON = "/usr/bin/python3"
SEEN = Path(__file__).with_name("seen.py")
PATIENCE = 40.0

Found = TypeVar("Found")


def why_none() -> str:
    """Return why there can be no desktop here; empty if there can."""
    missing = [name for name in PROGRAMS if shutil.which(name) is None]
    missing += [] if _launcher() else ["at-spi2-core"]
    missing += missing_packages({"QT_QPA_PLATFORM": "xcb"}, "linux")
    if not missing and not _has_bindings():
        missing = ["gir1.2-atspi-2.0", "python3-gi"]
    return f"not installed: {', '.join(missing)}" if missing else ""


def _launcher() -> str:
    return next((path for path in LAUNCHERS if Path(path).exists()), "")


def _has_bindings() -> bool:
    code = "import gi; gi.require_version('Atspi', '2.0')"
    return Path(SYSTEM_PYTHON).exists() and not subprocess.call([SYSTEM_PYTHON, "-c", code])


@dataclass(frozen=True)
class Seen:
    """A widget as a screen reader is told of it; places in pixels of the screen."""

    role: str
    name: str
    description: str
    x: int
    y: int
    width: int
    height: int
    states: tuple[str, ...]

    @property
    def shows(self) -> bool:
        return "showing" in self.states and self.width > 0 and self.height > 0

    @property
    def works(self) -> bool:
        return self.shows and "sensitive" in self.states


class Desktop:
    """What a person does there: look, point, press keys."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        self.environment = dict(environment)

    def look(self) -> list[Seen]:
        """Return all that shows now."""
        done = subprocess.run(
            [SYSTEM_PYTHON, SEEN],
            env=self.environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=PATIENCE,
        )
        # A widget may go away while it is being asked.
        found = json.loads(done.stdout) if done.returncode == 0 else []
        everything = [Seen(**entry | {"states": tuple(entry["states"])}) for entry in found]
        return [seen for seen in everything if seen.shows]

    def wait_for(self, wanted: Callable[[Seen], bool], what: str) -> Seen:
        """Return the first widget that is as wanted, once there is one."""
        return self.look_until(lambda everything: next(filter(wanted, everything), None), what)

    def look_until(self, wanted: Callable[[list[Seen]], Found | None], what: str) -> Found:
        """Return what is looked for among all that shows, once it is found."""
        end = time.monotonic() + PATIENCE
        everything: list[Seen] = []
        while time.monotonic() < end:
            everything = self.look()
            if (found := wanted(everything)) is not None:
                return found
        names = sorted({f"{seen.role} {seen.name!r} {seen.states}" for seen in everything})
        raise AssertionError(f"There is no {what}. There are:\n" + "\n".join(names))

    def button(self, name: str) -> Seen:
        """Return a button that can be pressed and whose name begins so."""
        return self.wait_for(
            lambda seen: seen.role == "push button" and seen.name.startswith(name) and seen.works,
            f"button {name!r} that can be pressed",
        )

    def click(self, seen: Seen) -> None:
        """Press the left button of the mouse in the middle of it."""
        x, y = seen.x + seen.width // 2, seen.y + seen.height // 2
        self._xdotool("mousemove", "--sync", str(x), str(y), "click", "1")

    def press(self, *keys: str) -> None:
        """Press keys, one after the other."""
        self._xdotool("key", "--clearmodifiers", *keys)

    def _xdotool(self, *words: str) -> None:
        subprocess.run(["xdotool", *words], env=self.environment, check=True, timeout=PATIENCE)


@contextmanager
def desktop(folder: Path) -> Iterator[Desktop]:
    """Start all that a desktop consists of, and end it again."""
    runtime = folder / "runtime"
    runtime.mkdir(mode=0o700)
    environment = {
        **{name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"},
        "XDG_RUNTIME_DIR": str(runtime),
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "NO_AT_BRIDGE": "0",
    }
    with ExitStack() as stack:

        def start(*command: str, output: int = subprocess.DEVNULL) -> "subprocess.Popen[str]":
            program = stack.enter_context(
                subprocess.Popen(
                    command,
                    env=environment,
                    stdin=subprocess.DEVNULL,
                    stdout=output,
                    stderr=subprocess.DEVNULL,
                    text=True,
                    start_new_session=True,
                )
            )
            stack.callback(_end, program)
            return program

        server = start(
            *("Xvfb", "-displayfd", "1", "-screen", "0", "1440x900x24", "-nolisten", "tcp"),
            output=subprocess.PIPE,
        )
        environment["DISPLAY"] = f":{_first_line(server)}"
        bus = start("dbus-daemon", "--session", "--print-address", output=subprocess.PIPE)
        environment["DBUS_SESSION_BUS_ADDRESS"] = _first_line(bus)
        start(_launcher(), "--launch-immediately")
        start("openbox")
        yield Desktop(environment)


def _end(program: "subprocess.Popen[str]") -> None:
    """End a program with all that it started: the bus of accessibility is a child of one."""
    with suppress(ProcessLookupError):
        os.killpg(program.pid, signal.SIGKILL)


def _first_line(program: "subprocess.Popen[str]") -> str:
    assert program.stdout is not None
    return program.stdout.readline().strip()
