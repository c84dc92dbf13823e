"""A library file to work with, and a clock that the test moves."""

from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from planner.model import AnyEntity
from planner.store import Store
from tests.store.entities import skill
from tests.store.quick import quick_folder


class Clock:
    """Tells the time that it was set to."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def go(self, **by: float) -> None:
        self.now += timedelta(**by)


Opener = Callable[..., Store]


@pytest.fixture
def tmp_path() -> Iterator[Path]:
    with quick_folder() as folder:
        yield Path(folder)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "library.planner"


@pytest.fixture
def backups(tmp_path: Path) -> Path:
    return tmp_path / "backups"


@pytest.fixture
def opened(path: Path, backups: Path, clock: Clock) -> Iterator[Opener]:
    """Opens the library as often as one likes; a new one holds the skills a, b and c."""
    stores: list[Store] = []

    def open_(
        start: Iterable[AnyEntity] = (skill("a"), skill("b"), skill("c")), at: Path = path
    ) -> Store:
        stores.append(Store.open(at, backups=backups, now=clock, start=lambda: start))
        return stores[-1]

    yield open_
    for store in stores:
        store.close()


@pytest.fixture
def store(opened: Opener) -> Store:
    return opened()
