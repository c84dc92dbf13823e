"""The sample: a library of its own in which somebody is half way to a role."""

from collections.abc import Callable
from contextlib import suppress
from datetime import date, timedelta
from pathlib import Path

from planner.graph.gap import gap
from planner.graph.plan import Request, make_plan
from planner.graph.standing import Standing
from planner.model import Kind, Library, Limits, Need
from planner.store import Store
from planner.verbs import plans, records
from planner.workspace import Workspace

_KNOWN, _WEEKS = 4, 3


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
    doable = [item for item in way.missing if way.hours_of[item].likely]
    workspace.do(records.tick(workspace.library, doable[:_KNOWN], began, known_before=True))
    rest = doable[_KNOWN:]
    for number, item in enumerate(rest[:2]):
        day = began + timedelta(days=7 * (number + 1))
        workspace.do(records.tick(workspace.library, [item], day))
    for item in rest[2:3]:
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


def _role(library: Library, today: date) -> str | None:
    """Return the role whose way has the most hours among those that study alone leads to."""
    standing = Standing(library, today)
    ways = {
        item.id: gap(standing, (Need(item.id),))
        for item in library.items.values()
        if item.kind is Kind.ROLE
    }
    quick = [
        role for role, way in ways.items() if not way.blocked and not _degrees(library, way.missing)
    ]
    ranked = quick or [role for role, way in ways.items() if not way.blocked]
    return max(ranked, key=lambda role: ways[role].hours.likely, default=None)


def _degrees(library: Library, items: tuple[str, ...]) -> bool:
    return any(library.items[item].full_time for item in items)
