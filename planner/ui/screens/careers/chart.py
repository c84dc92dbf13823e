"""Which roles there are, which steps lead from one to another, and where all is drawn; no Qt."""

from collections.abc import Callable
from dataclasses import dataclass

from planner.graph.layout import layout
from planner.graph.layout.drawing import Box, Drawing, Gaps, Link
from planner.model import CareerStep, Item, Kind, Library, Range
from planner.ui.canvas.picture import Edge, Line

_WIDTH, _HEIGHT, _TALL = 216.0, 58.0, 74.0
_TARGET = 1.15
#: Titles of more characters are likely to need two lines.
_ONE_LINE = 20
#: Between layers there is room for the years beside the arrows.
_GAPS = Gaps(layer=96.0, box=26.0)


@dataclass(frozen=True, slots=True)
class Chart:
    """The roles, the steps between them with what is drawn for each, and the places."""

    roles: tuple[str, ...]
    steps: tuple[tuple[str, CareerStep], ...]
    edges: tuple[Edge, ...]
    drawing: Drawing


def roles_of(library: Library) -> list[Item]:
    """Return the roles of a library that somebody has described."""
    return [it for it in library.items.values() if it.kind is Kind.ROLE and not it.missing]


def steps_of(library: Library) -> list[tuple[str, CareerStep]]:
    """Return the steps between roles that are there, each pair once, with where it begins."""
    roles = {role.id for role in roles_of(library)}
    found: dict[tuple[str, str], tuple[str, CareerStep]] = {}
    for role in roles_of(library):
        for step in role.leads_to:
            if step.role in roles and step.role != role.id:
                found.setdefault((role.id, step.role), (role.id, step))
    return list(found.values())


def chart(
    library: Library,
    targets: frozenset[str],
    years: Callable[[Range], str],
    *,
    grouped: bool = False,
    previous: Drawing | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Chart:
    """Lay out the roles; ``years`` says how long a step takes, to stand on its line."""
    roles, steps = roles_of(library), steps_of(library)
    edges = tuple(
        Edge(source, step.role, Line.STEP, step.why, label=years(step.years) if step.years else "")
        for source, step in steps
    )
    drawing = layout(
        [_box(role, targets, grouped=grouped) for role in roles],
        [Link(edge.source, edge.target) for edge in edges],
        previous=previous,
        gaps=_GAPS,
        cancelled=cancelled,
    )
    return Chart(tuple(role.id for role in roles), tuple(steps), edges, drawing)


def _box(role: Item, targets: frozenset[str], *, grouped: bool) -> Box:
    times = _TARGET if role.id in targets else 1.0
    height = _HEIGHT if len(role.title) <= _ONE_LINE else _TALL
    return Box(role.id, _WIDTH * times, height * times, group=role.area if grouped else "")
