"""Why each activity is in a plan, and what was not taken because it is."""

from collections.abc import Iterator

from planner.graph.circuit import relaxed
from planner.graph.planning.derive import GOAL, follows
from planner.graph.planning.intime import Rests
from planner.graph.planning.network import Network
from planner.model import AllOf, Need, Requirement, needs
from planner.model.requirement import distinct


class Reasons:
    """What the chosen activities serve and stand for, by number."""

    def __init__(self, network: Network, chosen: frozenset[int], rests: Rests) -> None:
        self.network = network
        self.problem = network.problem
        self.chosen = chosen
        self.rests = rests
        self.because: dict[int, dict[str, None]] = {one: {} for one in chosen}
        self.instead_of: dict[int, dict[str, None]] = {one: {} for one in chosen}
        self._required: set[int] = set()
        self._possible = follows(network, range(len(network.names)))
        goals = AllOf(self.problem.goals)
        self._explain(GOAL, None, goals)
        for number in sorted(chosen):
            activity = self.problem.activities[network.names[number]]
            self._explain(number, activity.id, activity.needs)
            self._accompany(number, activity.id, activity.corequires)
        for number in self._required & chosen:
            self.instead_of[number].clear()

    def _explain(self, user: int, name: str | None, requirement: Requirement) -> None:
        left = relaxed(requirement, self.problem.had)
        used = frozenset(self.rests.get(user, ()))
        for need in needs(left):
            for way in self._ways(need):
                if way in used:
                    self._serve(way, need, name)
        self._choices(left, used)
        self._require(left)

    def _require(self, part: Requirement) -> None:
        """Note what is needed whatever else is chosen: it stands in nobody's place."""
        if isinstance(part, AllOf):
            for member in part.members:
                self._require(member)
        elif isinstance(part, Need) and len(ways := self._ways(part)) == 1:
            self._required.update(ways)

    def _accompany(self, user: int, name: str, corequires: tuple[Need, ...]) -> None:
        for need in corequires:
            if not self.problem.had(need):
                for way in self._ways(need):
                    if way in self.chosen and way != user:
                        self._serve(way, need, name)

    def _serve(self, way: int, need: Need, name: str | None) -> None:
        """Note whom an activity serves: who needs it, or the skill that it brings."""
        served = name if self.network.names[way] == need.item else need.item
        if served is not None:
            self.because[way][served] = None

    def _ways(self, need: Need) -> list[int]:
        return [self.network.index[way] for way in self.problem.ways(need)]

    def _choices(self, part: Requirement, used: frozenset[int]) -> None:
        """Note the alternatives that were left, at every choice on the way to what is used."""
        if isinstance(part, Need):
            self._note(self._taken(part, used), self._left_ways(part, used))
            return
        members = distinct(part.members)
        taken = [one for one in members if any(self._all_taken(one, used))]
        left = [one for one in members if one not in taken]
        if not isinstance(part, AllOf):
            names = [name for one in left for name in self._names(one)]
            for one in taken:
                self._note(self._all_taken(one, used), iter(names))
        for one in taken:
            self._choices(one, used)

    def _all_taken(self, part: Requirement, used: frozenset[int]) -> Iterator[int]:
        for need in needs(part):
            yield from self._taken(need, used)

    def _taken(self, need: Need, used: frozenset[int]) -> Iterator[int]:
        return (way for way in self._ways(need) if way in used)

    def _left_ways(self, need: Need, used: frozenset[int]) -> Iterator[str]:
        ways = self._ways(need)
        if any(way in used for way in ways):
            yield from (self.network.names[way] for way in ways if way not in self.chosen)

    def _names(self, part: Requirement) -> Iterator[str]:
        """Yield what a member names that the plan does not bring anyway."""
        for need in needs(part):
            if not any(way in self.chosen for way in self._ways(need)):
                yield need.item

    def _note(self, taken: Iterator[int], left: Iterator[str]) -> None:
        names = [name for name in left if self._is_possible(name)]
        for way in taken:
            self.instead_of[way].update(dict.fromkeys(names))

    def _is_possible(self, name: str) -> bool:
        number = self.network.index.get(name)
        node = self.network.node_of(Need(name)) if number is None else self.network.done[number]
        return node is not None and node in self._possible
