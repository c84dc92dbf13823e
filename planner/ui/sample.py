"""The sample: a library of its own in which somebody is half way to a role."""

import random
from collections.abc import Callable
from contextlib import suppress
from datetime import date, timedelta
from pathlib import Path

from msgspec.structs import replace

from planner.graph.gap import gap
from planner.graph.plan import Request, make_plan
from planner.graph.standing import Standing
from planner.model import Kind, Library, Limits, Need, Outcome
from planner.store import Store
from planner.verbs import plans, records
from planner.workspace import Workspace

_MOST_WEEKS = 26
_SHARE_DONE = 0.38
_WEEKS_OFF = (9, 10)
#: Tuesday, Thursday, Saturday and Sunday; some of them are missed.
_DAYS = (1, 3, 5, 6)
_MISSED = 0.2
_HOURS = (1.5, 2.0, 2.0, 2.5, 3.0, 3.0, 4.0)
_HOURS_A_WEEK = 8.0
#: So long before its deadline the plan ends, at least.
_SPARE = timedelta(weeks=1)
_SEED = 2


def make_sample(path: Path, open_store: Callable[[Path], Store], today: date) -> None:
    """Make the sample library anew: some things known, months of study, a plan adopted twice."""
    with suppress(FileNotFoundError):
        path.unlink()
    store = open_store(path)
    try:
        _fill(Workspace(store), today)
    finally:
        store.close()


def _fill(workspace: Workspace, today: date) -> None:
    role = _role(workspace.library, today)
    if role is None:
        return
    target = (Need(role),)
    way = gap(Standing(workspace.library, today), target)
    studied = [item for item in way.missing if workspace.library.items[item].full_time]
    if studied:
        long_ago = today - timedelta(weeks=_MOST_WEEKS + 1)
        workspace.do(records.tick(workspace.library, studied, long_ago, known_before=True))
    hours = gap(Standing(workspace.library, today), target).hours.likely
    weeks = min(max(round(hours * _SHARE_DONE / _HOURS_A_WEEK), 2), _MOST_WEEKS)
    began = today - timedelta(weeks=weeks, days=today.weekday())
    first = _plan(workspace, role, began)
    _study(workspace, first, began, today)
    _plan(workspace, role, today, first.finish)


def _study(workspace: Workspace, plan: Outcome, began: date, today: date) -> None:
    """Log study on a few days of most weeks; tick each item when its hours are done."""
    chance = random.Random(_SEED)  # noqa: S311 - an example, not secrets
    ahead = [placed for placed in plan.placements if placed.hours > 0]
    spent = 0.0
    for day in range((today - began).days):
        on, week = began + timedelta(days=day), day // 7
        if week in _WEEKS_OFF or on.weekday() not in _DAYS or chance.random() < _MISSED:
            continue
        if not ahead:
            return
        item, hours = ahead[0].item, chance.choice(_HOURS)
        workspace.do(records.log_time(workspace.library, item, hours, on))
        spent += hours
        if spent >= ahead[0].hours:
            workspace.do(records.tick(workspace.library, [item], on))
            ahead, spent = ahead[1:], 0.0


def _plan(workspace: Workspace, role: str, on: date, deadline: date | None = None) -> Outcome:
    """Adopt a plan made on a day and return it; of deadlines, one that it meets."""
    limits = Limits(hours_per_week=_HOURS_A_WEEK)
    request = Request(targets=(Need(role),), limits=limits, pinned=(), excluded=())
    outcome = make_plan(Standing(workspace.library, on), request, seconds=0)
    if deadline is not None and outcome.finish is not None:
        limits = replace(limits, deadline=max(deadline, outcome.finish + _SPARE))
        request = replace(request, limits=limits)
    title = workspace.library.items[role].title
    workspace.do(plans.adopt(workspace.library, title, request, outcome, on))
    return outcome


def _role(library: Library, today: date) -> str | None:
    """Return the role whose way has the most steps."""
    standing = Standing(library, today)
    ways = {
        item.id: gap(standing, (Need(item.id),))
        for item in library.items.values()
        if item.kind is Kind.ROLE and standing.reachable(item.id)
    }
    open_ = [role for role, way in ways.items() if not way.blocked]
    return max(open_, key=lambda role: len(ways[role].missing), default=None)
