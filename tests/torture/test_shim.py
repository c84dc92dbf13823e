"""The shim sees every change below its folder, and strikes where it is told to."""

import errno
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.torture.driver import Zygote
from tests.torture.effort import seeded
from tests.torture.oplog import Op, marks, read_log
from tests.torture.powercut import Disk, Loss
from tests.torture.scribble import OPERATIONS
from tests.torture.trial import Disaster, End, Ending, Trial

Scribble = Callable[[Disaster], tuple[End, list[Op]]]
CALM = Disaster()
WRITE = OPERATIONS.index("W") + 1


@pytest.fixture
def folder(arena: Path) -> Path:
    folder = arena / "folder"
    folder.mkdir()
    return folder


@pytest.fixture
def scribble(the_zygote: Zygote, folder: Path) -> Scribble:
    def run(disaster: Disaster) -> tuple[End, list[Op]]:
        log = folder.parent / "log"
        trial = Trial("scribble", str(folder), str(log), disaster, record=True)
        return the_zygote.run(trial), read_log(log)

    return run


def test_every_operation_is_written_down(scribble: Scribble) -> None:
    end, log = scribble(CALM)

    assert end.ending is Ending.DONE, end.trouble
    assert "".join(op.code for op in log if op.code != "A") == OPERATIONS
    assert marks(log) == ["scribbled", f"end {len(OPERATIONS)}"]


def test_replaying_the_log_gives_the_same_files(
    scribble: Scribble, folder: Path, tmp_path: Path
) -> None:
    _, log = scribble(CALM)
    disk = Disk(tmp_path, folder)
    disk.follow(log)

    assert disk.after_cut(Loss.NOTHING, seeded(0)) == {
        str(path): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }


@pytest.mark.parametrize("at", range(1, len(OPERATIONS) + 1))
def test_a_kill_comes_before_the_operation(scribble: Scribble, at: int) -> None:
    end, log = scribble(Disaster(kill_at=at))

    assert end.ending is Ending.KILLED
    assert "".join(op.code for op in log if op.code != "A") == OPERATIONS[: at - 1]


def test_a_kill_may_come_halfway_through_a_write(scribble: Scribble, folder: Path) -> None:
    end, _ = scribble(Disaster(kill_at=WRITE, torn=True))

    assert end.ending is Ending.KILLED
    assert (folder / "a").read_bytes() == b"some"


@pytest.mark.parametrize("error", [errno.ENOSPC, errno.EIO])
@pytest.mark.parametrize("at", range(1, len(OPERATIONS) + 1))
def test_every_operation_can_fail(scribble: Scribble, at: int, error: int) -> None:
    end, log = scribble(Disaster(fail_at=at, error=error))

    # A full disk takes half of a write without complaint, and refuses what comes after it.
    assert end.ending is Ending.CRASHED
    assert f"[Errno {error}]" in end.trouble
    assert len(log) < len(OPERATIONS)


def test_a_full_disk_takes_what_fits(scribble: Scribble, folder: Path) -> None:
    scribble(Disaster(fail_at=WRITE, error=errno.ENOSPC))

    assert (folder / "a").read_bytes() == b"some"


def test_a_kill_may_come_at_any_moment(the_zygote: Zygote, folder: Path) -> None:
    log = folder.parent / "log"

    end = the_zygote.run(Trial("wait", str(folder), str(log), Disaster(kill_after=0.01)))

    assert end.ending is Ending.KILLED
