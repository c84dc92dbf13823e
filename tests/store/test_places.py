"""Where the user's own library is: at its usual place, or where a note says it was moved to."""

import errno
import os
from pathlib import Path

import pytest

from planner.errors import MovedLibraryError, WriteFailedError
from planner.store.places import (
    LIBRARY_NAME,
    MOVED_NAME,
    keep_own_library,
    own_library,
    user_folder,
)


@pytest.fixture
def moved(tmp_path: Path) -> Path:
    place = tmp_path / "stick" / "library.planner"
    place.parent.mkdir()
    place.touch()
    keep_own_library(place)
    return place


def test_a_library_that_was_moved_is_found(moved: Path) -> None:
    assert own_library() == moved
    keep_own_library(None)
    assert own_library() == user_folder() / LIBRARY_NAME
    assert list(user_folder().iterdir()) == []


def test_back_at_its_usual_place_it_needs_no_note(moved: Path) -> None:
    usual = user_folder() / LIBRARY_NAME
    keep_own_library(usual)
    assert own_library() == usual != moved
    assert list(user_folder().iterdir()) == []


@pytest.mark.skipif(os.name == "nt", reason="names are text there")
def test_a_place_may_have_any_name_that_the_disk_takes(tmp_path: Path) -> None:
    place = tmp_path / os.fsdecode(b" caf\xe9 ")
    place.touch()
    keep_own_library(place)
    assert own_library() == place


@pytest.mark.parametrize(
    "note", [b"", b"\n", b"  \n", b"\0" * 40, b".", b"library.planner\n", b"/a\0b", b"\xff\xfe"]
)
@pytest.mark.usefixtures("moved")
def test_a_note_that_names_no_place_is_none(note: bytes) -> None:
    (user_folder() / MOVED_NAME).write_bytes(note)
    assert own_library() == user_folder() / LIBRARY_NAME


def test_a_place_that_cannot_be_is_said_not_to_be_there(moved: Path) -> None:
    (user_folder() / MOVED_NAME).write_text(f"{moved.parent / ('x' * 3000)}\n")
    with pytest.raises(MovedLibraryError, match="x"):
        own_library()


@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_a_disk_that_refuses_leaves_the_old_note(
    moved: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(os if step == "fsync" else Path, step, full)
        with pytest.raises(WriteFailedError, match="No space left"):
            keep_own_library(moved.with_name("other.planner"))
    assert own_library() == moved
    assert [file.name for file in user_folder().iterdir()] == [MOVED_NAME]


def test_the_disk_has_the_note_before_it_takes_the_place_of_the_old_one(
    moved: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    note, fsync = user_folder() / MOVED_NAME, os.fsync
    seen: list[str] = []

    def watched(descriptor: int) -> None:
        seen.append(note.read_text().strip())
        fsync(descriptor)

    monkeypatch.setattr(os, "fsync", watched)
    other = moved.with_name("other.planner")
    keep_own_library(other)
    assert seen[0] == str(moved), "whole on the disk before it is seen"
    if os.name != "nt":
        assert seen[-1] == str(other), "and then its name"
