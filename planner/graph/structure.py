"""How items hang together: who teaches what, what starting needs, and the prerequisite graph."""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from planner.graph.change import Changes, item_changes
from planner.graph.circuit import Circuit, relaxed
from planner.graph.prerequisites import PrerequisiteGraph
from planner.graph.uncollected import uncollected
from planner.model import NOTHING, AllOf, Item, Kind, Need, Requirement

if TYPE_CHECKING:
    import networkx as nx


class Structure:
    """The items and what follows from them alone, kept in step with edits; no records."""

    def __init__(self, items: Mapping[str, Item]) -> None:
        self._items = dict(items)
        self._taught_by: dict[str, dict[str, int]] = {}
        self._prerequisites: PrerequisiteGraph | None = None
        #: What starting needs, and what must run beside: for counting.
        self.starting, self.beside = Circuit(), Circuit()
        with uncollected():
            for item in self._items.values():
                if item.teaches:
                    self._enrol(item)
            for item in self._items.values():
                self._wire(item)

    @property
    def items(self) -> Mapping[str, Item]:
        """The items by id; not to be changed."""
        return self._items

    def teachers(self, skill: str) -> tuple[Need, ...]:
        """Return the items that teach a skill, each with the level to which it does.

        Courses, milestones and roles may teach; what is no skill of the library is not taught.
        """
        item = self._items.get(skill)
        if item is None or item.kind is not Kind.SKILL:
            return ()
        return tuple(
            Need(it, level) for it, level in sorted(self._taught_by.get(skill, {}).items())
        )

    def taught(self, item: str) -> dict[str, int]:
        """Return the skills of the library that an item teaches, with their levels."""
        teacher = self._items.get(item)
        found: dict[str, int] = {}
        if teacher is None or not teacher.teaches or teacher.kind is Kind.SKILL:
            return found
        for need in teacher.teaches:
            skill = self._items.get(need.item)
            if skill is not None and skill.kind is Kind.SKILL:
                found[need.item] = max(need.level, found.get(need.item, 0))
        return found

    def start_needs(self, item: str) -> Requirement:
        """Return what must be had before an item starts.

        Its own requirement and those of the skills that it teaches; in these, the skills that it
        teaches itself, at that level or above, count as had.
        """
        own = self._items[item].requires
        taught = self.taught(item)
        if not taught:
            return own
        parts = [
            relaxed(self._items[skill].requires, lambda n: taught.get(n.item, 0) >= n.level)
            for skill in taught
        ]
        parts = [part for part in parts if part != NOTHING]
        if not parts:
            return own
        return AllOf((*(own.members if isinstance(own, AllOf) else (own,)), *parts))

    @property
    def graph(self) -> "nx.DiGraph[str]":
        """The hard prerequisites and corequisites; made when first asked for, then kept in step.

        Nodes carry the ``item``, edges their ``kind``: requires or corequires. Alternatives are
        edges like all others, teaching is none; what refers to no item of the library is left out.
        """
        if self._prerequisites is None:
            self._prerequisites = PrerequisiteGraph(self._items)
        return self._prerequisites.drawn

    def follow(self, edit: Changes) -> None:
        """Bring the structure in step with an edit; one that it has followed changes nothing."""
        changes = [
            (id_, before, after)
            for id_, before, after in item_changes(edit)
            if self._items.get(id_) is not after
        ]
        for id_, before, after in changes:
            if before is not None:
                self._expel(before)
            if after is None:
                self._items.pop(id_, None)
            else:
                self._items[id_] = after
                self._enrol(after)
        for owner in self.concerned(id_ for id_, _before, _after in changes):
            self.starting.unwire(owner)
            self.beside.unwire(owner)
            if owner in self._items:
                self._wire(self._items[owner])
        if self._prerequisites is not None:
            for id_, before, after in changes:
                self._prerequisites.follow(id_, before, after)

    def concerned(self, changed: Iterable[str]) -> set[str]:
        """Return the items whose start needs follow from the changed ones, they included."""
        found: set[str] = set()
        for item in changed:
            found.add(item)
            found.update(self._taught_by.get(item, ()))
        return found

    def _enrol(self, item: Item) -> None:
        if item.kind is Kind.SKILL:
            return
        for need in item.teaches:
            levels = self._taught_by.setdefault(need.item, {})
            levels[item.id] = max(need.level, levels.get(item.id, 0))

    def _expel(self, item: Item) -> None:
        for need in item.teaches:
            self._taught_by.get(need.item, {}).pop(item.id, None)

    def _wire(self, item: Item) -> None:
        self.starting.wire(item.id, self.start_needs(item.id) if item.teaches else item.requires)
        if item.corequires:
            self.beside.wire(item.id, AllOf(item.corequires))
