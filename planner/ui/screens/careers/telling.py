"""What the boxes and lines of the career chart say."""

import math

from PySide6.QtCore import QObject

from planner.model import CareerStep, Item, Range
from planner.ui.canvas.picture import Edge, Line, Node, Picture, Shape
from planner.ui.comparison import Comparison
from planner.ui.distances import Distances
from planner.ui.far import by_when, far, far_short, had
from planner.ui.looks import look
from planner.ui.screens.careers.chart import Chart
from planner.ui.session import Session
from planner.ui.wording import capital, words


class CareerTelling(QObject):
    """Tells of one chart as things stand when asked."""

    def __init__(
        self, session: Session, distances: Distances, comparison: Comparison, chart: Chart
    ) -> None:
        super().__init__()
        self._session, self._distances, self._comparison = session, distances, comparison
        self._chart = chart

    def picture(self) -> Picture:
        """Return what to draw."""
        edges = tuple(
            Edge(source, step.role, Line.STEP, step.why, label=self._label(step.years))
            for source, step in self._chart.steps
        )
        return Picture(self.nodes(), edges, self._chart.drawing, self._groups(), self)

    def nodes(self) -> dict[str, Node]:
        """Return the boxes as they look now; their bars show how much of the way is had."""
        roles = [role for role in self._chart.roles if role in self._session.library.items]
        weeks = {role: self._distances.weeks_to(role) for role in roles}
        farthest = max((far for far in weeks.values() if far < math.inf), default=0.0) or 1.0
        return {role: self._node(role, max(0.0, 1 - weeks[role] / farthest)) for role in roles}

    def _node(self, role: str, nearness: float) -> Node:
        known = self._distances.found.get(role)
        return Node(
            id=role,
            shape=Shape.ROLE,
            title=self._title(role),
            look=look(self._session, role),
            progress=known.share if known is not None and not known.arrived else None,
            target=any(need.item == role for need in self._session.targets),
            heat=nearness,
        )

    def line(self, name: str) -> str:
        """Return how far a role is."""
        known = self._distances.found.get(name)
        if known is None:
            text = self.tr("measuring…") if self._distances.is_measuring else ""
        else:
            text = far_short(known)
        if any(need.item == name for need in self._session.targets):
            return (
                self.tr("Your target: {far}").format(far=text) if text else self.tr("Your target")
            )
        return text

    def state(self, name: str) -> str:
        """Return how far a role is, what of it is had, and which steps there are."""
        said = [self.distance(name)]
        if any(need.item == name for need in self._session.targets):
            said.insert(0, self.tr("Your target."))
        if name in self._comparison.roles:
            said.append(self.tr("To be compared."))
        said.append(self.around(name))
        return " ".join(filter(None, said))

    def distance(self, role: str) -> str:
        """Say in sentences how far a role is: "About 320 h. By 21 Jan 2035. You have 3 of 25."."""
        known = self._distances.found.get(role)
        if known is None:
            return ""
        text = far(known)
        said = [f"{capital(text)}."]
        if not known.arrived and not known.blocked:
            there = self._distances.arrivals.get(role)
            if there is not None and there.finish is not None:
                said.append(self.tr("By {day}.").format(day=by_when(there)))
            said.append(self.tr("You have {part} of what lies on the way.").format(part=had(known)))
        return " ".join(said)

    def around(self, name: str) -> str:
        """Say how many steps lead to a role and on from it."""
        text = self.tr("Reached from {before}, leads to {after}.")
        say = words()
        return text.format(
            before=say.count("roles", len(self._chart.back(name))),
            after=say.count("roles", len(self._chart.onward(name))),
        )

    def neighbours(self, name: str) -> str:
        """Say by title from which roles steps lead to one, and to which it leads."""
        say, nothing = words(), self.tr("no other role")
        before = [self._title(source) for source, _step in self._chart.back(name)]
        after = [self._step(step) for step in self._chart.onward(name)]
        text = self.tr("{title} is reached from {before}; it leads to {after}.")
        return text.format(
            title=self._title(name),
            before=say.all_of(before) if before else nothing,
            after=say.all_of(after) if after else nothing,
        )

    def edge(self, number: int) -> str:
        """Return a step in a sentence, with its years and the reason that the roadmap gives."""
        source, step = self._chart.steps[number]
        text = f"{self._title(source)} → {self._title(step.role)}"
        if step.years is not None:
            text = f"{text}: {words().years(step.years.low, step.years.high)}"
        return f"{text}. {step.why}" if step.why else text

    def _step(self, step: CareerStep) -> str:
        title = self._title(step.role)
        if step.years is None:
            return title
        text = self.tr("{role} after {years}")
        return text.format(role=title, years=words().years(step.years.low, step.years.high))

    def _label(self, years: Range | None) -> str:
        if years is None:
            return ""
        say = words()
        low, high = say.figure(years.low), say.figure(years.high)
        if low == high:
            return self.tr("{n} y").format(n=low)
        return self.tr("{low} to {high} y").format(low=low, high=high)

    def _groups(self) -> dict[str, tuple[str, str]]:
        titles: dict[str, str] = {}
        for roadmap in self._session.library.roadmaps.values():
            titles.update(dict(roadmap.areas))
        return {name: (titles.get(name, name), "") for name in self._chart.drawing.groups}

    def _title(self, role: str) -> str:
        known: Item | None = self._session.library.items.get(role)
        return known.title if known else role
