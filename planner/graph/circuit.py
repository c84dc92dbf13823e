"""Requirements as threshold gates, evaluated by counting: unit propagation over Horn clauses.

W. F. Dowling and J. H. Gallier, "Linear-time algorithms for testing the satisfiability of
propositional Horn formulae", Journal of Logic Programming 1 (1984), 267-284. All of is a gate that
opens when all its inputs hold, any of one that opens at the first, at least n one that opens at
the n-th. Each input is counted once, so a change costs what it touches, whatever the size.
"""

import sys
from collections.abc import Callable, Collection, Iterable

from planner.model import NOTHING, AllOf, AnyOf, AtLeast, Need, Requirement
from planner.model.requirement import bare, distinct

#: The level at which everything but skills is had: above all levels.
AT_ANY_LEVEL = sys.maxsize
_NO_GATES: frozenset[int] = frozenset()


class Circuit:
    """The gates of all owners' requirements; numbers of gates are never used again."""

    def __init__(self) -> None:
        self.thresholds: list[int] = []
        self.parents: list[int] = []
        self.owners: list[str] = []
        #: The gates of an owner: the first is what it needs as a whole, parents before children.
        self.extents: dict[str, range] = {}
        self._inputs: list[tuple[Need, ...]] = []
        self._fed: dict[str, set[int]] = {}
        self._fed_above: dict[str, dict[int, set[int]]] = {}

    def wire(self, owner: str, requirement: Requirement) -> None:
        """Add the gates of an owner; none if it needs nothing."""
        first = len(self.thresholds)
        leaves = _conjunction(requirement)
        if leaves is None:
            requirement = relaxed(requirement, lambda _need: False)
            if requirement == NOTHING:
                return
            self._add(owner, requirement, -1)
        elif leaves:
            self._gate(owner, leaves, len(leaves), -1)
        else:
            return
        self.extents[owner] = range(first, len(self.thresholds))

    def unwire(self, owner: str) -> None:
        """Cut the gates of an owner off."""
        for gate in self.extents.pop(owner, ()):
            for need in self._inputs[gate]:
                self._feeds(need).discard(gate)
            self._inputs[gate] = ()

    def inputs(self, gate: int) -> tuple[Need, ...]:
        """Return the leaves of a gate, each once."""
        return self._inputs[gate]

    def fed(self, item: str, above: int = 0, upto: int = AT_ANY_LEVEL) -> Collection[int]:
        """Return the gates that ask for an item at a level above one and up to another."""
        gates = self._fed.get(item, _NO_GATES) if above < 1 <= upto else _NO_GATES
        if not self._fed_above or item not in self._fed_above:
            return gates
        higher = self._fed_above[item].items()
        return [*gates, *(g for at, fed in higher if above < at <= upto for g in fed)]

    def owners_fed(self, item: str) -> set[str]:
        """Return the owners that ask for an item, at any level."""
        return {self.owners[gate] for gate in self.fed(item)}

    def _add(self, owner: str, requirement: Requirement, parent: int) -> None:
        members = (requirement,) if isinstance(requirement, Need) else requirement.members
        leaves = _each_once(tuple(member for member in members if isinstance(member, Need)))
        inner = [member for member in members if not isinstance(member, Need)]
        gate = len(self.thresholds)
        self._gate(owner, leaves, _threshold(requirement, len(leaves) + len(inner)), parent)
        for member in inner:
            self._add(owner, member, gate)

    def _gate(self, owner: str, leaves: tuple[Need, ...], threshold: int, parent: int) -> None:
        gate = len(self.thresholds)
        self.thresholds.append(threshold)
        self.parents.append(parent)
        self.owners.append(owner)
        self._inputs.append(leaves)
        for leaf in leaves:
            self._feeds(leaf).add(gate)

    def _feeds(self, need: Need) -> set[int]:
        if need.level <= 1:
            gates = self._fed.get(need.item)
            if gates is None:
                gates = self._fed[need.item] = set()
            return gates
        return self._fed_above.setdefault(need.item, {}).setdefault(need.level, set())


class Tally:
    """How many inputs of each gate hold, given at which level items hold."""

    def __init__(self, circuit: Circuit) -> None:
        self._circuit = circuit
        self._counts = [0] * len(circuit.thresholds)

    def met(self, owner: str) -> bool:
        """Say whether all that the owner needs holds."""
        extent = self._circuit.extents.get(owner)
        if extent is None:
            return True
        return self._counts[extent.start] >= self._circuit.thresholds[extent.start]

    def settle(self, owner: str, holds: Callable[[Need], bool]) -> None:
        """Count anew for an owner whose gates were wired since."""
        missing = len(self._circuit.thresholds) - len(self._counts)
        self._counts.extend([0] * missing)
        counts, thresholds = self._counts, self._circuit.thresholds
        extent = self._circuit.extents.get(owner, range(0))
        for gate in extent:
            counts[gate] = 0
        for gate in reversed(extent):
            counts[gate] += sum(holds(need) for need in self._circuit.inputs(gate))
            if counts[gate] >= thresholds[gate] and gate != extent.start:
                counts[self._circuit.parents[gate]] += 1

    def rise(self, item: str, old: int, new: int) -> list[str]:
        """Count an item whose level rose; return the owners whose needs are met only now."""
        met: list[str] = []
        gates = self._circuit.fed(item, old, new)
        if not gates:
            return met
        counts, thresholds = self._counts, self._circuit.thresholds
        parents = self._circuit.parents
        for fed in gates:
            gate = fed
            while True:
                counts[gate] += 1
                if counts[gate] != thresholds[gate]:
                    break
                if parents[gate] < 0:
                    met.append(self._circuit.owners[gate])
                    break
                gate = parents[gate]
        return met

    def fall(self, item: str, old: int, new: int) -> list[str]:
        """Count an item whose level fell; return the owners whose needs are met no more."""
        unmet: list[str] = []
        gates = self._circuit.fed(item, new, old)
        if not gates:
            return unmet
        counts, thresholds = self._counts, self._circuit.thresholds
        parents = self._circuit.parents
        for fed in gates:
            gate = fed
            while True:
                counts[gate] -= 1
                if counts[gate] != thresholds[gate] - 1:
                    break
                if parents[gate] < 0:
                    unmet.append(self._circuit.owners[gate])
                    break
                gate = parents[gate]
        return unmet


def relaxed(requirement: Requirement, given: Callable[[Need], bool]) -> Requirement:
    """Return what is left of a requirement when some of its leaves are given.

    No part of the result but the whole is satisfied by nothing.
    """
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
            left = _told_apart(part for part in parts if part != NOTHING)
            n -= len(parts) - len(left)
            return AtLeast(n, left) if n > 0 else NOTHING


def _told_apart(parts: Iterable[Requirement]) -> tuple[Requirement, ...]:
    """Keep members distinct that became equal when others of their parts were given."""
    found: dict[Requirement, Requirement] = {}
    for part in parts:
        told = part
        while bare(told) in found:
            told = AllOf((told,))
        found[bare(told)] = told
    return tuple(found.values())


def _conjunction(requirement: Requirement) -> tuple[Need, ...] | None:
    """Return the leaves, each once, if all of them are needed and there is nothing else."""
    if isinstance(requirement, Need):
        return (requirement,)
    if not isinstance(requirement, AllOf):
        return None
    leaves = tuple([member for member in requirement.members if isinstance(member, Need)])
    return _each_once(leaves) if len(leaves) == len(requirement.members) else None


def _each_once(leaves: tuple[Need, ...]) -> tuple[Need, ...]:
    if len(leaves) > 1 and len({leaf.item for leaf in leaves}) < len(leaves):
        return tuple({(leaf.item, leaf.level): leaf for leaf in leaves}.values())
    return leaves


def _threshold(requirement: Requirement, inputs: int) -> int:
    match requirement:
        case AnyOf():
            return 1
        case AtLeast(n):
            return n
        case _:
            return inputs
