"""What the comparison of roles rests on: measured off the GUI thread; no Qt."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from planner.graph.compare import Comparison, compare
from planner.graph.distance import Arrival, Distance, arrival, distance
from planner.graph.standing import Standing
from planner.model import AllOf, AtLeast, Item, Library, Limits, Need, Requirement


class Demand(StrEnum):
    """How a role asks for an item.

    ONE_WAY: one of several would do, and the way goes through this; OTHER_WAY: through another.
    ON_WAY: the role does not name it, but what it names rests on it.
    """

    REQUIRED = "required"
    ONE_WAY = "one-way"
    ON_WAY = "on-way"
    OTHER_WAY = "other-way"
    RECOMMENDED = "recommended"

    @property
    def is_need(self) -> bool:
        """Whether the way to the role goes through the item."""
        return self in (Demand.REQUIRED, Demand.ONE_WAY, Demand.ON_WAY)


@dataclass(frozen=True, slots=True)
class Asked:
    """How a role asks for an item, at which level, and why, as the roadmap has it."""

    demand: Demand
    level: int = 1
    why: str = ""


@dataclass(frozen=True, slots=True)
class Measured:
    """Roles side by side, with the way to each; ``asked`` tells what each role asks for."""

    comparison: Comparison
    distances: dict[str, Distance]
    arrivals: dict[str, Arrival]
    asked: dict[str, dict[str, Asked]]


def measure(
    library: Library,
    today: date,
    limits: Limits,
    roles: tuple[str, ...],
    tell: Callable[[int, int], None] = lambda _done, _total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Measured:
    """Compare roles, telling after each how many parts of the work are done."""
    standing, total = Standing(library, today), 2 * len(roles) + 1
    distances: dict[str, Distance] = {}
    arrivals: dict[str, Arrival] = {}
    for number, role in enumerate(roles):
        distances[role] = distance(standing, role)
        tell(2 * number + 1, total)
        arrivals[role] = arrival(standing, role, limits, cancelled)
        tell(2 * number + 2, total)
    comparison = compare(standing, [Need(role) for role in roles])
    tell(total, total)
    asked = {role: demands(library.items[role], distances[role]) for role in roles}
    return Measured(comparison, distances, arrivals, asked)


def demands(role: Item, way: Distance) -> dict[str, Asked]:
    """Return how a role asks for each item: what it names, and what lies on the way."""
    on_way = {*way.missing, *way.had}
    found: dict[str, Asked] = {}
    for need, free in _leaves(role.requires):
        if free:
            demand = Demand.ONE_WAY if need.item in on_way else Demand.OTHER_WAY
        else:
            demand = Demand.REQUIRED
        known = found.get(need.item)
        if known is None or known.demand is not Demand.REQUIRED:
            found[need.item] = Asked(demand, need.level, need.why)
    for need in role.corequires:
        found[need.item] = Asked(Demand.REQUIRED, need.level, need.why)
    for item in (*way.had, *way.missing):
        found.setdefault(item, Asked(Demand.ON_WAY))
    for need in role.recommends:
        found.setdefault(need.item, Asked(Demand.RECOMMENDED, need.level, need.why))
    return found


def _leaves(requirement: Requirement) -> Iterator[tuple[Need, bool]]:
    """Yield what a requirement names, and whether something else would do in its place."""
    todo = [(requirement, False)]
    while todo:
        part, free = todo.pop()
        if isinstance(part, Need):
            yield part, free
            continue
        if not isinstance(part, AllOf):
            wanted = part.n if isinstance(part, AtLeast) else 1
            free = free or len(part.members) > wanted
        todo += [(member, free) for member in reversed(part.members)]
