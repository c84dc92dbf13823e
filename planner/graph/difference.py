"""What differs between two outcomes of planning: items, finish, hours and cost."""

from datetime import date

import msgspec

from planner.model import Outcome, Placement


class Difference(msgspec.Struct, frozen=True, kw_only=True):
    """Items of one or both outcomes in order of start, and both ends of the figures.

    ``moved`` are those of both that start in another week or end in another one. A ``cost`` of
    None is money in several currencies.
    """

    added: tuple[str, ...]
    dropped: tuple[str, ...]
    both: tuple[str, ...]
    moved: tuple[str, ...]
    finish: tuple[date | None, date | None]
    hours: tuple[float, float]
    cost: tuple[float | None, float | None]

    @property
    def is_nothing(self) -> bool:
        """Whether both come to the same."""
        same = all(pair[0] == pair[1] for pair in (self.finish, self.hours, self.cost))
        return same and not (self.added or self.dropped or self.moved)


def difference(before: Outcome | None, after: Outcome) -> Difference:
    """Return what changes from one outcome to another; None held nothing."""
    old = placed(before) if before else {}
    new = placed(after)
    return Difference(
        added=tuple(item for item in new if item not in old),
        dropped=tuple(item for item in old if item not in new),
        both=tuple(item for item in new if item in old),
        moved=tuple(item for item in new if item in old and moves(old[item], new[item])),
        finish=(before.finish if before else None, after.finish),
        hours=(_hours(before), _hours(after)),
        cost=(before.objective.cost if before else 0.0, after.objective.cost),
    )


def placed(outcome: Outcome) -> dict[str, Placement]:
    """Return the placements by item, in order of start."""
    return {placement.item: placement for placement in outcome.placements}


def moves(before: Placement, after: Placement) -> bool:
    """Say whether an item begins or ends in another week."""
    ends = ((before.start, after.start), (before.end, after.end))
    return any(one.isocalendar()[:2] != other.isocalendar()[:2] for one, other in ends)


def _hours(outcome: Outcome | None) -> float:
    return (outcome.objective.hours or 0.0) if outcome else 0.0
