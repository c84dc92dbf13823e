"""The window in the menus of the desktop: put there, found valid, taken away without a trace."""

import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from planner.assets import asset
from planner.cli.desktop import quoted, shipped
from planner.store.gate import APPLICATION_ID
from tests.cli.terminal import Run

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="desktops of freedesktop.org only"
)


def tool(name: str) -> str:
    found = shutil.which(name)
    if found is None:
        pytest.skip(f"{name} is not installed")
    return found


@pytest.fixture
def data(a_home_of_its_own: Path) -> Path:
    return a_home_of_its_own / "xdg_data"


def files(folder: Path) -> set[Path]:
    return {file.relative_to(folder) for file in folder.rglob("*") if file.is_file()}


def test_everything_is_put_there_and_a_second_time_changes_nothing(run: Run, data: Path) -> None:
    first = run("desktop", "install", "--json")
    assert first.code == 0
    assert {Path(name) for name in first.json["changed"]} <= files(data)
    before = {file: (data / file).stat().st_mtime_ns for file in files(data)}
    second = run("desktop", "install")
    assert second.out == "Nothing to do: all is as it should be.\n"
    assert {file: (data / file).stat().st_mtime_ns for file in files(data)} == before


def test_it_leaves_without_a_trace_and_keeps_what_others_put_there(run: Run, data: Path) -> None:
    run("desktop", "install")
    assert run("desktop", "remove").code == 0
    assert not data.exists() or files(data) <= {Path("learning-planner/library.planner")}
    assert "Nothing to do" in run("desktop", "remove").out
    other = data / "applications" / "other.desktop"
    other.parent.mkdir(parents=True)
    other.write_text("[Desktop Entry]\n", encoding="utf-8")
    run("desktop", "install")
    run("desktop", "remove")
    assert other.exists()


def test_the_menu_entry_is_valid(run: Run, data: Path) -> None:
    validate = tool("desktop-file-validate")
    run("desktop", "install")
    entry = data / "applications" / "learning-planner.desktop"
    done = subprocess.run([validate, entry], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "")


def test_the_menu_entry_starts_something_that_is_there(run: Run, data: Path) -> None:
    run("desktop", "install")
    text = (data / "applications" / "learning-planner.desktop").read_text(encoding="utf-8")
    entry = dict(line.split("=", 1) for line in text.splitlines() if "=" in line)
    assert Path(entry["TryExec"]).is_file()
    assert entry["Exec"].endswith(" %f")


def test_the_description_for_software_centres_is_valid(run: Run, data: Path) -> None:
    validate = tool("appstreamcli")
    run("desktop", "install")
    [file] = (data / "metainfo").iterdir()
    done = subprocess.run(
        [validate, "validate", "--no-net", file], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout


def test_libraries_and_roadmaps_have_types_of_their_own(
    run: Run, data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tool("update-mime-database")
    ask = tool("gio")
    run("desktop", "install")
    run("roles")
    monkeypatch.setenv("XDG_DATA_HOME", str(data))
    (tmp_path / "my.roadmap.yaml").write_text("format: roadmap/1\n", encoding="utf-8")
    (tmp_path / "my.roadmap.json").write_text("{}", encoding="utf-8")
    (tmp_path / "my.planner").write_bytes(b"SQLite format 3\0")
    for name, wanted in (
        ("my.planner", "application/vnd.learning-planner.library"),
        ("my.roadmap.yaml", "application/vnd.learning-planner.roadmap+yaml"),
        ("my.roadmap.json", "application/vnd.learning-planner.roadmap+json"),
    ):
        done = subprocess.run(
            [ask, "info", "-a", "standard::content-type", tmp_path / name],
            capture_output=True,
            text=True,
            check=True,
        )
        assert wanted in done.stdout


def test_a_library_is_known_by_its_first_bytes_too() -> None:
    text = asset("desktop", "learning-planner.xml").read_text(encoding="utf-8")
    tree = ET.fromstring(text)  # noqa: S314 - a file of ours
    marks = [element.get("value") for element in tree.iter() if element.tag.endswith("match")]
    assert APPLICATION_ID.to_bytes(4, "big").decode() in marks


@pytest.mark.parametrize(
    ("word", "written"),
    [
        ("/usr/bin/planner", "/usr/bin/planner"),
        ("/home/a b/planner", '"/home/a b/planner"'),
        ("/100%/planner", "/100%%/planner"),
        ('/a "b"/$c', '"/a \\\\"b\\\\"/\\\\$c"'),
    ],
)
def test_words_of_a_command_are_quoted_as_the_specification_says(word: str, written: str) -> None:
    assert quoted(word) == written


def test_all_files_lie_below_the_folder(tmp_path: Path) -> None:
    for file in shipped(("planner-gui",)):
        assert (tmp_path / file.place).resolve().is_relative_to(tmp_path)
        assert file.content


def test_elsewhere_it_is_refused(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("planner.cli.desktop.sys.platform", "win32")
    done = run("desktop", "install")
    assert done.code == 3
    assert "Linux" in done.err
