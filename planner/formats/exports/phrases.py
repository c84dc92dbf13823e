"""What several formats say of an item."""

from collections.abc import Iterable, Iterator

from planner.formats.cells import line
from planner.formats.exports.material import Material
from planner.graph.standing import ItemStatus
from planner.model import AllOf, AnyOf, AtLeast, Item, Kind, Need, Record, Requirement

#: Statuses of which a list may say that they need no more work.
HAD = (ItemStatus.DONE, ItemStatus.WAIVED)


def facts(material: Material, item: Item) -> str:
    """Return kind, effort and cost: "Course · about 90 h · 10 weeks · free to audit"."""
    say = material.words
    kind = say.kind(item.kind.value)
    parts = [kind[:1].upper() + kind[1:]]
    if item.hours is not None and not item.full_time:
        parts.append(say.range(item.hours.low, item.hours.likely, item.hours.high))
    if item.weeks is not None and (item.full_time or item.kind is not Kind.SKILL):
        parts.append(say.weeks(item.weeks.likely))
    if item.provider:
        parts.append(line(item.provider))
    return " · ".join([*parts, *_cost(material, item)])


def _cost(material: Material, item: Item) -> Iterator[str]:
    cost, say = item.cost, material.words
    if cost is not None and cost.amount:
        yield say.money(cost.amount, line(cost.currency))
    elif cost is not None and cost.class_ is not None:
        yield say.say(f"cost-{cost.class_.value}")


def wanted(material: Material, requirement: Requirement) -> str:
    """Say a requirement on one line: "A, B and one of: C, D"; empty for none."""
    say = material.words
    match requirement:
        case Need():
            return need(material, requirement)
        case AllOf(members):
            return say.all_of(_parts(material, members)) if members else ""
        case AnyOf((member,)):
            return wanted(material, member)
        case AnyOf(members):
            return say.say("any-of", members=", ".join(_parts(material, members)))
        case AtLeast(n, members):
            return say.say("at-least-of", n=n, members=", ".join(_parts(material, members)))


def _parts(material: Material, members: Iterable[Requirement]) -> list[str]:
    """Say members; one that is itself of several stands in parentheses."""
    found = []
    for member in members:
        said = wanted(material, member)
        if said:
            found.append(said if _is_single(member) else f"({said})")
    return found


def _is_single(requirement: Requirement) -> bool:
    while not isinstance(requirement, Need) and len(requirement.members) == 1:
        (requirement,) = requirement.members
    return isinstance(requirement, Need)


def need(material: Material, one: Need) -> str:
    """Say a leaf by title, and the level where it is more than the first."""
    return material.words.at_level(line(material.title_of(one.item)), one.level)


def is_had(material: Material, item: Item) -> bool:
    """Say whether an item is ticked; nothing is in an export without personal data."""
    return material.personal and material.standing.status(item.id) in HAD


def logged(material: Material, item: str) -> float:
    """Return the hours logged on an item."""
    return material.logged.get(item, 0.0)


def days(material: Material, record: Record) -> list[str]:
    """Say what a record says of days and levels: "Level 2", "Done on 3 May 2026"."""
    say, found = material.words, []
    if record.level is not None:
        level = say.say("level", n=record.level)
        found.append(level[:1].upper() + level[1:])
    if record.state == "waived":
        found.append(say.say("export-waived"))
    if record.started is not None:
        found.append(say.say("export-started", date=say.day(record.started)))
    if record.known_before:
        found.append(say.say("export-known"))
    elif record.finished is not None:
        found.append(say.say("export-finished", date=say.day(record.finished)))
    if record.valid_until is not None:
        over = record.valid_until < material.today
        key = "export-lapsed" if over else "export-lapses"
        found.append(say.say(key, date=say.day(record.valid_until)))
    return found
