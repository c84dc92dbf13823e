"""What if: the same targets under other limits, side by side."""

import itertools
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date

import msgspec
from msgspec.structs import replace

from planner.errors import RefusedError
from planner.graph.plan import SECONDS, Request, make_plan
from planner.graph.standing import Standing
from planner.model import Outcome, Status

#: So many plans are computed at most.
MOST_CASES = 60
#: What may be varied: fields of Limits.
FIELDS = ("hours_per_week", "start", "deadline", "budget", "policy")


class Case(msgspec.Struct, frozen=True):
    """What was asked and what came out of it."""

    request: Request
    outcome: Outcome

    @property
    def finish(self) -> date | None:
        """When it is done; if the deadline is missed, the earliest day found."""
        if self.outcome.finish is not None:
            return self.outcome.finish
        ways = [way for way in self.outcome.ways_out if way.change == "deadline"]
        return date.fromisoformat(str(ways[0].value)) if ways else None

    @property
    def late_days(self) -> int | None:
        """By how many days the deadline is missed, 0 if it is met; None if nobody can say."""
        deadline = self.request.limits.deadline
        if deadline is None:
            return None
        if self.outcome.status is Status.ALREADY:
            return 0
        return None if self.finish is None else max(0, (self.finish - deadline).days)


def variants(request: Request, changes: Mapping[str, Sequence[object]]) -> tuple[Request, ...]:
    """Return the request with every combination of other limits, the first one varying last."""
    fields = [name for name in FIELDS if changes.get(name)]
    found = []
    for values in itertools.product(*(dict.fromkeys(changes[name]) for name in fields)):
        limits = replace(request.limits, **dict(zip(fields, values, strict=True)))
        found.append(replace(request, limits=limits))
    if len(found) > MOST_CASES:
        raise RefusedError(f"These are {len(found)} plans; {MOST_CASES} are the most at once.")
    return tuple(found)


def cases(
    standing: Standing,
    requests: Sequence[Request],
    *,
    cancelled: Callable[[], bool] = lambda: False,
    seconds: float = SECONDS,
) -> Iterator[Case]:
    """Yield what comes out of each request; ends when cancelled. Each is searched so long.

    Raises RefusedError for what cannot be asked.
    """
    for request in requests:
        if cancelled():
            return
        outcome = make_plan(standing, request, cancelled=cancelled, seconds=seconds)
        if not cancelled():
            yield Case(request, outcome)
