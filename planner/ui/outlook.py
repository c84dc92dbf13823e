"""What pictures are made from: the session of a window, or a moment of it that stays as it is."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Protocol

from planner.graph.standing import Standing
from planner.model import Library, Need, Placement, Plan


class Outlook(Protocol):
    """A library as seen on a day, with what follows from it and the plan in use."""

    @property
    def library(self) -> Library:
        """Everything, as a snapshot."""

    @property
    def standing(self) -> Standing:
        """What is had, ready and reachable."""

    @property
    def today(self) -> date:
        """The day."""

    @property
    def plan(self) -> Plan | None:
        """The plan that dates come from."""

    @property
    def targets(self) -> tuple[Need, ...]:
        """What it leads to."""

    @property
    def placements(self) -> Mapping[str, Placement]:
        """Where the plan has put its items."""


@dataclass(frozen=True, slots=True)
class Moment:
    """An outlook that does not change; may be looked at from any thread."""

    library: Library
    standing: Standing
    today: date
    plan: Plan | None
    targets: tuple[Need, ...]
    placements: Mapping[str, Placement] = field(default_factory=dict)
