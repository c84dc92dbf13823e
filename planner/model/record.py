"""Records: what the user did with an item, and the hours logged on it."""

from datetime import date
from enum import StrEnum

from planner.model.item import Range
from planner.model.value import Entity, Value


class State(StrEnum):
    """What the user said about an item. Ready and locked are derived, never stored."""

    STARTED = "started"
    DONE = "done"
    WAIVED = "waived"


class Evidence(Value, frozen=True):
    """A proof: an address or a sentence, with the day it is from."""

    text: str
    on: date | None = None


class Record(Entity, frozen=True, kw_only=True, tag="record"):
    """What the user did with an item.

    A record without ``state`` holds only notes, evidence or an estimate. ``estimate`` is the
    user's own number of hours and replaces the item's. The item counts until ``valid_until``,
    that day included. ``known_before`` marks what the user brought along.
    """

    item: str
    state: State | None = None
    level: int | None = None
    started: date | None = None
    finished: date | None = None
    valid_until: date | None = None
    known_before: bool = False
    estimate: Range | None = None
    evidence: tuple[Evidence, ...] = ()
    note: str = ""

    @property
    def key(self) -> tuple[str, ...]:
        """The item."""
        return (self.item,)


class LogEntry(Entity, frozen=True, kw_only=True, tag="log"):
    """Hours worked on an item on a day."""

    id: str
    item: str
    on: date
    hours: float
    note: str = ""

    @property
    def key(self) -> tuple[str, ...]:
        """The id."""
        return (self.id,)
