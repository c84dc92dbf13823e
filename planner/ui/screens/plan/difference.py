"""What differs between two outcomes of planning, in figures and items; no Qt."""

from dataclasses import dataclass
from datetime import date

from planner.model import Outcome


@dataclass(frozen=True, slots=True)
class Difference:
    """Items that come, go and move by at least a week, and both ends of finish, hours and cost."""

    added: tuple[str, ...]
    dropped: tuple[str, ...]
    moved: tuple[str, ...]
    finish: tuple[date | None, date | None]
    hours: tuple[float, float]
    cost: tuple[float, float]

    @property
    def is_nothing(self) -> bool:
        """Whether both come to the same."""
        same = self.finish[0] == self.finish[1] and self.hours[0] == self.hours[1]
        return same and not (self.added or self.dropped or self.moved)


def difference(before: Outcome | None, after: Outcome) -> Difference:
    """Return what changes from one outcome to another."""
    old = {p.item: p for p in before.placements} if before else {}
    new = {p.item: p for p in after.placements}
    return Difference(
        added=tuple(item for item in new if item not in old),
        dropped=tuple(item for item in old if item not in new),
        moved=tuple(i for i, p in new.items() if i in old and old[i].start != p.start),
        finish=(before.finish if before else None, after.finish),
        hours=((before.objective.hours or 0.0) if before else 0.0, after.objective.hours or 0.0),
        cost=((before.objective.cost or 0.0) if before else 0.0, after.objective.cost or 0.0),
    )
