"""What is to be drawn: boxes with their looks, lines between them, and where all of it stands."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol

from planner.graph.layout.drawing import Drawing
from planner.ui.theme.tokens import Look


class Shape(StrEnum):
    """The outline of a box: one for each kind of item, one for choices, one for folded groups."""

    SKILL = "skill"
    COURSE = "course"
    MILESTONE = "milestone"
    ROLE = "role"
    GATE = "gate"
    CLUSTER = "cluster"


class Line(StrEnum):
    """What a line between boxes says; OPTION leads into a choice from a branch not taken.

    STEP leads from one role to another, as careers go.
    """

    REQUIRES = "requires"
    TEACHES = "teaches"
    RECOMMENDS = "recommends"
    CHOICE = "choice"
    OPTION = "option"
    IMPLIED = "implied"
    STEP = "step"


@dataclass(frozen=True, slots=True)
class Node:
    """A box as it looks now.

    ``progress`` from 0 to 1 draws a bar; ``target`` boxes are emphasised; ``heat`` from 0 to 1
    colours by a figure instead of by status, if the view shows heat. ``parts`` are the members of
    a folded group: done, in progress, the rest.
    """

    id: str
    shape: Shape
    title: str
    look: Look = Look.LOCKED
    progress: float | None = None
    target: bool = False
    heat: float = 0.0
    parts: tuple[int, int, int] = (0, 0, 0)

    @property
    def is_item(self) -> bool:
        """Whether it stands for one item, not for a choice or a group."""
        return self.shape not in (Shape.GATE, Shape.CLUSTER)


@dataclass(frozen=True, slots=True)
class Edge:
    """A line from what is needed to what needs it, or ``count`` of them that became one.

    ``label`` is written on it, if it is short and there is room.
    """

    source: str
    target: str
    line: Line = Line.REQUIRES
    why: str = ""
    count: int = 1
    label: str = ""


class Teller(Protocol):
    """Gives the words that are needed for few boxes at a time, so they are made when asked for."""

    def line(self, name: str) -> str:
        """Return the second line of a box."""

    def state(self, name: str) -> str:
        """Return what a screen reader says of a box after its title."""

    def edge(self, number: int) -> str:
        """Return a line in a sentence: "Git → Python basics: required"."""


class Mute:
    """A teller that says nothing."""

    def line(self, name: str) -> str:
        """Return no second line."""
        return ""

    def state(self, name: str) -> str:
        """Return no state."""
        return ""

    def edge(self, number: int) -> str:
        """Return no sentence."""
        return ""


@dataclass(frozen=True, slots=True, eq=False)
class Picture:
    """Everything to draw. Edges are in the order of the drawing's routes.

    ``groups`` gives the title and a second line for each group of the drawing.
    """

    nodes: Mapping[str, Node]
    edges: tuple[Edge, ...]
    drawing: Drawing
    groups: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    teller: Teller = field(default_factory=Mute)
