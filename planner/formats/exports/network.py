"""Items as nodes and what leads to what as edges; choices and groups are nodes of their own."""

from collections import Counter
from dataclasses import dataclass, field
from enum import StrEnum

from planner.formats.exports.material import Material
from planner.model import AllOf, AnyOf, AtLeast, Item, Need, Requirement


class Tie(StrEnum):
    """What an edge says, from what is needed to what needs it."""

    REQUIRES = "requires"
    COREQUIRES = "corequires"
    RECOMMENDS = "recommends"
    TEACHES = "teaches"
    LEADS_TO = "leads-to"


@dataclass(frozen=True, slots=True)
class Gate:
    """``n`` of the ``of`` edges that come in are wanted, for an item, as the requirement says."""

    id: str
    item: str
    n: int
    of: int
    requirement: AllOf | AnyOf | AtLeast


@dataclass(frozen=True, slots=True)
class Edge:
    """From one node to another; ``level`` where more than the first one of a skill is meant."""

    source: str
    target: str
    tie: Tie
    level: int = 1
    why: str = ""


@dataclass(slots=True)
class Network:
    """Items and gates by id, and edges between them; how many gates each item has."""

    items: dict[str, Item] = field(default_factory=dict)
    gates: dict[str, Gate] = field(default_factory=dict)
    edges: list[Edge] = field(default_factory=list)
    counts: Counter[str] = field(default_factory=Counter)


def network(material: Material) -> Network:
    """Return the picked items as a graph."""
    found = Network(items=dict(material.by_id))
    for item in material.items:
        _require(found, item.requires, item.id, item.id)
        for needs, tie in ((item.corequires, Tie.COREQUIRES), (item.recommends, Tie.RECOMMENDS)):
            for need in needs:
                _lead(found, need, item.id, tie)
        for need in item.teaches:
            if need.item in found.items:
                found.edges.append(Edge(item.id, need.item, Tie.TEACHES, need.level, need.why))
        for step in item.leads_to:
            if step.role in found.items:
                found.edges.append(Edge(item.id, step.role, Tie.LEADS_TO, why=step.why))
    return found


def _require(found: Network, wanted: Requirement, sink: str, item: str) -> None:
    """Lead what is wanted to a sink; where not all of it is, through a gate."""
    match wanted:
        case Need():
            _lead(found, wanted, sink, Tie.REQUIRES)
        case AllOf(members) if sink == item:
            for member in members:
                _require(found, member, sink, item)
        case AnyOf((member,)) | AllOf((member,)):
            _require(found, member, sink, item)
        case AllOf(members):
            _gate(found, len(members), wanted, sink, item)
        case AnyOf():
            _gate(found, 1, wanted, sink, item)
        case AtLeast(n, _):
            _gate(found, n, wanted, sink, item)


def _gate(found: Network, n: int, wanted: AllOf | AnyOf | AtLeast, sink: str, item: str) -> None:
    number = found.counts[item]
    found.counts[item] += 1
    gate = Gate(f"{item}~{number}", item, n, len(wanted.members), wanted)
    found.gates[gate.id] = gate
    found.edges.append(Edge(gate.id, sink, Tie.REQUIRES))
    for member in wanted.members:
        _require(found, member, gate.id, item)


def _lead(found: Network, need: Need, sink: str, tie: Tie) -> None:
    if need.item in found.items:
        found.edges.append(Edge(need.item, sink, tie, need.level, need.why))
