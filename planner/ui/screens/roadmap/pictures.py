"""From a sketch to what the canvas draws: titles and looks as they are now."""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from planner.graph.standing import ItemStatus
from planner.model import Kind, satisfied
from planner.ui.canvas.picture import Node, Picture, Shape
from planner.ui.looks import look
from planner.ui.outlook import Outlook
from planner.ui.screens.roadmap.grouping import group_of, titles
from planner.ui.screens.roadmap.telling import Telling, done_of
from planner.ui.screens.roadmap.wish import Gate, Sketch
from planner.ui.theme.tokens import Look

if TYPE_CHECKING:
    from planner.ui.screens.roadmap.heat import Heat

_SHAPES = {
    Kind.ROLE: Shape.ROLE,
    Kind.SKILL: Shape.SKILL,
    Kind.COURSE: Shape.COURSE,
    Kind.MILESTONE: Shape.MILESTONE,
}


class Pictures(QObject):
    """Fills sketches with words and looks."""

    def __init__(self, session: Outlook, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.heat: Heat | None = None
        #: Tells of the picture made last.
        self.telling: Telling | None = None

    def picture(self, sketch: Sketch) -> Picture:
        """Return what to draw for a sketch."""
        assert sketch.drawing is not None
        nodes = self.nodes(sketch, sketch.drawing.boxes)
        self.telling = telling = Telling(self._session, sketch, self.heat)
        groups = self.groups(sketch)
        return Picture(nodes, tuple(sketch.edges), sketch.drawing, groups, telling)

    def groups(self, sketch: Sketch) -> dict[str, tuple[str, str]]:
        """Return the titles of groups, and how much of each is done."""
        assert sketch.drawing is not None
        called = self._titles(sketch.by) if sketch.drawing.groups else {}
        return {
            name: (
                called.get(name) or name,
                done_of(self._session, sketch, sketch.members.get(name, ())),
            )
            for name in sketch.drawing.groups
        }

    def nodes(self, sketch: Sketch, names: Iterable[str]) -> dict[str, Node]:
        """Return some boxes as they look now."""
        targets = {need.item for need in self._session.targets}
        logged: dict[str, float] = {}
        for entry in self._session.library.log.values():
            logged[entry.item] = logged.get(entry.item, 0.0) + entry.hours
        found = {}
        for name in names:
            if name in sketch.gates:
                found[name] = self._gate(sketch.gates[name], name)
            elif name in sketch.clusters:
                found[name] = self._cluster(name, sketch.clusters[name])
            else:
                found[name] = self._item(name, logged.get(name, 0.0), target=name in targets)
        return found

    def _titles(self, by: str) -> Mapping[str, str]:
        """Return what groups are called by their ids."""
        kinds = {
            Kind.SKILL.value: self.tr("Skills"),
            Kind.COURSE.value: self.tr("Courses"),
            Kind.MILESTONE.value: self.tr("Milestones"),
        }
        return titles(self._session.library, by, kinds)

    def _item(self, name: str, logged: float, *, target: bool) -> Node:
        item = self._session.library.items.get(name)
        if item is None:  # it was removed, and what is left is being drawn
            return Node(id=name, shape=Shape.SKILL, title=name, look=Look.LOCKED)
        standing = self._session.standing
        progress = None
        if standing.status(name) is ItemStatus.STARTED:
            left = standing.hours_left(name).likely
            progress = logged / (logged + left) if logged + left else 0.0
        return Node(
            id=name,
            shape=_SHAPES[item.kind],
            title=item.title,
            look=look(self._session, name),
            progress=progress,
            target=target,
            heat=self.heat.shares.get(name, 0.0) if self.heat else 0.0,
        )

    def _gate(self, gate: Gate, name: str) -> Node:
        title = self.tr("{n} of {all}").format(n=gate.need, all=len(gate.branches))
        chosen = gate.taken >= gate.need
        met = satisfied(gate.requirement, self._session.standing.has)
        state = Look.DONE if met else Look.READY if chosen else Look.LOCKED
        return Node(id=name, shape=Shape.GATE, title=title, look=state)

    def _cluster(self, name: str, inside: tuple[str, ...]) -> Node:
        inside = tuple(item for item in inside if item in self._session.library.items)
        looks = [look(self._session, item) for item in inside]
        done = sum(one in (Look.DONE, Look.WAIVED) for one in looks)
        going = sum(one is Look.STARTED for one in looks)
        by, group = group_of(name)
        state = Look.DONE if done == len(inside) else Look.STARTED if done + going else Look.LOCKED
        return Node(
            id=name,
            shape=Shape.CLUSTER,
            title=self._titles(by).get(group) or group,
            look=state,
            parts=(done, going, len(inside) - done - going),
        )
