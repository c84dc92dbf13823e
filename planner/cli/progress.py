"""How it is going: progress, what is ready now, and when the user will arrive."""

from collections import Counter
from datetime import date

from msgspec.structs import replace

from planner.cli import next_steps, progress_page, shapes
from planner.cli.call import Call
from planner.cli.position import Forecast, Progress, percent, started_among
from planner.errors import NoDisplayError
from planner.graph.gap import gap
from planner.graph.outlook import outlook
from planner.graph.plan import Request, make_plan
from planner.graph.standing import ItemStatus
from planner.model import Limits, Need, Plan
from planner.verbs.plans import in_use

_SUGGESTIONS = 5


def status(call: Call) -> None:
    """Print progress to the targets, else in the plan in use, else in the whole library."""
    targets = next_steps.wanted(call, call.arguments.targets)
    if not targets:
        _whole_library(call)
        return
    plan = None if call.arguments.targets else in_use(call.library)
    with call.busy("Looking ahead"):
        found = _progress(call, plan, targets)
    call.answer(_shape(call, found), lambda: progress_page.tell(call, found))


def welcome(call: Call) -> int | None:
    """Answer the program's bare name: the window; where none can be shown, where one stands."""
    reason = ""
    if not call.json:
        try:
            return call.services.show_window(call.path)
        except NoDisplayError as error:
            reason = str(error)
    call.arguments.targets = []
    status(call)
    if reason:
        call.say("")
        call.say(f"{reason} 'planner --help' lists what can be done here.")
    return None


def window(call: Call) -> int:
    """Show a library in the window."""
    given = call.arguments.file
    return call.services.show_window(call.services.library_path(given) if given else call.path)


def _progress(call: Call, plan: Plan | None, targets: tuple[Need, ...]) -> Progress:
    standing, library = call.standing, call.library
    limits = plan.limits if plan else Limits()
    pinned = tuple(pin for pin in plan.pinned if pin.item in library.items) if plan else ()
    excluded = tuple(name for name in plan.excluded if name in library.items) if plan else ()
    way = gap(standing, targets, [pin.item for pin in pinned], excluded)
    # What limits a plan is judged here, not kept to: the question is when, not whether.
    free = replace(limits, start=_future(call, limits.start), deadline=None, budget=None)
    request = Request(targets=targets, limits=free, pinned=pinned, excluded=excluded)
    return Progress(
        plan=plan,
        targets=targets,
        gap=way,
        started=tuple(started_among(call, way.missing)),
        overdue=_overdue(call, plan),
        forecast=_forecast(call, plan, request, limits) if way.missing else None,
        suggestions=next_steps.ranked(call, targets, _SUGGESTIONS),
    )


def _future(call: Call, start: date | None) -> date | None:
    return start if start is not None and start > call.today else None


def _overdue(call: Call, plan: Plan | None) -> tuple[str, ...]:
    """Return what the plan in use wanted to be done by now."""
    if plan is None or plan.outcome is None:
        return ()
    return tuple(
        placed.item
        for placed in plan.outcome.placements
        if placed.end < call.today
        and placed.item in call.library.items
        and not call.standing.has(placed.item, placed.level)
    )


def _forecast(call: Call, plan: Plan | None, request: Request, limits: Limits) -> Forecast | None:
    """Look ahead with the items of the plan; without one, with the first plan that is found."""
    if plan is not None:
        found = outlook(call.standing, plan)
        finish, odds, logged = found.planned.finish, found.planned.finish_range, found.logged
    else:
        outcome = make_plan(call.standing, request, seconds=0)
        finish, odds, logged = outcome.finish, outcome.finish_range, None
    if finish is None:
        return None
    weeks = found.pace.weeks if plan is not None and found.pace is not None else 0
    return Forecast(finish, limits.hours_per_week, limits.deadline, odds, logged, weeks)


def _shape(call: Call, found: Progress) -> shapes.Json:
    done, total = len(found.gap.had), len(found.gap.had) + len(found.gap.missing)
    items = call.library.items
    return {
        "plan": shapes.plan_line(found.plan, in_use=True) if found.plan else None,
        "targets": [
            {**shapes.item_line(call.standing, items[need.item]), "level": need.level}
            for need in found.targets
        ],
        "progress": {
            "done": done,
            "total": total,
            "percent": percent(done, total),
            "hours_left": shapes.hours(found.gap.hours),
            "hours_logged": sum(shapes.logged(call.library).values()),
        },
        "counts": _counts(call),
        "started": [shapes.item_line(call.standing, item) for item in found.started],
        "ready": [next_steps.shape(call, one) for one in found.suggestions],
        "overdue": list(found.overdue),
        "forecast": _forecast_shape(found.forecast),
    }


def _forecast_shape(forecast: Forecast | None) -> shapes.Json | None:
    if forecast is None:
        return None
    late = (forecast.finish - forecast.deadline).days if forecast.deadline else None
    return {
        "finish": shapes.day(forecast.finish),
        "finish_range": shapes.finish_range(forecast.finish_range),
        "hours_per_week": forecast.hours_per_week,
        "deadline": shapes.day(forecast.deadline),
        "late_days": None if late is None else max(late, 0),
        "pace": _pace_shape(forecast),
    }


def _pace_shape(forecast: Forecast) -> shapes.Json | None:
    if forecast.logged is None:
        return None
    return {
        "hours_per_week": forecast.logged.hours_per_week,
        "weeks": forecast.weeks,
        "finish": shapes.day(forecast.logged.finish),
        "finish_range": shapes.finish_range(forecast.logged.finish_range),
    }


def _counts(call: Call) -> dict[str, int]:
    found = Counter(call.standing.status(name).value for name in call.library.items)
    return {status.value: found[status.value] for status in ItemStatus}


def _whole_library(call: Call) -> None:
    suggestions = next_steps.ranked(call, (), _SUGGESTIONS)
    counts = _counts(call)
    data = {
        "plan": None,
        "targets": [],
        "progress": {
            "done": counts["done"] + counts["waived"],
            "total": len(call.library.items),
            "percent": percent(counts["done"] + counts["waived"], len(call.library.items)),
            "hours_left": None,
            "hours_logged": sum(shapes.logged(call.library).values()),
        },
        "counts": counts,
        "started": [
            shapes.item_line(call.standing, item)
            for item in started_among(call, call.library.items)
        ],
        "ready": [next_steps.shape(call, one) for one in suggestions],
        "overdue": [],
        "forecast": None,
    }
    call.answer(data, lambda: progress_page.tell_library(call, counts, suggestions))
