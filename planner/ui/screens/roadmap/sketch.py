"""Which boxes and lines the roadmap has, and where they go; no Qt, so that it can run anywhere."""

from collections.abc import Callable, Collection, Iterable
from datetime import date

from planner.graph.gap import Choice, gap
from planner.graph.layout import layout
from planner.graph.layout.drawing import Box, Drawing, Link
from planner.graph.standing import Standing
from planner.model import (
    AllOf,
    AnyOf,
    AtLeast,
    Item,
    Kind,
    Library,
    Need,
    Requirement,
    needs,
    satisfied,
)
from planner.ui.canvas.picture import Edge, Line
from planner.ui.screens.roadmap.folding import fold
from planner.ui.screens.roadmap.grouping import Grouping
from planner.ui.screens.roadmap.implied import drop_deepening, mark_implied
from planner.ui.screens.roadmap.wish import Branch, Gate, Sketch, Wish

_WIDTH, _HEIGHT, _TALL, _TALLEST = 176.0, 52.0, 70.0, 78.0
_TARGET = 1.2
_GATE = (84.0, 48.0)
_CLUSTER = (192.0, 72.0)
#: Titles of more characters are likely to need two lines.
_ONE_LINE = {Kind.SKILL: 17, Kind.COURSE: 17, Kind.MILESTONE: 13, Kind.ROLE: 13}
#: Of more than these, three, where boxes show their titles only.
_TWO_LINES = 23
#: A skill stays beside what teaches it, a branch beside its choice.
_WEIGHTS = {Line.TEACHES: 2.0, Line.CHOICE: 1.5, Line.IMPLIED: 0.5, Line.RECOMMENDS: 0.5}


def sketch(
    library: Library,
    today: date,
    wish: Wish,
    *,
    previous: Drawing | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Sketch:
    """Return what to draw; places of an earlier drawing are kept as far as possible."""
    standing = Standing(library, today)
    way = gap(standing, wish.targets, (*wish.pinned, *wish.extras), wish.excluded)
    shown = {*way.missing, *way.had, *wish.extras}
    found = _Draft(standing, wish, shown, way.choices).made()
    found.worked = frozenset(name for name, hours in way.hours_of.items() if hours.likely)
    drop_deepening(found, standing.has)
    mark_implied(found)
    grouping = Grouping(library, wish.group)
    fold(found, grouping, wish.folded)
    found.by = grouping.by
    if wish.group:
        for name in found.items:
            if group := grouping.of(name):
                found.members.setdefault(group, []).append(name)
    targets = {need.item for need in wish.targets}
    boxes = (*found.items, *found.gates, *found.clusters)
    found.drawing = layout(
        [_box(found, library, name, targets, grouping if wish.group else None) for name in boxes],
        [Link(edge.source, edge.target, _WEIGHTS.get(edge.line, 1.0)) for edge in found.edges],
        previous=previous,
        cancelled=cancelled,
    )
    return found


class _Draft:
    """Collects boxes and lines."""

    def __init__(
        self, standing: Standing, wish: Wish, way: set[str], choices: Iterable[Choice]
    ) -> None:
        self._standing, self._wish = standing, wish
        self._items = standing.structure.items
        self._found = Sketch()
        self._drawn: set[tuple[str, str]] = set()
        targets = {need.item for need in wish.targets}
        shown = {one for one in way | targets if one in self._items}
        self._on_way = shown
        if wish.hide_done:
            shown = {one for one in shown if one in targets or not standing.has(one)}
        self._found.way = shown
        #: Of skills, between what teaches them and studying them by oneself.
        self._choices = {
            one.item: one for one in choices if wish.alternatives and self._is_of_skill(one)
        }
        self._carrier = self._carriers()

    def made(self) -> Sketch:
        found = self._found
        found.items = dict.fromkeys(sorted(found.way))
        for name in sorted(found.way):
            self._add(self._items[name])
        return found

    def _carriers(self) -> dict[str, str]:
        """Return for skills the item on the way that teaches them: their needs are its own."""
        carrier: dict[str, str] = {}
        for name in sorted(self._found.way):
            for skill in self._standing.structure.taught(name):
                if skill in self._found.way:
                    carrier.setdefault(skill, name)
        return carrier

    def _is_of_skill(self, choice: Choice) -> bool:
        teachers = {need.item for need in self._standing.structure.teachers(choice.item)}
        return teachers.union((choice.item,)).issuperset(choice.of)

    def _add(self, item: Item) -> None:
        if item.id in self._carrier:
            self._require_beside(item, self._carrier[item.id])
        else:
            self._require(self._standing.structure.start_needs(item.id), item.id)
        for need in item.corequires:
            self._line(need.item, item.id, Line.REQUIRES, need.why)
        if item.id in self._choices:
            self._ways_to(item, self._choices[item.id])
        for need in item.teaches:
            if need.item not in self._choices or item.id not in self._choices[need.item].of:
                self._line(item.id, need.item, Line.TEACHES, need.why)
        if self._wish.recommended:
            for need in item.recommends:
                self._line(need.item, item.id, Line.RECOMMENDS, need.why)

    def _require_beside(self, skill: Item, carrier: str) -> None:
        """Draw what a skill needs that its teacher teaches too; the teacher has the other needs."""
        beside = self._standing.structure.taught(carrier)
        for need in needs(skill.requires):
            if need.item in beside:
                self._line(need.item, skill.id, Line.REQUIRES, need.why)

    def _require(self, requirement: Requirement, sink: str, line: Line = Line.REQUIRES) -> None:
        match requirement:
            case Need(name, _, why):
                self._line(name, sink, line, why)
            case AllOf(members):
                for member in members:
                    self._require(member, sink, line)
            case AnyOf(members):
                self._choice(requirement, members, 1, sink, line)
            case AtLeast(n, members):
                self._choice(requirement, members, n, sink, line)

    def _choice(
        self,
        whole: Requirement,
        members: tuple[Requirement, ...],
        n: int,
        sink: str,
        line: Line,
    ) -> None:
        taken = self._taken(members, n)
        if len(members) == 1 or n >= len(members):
            for member in members:
                self._require(member, sink, line)
            return
        shown = [one for one in members if one in taken or self._wish.alternatives]
        if not any(self._is_drawable(one) for one in shown):
            return
        branches = tuple(
            Branch(tuple(need.item for need in needs(one)), one in taken) for one in members
        )
        gate = self._gate(Gate(sink, n, branches, whole), line)
        for member in shown:
            self._show(member)
            self._require(member, gate, Line.CHOICE if member in taken else Line.OPTION)

    def _ways_to(self, skill: Item, choice: Choice) -> None:
        """Draw the choice between what teaches a skill and studying it by oneself.

        Who needs the skill to begin with only deepens it; that is no way to it.
        """
        ways = [way for way in choice.of if not self._asks_for(way, skill.id)]
        branches = tuple(Branch((way,), way in choice.taken) for way in ways)
        gate = self._gate(Gate(skill.id, choice.need, branches, Need(skill.id)))
        for way in ways:
            if way != skill.id:
                self._show(Need(way))
                taken = way in choice.taken
                self._line(way, gate, Line.CHOICE if taken else Line.OPTION, "")

    def _asks_for(self, item: str, skill: str) -> bool:
        return any(need.item == skill for need in needs(self._standing.structure.start_needs(item)))

    def _gate(self, gate: Gate, line: Line = Line.REQUIRES) -> str:
        gates = self._found.gates
        name = f"{gate.item}~{sum(one.startswith(f'{gate.item}~') for one in gates)}"
        gates[name] = gate
        self._found.edges.append(Edge(name, gate.item, line))
        return name

    def _show(self, member: Requirement) -> None:
        """Show what a branch asks for, also if the way does not go through it."""
        for need in needs(member):
            if self._wish.alternatives and self._is_drawable(need):
                self._found.items.setdefault(need.item)

    def _is_drawable(self, member: Requirement) -> bool:
        hidden = self._on_way - self._found.way
        return any(
            need.item in self._items
            and need.item not in hidden
            and (self._wish.alternatives or need.item in self._found.way)
            for need in needs(member)
        )

    def _taken(self, members: tuple[Requirement, ...], n: int) -> list[Requirement]:
        """Return the branches that the way goes through, no more than are needed.

        Those that are had come first, then those that are worked for rather than gained with it.
        """
        on_way = [one for one in members if self._is_on_way(one)]
        return sorted(on_way, key=self._reluctance)[:n]

    def _is_on_way(self, member: Requirement) -> bool:
        return satisfied(member, lambda name, _level: name in self._on_way)

    def _reluctance(self, member: Requirement) -> tuple[bool, int]:
        gained = sum(need.item in self._carrier for need in needs(member))
        return not satisfied(member, self._standing.has), gained

    def _line(self, source: str, target: str, line: Line, why: str) -> None:
        """Draw a line between two boxes that are shown, unless there is one already."""
        ends = (source, target)
        if source == target or ends in self._drawn or not all(map(self._is_shown, ends)):
            return
        self._drawn.add(ends)
        self._found.edges.append(Edge(source, target, line, why))

    def _is_shown(self, name: str) -> bool:
        return name in self._found.items or name in self._found.gates


def _box(
    found: Sketch,
    library: Library,
    name: str,
    targets: Collection[str],
    grouping: Grouping | None,
) -> Box:
    if name in found.gates:
        group = grouping.of(found.gates[name].item) if grouping else ""
        return Box(name, *_GATE, group=group)
    if name in found.clusters:
        return Box(name, *_CLUSTER)
    item = library.items[name]
    times = _TARGET if name in targets else 1.0
    group = grouping.of(name) if grouping else ""
    return Box(name, _WIDTH * times, _height(item) * times, group=group)


def _height(item: Item) -> float:
    if len(item.title) <= _ONE_LINE[item.kind]:
        return _HEIGHT
    return _TALL if len(item.title) <= _TWO_LINES else _TALLEST
