"""The model of a power cut keeps what was synced and may lose the rest."""

from collections.abc import Iterable
from pathlib import Path

import pytest

from tests.torture.effort import seeded
from tests.torture.oplog import Op
from tests.torture.powercut import Disk, Loss, lay_out

ROOT = Path("/disk")
A, B, SUB, DEEP = "/disk/a", "/disk/b", "/disk/sub", "/disk/sub/deep"
NEW = [Op("C", A, inode=1), Op("W", A, inode=1, data=b"text")]


@pytest.fixture
def empty(tmp_path: Path) -> Path:
    folder = tmp_path / "empty"
    folder.mkdir()
    return folder


def outcomes(
    before: Path, ops: Iterable[Op], trials: int = 200
) -> set[frozenset[tuple[str, bytes]]]:
    disk = Disk(before, ROOT)
    disk.follow(ops)
    found = set()
    for seed in range(trials):
        for loss in Loss:
            found.add(frozenset(disk.after_cut(loss, seeded(seed)).items()))
    return found


def state(**files: bytes) -> frozenset[tuple[str, bytes]]:
    return frozenset((f"/disk/{name}", content) for name, content in files.items())


def test_nothing_synced_may_lose_the_file_or_its_content(empty: Path) -> None:
    assert outcomes(empty, NEW) == {state(), state(a=b""), state(a=b"text")}


def test_a_synced_file_may_still_lose_its_name(empty: Path) -> None:
    assert outcomes(empty, [*NEW, Op("S", A, inode=1)]) == {state(), state(a=b"text")}


def test_a_synced_name_may_still_lose_its_content(empty: Path) -> None:
    assert outcomes(empty, [*NEW, Op("D", "/disk")]) == {state(a=b""), state(a=b"text")}


def test_file_and_folder_synced_are_safe(empty: Path) -> None:
    assert outcomes(empty, [*NEW, Op("S", A, inode=1), Op("D", "/disk")]) == {state(a=b"text")}


def test_a_rename_is_whole_or_not_there(empty: Path) -> None:
    (empty / "b").write_bytes(b"old")
    safe = [*NEW, Op("S", A, inode=1), Op("D", "/disk")]

    assert outcomes(empty, [*safe, Op("R", A, B)]) == {state(a=b"text", b=b"old"), state(b=b"text")}
    assert outcomes(empty, [*safe, Op("R", A, B), Op("D", "/disk")]) == {state(b=b"text")}


def test_a_write_under_the_old_name_follows_the_file(empty: Path) -> None:
    ops = [*NEW, Op("R", A, B), Op("S", B, inode=1), Op("D", "/disk")]

    assert outcomes(empty, ops) == {state(b=b"text")}


def test_a_hard_link_is_the_same_file(empty: Path) -> None:
    more = Op("W", B, inode=1, at=4, data=b"!")
    ops = [*NEW, Op("L", A, B), more, Op("S", B, inode=1), Op("U", A), Op("D", "/disk")]

    assert outcomes(empty, ops) == {state(b=b"text!")}


def test_a_new_folder_takes_its_files_along_when_lost(empty: Path) -> None:
    ops = [Op("M", SUB), Op("C", DEEP, inode=1), Op("D", SUB)]

    assert outcomes(empty, ops) == {frozenset(), frozenset({(DEEP, b"")})}


def test_folders_lose_their_names_independently(empty: Path) -> None:
    (empty / "sub").mkdir()
    ops = [Op("C", A, inode=1), Op("C", DEEP, inode=2)]

    assert frozenset({(DEEP, b"")}) in outcomes(empty, ops)


def test_a_long_write_may_be_torn_between_sectors(empty: Path) -> None:
    (empty / "a").write_bytes(bytes(1024))
    write = Op("W", A, inode=1, data=b"x" * 1024)
    half = b"x" * 512

    assert outcomes(empty, [write]) == {
        state(a=found) for found in (bytes(1024), half + bytes(512), bytes(512) + half, half + half)
    }


def test_a_shortened_file_may_keep_its_length(empty: Path) -> None:
    (empty / "a").write_bytes(b"text")

    assert outcomes(empty, [Op("T", A, inode=1, at=1)]) == {state(a=b"text"), state(a=b"t")}


def test_marks_change_nothing(empty: Path) -> None:
    assert outcomes(empty, [Op("A", "safe 1")]) == {state()}


def test_the_files_of_a_cut_can_be_laid_out_elsewhere(tmp_path: Path) -> None:
    lay_out({A: b"1", DEEP: b"2"}, ROOT, tmp_path / "image")

    assert (tmp_path / "image" / "a").read_bytes() == b"1"
    assert (tmp_path / "image" / "sub" / "deep").read_bytes() == b"2"
