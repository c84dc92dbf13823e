"""A way to targets: what is done on it, what is gained by that, and what is had already."""

from collections.abc import Iterable, Iterator

from planner.graph.circuit import AT_ANY_LEVEL
from planner.graph.standing import Standing
from planner.model import AllOf, AnyOf, AtLeast, Kind, Need, Requirement, needs, satisfied
from planner.model.requirement import distinct


class Way:
    """The items that lie on a way on which some are done, in an order in which it can go.

    ``missing`` are those done, and the skills among what is needed that others teach on the way;
    ``had`` is what has been had of it from the start.
    """

    def __init__(self, standing: Standing, targets: Iterable[Need], doing: Iterable[str]) -> None:
        self._standing = standing
        self._structure = standing.structure
        self._gains: dict[str, int] = {}
        doing = tuple(doing)
        self._doing = frozenset(doing)
        for name in doing:
            item = self._structure.items[name]
            self._gain(name, 1 if item.kind is Kind.SKILL else AT_ANY_LEVEL)
            for skill, level in self._structure.taught(name).items():
                self._gain(skill, level)
        asked = [*targets, *(need for name in doing for need in self.asked(name))]
        #: The levels of what is asked for on the way and not had.
        self.wanted: dict[str, int] = {}
        gained: set[str] = set()
        for need in asked:
            if not standing.has(need.item, need.level):
                self.wanted[need.item] = max(need.level, self.wanted.get(need.item, 0))
                if self.leads_to(need.item, need.level):
                    gained.add(need.item)
        self.missing = self._in_order(doing, gained)
        self.had = self._had(asked)

    def does(self, item: str) -> bool:
        """Say whether an item is done on the way; a skill, by studying it by oneself."""
        return item in self._doing

    def leads_to(self, item: str, level: int) -> bool:
        """Say whether something is had at the end of the way."""
        return self._standing.has(item, level) or self._gains.get(item, 0) >= level

    def asked(self, item: str) -> Iterator[Need]:
        """Yield all leaves of what an item needs before it starts and beside it."""
        yield from needs(self._structure.start_needs(item))
        yield from self._structure.items[item].corequires

    def brought_by(self, wanted: Iterable[Need]) -> Iterator[str]:
        """Yield what is done on the way that brings something wanted and not had, each once."""
        found: set[str] = set()
        for need in wanted:
            if not self._standing.has(need.item, need.level):
                teachers = self._structure.teachers(need.item)
                ways = [need.item, *(it.item for it in teachers if it.level >= need.level)]
                found.update(one for one in ways if one in self._doing)
        yield from sorted(found)

    def _gain(self, item: str, level: int) -> None:
        self._gains[item] = max(level, self._gains.get(item, 0))

    def _in_order(self, doing: tuple[str, ...], gained: set[str]) -> tuple[str, ...]:
        order: dict[str, None] = {}
        for name in doing:
            order[name] = None
            order.update(
                (skill, None)
                for skill in self._structure.taught(name)
                if skill in gained and skill not in self._doing
            )
        return tuple(order)

    def _had(self, wanted: Iterable[Need]) -> tuple[str, ...]:
        """Return what is had of these needs, of what they rest upon, and what taught it."""
        found: dict[str, None] = {}
        todo = list(wanted)
        while todo:
            need = todo.pop()
            if need.item in found or not self._standing.has(need.item, need.level):
                continue
            found[need.item] = None
            todo += self.asked(need.item)
            todo += (Need(it.item) for it in self._structure.teachers(need.item))
        return tuple(found)


def some_way(standing: Standing, targets: Iterable[Need]) -> tuple[tuple[str, ...], frozenset[str]]:
    """Return what can be done towards targets, those first on which others rest; and what cannot.

    The first way that is found, in no sense the best; for targets that have no way, what their
    parts have.
    """
    order: dict[str, None] = {}
    seen: set[str] = set()
    blocked: set[str] = set()
    todo: list[Need | str] = list(targets)
    while todo:
        need = todo.pop()
        if isinstance(need, str):
            order[need] = None
            continue
        if standing.has(need.item, need.level):
            continue
        if not standing.reachable(need.item, need.level):
            blocked.add(need.item)
        name = _way_to(standing, need)
        if name is None or name in seen:
            continue
        seen.add(name)
        todo.append(name)
        item = standing.structure.items[name]
        todo += item.corequires
        todo += _first_met(
            standing, standing.structure.start_needs(name), standing.reach.tick(name)
        )
    return tuple(order), frozenset(blocked)


def _way_to(standing: Standing, need: Need) -> str | None:
    """Return what to do for something needed: itself, or what teaches it. None if unknown."""
    item = standing.structure.items.get(need.item)
    if item is None:
        return None
    teachers = [it for it in standing.structure.teachers(item.id) if it.level >= need.level]
    if item.kind is not Kind.SKILL or item.missing or not teachers:
        return item.id
    first = min(teachers, key=lambda it: standing.reach.tick(it.item))
    alone = need.level <= 1 and item.hours is not None
    if alone and standing.reach.tick(first.item) > standing.reach.tick(item.id, need.level):
        return item.id
    return first.item if standing.reachable(first.item) or not alone else item.id


def _first_met(standing: Standing, requirement: Requirement, before: int) -> list[Need]:
    """Return leaves that meet a requirement, from what follows before a tick as far as it does."""
    match requirement:
        case Need():
            return [requirement]
        case AllOf(members):
            taken = members
        case AnyOf(members):
            taken = _best(standing, members, before)[:1]
        case AtLeast(n, members):
            taken = _best(standing, distinct(members), before)[:n]
    return [need for member in taken for need in _first_met(standing, member, before)]


def _best(
    standing: Standing, members: tuple[Requirement, ...], before: int
) -> tuple[Requirement, ...]:
    def rank(member: Requirement) -> int:
        if satisfied(member, standing.has):
            return 0
        if satisfied(member, lambda item, level: standing.reach.tick(item, level) < before):
            return 1
        return 2 if satisfied(member, standing.reachable) else 3

    return tuple(sorted(members, key=rank))
