"""Files that are asked for: whole or not there, and never over what must not be lost."""

import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from planner.errors import RefusedError
from planner.formats.files import put


def test_a_file_is_written_and_only_replaced_if_that_is_said(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    put(path, b"one")
    with pytest.raises(RefusedError, match="--force"):
        put(path, b"two")
    assert path.read_bytes() == b"one"
    put(path, b"two", over=True)
    assert path.read_bytes() == b"two"


@pytest.mark.parametrize("where", ["fsync", "replace", "write"])
@pytest.mark.parametrize("is_there", [False, True])
def test_where_the_disk_refuses_the_old_file_stays_and_no_other_is_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, where: str, *, is_there: bool
) -> None:
    path = tmp_path / "a.txt"
    if is_there:
        path.write_bytes(b"old")

    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    if where == "replace":
        monkeypatch.setattr(Path, "replace", refuse)
    else:
        monkeypatch.setattr(os, "fsync" if where == "fsync" else "fdopen", refuse)
    with pytest.raises(RefusedError, match="No space left"):
        put(path, b"new" * 1000, over=True)

    assert [one.read_bytes() for one in tmp_path.iterdir()] == ([b"old"] if is_there else [])


def test_libraries_folders_and_links_are_never_written_over(tmp_path: Path) -> None:
    library, link = tmp_path / "l.planner", tmp_path / "link"
    with sqlite3.connect(library) as connection:
        connection.execute("create table t (x)")
    connection.close()
    link.symlink_to(tmp_path / "elsewhere")
    before = library.read_bytes()

    for path in (library, tmp_path, link):
        with pytest.raises(RefusedError):
            put(path, b"x", over=True)
    assert library.read_bytes() == before
    assert not (tmp_path / "elsewhere").exists()


@pytest.mark.parametrize("name", ["library.planner-journal", "x.planner-wal"])
def test_what_sqlite_would_read_beside_a_library_is_not_written(tmp_path: Path, name: str) -> None:
    with pytest.raises(RefusedError, match="such names"):
        put(tmp_path / name, b"x", over=True)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("name", ["no/where.txt", "x" * 300])
def test_a_place_that_cannot_be_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(RefusedError, match="cannot be written"):
        put(tmp_path / name, b"x")
    assert not list(tmp_path.iterdir())


KILLED = """
import os, signal, sys
from pathlib import Path
from planner.formats import files

left = int(sys.argv[2])

def at_each_line(frame, event, _argument):
    global left
    if frame.f_code.co_filename != files.__file__:
        return None
    if event == "line":
        left -= 1
        if left == 0:
            os.kill(os.getpid(), signal.SIGKILL)
    return at_each_line

sys.settrace(at_each_line)
files.put(Path(sys.argv[1]), b"new" * 100_000, over=True)
"""


@pytest.mark.skipif(os.name != "posix", reason="needs signals")
def test_a_kill_at_any_line_leaves_the_old_file_or_the_new_one(tmp_path: Path) -> None:
    path, old, new = tmp_path / "a.txt", b"old", b"new" * 100_000
    path.write_bytes(old)
    seen = []
    for line in range(1, 100):
        command: list[str | Path] = [sys.executable, "-c", KILLED, path, str(line)]
        status = subprocess.run(command, check=False).returncode
        seen.append(path.read_bytes())
        assert seen[-1] in (old, new)
        if status == 0:
            break
        path.write_bytes(old)
    assert seen[-1] == new, "it was killed at every line, and once at none"
    assert {old, new} == set(seen[:-1]), "some kills came before the replacement, some after it"
