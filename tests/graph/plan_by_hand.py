"""A small library and a plan for it that was made by hand and keeps to every rule."""

from datetime import date, timedelta

import msgspec

from planner.graph.plan import Request
from planner.model import (
    AnyEntity,
    Cost,
    Item,
    Kind,
    Library,
    Limits,
    Need,
    Offering,
    Outcome,
    Placement,
    Range,
    Status,
    Totals,
    WeekHours,
)
from planner.model.requirement import AllOf, AnyOf

replace = msgspec.structs.replace
TODAY = date(2026, 11, 23)  # a Monday
WEEK = timedelta(weeks=1)


def monday(week: int) -> date:
    return TODAY + week * WEEK


def sunday(week: int) -> date:
    return monday(week + 1) - timedelta(days=1)


def item(id_: str, kind: Kind = Kind.COURSE, **fields: object) -> Item:
    return Item(id=id_, kind=kind, title=id_.capitalize(), **fields)  # type: ignore[arg-type] # tests pass what fits


def all_of(*names: str) -> AllOf:
    return AllOf(tuple(need(name) for name in names))


def any_of(*names: str) -> AnyOf:
    return AnyOf(tuple(need(name) for name in names))


def need(written: str) -> Need:
    name, _, level = written.partition("@")
    return Need(name, int(level or 1))


ITEMS = (
    item("algebra", Kind.SKILL, hours=Range.of(16)),
    item(
        "lectures",
        hours=Range.of(20),
        weeks=Range.of(5),
        requires=Need("algebra"),
        teaches=(Need("imaging", 2),),
        offered=(Offering(yearly=(12,)),),
        cost=Cost(amount=50, currency="EUR"),
    ),
    item(
        "lab",
        hours=Range.of(12),
        corequires=(Need("lectures"),),
        cost=Cost(amount=30, currency="EUR"),
    ),
    item("imaging", Kind.SKILL),
    item("licence", Kind.MILESTONE, hours=Range.of(4), requires=Need("algebra"), valid_months=6),
    item("job", Kind.MILESTONE, weeks=Range.of(10), full_time=True, requires=Need("imaging", 2)),
    item("project", Kind.MILESTONE, weeks=Range.of(2), full_time=True, within=("job",)),
    item("expert", Kind.ROLE, requires=all_of("job", "project", "licence", "lab", "imaging@2")),
    item("elsewhere", hours=Range.of(5), cost=Cost(amount=9, currency="USD")),
    item("unwritten", missing=True),
)
LIBRARY = Library.of(ITEMS)
REQUEST = Request(targets=(Need("expert"),), limits=Limits(hours_per_week=10))


def placed(id_: str, first: int, last: int, hours: dict[int, float] | None = None) -> Placement:
    weeks = tuple(WeekHours(monday(week), each) for week, each in (hours or {}).items())
    total = sum(week.hours for week in weeks)
    return Placement(item=id_, start=monday(first), end=sunday(last), hours=total, weeks=weeks)


PLACEMENTS = (
    placed("algebra", 0, 1, {0: 8, 1: 8}),
    placed("lectures", 2, 6, dict.fromkeys(range(2, 7), 4)),
    placed("lab", 2, 4, dict.fromkeys(range(2, 5), 4)),
    placed("licence", 7, 7, {7: 4}),
    placed("job", 7, 16),
    placed("project", 8, 9),
    Placement(item="expert", start=sunday(16), end=sunday(16), hours=0),
)


def outcome(*placements: Placement, library: Library = LIBRARY) -> Outcome:
    """An outcome with these placements, in order, and the totals that follow from them."""
    ordered = sorted(placements, key=lambda one: (one.start, one.end))
    finish = max((one.end for one in ordered), default=None)
    costs = [item.cost for one in ordered if (item := library.items.get(one.item))]
    last = next((one.item for one in ordered if one.end == finish), None)
    return Outcome(
        status=Status.FEASIBLE,
        objective=Totals(
            hours=sum(one.hours for one in ordered),
            finish=finish,
            cost=sum(cost.amount or 0 for cost in costs if cost),
            currency="EUR",
        ),
        placements=tuple(ordered),
        finish=finish,
        critical=() if last is None else (last,),
    )


PLAN = outcome(*PLACEMENTS)


def with_placement(changed: Placement, plan: Outcome = PLAN) -> Outcome:
    """The plan with one item elsewhere, or with one more."""
    others = [one for one in plan.placements if one.item != changed.item]
    return outcome(*others, changed)


def without(name: str) -> Outcome:
    return outcome(*(one for one in PLACEMENTS if one.item != name))


def changed(name: str, **fields: object) -> Outcome:
    """The plan with some fields of one placement changed, as they are given."""
    return with_placement(replace(placement(name), **fields))


def placement(name: str, plan: Outcome = PLAN) -> Placement:
    return next(one for one in plan.placements if one.item == name)


def library_with(*entities: AnyEntity) -> Library:
    """The library with some items in another form, or with records, logs and other items."""
    return Library.of([*LIBRARY.entities(), *entities])


def limited(**fields: object) -> Request:
    return replace(REQUEST, limits=replace(REQUEST.limits, **fields))
