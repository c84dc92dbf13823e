"""What is left of a plan when nothing forces it to change: its own weeks from today on."""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta

from msgspec.structs import replace

from planner.graph.standing import ItemStatus, Standing
from planner.model import Outcome, Placement, Totals


def carried(
    standing: Standing, before: Outcome, left: Mapping[str, Placement], today: date
) -> Outcome:
    """Return an outcome of what is left and still lies ahead; whether it holds is not said."""
    placements = tuple(sorted((_from(one, today) for one in left.values()), key=_order))
    names = {one.item for one in placements}
    finish = max((one.end for one in placements), default=None)
    hours = sum(one.hours for one in placements)
    cost, currency = _cost(standing, names)
    return replace(
        before,
        placements=placements,
        finish=finish,
        objective=Totals(
            hours=hours,
            finish=finish,
            cost=cost,
            currency=currency,
        ),
        bound=Totals(),
        critical=tuple(name for name in before.critical if name in names),
        slack_weeks=tuple(pair for pair in before.slack_weeks if pair[0] in names),
    )


def _from(one: Placement, today: date) -> Placement:
    """Return a placement as far as it still lies ahead; what is overdue stays in the past."""
    if one.start >= today or one.end < today:
        return one
    monday = today - timedelta(days=today.weekday())
    weeks = tuple(week for week in one.weeks if week.monday >= monday)
    return replace(one, start=today, weeks=weeks, hours=sum(week.hours for week in weeks))


def _cost(standing: Standing, names: Iterable[str]) -> tuple[float | None, str]:
    """Return what is still to be paid, as far as known; None in several currencies."""
    library = standing.library
    items = [library.items[name] for name in names if name in library.items]
    open_ = [item for item in items if standing.status(item.id) is not ItemStatus.STARTED]
    costs = [item.cost for item in open_ if item.cost is not None and item.cost.amount]
    currencies = sorted({cost.currency for cost in costs} - {""})
    if len(currencies) > 1:
        return None, ""
    total = sum(cost.amount or 0.0 for cost in costs)
    return total, currencies[0] if currencies else ""


def _order(one: Placement) -> tuple[date, date]:
    return one.start, one.end
