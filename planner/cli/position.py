"""Where the user stands on the way to targets, gathered before it is told."""

from collections.abc import Iterable
from datetime import date

import msgspec

from planner.cli.call import Call
from planner.graph.gap import Gap
from planner.graph.next_up import NextUp
from planner.graph.outlook import Ending
from planner.graph.standing import ItemStatus
from planner.model import FinishRange, Item, Need, Plan


class Forecast(msgspec.Struct, frozen=True):
    """When all targets will be had if things go on from today as planned.

    ``logged`` is the same at the pace of so many ``weeks``, as far as study was logged in them.
    """

    finish: date
    hours_per_week: float
    deadline: date | None
    finish_range: FinishRange | None
    logged: Ending | None = None
    weeks: int = 0


class Progress(msgspec.Struct, frozen=True):
    """Where the user stands on the way to targets."""

    plan: Plan | None
    targets: tuple[Need, ...]
    gap: Gap
    started: tuple[Item, ...]
    overdue: tuple[str, ...]
    forecast: Forecast | None
    suggestions: tuple[NextUp, ...]


def started_among(call: Call, names: Iterable[str]) -> list[Item]:
    """Return the items that are in progress."""
    standing = call.standing
    return [
        call.library.items[name] for name in names if standing.status(name) is ItemStatus.STARTED
    ]


def percent(done: int, total: int) -> int:
    """Return the part that is done, rounded down."""
    return 100 * done // total if total else 100
