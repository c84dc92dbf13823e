"""What the window keeps is for its user alone, and what others laid there is not used (P27)."""

import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from planner.ui import places
from planner.ui.failure import Failures
from planner.ui.single import SingleWindow

pytestmark = pytest.mark.skipif(os.name == "nt", reason="rights are another thing there")

SOMEBODY_ELSE = 12345
WINDOW = """
import os, sys
os.umask(int(sys.argv[1], 8))
from PySide6.QtCore import QTimer
from planner.__main__ import window
from planner.ui import run
app = run.application()
QTimer.singleShot(0, lambda: QTimer.singleShot(500, app.quit))
sys.argv = ["planner-gui"]
sys.exit(window())
"""


@pytest.mark.parametrize("umask", ["000", "022"])
def test_all_that_a_first_start_leaves_is_closed_to_others(
    a_home_of_its_own: Path, umask: str
) -> None:
    a_home_of_its_own.mkdir(mode=0o700)
    done = subprocess.run(
        [sys.executable, "-c", WINDOW, umask],
        env={**os.environ, "HOME": str(a_home_of_its_own)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert "Traceback" not in done.stderr
    made = list(a_home_of_its_own.rglob("*"))
    rights = {str(path): stat.S_IMODE(path.stat().st_mode) for path in made}
    assert any(name.endswith("library.planner") for name in rights)
    assert any(name.endswith("window.ini") for name in rights)
    assert [name for name, mode in rights.items() if mode & 0o077] == []


@pytest.fixture
def lock(tmp_path: Path) -> Iterator[Path]:
    before = os.umask(0)
    yield tmp_path / "state" / "locks" / "one.lock"
    os.umask(before)


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@pytest.mark.usefixtures("qapp")
def test_locks_and_calls_are_closed_to_others(lock: Path) -> None:
    lock.parent.mkdir(parents=True)
    window = SingleWindow(lock)
    assert window.is_first()
    assert mode(lock.parent) == 0o700
    assert mode(lock.with_suffix(".raise")) == 0o600
    window.release()


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("name", ["one.lock", "one.raise"])
@pytest.mark.parametrize("exists", [True, False])
def test_links_that_somebody_laid_are_not_followed(
    lock: Path,
    name: str,
    exists: bool,  # noqa: FBT001 - drawn
) -> None:
    lock.parent.mkdir(parents=True)
    target = lock.parent.parent / "precious"
    if exists:
        target.write_text("precious", encoding="utf-8")
    lock.with_name(name).symlink_to(target)
    first, second = SingleWindow(lock), SingleWindow(lock)
    assert first.is_first()
    assert not second.is_first()
    first.release()
    assert target.exists() == exists
    assert not exists or target.read_text(encoding="utf-8") == "precious"


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("left", ["", "garbage\n", "\0" * 70])
def test_a_lock_that_was_written_by_half_keeps_nobody_out(lock: Path, left: str) -> None:
    lock.parent.mkdir(parents=True)
    lock.write_text(left, encoding="utf-8")
    first, second = SingleWindow(lock), SingleWindow(lock)
    assert first.is_first()
    assert not second.is_first()
    first.release()


@pytest.mark.usefixtures("qapp")
def test_where_no_lock_can_lie_every_window_is_the_first(lock: Path) -> None:
    lock.mkdir(parents=True)
    assert SingleWindow(lock).is_first()
    lock.rmdir()
    lock.parent.rmdir()
    lock.parent.write_text("a file", encoding="utf-8")
    window = SingleWindow(lock)
    assert window.is_first()
    window.listen(lambda _: None)
    window.release()
    assert lock.parent.read_text(encoding="utf-8") == "a file"


@pytest.mark.usefixtures("qapp")
@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can give folders away"
)
def test_in_a_folder_of_somebody_else_nothing_is_written(lock: Path) -> None:
    lock.parent.mkdir(parents=True)
    os.chown(lock.parent, SOMEBODY_ELSE, -1)
    window = SingleWindow(lock)
    assert window.is_first()
    window.listen(lambda _: None)
    assert list(lock.parent.iterdir()) == []


def test_the_log_of_errors_is_not_written_through_a_link(tmp_path: Path, qtbot: QtBot) -> None:
    log = places.log_file()
    log.parent.mkdir(parents=True)
    target = tmp_path / "precious"
    target.write_text("precious", encoding="utf-8")
    log.symlink_to(target)
    failures = Failures(log, lambda: None)
    failures.happened.disconnect()
    with qtbot.waitSignal(failures.happened):
        failures.take(ValueError, ValueError("a mistake"), None)
    assert target.read_text(encoding="utf-8") == "precious"
    assert "a mistake" in log.read_text(encoding="utf-8")
    assert mode(log.parent) == 0o700
