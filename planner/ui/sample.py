"""The sample: a library of its own in which somebody is half way to a role."""

from collections.abc import Callable
from contextlib import suppress
from datetime import date, timedelta
from pathlib import Path

from planner.graph.gap import gap
from planner.graph.next_up import next_up
from planner.graph.plan import Request, make_plan
from planner.graph.standing import Standing
from planner.model import Kind, Library, Limits, Need
from planner.store import Store
from planner.verbs import plans, records
from planner.workspace import Workspace

_WEEKS = 3


def make_sample(path: Path, open_store: Callable[[Path], Store], today: date) -> None:
    """Make the sample library anew: some things known, some done, one begun, a plan adopted."""
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
    began = today - timedelta(weeks=_WEEKS)
    way = gap(Standing(workspace.library, began), target)
    studied = [item for item in way.missing if workspace.library.items[item].full_time]
    if studied:
        workspace.do(records.tick(workspace.library, studied, began, known_before=True))
    for number in range(_WEEKS):
        if (item := _next(workspace.library, target, began)) is not None:
            day = today - timedelta(days=7 * (_WEEKS - 1 - number) + 1)
            workspace.do(records.tick(workspace.library, [item], max(day, began)))
    if (item := _next(workspace.library, target, today)) is not None:
        workspace.do(records.start(workspace.library, [item], today - timedelta(days=6)))
        workspace.do(records.log_time(workspace.library, item, 3.0, today - timedelta(days=1)))
    request = Request(targets=target, limits=Limits(), pinned=(), excluded=())
    outcome = make_plan(Standing(workspace.library, today), request)
    workspace.do(
        plans.adopt(
            workspace.library,
            workspace.library.items[role].title,
            targets=target,
            limits=Limits(),
            pinned=(),
            excluded=(),
            outcome=outcome,
            on=today,
        )
    )


def _next(library: Library, target: tuple[Need, ...], today: date) -> str | None:
    """Return what is to be studied next on the way."""
    found = next_up(Standing(library, today), target)
    return next((one.item for one in found if one.hours.likely), None)


def _role(library: Library, today: date) -> str | None:
    """Return the role whose way takes the most hours."""
    standing = Standing(library, today)
    ways = {
        item.id: gap(standing, (Need(item.id),))
        for item in library.items.values()
        if item.kind is Kind.ROLE
    }
    open_ = [role for role, way in ways.items() if not way.blocked]
    return max(open_, key=lambda role: ways[role].hours.likely, default=None)
