"""A full or broken disk damages nothing, and is said aloud (promises 4 and 5).

Each deed that the disk refused is tried again in the same process: it must succeed as soon as the
disk works, and what the user saw in between must be what the file held.
"""

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import msgspec
import pytest

from planner.errors import WriteFailedError
from planner.store import Store
from planner.verbs import records
from planner.workspace import Workspace
from tests.torture import plain, sample
from tests.torture.campaign import Campaign
from tests.torture.driver import Zygote
from tests.torture.effort import Effort
from tests.torture.figures import Record, assert_all_well

FLOWS = ["session", "import", "migration", "backup", "restore", "replace"]


@pytest.mark.parametrize("flow", FLOWS)
def test_every_change_of_the_disk_may_fail(
    the_zygote: Zygote,
    arena: Path,
    effort: Effort,
    seed: int,
    record_property: Record,
    flow: str,
) -> None:
    campaign = Campaign(the_zygote, arena, flow)

    verdicts = campaign.failures(effort.failures_every, seed)

    assert_all_well(verdicts, campaign, "disk full or failing", record_property)


@pytest.mark.parametrize("flow", FLOWS)
def test_every_reading_may_fail(
    the_zygote: Zygote,
    arena: Path,
    effort: Effort,
    seed: int,
    record_property: Record,
    flow: str,
) -> None:
    campaign = Campaign(the_zygote, arena, flow)

    verdicts = campaign.failures(effort.read_failures_every, seed, reads=True)

    assert_all_well(verdicts, campaign, "disk failing to read", record_property)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """Mount a disk of a megabyte, where that is permitted."""
    place = tmp_path / "small"
    place.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=1m,mode=0700", "tmpfs", str(place)]
    if shutil.which("mount") is None:
        pytest.skip("there is no mount on this system")
    mounted = subprocess.run(command, capture_output=True, check=False, text=True)
    if mounted.returncode:
        pytest.skip(f"a small disk needs the rights to mount one: {mounted.stderr.strip()}")
    yield place
    subprocess.run(["umount", str(place)], check=True)


def test_a_disk_that_is_really_full(small_disk: Path, tmp_path: Path) -> None:
    path, ballast = small_disk / sample.LIBRARY, small_disk / "ballast"
    ballast.write_bytes(bytes(500_000))
    with closing(
        Store.open(path, backups=tmp_path / "backups", now=sample.Clock(), start=sample.start)
    ) as store:
        workspace = Workspace(store)

        notes = fill_with_notes(workspace)
        assert notes > 5
        plain.compare(path, encoded(workspace))
        ballast.unlink()
        workspace.do(records.tick(workspace.library, [sample.item_id(0)], sample.TODAY))

        plain.compare(path, encoded(workspace))
    assert len(plain.read(path).journal) == 1 + notes + 1


def fill_with_notes(workspace: Workspace) -> int:
    """Write longer and longer notes until the disk is full; return how many went in."""
    written = 0
    item = sample.item_id(0)
    while written < 1_000:
        note = workspace.library.records[item].note if written else ""
        try:
            workspace.do(records.set_note(workspace.library, item, f"{note} One more line. " * 2))
        except WriteFailedError:
            return written
        written += 1
    raise AssertionError("the disk never got full")


def encoded(workspace: Workspace) -> bytes:
    return msgspec.json.encode(list(workspace.library.entities()))
