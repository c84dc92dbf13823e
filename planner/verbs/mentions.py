"""Where items are mentioned, and what is left of that when one goes or takes another id."""

from collections.abc import Callable, Iterable
from collections.abc import Set as AbstractSet
from typing import TypeVar

from msgspec.structs import replace

from planner.model import (
    NOTHING,
    AllOf,
    AnyOf,
    AtLeast,
    Item,
    Library,
    Need,
    Plan,
    Requirement,
    Roadmap,
)
from planner.model.requirement import distinct
from planner.verbs.merge_ids import item_with

Mention = TypeVar("Mention")


def requirement_without(requirement: Requirement, gone: AbstractSet[str]) -> Requirement | None:
    """Return what is left of a requirement without some items; None if that is nothing.

    Of fewer alternatives one still chooses, of "at least n of" never more than there are.
    """
    if isinstance(requirement, Need):
        return None if requirement.item in gone else requirement
    kept = tuple(
        part
        for member in requirement.members
        if (part := requirement_without(member, gone)) is not None
    )
    if len(kept) == len(requirement.members) and all(
        new is old for new, old in zip(kept, requirement.members, strict=True)
    ):
        return requirement
    if len(kept) == 1:
        return kept[0]
    match requirement:
        case AtLeast(n, _):
            return AtLeast(min(n, len(kept)), kept) if kept else None
        case AnyOf():
            return AnyOf(kept) if kept else None
        case AllOf():
            return AllOf(kept) if kept else None


def item_without(item: Item, gone: AbstractSet[str]) -> Item:
    """Return an item that mentions some items no longer."""
    return replace(
        item,
        requires=requirement_without(item.requires, gone) or NOTHING,
        corequires=_left(item.corequires, gone),
        recommends=_left(item.recommends, gone),
        teaches=_left(item.teaches, gone),
        within=tuple(name for name in item.within if name not in gone),
        leads_to=tuple(step for step in item.leads_to if step.role not in gone),
        pay=tuple(replace(one, skill="") if one.skill in gone else one for one in item.pay),
    )


def item_mentioning(item: Item, old: str, new: str) -> Item:
    """Return an item that mentions one item where it mentioned another, each only once."""
    moved = item_with(item, lambda name: new if name == old else name)
    moved = replace(
        moved,
        id=item.id,
        pay=tuple(replace(one, skill=new) if one.skill == old else one for one in item.pay),
    )
    if moved == item:
        return item
    return replace(
        moved,
        requires=once(requirement_without(moved.requires, _itself(item)) or NOTHING),
        teaches=_strongest(_left(moved.teaches, _itself(item))),
        corequires=_strongest(_left(moved.corequires, _itself(item))),
        recommends=_strongest(_left(moved.recommends, _itself(item))),
        within=tuple(dict.fromkeys(name for name in moved.within if name != item.id)),
        leads_to=_only_first(
            (step for step in moved.leads_to if step.role != item.id), lambda step: step.role
        ),
    )


def once(requirement: Requirement) -> Requirement:
    """Return a requirement in which no group holds the same member twice."""
    if isinstance(requirement, Need):
        return requirement
    members = distinct(tuple(once(member) for member in requirement.members))
    if len(members) == 1 and len(requirement.members) > 1:
        return members[0]
    if isinstance(requirement, AtLeast):
        return AtLeast(min(requirement.n, len(members)), members)
    return type(requirement)(members)


def plan_without(plan: Plan, gone: AbstractSet[str]) -> Plan:
    """Return a plan that no longer wants, pins or excludes some items; its outcome stays."""
    return replace(
        plan,
        targets=_left(plan.targets, gone),
        pinned=tuple(pin for pin in plan.pinned if pin.item not in gone),
        excluded=tuple(name for name in plan.excluded if name not in gone),
    )


def roadmap_without(roadmap: Roadmap, gone: AbstractSet[str]) -> Roadmap:
    """Return a roadmap whose profiles and pages mention some items no longer."""
    return replace(
        roadmap,
        profiles=tuple(replace(one, has=_left(one.has, gone)) for one in roadmap.profiles),
        pages=tuple(
            replace(page, about=tuple(name for name in page.about if name not in gone))
            for page in roadmap.pages
        ),
    )


def mentioned_by(library: Library, ids: AbstractSet[str]) -> tuple[Item, ...]:
    """Return the items outside ``ids`` that mention any of them, in pay figures too."""
    return tuple(
        item
        for item in library.items.values()
        if item.id not in ids
        and (
            not ids.isdisjoint(item.references())
            or (item.pay and any(one.skill in ids for one in item.pay))
        )
    )


def _left(needs: tuple[Need, ...], gone: AbstractSet[str]) -> tuple[Need, ...]:
    return tuple(need for need in needs if need.item not in gone)


def _strongest(needs: tuple[Need, ...]) -> tuple[Need, ...]:
    """Of several needs of one item keep the one at the highest level, at the first's place."""
    found: dict[str, Need] = {}
    for need in needs:
        if need.item not in found or need.level > found[need.item].level:
            found[need.item] = need
    return tuple(found.values())


def _only_first(mentions: Iterable[Mention], key: Callable[[Mention], str]) -> tuple[Mention, ...]:
    found: dict[str, Mention] = {}
    for one in mentions:
        found.setdefault(key(one), one)
    return tuple(found.values())


def _itself(item: Item) -> AbstractSet[str]:
    return frozenset((item.id,))
