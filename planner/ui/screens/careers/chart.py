"""Which roles there are, which steps lead from one to another, and where all is drawn; no Qt."""

from collections.abc import Callable
from dataclasses import dataclass

from planner.graph.layout import layout
from planner.graph.layout.drawing import Box, Drawing, Gaps, Link
from planner.model import CareerStep, Item, Kind, Library

_WIDTH, _HEIGHT, _TALL = 212.0, 58.0, 74.0
_TARGET = 1.15
#: Titles of more characters are likely to need two lines.
_ONE_LINE = 19
#: Between layers there is room for the years beside the arrows.
_GAPS = Gaps(layer=84.0, box=28.0)


@dataclass(frozen=True, slots=True)
class Chart:
    """The roles, the steps with the roles where they begin, and the places.

    The routes of the drawing are in the order of the steps.
    """

    roles: tuple[str, ...]
    steps: tuple[tuple[str, CareerStep], ...]
    drawing: Drawing

    def onward(self, role: str) -> list[CareerStep]:
        """Return the steps that lead on from a role."""
        return [step for source, step in self.steps if source == role]

    def back(self, role: str) -> list[tuple[str, CareerStep]]:
        """Return the steps that lead to a role, with where they begin."""
        return [(source, step) for source, step in self.steps if step.role == role]

    def around(self, role: str) -> set[str]:
        """Return a role with all from which steps lead to it, and all to which it leads."""
        found = {role}
        for ends in (
            [(source, step.role) for source, step in self.steps],
            [(step.role, source) for source, step in self.steps],
        ):
            near = {role}
            while near:
                near = {last for first, last in ends if first in near} - found
                found |= near
        return found


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
    *,
    grouped: bool = False,
    previous: Drawing | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Chart:
    """Lay out the roles, those near where an earlier drawing had them."""
    roles, steps = roles_of(library), steps_of(library)
    drawing = layout(
        [_box(role, targets, grouped=grouped) for role in roles],
        [Link(source, step.role) for source, step in steps],
        previous=previous,
        gaps=_GAPS,
        cancelled=cancelled,
    )
    return Chart(tuple(role.id for role in roles), tuple(steps), drawing)


def _box(role: Item, targets: frozenset[str], *, grouped: bool) -> Box:
    times = _TARGET if role.id in targets else 1.0
    height = _HEIGHT if len(role.title) <= _ONE_LINE else _TALL
    return Box(role.id, _WIDTH * times, height * times, group=role.area if grouped else "")
