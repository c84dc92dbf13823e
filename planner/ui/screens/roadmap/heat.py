"""Heat: how much each item blocks, how long it takes, or how little it may be late."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from planner.graph.opening import unlocks
from planner.model import Need
from planner.ui.session import Session


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


def heat(session: Session, figure: Figure, items: list[str]) -> Heat:
    """Return a figure of each item; nothing is known of the slack without a plan."""
    standing = session.standing
    match figure:
        case Figure.BLOCKING:
            return _hot(figure, {item: _blocked(session, item) for item in items})
        case Figure.HOURS:
            left = {i: standing.hours_left(i).likely for i in items if not standing.has(i)}
            return _hot(figure, left)
        case Figure.SLACK:
            plan = session.plan
            weeks = dict(plan.outcome.slack_weeks) if plan and plan.outcome else {}
            slack = {item: float(weeks[item]) for item in items if item in weeks}
            most = max(slack.values(), default=0.0) or 1.0
            return Heat(figure, slack, {item: 1 - at / most for item, at in slack.items()})


def _hot(figure: Figure, values: dict[str, float]) -> Heat:
    most = max(values.values(), default=0.0) or 1.0
    return Heat(figure, values, {item: value / most for item, value in values.items()})


def _blocked(session: Session, item: str) -> float:
    """Return how many items that are not had lie downstream."""
    found = unlocks(session.standing, Need(item)).downstream
    return float(sum(not session.standing.has(it) for part in found.values() for it in part))
