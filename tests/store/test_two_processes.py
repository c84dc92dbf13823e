"""Two processes on one file lose nothing and see each other (promises P6 and P7)."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from planner.edits import Act
from planner.errors import BusyLibraryError, ChangedElsewhereError, ReplacedLibraryError
from planner.model import Library, Record
from planner.store import Store
from planner.workspace import Workspace
from tests.store.conftest import Opener
from tests.store.entities import skill
from tests.store.other_process import noted

_ROOT = Path(__file__).parents[2]
_OTHER = "tests.store.other_process"


@contextmanager
def other_process(*arguments: object) -> Iterator[subprocess.Popen[str]]:
    """Start one that waits for a line."""
    with subprocess.Popen(
        [sys.executable, "-m", _OTHER, *map(str, arguments)],
        cwd=_ROOT,
        env={**os.environ, "PYTHONWARNINGS": "error"},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert answer(process) == "ready"
        yield process
    assert process.returncode == 0


def tell(process: subprocess.Popen[str], line: str = "go") -> None:
    assert process.stdin
    process.stdin.write(line + "\n")
    process.stdin.flush()


def answer(process: subprocess.Popen[str]) -> str:
    assert process.stdout
    return process.stdout.readline().strip()


FIGURES = [60, pytest.param(1500, marks=pytest.mark.torture)]


@pytest.mark.parametrize("times", FIGURES)
def test_two_processes_count_and_log_without_losing_one(
    opened: Opener, path: Path, backups: Path, times: int
) -> None:
    store = opened()
    store.load()
    with (
        other_process("count", path, backups, "one", times) as one,
        other_process("count", path, backups, "two", times) as two,
    ):
        tell(one)
        tell(two)
        conflicts = [int(answer(process)) for process in (one, two)]
    library = store.load()
    assert library.settings["counter"].value == str(2 * times)
    assert library.log.keys() == {f"{who}-{at}" for who in ("one", "two") for at in range(times)}
    done_by_now = [entry.number for entry in store.entries() if entry.act is Act.DO]
    assert done_by_now == list(range(2 * times + 1, 1, -1))
    assert sum(conflicts) > 0, "they never met: the test has no force"
    assert store.check() == []


@pytest.mark.parametrize("times", [20, pytest.param(1000, marks=pytest.mark.torture)])
def test_of_two_who_write_one_note_the_second_is_told(
    opened: Opener, path: Path, backups: Path, times: int
) -> None:
    workspace = Workspace(opened())
    with other_process("note", path, backups) as other:
        for at in range(times):
            tell(other, f"theirs {at}")
            assert answer(other) == "written"
            before = workspace.library.records.get("a")
            assert before is None or before.note == f"theirs {at - 1}"
            with pytest.raises(ChangedElsewhereError):
                workspace.do(noted(before, "mine"))
            assert workspace.library.records["a"].note == f"theirs {at}"


@pytest.mark.parametrize("times", [20, pytest.param(100, marks=pytest.mark.torture)])
def test_what_another_process_did_is_seen(
    opened: Opener, path: Path, backups: Path, times: int
) -> None:
    workspace = Workspace(opened())
    with other_process("note", path, backups) as other:
        assert workspace.catch_up() == ()
        for at in range(times):
            tell(other, str(at))
            assert answer(other) == "written"
            [edit] = workspace.catch_up()
            assert edit.subject == str(at)
            assert workspace.catch_up() == ()
    assert workspace.library.records["a"].note == str(times - 1)


@pytest.mark.parametrize("times", [10, pytest.param(500, marks=pytest.mark.torture)])
def test_two_who_make_one_library_share_it(tmp_path: Path, backups: Path, times: int) -> None:
    with (
        other_process("make", tmp_path, backups, "a") as one,
        other_process("make", tmp_path, backups, "b") as two,
    ):
        for at in range(times):
            tell(one, f"{at}.planner")
            tell(two, f"{at}.planner")
            [item] = {answer(one), answer(two)}
            store = Store.open(tmp_path / f"{at}.planner", backups=backups)
            assert store.load() == Library.of([skill(item)])
            assert store.check() == []
            store.close()


def test_who_waits_too_long_for_a_lock_is_told_and_loses_nothing(
    store: Store, path: Path, backups: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("planner.store.file.BUSY_SECONDS", 0.05)
    store._file.close()
    workspace = Workspace(store)
    with other_process("hold", path, backups) as other:
        for lock in ("BEGIN IMMEDIATE", "BEGIN EXCLUSIVE"):
            tell(other, lock)
            assert answer(other) == "held"
            with pytest.raises(BusyLibraryError, match="holds the library locked"):
                workspace.do(noted(None, "x"))
            assert workspace.library.records == {}
            tell(other, "ROLLBACK")
            assert answer(other) == "held"
        workspace.do(noted(None, "x"))
    assert store.load().records == {"a": Record(item="a", note="x")}


def test_a_reader_who_does_not_finish_holds_a_commit_up_but_breaks_nothing(
    store: Store, path: Path, backups: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("planner.store.file.BUSY_SECONDS", 0.05)
    store._file.close()
    workspace = Workspace(store)
    with other_process("hold", path, backups) as other:
        tell(other, "BEGIN; SELECT * FROM item")
        assert answer(other) == "held"
        with pytest.raises(BusyLibraryError):
            workspace.do(noted(None, "x"))
        tell(other, "ROLLBACK")
        assert answer(other) == "held"
        workspace.do(noted(None, "y"))
    assert [entry.subject for entry in store.entries()] == ["y", ""]


TRY_TO_WRITE = """
import sqlite3, sys
sqlite3.connect(sys.argv[1], timeout=0, isolation_level=None).execute("BEGIN IMMEDIATE")
"""


def test_a_second_connection_of_one_process_leaves_the_locks_of_the_first(store: Store) -> None:
    with store._file.transaction():
        store._file.execute("DELETE FROM listing")
        other = store.again()
        assert other.load() == other.load()
        other.close()
        done = subprocess.run(
            [sys.executable, "-c", TRY_TO_WRITE, str(store.path)],
            capture_output=True,
            text=True,
            check=False,
        )
    assert "database is locked" in done.stderr


def test_a_second_connection_is_not_to_a_stranger(store: Store, path: Path) -> None:
    path.rename(path.with_name("away"))
    path.write_bytes(b"something else")
    with pytest.raises(ReplacedLibraryError):
        store.again()
