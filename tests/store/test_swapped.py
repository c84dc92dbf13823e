"""A file that something else put in the place of the open library is not written into (P8)."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from planner.errors import ReplacedLibraryError
from planner.store import Store
from tests.store.conftest import Clock, Opener
from tests.store.entities import done, skill
from tests.store.test_store import making, tick

Swap = Callable[[Path, bytes], None]
LONG_AGO = 1_500_000_000


def rename_over(path: Path, content: bytes) -> None:
    other = path.with_name("incoming")
    other.write_bytes(content)
    other.replace(path)


def delete_and_make_anew(path: Path, content: bytes) -> None:
    path.rename(path.with_name("away"))  # keeps its inode from being given to the newcomer
    path.write_bytes(content)


def write_in_place(path: Path, content: bytes) -> None:
    with path.open("r+b") as file:
        file.write(content)
        file.truncate()
    os.utime(path, (LONG_AGO, LONG_AGO))


SWAPS = [rename_over, delete_and_make_anew, write_in_place]


def another_library(opened: Opener, folder: Path) -> bytes:
    """As old as the open one, byte for byte, and still another."""
    path = folder / "other.planner"
    store = opened([skill("x"), skill("y"), skill("z")], path)
    store.write(tick("x"))
    store.close()
    return path.read_bytes()


@pytest.mark.parametrize("swap", SWAPS)
@pytest.mark.parametrize("times", [3, pytest.param(100, marks=pytest.mark.torture)])
def test_nothing_is_written_into_a_stranger(
    opened: Opener, tmp_path: Path, swap: Swap, times: int
) -> None:
    stranger = another_library(opened, tmp_path)
    for at in range(times):
        path = tmp_path / f"{at}" / "library.planner"
        store = opened(at=path)
        store.write(tick("a"))
        swap(path, stranger)
        for act in (lambda s=store: s.write(tick("b")), store.news):
            with pytest.raises(ReplacedLibraryError, match="replaced"):
                act()
        assert path.read_bytes() == stranger
        store.close()
        assert path.read_bytes() == stranger


@pytest.mark.parametrize("swap", SWAPS)
def test_nothing_is_written_into_an_older_state_of_the_same_library(
    opened: Opener, path: Path, swap: Swap
) -> None:
    store = opened()
    older = path.read_bytes()
    store.write(tick("a"))
    swap(path, older)
    with pytest.raises(ReplacedLibraryError):
        store.write(tick("b"))
    assert path.read_bytes() == older


@pytest.mark.parametrize("swap", SWAPS)
def test_nothing_is_written_into_what_became_of_it_elsewhere(
    opened: Opener, path: Path, clock: Clock, tmp_path: Path, swap: Swap
) -> None:
    """Two machines went on from one state, each with one edit: as old, and not the same."""
    first = opened()
    first.close()
    elsewhere = tmp_path / "elsewhere.planner"
    elsewhere.write_bytes(path.read_bytes())
    clock.go(minutes=1)
    other = opened(at=elsewhere)
    other.write(tick("c"))
    other.close()
    clock.go(minutes=1)
    store = opened()
    store.load()
    store.write(tick("a"))
    theirs = elsewhere.read_bytes()
    swap(path, theirs)
    with pytest.raises(ReplacedLibraryError):
        store.write(tick("b"))
    assert path.read_bytes() == theirs


def test_a_file_that_is_gone_is_not_made_anew(store: Store, path: Path) -> None:
    path.unlink()
    with pytest.raises(ReplacedLibraryError):
        store.write(tick("a"))
    store._file.close()
    with pytest.raises(ReplacedLibraryError):
        store.load()
    assert not path.exists()


def test_a_file_that_was_only_touched_is_still_the_library(store: Store, path: Path) -> None:
    store.write(tick("a"))
    os.utime(path, (LONG_AGO, LONG_AGO))
    store.write(making(done("b")))
    assert store.load().records.keys() == {"a", "b"}
    os.utime(path, (LONG_AGO, LONG_AGO))
    assert store.news() == ()


def test_sqlite_itself_refuses_when_the_swap_comes_in_the_last_moment(
    store: Store, path: Path, tmp_path: Path, opened: Opener
) -> None:
    stranger = another_library(opened, tmp_path)

    def swap_and_write() -> None:
        with store._file.transaction():
            rename_over(path, stranger)
            store._file.execute("DELETE FROM item")

    with pytest.raises(ReplacedLibraryError):
        swap_and_write()
    assert path.read_bytes() == stranger
