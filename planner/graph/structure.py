"""How items hang together: who teaches what, what starting needs, and the prerequisite graph."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from planner.graph.change import Changes, item_changes
from planner.model import NOTHING, AllOf, AnyOf, AtLeast, Item, Kind, Need, Requirement, needs
from planner.model.requirement import distinct

if TYPE_CHECKING:
    import networkx as nx


class Structure:
    """The graph of some items, kept in step with edits; it knows nothing of records."""

    def __init__(self, items: Mapping[str, Item]) -> None:
        self._items = dict(items)
        self._taught_by: dict[str, dict[str, int]] = {}
        self._graph: nx.DiGraph[str] | None = None
        for item in self._items.values():
            self._enrol(item)

    @property
    def items(self) -> Mapping[str, Item]:
        """The items by id; do not change them here."""
        return self._items

    def teachers(self, skill: str) -> tuple[Need, ...]:
        """Return the items that teach a skill, each with the level to which it does."""
        item = self._items.get(skill)
        if item is None or item.kind is not Kind.SKILL:
            return ()
        return tuple(Need(it, level) for it, level in self._taught_by.get(skill, {}).items())

    def taught(self, item: str) -> dict[str, int]:
        """Return the skills of the library that an item teaches, with their levels."""
        found: dict[str, int] = {}
        teacher = self._items[item]
        if teacher.kind is Kind.SKILL:
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
        parts = [
            relaxed(self._items[skill].requires, lambda n: taught.get(n.item, 0) >= n.level)
            for skill in taught
        ]
        parts = [part for part in parts if part != NOTHING]
        if not parts:
            return own
        return AllOf((*_conjuncts(own), *parts))

    @property
    def graph(self) -> "nx.DiGraph[str]":
        """The hard prerequisites and corequisites; made when first asked for, then kept in step.

        Nodes carry the ``item``, edges their ``kind``: requires or corequires. Alternatives are
        edges like all others, teaching is none; what refers to no item of the library is left out.
        """
        if self._graph is None:
            self._graph = self._drawn()
        return self._graph

    def follow(self, edit: Changes) -> None:
        """Bring the structure in step with an edit."""
        for before, after in item_changes(edit):
            if before is not None and before.id in self._items:
                self._expel(self._items.pop(before.id))
            if after is not None:
                self._items[after.id] = after
                self._enrol(after)
            self._graph = None

    def _enrol(self, item: Item) -> None:
        if item.kind is not Kind.SKILL:
            for need in item.teaches:
                levels = self._taught_by.setdefault(need.item, {})
                levels[item.id] = max(need.level, levels.get(item.id, 0))

    def _expel(self, item: Item) -> None:
        for need in item.teaches:
            self._taught_by.get(need.item, {}).pop(item.id, None)

    def _drawn(self) -> "nx.DiGraph[str]":
        import networkx as nx

        graph: nx.DiGraph[str] = nx.DiGraph()
        for item in self._items.values():
            graph.add_node(item.id, item=item)
        for item in self._items.values():
            for need in item.corequires:
                if need.item in self._items:
                    graph.add_edge(need.item, item.id, kind="corequires")
            for need in needs(item.requires):
                if need.item in self._items:
                    graph.add_edge(need.item, item.id, kind="requires")
        return graph


def relaxed(requirement: Requirement, given: Callable[[Need], bool]) -> Requirement:
    """Return what is left of a requirement when some of its leaves are given."""
    match requirement:
        case Need():
            return NOTHING if given(requirement) else requirement
        case AllOf(members):
            left = tuple(part for part in (relaxed(m, given) for m in members) if part != NOTHING)
            return left[0] if len(left) == 1 else AllOf(left)
        case AnyOf(members):
            left = tuple(relaxed(member, given) for member in members)
            return NOTHING if NOTHING in left else AnyOf(left)
        case AtLeast(n, members):
            parts = [relaxed(member, given) for member in distinct(members)]
            left = tuple(part for part in parts if part != NOTHING)
            n -= len(parts) - len(left)
            return AtLeast(n, left) if n > 0 else NOTHING


def _conjuncts(requirement: Requirement) -> tuple[Requirement, ...]:
    return requirement.members if isinstance(requirement, AllOf) else (requirement,)
