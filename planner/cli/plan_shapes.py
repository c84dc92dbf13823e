"""The JSON of plans, exactly as the contract has it."""

from datetime import date

from planner.cli.shapes import Json, day, finish_range, title_of
from planner.model import Library, Outcome, Placement, RunnerUp, Totals


def outcome(library: Library, found: Outcome) -> Json:
    """Return what ``planner plan --json`` prints."""
    return {
        "status": found.status.value,
        "policy": found.policy.value,
        "objective": totals(found.objective),
        "bound": totals(found.bound),
        "seconds": found.seconds,
        "items": [_placement(library, placement) for placement in found.placements],
        "finish": day(found.finish),
        "finish_range": finish_range(found.finish_range),
        "critical": list(found.critical),
        "ways_out": [
            {"change": way.change, "value": way.value, "finish": day(way.finish)}
            for way in found.ways_out
        ],
        "more_ways": found.more_ways,
    }


def totals(found: Totals) -> Json:
    """Return the figures of a plan or a bound."""
    return {
        "hours": found.hours,
        "finish": day(found.finish),
        "cost": found.cost,
        "currency": found.currency,
    }


def _placement(library: Library, placement: Placement) -> Json:
    item = library.items.get(placement.item)
    return {
        "id": placement.item,
        "kind": item.kind.value if item else None,
        "title": title_of(library, placement.item),
        "hours": placement.hours,
        "start": day(placement.start),
        "end": day(placement.end),
        "weeks": [{"week": iso_week(part.monday), "hours": part.hours} for part in placement.weeks],
        "because": list(placement.because),
        "instead_of": list(placement.instead_of),
        "runner_up": _runner_up(library, placement.runner_up),
    }


def _runner_up(library: Library, found: RunnerUp | None) -> Json | None:
    """Return what would be done instead, and what the plan would then come to."""
    if found is None:
        return None
    return {
        "id": found.item,
        "title": title_of(library, found.item),
        **totals(found.totals),
        "full_time_weeks": found.full_time_weeks,
    }


def iso_week(monday: date) -> str:
    """Return the week as 2027-W01."""
    year, week, _ = monday.isocalendar()
    return f"{year}-W{week:02}"
