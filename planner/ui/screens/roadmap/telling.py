"""What boxes and lines say: their second lines, and sentences for tooltips and screen readers."""

import math
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QObject

from planner.graph.explain import OpenNeed, open_need
from planner.graph.standing import ItemStatus
from planner.model import Item, Kind
from planner.ui.canvas.picture import Line
from planner.ui.looks import is_late, state_sentence
from planner.ui.outlook import Outlook
from planner.ui.screens.roadmap.heat import Figure, Heat
from planner.ui.screens.roadmap.wish import Gate, Sketch
from planner.ui.wording import capital, facts, words

_WEEK = 7


class Telling(QObject):
    """Tells of the boxes and lines of one sketch as things stand when asked."""

    def __init__(self, session: Outlook, sketch: Sketch, heat: Heat | None) -> None:
        super().__init__()
        self._session, self._sketch, self._heat = session, sketch, heat

    def line(self, name: str) -> str:
        """Return kind and hours, what an item waits for, how far it is, or the figure of heat."""
        sketch = self._sketch
        if name in sketch.gates:
            return ""
        if name in sketch.clusters:
            return self._cluster(sketch.clusters[name])
        if self._heat is not None:
            return self._figure(name)
        item = self._session.library.items.get(name)
        return "" if item is None else self._by_status(item) or self._facts(item)

    def _by_status(self, item: Item) -> str:
        """Return what is worth saying of a status, if anything."""
        status = self._session.standing.status(item.id)
        if is_late(self._session, item.id) and not self._session.standing.has(item.id):
            return self._late(item.id)
        if status is ItemStatus.STARTED:
            return self._started(item)
        if status is ItemStatus.WAIVED:
            return self.tr("Skipped")
        if status is ItemStatus.LOCKED:
            return self._only_need(item.id)
        return self.tr("Known before") if self._is_known_before(item.id) else ""

    def state(self, name: str) -> str:
        """Return how a box stands, with the reason, and what lies around it."""
        sketch = self._sketch
        if name in sketch.gates:
            return self._gate(sketch.gates[name])
        if name in sketch.clusters:
            return self._cluster(sketch.clusters[name])
        item = self._session.library.items.get(name)
        if item is None:  # between an edit and the picture of what it left
            return ""
        return f"{state_sentence(self._session, name)} {facts(item)}; {self.around(name)}."

    def around(self, name: str) -> str:
        """Say how many boxes a box needs and unlocks."""
        edges = self._sketch.edges
        text = self.tr("needs {needs}, unlocks {unlocks}")
        needed = sum(edge.target == name for edge in edges)
        unlocked = sum(edge.source == name for edge in edges)
        return text.format(needs=needed, unlocks=unlocked)

    def neighbours(self, name: str) -> str:
        """Say by title what a box needs and unlocks."""
        edges = self._sketch.edges
        needed = [self.title(edge.source) for edge in edges if edge.target == name]
        unlocked = [self.title(edge.target) for edge in edges if edge.source == name]
        text = self.tr("{title} needs {needs}; it unlocks {unlocks}.")
        nothing, say = self.tr("nothing"), words()
        return text.format(
            title=self.title(name),
            needs=say.all_of(needed) if needed else nothing,
            unlocks=say.all_of(unlocked) if unlocked else nothing,
        )

    def edge(self, number: int) -> str:
        """Return a line in a sentence, with the reason that the roadmap gives."""
        edge = self._sketch.edges[number]
        said = {
            Line.REQUIRES: self.tr("required"),
            Line.TEACHES: self.tr("taught"),
            Line.RECOMMENDS: self.tr("recommended"),
            Line.CHOICE: self.tr("one way, on yours"),
            Line.OPTION: self.tr("one way, not on yours"),
            Line.IMPLIED: self.tr("required, and implied by other lines"),
        }[edge.line]
        ends = f"{self.title(edge.source)} → {self.title(edge.target)}"
        return f"{ends}: {said}. {edge.why}" if edge.why else f"{ends}: {said}"

    def line_of(self, number: int) -> str:
        """Return a line in a few words, without the reason that the roadmap gives."""
        edge = self._sketch.edges[number]
        said = self.edge(number).removesuffix(f". {edge.why}") if edge.why else self.edge(number)
        return self.tr("{line} · Del removes it").format(line=said)

    def title(self, name: str) -> str:
        """Return what a box is called; a choice after what it is for."""
        sketch = self._sketch
        if name in sketch.gates:
            gate = sketch.gates[name]
            text = self.tr("{n} of {all} for {item}")
            item = self._title(gate.item)
            return text.format(n=gate.need, all=len(gate.branches), item=item)
        return self._title(name)

    def _title(self, name: str) -> str:
        item = self._session.library.items.get(name)
        return item.title if item else name

    def _facts(self, item: Item) -> str:
        say = words()
        kind = capital(say.kind(item.kind.value))
        if item.id not in self._sketch.way and item.id in self._sketch.items:
            kind = self.tr("{kind}, not chosen").format(kind=kind)
        standing = self._session.standing
        if any(need.item == item.id for need in self._session.targets):
            left = self.tr("{hours} left").format(hours=say.about(self._left()))
            return f"{kind} · {left}"
        hours = standing.hours_left(item.id).likely
        gained = item.kind is Kind.SKILL and item.id not in self._sketch.worked
        if gained and item.id in self._sketch.way and not standing.has(item.id):
            return self.tr("{kind} · included").format(kind=kind)
        if hours:
            return f"{kind} · {say.about(hours)}"
        if item.weeks is not None:
            return f"{kind} · {say.weeks(item.weeks.likely)}"
        return kind

    def _left(self) -> float:
        standing = self._session.standing
        return sum(
            standing.hours_left(name).likely
            for name in self._sketch.worked
            if not standing.has(name)
        )

    def _started(self, item: Item) -> str:
        left = self._session.standing.hours_left(item.id).likely
        logged = sum(e.hours for e in self._session.library.log.values() if e.item == item.id)
        say = words()
        if logged:
            text = self.tr("{done} of {all}")
            return text.format(done=say.figure(logged), all=say.hours(logged + left))
        if left:
            return self.tr("Begun · {hours} left").format(hours=say.about(left))
        return self.tr("Begun")

    def _late(self, name: str) -> str:
        days = (self._session.today - self._session.placements[name].end).days
        weeks = words().weeks(math.ceil(days / _WEEK))
        return self.tr("late by {weeks}").format(weeks=weeks)

    def _only_need(self, name: str) -> str:
        """Return what a locked item needs if that is a single thing."""
        standing = self._session.standing
        only = _single(open_need(standing, standing.structure.start_needs(name)))
        return self.tr("needs {title}").format(title=self._title(only)) if only else ""

    def _figure(self, name: str) -> str:
        assert self._heat is not None
        value = self._heat.values.get(name)
        if value is None:
            return ""
        match self._heat.figure:
            case Figure.BLOCKING:
                return self.tr("blocks %n item(s)", "", int(value))
            case Figure.HOURS:
                return words().about(value) if value else ""
            case Figure.SLACK:
                return self.tr("{weeks} of slack").format(weeks=words().weeks(value))

    def _is_known_before(self, name: str) -> bool:
        record = self._session.library.records.get(name)
        return record is not None and record.known_before

    def _gate(self, gate: Gate) -> str:
        say = words()
        taken = [self._branch(b.items) for b in gate.branches if b.taken]
        others = [self._branch(b.items) for b in gate.branches if not b.taken]
        said = [self.tr("A choice for {item}.").format(item=self._title(gate.item))]
        if taken:
            said.append(self.tr("On your way: {what}.").format(what=say.all_of(taken)))
        if others:
            said.append(self.tr("Otherwise: {what}.").format(what=say.any_of(others)))
        return " ".join(said)

    def _branch(self, items: tuple[str, ...]) -> str:
        return words().all_of([self._title(item) for item in items])

    def _cluster(self, inside: tuple[str, ...]) -> str:
        return done_of(self._session, self._sketch, inside)


def _single(tree: OpenNeed) -> str:
    """Return the one item that is open in a requirement; empty if there are more, or choices."""
    while not tree.had:
        if tree.need is not None:
            return tree.need.item
        open_ = [member for member in tree.members if not member.had]
        if len(open_) != 1 or tree.n < len(tree.members):
            return ""
        tree = open_[0]
    return ""


def done_of(session: Outlook, sketch: Sketch, inside: Iterable[str]) -> str:
    """Say how many of some items are had, and what is left: "4 of 9 done · about 62 h"."""
    known = session.library.items
    standing, all_ = session.standing, [name for name in inside if name in known]
    done = [name for name in all_ if standing.has(name)]
    working = (name for name in all_ if name not in done and name in sketch.worked)
    left = sum(standing.hours_left(name).likely for name in working)
    text = QCoreApplication.translate("Telling", "{done} of {all} done")
    said = text.format(done=len(done), all=len(all_))
    return f"{said} · {words().about(left)}" if left else said
