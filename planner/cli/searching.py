"""Searching for a plan while somebody waits: what was found so far is said, and can be had."""

from collections.abc import Callable
from time import monotonic
from typing import TypeVar

from planner.cli.call import Call
from planner.cli.stopping import until_stopped
from planner.graph.plan import SECONDS
from planner.model import Outcome, Status

Found = TypeVar("Found")
#: What a search is given: what tells that it has to end, and who hears of each better plan.
Search = Callable[[Callable[[], bool], Callable[[Outcome], None]], Found]


def seconds_of(call: Call) -> float:
    """Return how long a plan may be searched for."""
    limit: float | None = call.arguments.time_limit
    return SECONDS if limit is None else limit


def searched(call: Call, search: Search[Found]) -> tuple[Found, bool]:
    """Return what a search came to, and whether Ctrl-C ended it.

    The time limit of the call ends it too, but not before there is a first answer.
    """
    limit: float | None = call.arguments.time_limit
    end = None if limit is None else monotonic() + limit
    answers: list[Outcome] = []
    with call.busy("Planning") as say:

        def hear(outcome: Outcome) -> None:
            answers.append(outcome)
            say(f"Planning: {_said(call, outcome)}")

        def is_over(stopped: Callable[[], bool]) -> bool:
            return stopped() or (end is not None and bool(answers) and monotonic() > end)

        found, stopped = until_stopped(lambda stop: iter([search(lambda: is_over(stop), hear)]))
    return found[0], stopped


def _said(call: Call, outcome: Outcome) -> str:
    words = call.words
    if outcome.status is Status.INFEASIBLE:
        return "ways out so far: " + str(len(outcome.ways_out))
    parts = []
    if outcome.objective.hours is not None:
        parts.append(words.about(outcome.objective.hours))
    if outcome.finish is not None:
        parts.append(f"done by {words.day(outcome.finish)}")
    return ", ".join([*parts, "looking for better"])
