"""What the roadmap shall show, and what came of it: values without Qt, for any thread."""

from dataclasses import dataclass, field

from planner.graph.layout.drawing import Drawing
from planner.model import Need, Requirement
from planner.ui.canvas.picture import Edge


@dataclass(frozen=True, slots=True)
class Wish:
    """What to show: the way to targets, with or without what lies beside it."""

    targets: tuple[Need, ...]
    pinned: tuple[str, ...] = ()
    excluded: tuple[str, ...] = ()
    #: Shown too, although nothing on the way may need them.
    extras: tuple[str, ...] = ()
    alternatives: bool = False
    recommended: bool = False
    hide_done: bool = False
    #: By what boxes are framed: one of grouping.WAYS.
    group: str = ""
    folded: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Branch:
    """One way of meeting a choice: the items that it asks for."""

    items: tuple[str, ...]
    taken: bool


@dataclass(frozen=True, slots=True)
class Gate:
    """A choice for an item: ``need`` of the branches serve it, as the requirement says."""

    item: str
    need: int
    branches: tuple[Branch, ...]
    requirement: Requirement

    @property
    def taken(self) -> int:
        """How many branches lie on the way."""
        return sum(branch.taken for branch in self.branches)


@dataclass(slots=True)
class Sketch:
    """Items, choices and folded groups by the names of their boxes, lines, and the drawing.

    ``way`` holds the items that the way goes through; other items are alternatives to them.
    ``worked`` are those of the way that take hours of their own, not what others teach.
    """

    items: dict[str, None] = field(default_factory=dict)
    gates: dict[str, Gate] = field(default_factory=dict)
    clusters: dict[str, tuple[str, ...]] = field(default_factory=dict)
    edges: list[Edge] = field(default_factory=list)
    way: set[str] = field(default_factory=set)
    worked: frozenset[str] = frozenset()
    drawing: Drawing | None = None
    #: By what boxes are grouped or folded, and which boxes stand in the frame of each group.
    by: str = ""
    members: dict[str, list[str]] = field(default_factory=dict)

    def holding(self, item: str) -> str | None:
        """Return the box that shows an item: its own, or that of its folded group."""
        if item in self.items:
            return item
        return next((name for name, inside in self.clusters.items() if item in inside), None)
