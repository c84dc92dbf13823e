"""Items: the roles, skills, courses and milestones that roadmaps are made of."""

from collections.abc import Iterator
from datetime import date
from enum import StrEnum

from planner.model.requirement import NOTHING, Need, Requirement, needs
from planner.model.value import Entity, Value


class Kind(StrEnum):
    """What an item is."""

    ROLE = "role"
    SKILL = "skill"
    COURSE = "course"
    MILESTONE = "milestone"


class CostClass(StrEnum):
    """How something is paid for, when no amount is known."""

    FREE = "free"
    FREE_TO_AUDIT = "free-to-audit"
    PAID = "paid"
    DEGREE = "degree"
    MEMBERSHIP = "membership"
    EMPLOYER = "employer"


class Range(Value, frozen=True):
    """An estimate: ``low``, ``likely`` and ``high`` in hours, weeks or years."""

    low: float
    likely: float
    high: float

    @classmethod
    def of(cls, *numbers: float) -> "Range":
        """Make a range from one, two or three numbers; of two, the likely one is their mean."""
        low, high = numbers[0], numbers[-1]
        return cls(low, numbers[1] if len(numbers) > 2 else (low + high) / 2, high)  # noqa: PLR2004 - three numbers


class Link(Value, frozen=True):
    """An address on the web; ``kind`` is free text such as course, book or paper."""

    url: str
    title: str = ""
    kind: str = ""


class Cost(Value, frozen=True):
    """Money, if known, and otherwise how it is paid."""

    class_: CostClass | None = None
    amount: float | None = None
    currency: str = ""


class Offering(Value, frozen=True):
    """When an item may start: once, between dates, or every year in some months (1 to 12)."""

    starts: date | None = None
    ends: date | None = None
    apply_by: date | None = None
    yearly: tuple[int, ...] = ()


class CareerStep(Value, frozen=True):
    """From one role to another, after ``years`` as is usual."""

    role: str
    years: Range | None = None
    why: str = ""


class Pay(Value, frozen=True, kw_only=True):
    """A pay figure; ``by`` says what it depends on, ``unit`` whether it is money or a premium."""

    label: str
    low: float | None = None
    high: float | None = None
    currency: str = ""
    period: str = ""
    note: str = ""
    by: str = ""
    years: Range | None = None
    city: str = ""
    skill: str = ""
    unit: str = "amount"
    sources: tuple[str, ...] = ()


class About(Value, frozen=True):
    """Texts on one aspect of an item, such as responsibilities."""

    heading: str
    texts: tuple[str, ...]


class Item(Entity, frozen=True, kw_only=True, tag="item"):
    """A node of the graph. Ids are permanent: progress hangs on them.

    ``hours`` is effort, ``weeks`` the least elapsed time; ``full_time`` items take their weeks
    and no study hours. ``valid_months`` tells how long having it lasts. A ``missing`` item is a
    placeholder for something that a roadmap refers to and nobody has described yet.
    """

    id: str
    kind: Kind
    title: str
    summary: str = ""
    area: str = ""
    tags: tuple[str, ...] = ()
    provider: str = ""
    links: tuple[Link, ...] = ()
    hours: Range | None = None
    weeks: Range | None = None
    full_time: bool = False
    within: tuple[str, ...] = ()
    cost: Cost | None = None
    offered: tuple[Offering, ...] = ()
    valid_months: int | None = None
    teaches: tuple[Need, ...] = ()
    requires: Requirement = NOTHING
    corequires: tuple[Need, ...] = ()
    recommends: tuple[Need, ...] = ()
    leads_to: tuple[CareerStep, ...] = ()
    evidence: tuple[str, ...] = ()
    pay: tuple[Pay, ...] = ()
    about: tuple[About, ...] = ()
    sources: tuple[str, ...] = ()
    missing: bool = False

    @property
    def key(self) -> tuple[str, ...]:
        """The id."""
        return (self.id,)

    def references(self) -> Iterator[str]:
        """Yield the ids that this item refers to, repeated ones too."""
        yield from self.within
        for step in self.leads_to:
            yield step.role
        for part in (self.teaches, self.corequires, self.recommends, needs(self.requires)):
            for need in part:
                yield need.item
