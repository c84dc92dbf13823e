"""Damage is noticed or does no harm; it is never made worse (promise P12)."""

import random
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from planner.errors import LibraryFileError
from planner.store import Store, salvage
from tests.store.conftest import Opener
from tests.store.entities import done, skill
from tests.store.test_store import making, tick

PAGE = 4096
NOW = datetime(2026, 11, 23, tzinfo=UTC)
Damage = Callable[[bytearray, random.Random], None]


def zero_page(content: bytearray, chance: random.Random) -> None:
    at = chance.randrange(len(content) // PAGE) * PAGE
    content[at : at + PAGE] = bytes(PAGE)


def cut(content: bytearray, chance: random.Random) -> None:
    del content[chance.randrange(len(content)) :]


def scribble(content: bytearray, chance: random.Random) -> None:
    at = chance.randrange(len(content) - 200)
    content[at : at + 200] = chance.randbytes(200)


def flip(content: bytearray, chance: random.Random) -> None:
    at = chance.randrange(len(content) * 8)
    content[at // 8] ^= 1 << at % 8


def flip_in_header(content: bytearray, chance: random.Random) -> None:
    at = chance.randrange(100 * 8)
    content[at // 8] ^= 1 << at % 8


def swap_pages(content: bytearray, chance: random.Random) -> None:
    one, two = (PAGE * at for at in chance.sample(range(len(content) // PAGE), 2))
    content[one : one + PAGE], content[two : two + PAGE] = (
        content[two : two + PAGE],
        content[one : one + PAGE],
    )


@pytest.fixture
def content(opened: Opener, path: Path) -> bytes:
    """A library of about thirty pages, with something of everything."""
    store = opened([skill(f"s{at}", summary=f"{at} " * 60, tags=("t",)) for at in range(99)])
    store.write(making(*(done(f"s{at}", note="note") for at in range(0, 99, 2))))
    store.write(tick("s1"))
    store.close()
    return path.read_bytes()


@pytest.mark.parametrize("times", [25, pytest.param(1000, marks=pytest.mark.torture)])
@pytest.mark.parametrize("damage", [zero_page, cut, scribble, flip, flip_in_header, swap_pages])
def test_a_damaged_library_is_refused_untouched_or_used_without_a_crash(
    content: bytes, path: Path, backups: Path, damage: Damage, times: int
) -> None:
    refused = 0
    for seed in range(times):
        damaged = bytearray(content)
        damage(damaged, random.Random(seed))  # noqa: S311 - seeded on purpose
        path.write_bytes(damaged)
        refused += not _opens_and_reads(path, backups)
        assert path.read_bytes() == damaged
    assert refused or damage in (flip, flip_in_header)


def _opens_and_reads(path: Path, backups: Path) -> bool:
    try:
        store = Store.open(path, backups=backups)
    except LibraryFileError:
        return False
    try:
        store.load()
        store.check()
    except LibraryFileError:
        return False
    finally:
        store.close()
    return True


@pytest.mark.parametrize(
    ("damage", "seed"),
    [(scribble, 495), (flip, 244), (flip, 523), (flip, 2402), (flip_in_header, 76)],
)
def test_what_once_came_as_a_crash_is_said(
    content: bytes, path: Path, backups: Path, damage: Damage, seed: int
) -> None:
    damaged = bytearray(content)
    damage(damaged, random.Random(seed))  # noqa: S311 - seeded on purpose
    path.write_bytes(damaged)
    assert isinstance(_opens_and_reads(path, backups), bool)


@pytest.mark.parametrize("times", [6, pytest.param(300, marks=pytest.mark.torture)])
@pytest.mark.parametrize("damage", [zero_page, cut, scribble, flip, flip_in_header, swap_pages])
def test_salvage_makes_a_sound_library_of_any_damaged_one_or_says_that_it_cannot(
    content: bytes, path: Path, backups: Path, damage: Damage, times: int
) -> None:
    for seed in range(times):
        damaged = bytearray(content)
        damage(damaged, random.Random(seed))  # noqa: S311 - seeded on purpose
        path.write_bytes(damaged)
        target = path.with_name(f"{seed}.planner")
        try:
            salvage(path, target, NOW)
        except LibraryFileError:
            assert not target.exists()
        else:
            assert _opens_and_reads(target, backups)
        assert path.read_bytes() == damaged
