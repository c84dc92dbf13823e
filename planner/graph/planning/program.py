"""The choice as a constraint program for CP-SAT: what is done, and what holds because of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from planner.graph.planning.levels import Levels

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from ortools.sat.python.cp_model import CpModel, IntVar, LinearExprT

    from planner.graph.planning.part import Part


class Order(Protocol):
    """Something in which what is needed comes first: nothing may support only itself."""

    def concerns(self, later: int, earlier: int) -> bool:
        """Say whether two events stand in this order at all."""

    def after(self, later: int, earlier: int, when: Sequence[IntVar]) -> None:
        """Let one event come no earlier than another if all of some literals are true."""

    def finishes(self, activity: int) -> None:
        """Let an activity be done only after it has begun."""


class Program:
    """Variables for what is done and what holds, with the rules that bind them.

    ``does`` tells of each activity whether it is done. What is done in vain is allowed.
    """

    def __init__(self, part: Part) -> None:
        from ortools.sat.python import cp_model

        self.cp: CpModel = cp_model.CpModel()
        self.part = part
        self.does: dict[int, IntVar] = {
            one: self.cp.new_bool_var(f"does{one}") for one in part.activities
        }
        self._holds: dict[int, IntVar] = {
            node: self.cp.new_bool_var(f"holds{node}") for node in part.nodes
        }
        self._orders: list[Order] = []

    def rule(self, *orders: Order, instants: Collection[int] | None = None) -> None:
        """State the rules, under these orders and the one of levels.

        ``instants`` are the activities that none of the orders puts after what they need; all by
        default.
        """
        weak = self.does if instants is None else instants
        self._orders = [*orders, Levels(self.cp, self.part, self.does, weak)]
        self.cp.add(self._holds[self.part.network.goal] == 1)
        for node in self.part.nodes:
            self._node(node)
        for one in self.part.activities:
            self._activity(one)

    def hint(self, chosen: Collection[int]) -> None:
        """Say where to begin the search."""
        for one, does in self.does.items():
            self.cp.add_hint(does, one in chosen)

    def forbid(self, chosen: Collection[int]) -> None:
        """Rule out one choice, and what holds no less than it."""
        self.cp.add_bool_or([~self.does[one] for one in sorted(chosen)])

    def count(self, activities: Collection[int]) -> LinearExprT:
        """Return how many of some activities are done."""
        return sum(does for one, does in self.does.items() if one in activities)

    def _literal(self, node: int) -> IntVar:
        owner = self.part.owner.get(node)
        return self._holds[node] if owner is None else self.does[owner]

    def _node(self, node: int) -> None:
        children = self.part.children(node)
        count, holds = self.part.network.open_threshold[node], self._holds[node]
        if count >= len(children):
            for child in children:
                self.cp.add_implication(holds, self._literal(child))
                self._after(node, child, [holds])
        else:
            self._some(node, children, count, holds)

    def _activity(self, one: int) -> None:
        start, does = self.part.start(one), self.does[one]
        gate = self.part.gate(one)
        if gate is not None:
            self.cp.add_implication(does, self._literal(gate))
            self._after(start, gate, [does])
        for ways in self.part.beside(one):
            self._company(one, ways)
        for order in self._orders:
            order.finishes(one)

    def _company(self, one: int, ways: Sequence[int]) -> None:
        """Let one of the ways to a corequisite begin no later."""
        does = self.does[one]
        starts = [self.part.start(way) for way in ways]
        picks = [self.cp.new_bool_var(f"beside{one}_{way}") for way in ways]
        self.cp.add_bool_or(picks).only_enforce_if(does)
        for way, start, pick in zip(ways, starts, picks, strict=True):
            self.cp.add_implication(pick, self.does[way])
            self._after(self.part.start(one), start, [does, pick])

    def _some(self, node: int, children: Sequence[int], count: int, holds: IntVar) -> None:
        """Let enough children hold; where order matters, those that are relied upon before it."""
        relied = []
        for child in children:
            literal = self._literal(child)
            if any(order.concerns(node, child) for order in self._orders):
                pick = self.cp.new_bool_var(f"relies{node}_{child}")
                self.cp.add_implication(pick, literal)
                self._after(node, child, [holds, pick])
                literal = pick
            relied.append(literal)
        self.cp.add(sum(relied) >= count).only_enforce_if(holds)

    def _after(self, later: int, earlier: int, when: Sequence[IntVar]) -> None:
        for order in self._orders:
            if order.concerns(later, earlier):
                order.after(later, earlier, when)
