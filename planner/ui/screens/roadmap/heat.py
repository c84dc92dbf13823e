"""Heat: how much each item blocks, how long it takes, or how little it may be late."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from planner.graph.opening import held_up
from planner.graph.standing import Standing
from planner.model import Plan


class Figure(StrEnum):
    """What can be shown as heat."""

    BLOCKING = "blocking"
    HOURS = "hours"
    SLACK = "slack"


@dataclass(frozen=True, slots=True)
class Heat:
    """A figure of each item, and its share of the greatest; little slack is hot."""

    figure: Figure
    values: Mapping[str, float]
    shares: Mapping[str, float]


def heat(standing: Standing, plan: Plan | None, figure: Figure, items: Sequence[str]) -> Heat:
    """Return a figure of each item; nothing is known of the slack without a plan."""
    match figure:
        case Figure.BLOCKING:
            blocked = held_up(standing)
            return _hot(figure, {item: float(blocked.get(item, 0)) for item in items})
        case Figure.HOURS:
            left = {i: standing.hours_left(i).likely for i in items if not standing.has(i)}
            return _hot(figure, left)
        case Figure.SLACK:
            weeks = dict(plan.outcome.slack_weeks) if plan and plan.outcome else {}
            slack = {item: float(weeks[item]) for item in items if item in weeks}
            most = max(slack.values(), default=0.0) or 1.0
            return Heat(figure, slack, {item: 1 - at / most for item, at in slack.items()})


def _hot(figure: Figure, values: dict[str, float]) -> Heat:
    most = max(values.values(), default=0.0) or 1.0
    return Heat(figure, values, {item: value / most for item, value in values.items()})
