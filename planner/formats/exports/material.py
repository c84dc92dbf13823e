"""What an export is made of: the picked items, cut so that they stand by themselves."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from msgspec.structs import replace

from planner.errors import RefusedError, UnknownIdError
from planner.formats.exports.order import learning_order
from planner.formats.extract import closure, cut
from planner.graph.gap import gap
from planner.graph.standing import Standing
from planner.model import Item, Kind, Library, Need, Placement, Plan, Roadmap
from planner.verbs import find, plans
from planner.words import Words

_MAKE_ONE = "'planner plan TARGET --apply NAME' makes one."


@dataclass(frozen=True, slots=True)
class Pick:
    """What to export: all, some items, what targets need, a roadmap, or what a plan holds.

    With ``way`` it is only what one goes through to the targets, without the alternatives.
    ``plan`` is a plan's id, or the empty text for the one in use.
    """

    targets: tuple[str, ...] = ()
    roadmap: str | None = None
    plan: str | None = None
    way: bool = False
    items: tuple[str, ...] = ()


@dataclass(frozen=True)
class Material:
    """Items in an order in which they can be learned, and what is known of them.

    Unless it is ``personal``, the library holds neither records nor logged time, and all
    statuses are those of somebody who begins.
    """

    title: str
    library: Library
    roadmap: Roadmap
    items: tuple[Item, ...]
    targets: tuple[Need, ...]
    plan: Plan | None
    today: date
    personal: bool
    words: Words

    @cached_property
    def standing(self) -> Standing:
        """What is had, ready and locked."""
        return Standing(self.library, self.today)

    @cached_property
    def by_id(self) -> Mapping[str, Item]:
        """The picked items by id."""
        return {item.id: item for item in self.items}

    @cached_property
    def areas(self) -> Mapping[str, str]:
        """The titles of areas."""
        return dict(self.roadmap.areas)

    @cached_property
    def logged(self) -> Mapping[str, float]:
        """The hours logged on each item."""
        found: dict[str, float] = {}
        for entry in self.library.log.values():
            found[entry.item] = found.get(entry.item, 0.0) + entry.hours
        return found

    @property
    def placements(self) -> tuple[Placement, ...]:
        """The items of the plan in its weeks, in order of start; raises RefusedError."""
        outcome = self.plan.outcome if self.plan else None
        placed = outcome.placements if outcome else ()
        if not placed:
            raise RefusedError(f"There is no plan with dates to export. {_MAKE_ONE}")
        return tuple(one for one in placed if one.item in self.library.items)

    def title_of(self, item: str) -> str:
        """Return the title of an item, picked or not; its id where nobody describes it."""
        known = self.library.items.get(item)
        return known.title if known else item

    def by_area(self) -> list[tuple[str, list[Item]]]:
        """Return the items by the title of their area, in the order in which areas begin.

        Roles come last, with what has no area.
        """
        found: dict[str, list[Item]] = {}
        for item in self.items:
            area = "" if item.kind is Kind.ROLE else self.areas.get(item.area, item.area)
            found.setdefault(area, []).append(item)
        last = found.pop("", [])
        only_roles = all(item.kind is Kind.ROLE for item in last)
        title = self.words.say("export-roles" if only_roles else "export-other")
        return [*found.items(), *([(title, last)] if last else [])]


def gather(
    library: Library, today: date, pick: Pick, words: Words, *, personal: bool = False
) -> Material:
    """Pick items of a library; raises UnknownIdError, and RefusedError where there is no plan."""
    plan = None if pick.plan is None else _plan(library, pick.plan)
    targets = _targets(library, pick, plan)
    known = library if personal else replace(library, records={}, log={})
    picked = list(dict.fromkeys(_picked(known, today, pick, plan, targets)))
    document = cut(known, picked)
    items = learning_order(document.items)
    if plan is not None and not pick.targets:
        items.sort(key=lambda item: picked.index(item.id))
    return Material(
        title=_title(known, pick, plan, targets, document.roadmap),
        library=known,
        roadmap=document.roadmap,
        items=tuple(items),
        targets=targets,
        plan=plan,
        today=today,
        personal=personal,
        words=words,
    )


def _plan(library: Library, name: str) -> Plan:
    if name:
        return find.plan(library, name)
    plan = plans.in_use(library)
    if plan is None:
        raise RefusedError(f"There is no plan in use. {_MAKE_ONE}")
    return plan


def _targets(library: Library, pick: Pick, plan: Plan | None) -> tuple[Need, ...]:
    if pick.targets:
        return tuple(Need(item.id) for item in find.items(library, pick.targets))
    return tuple(need for need in plan.targets if need.item in library.items) if plan else ()


def _picked(
    library: Library, today: date, pick: Pick, plan: Plan | None, targets: tuple[Need, ...]
) -> Iterable[str]:
    if pick.items:
        return [item.id for item in find.items(library, pick.items)]
    if pick.roadmap is not None:
        return _of_roadmap(library, pick.roadmap)
    if plan is not None and not pick.targets:
        placed = plan.outcome.placements if plan.outcome else ()
        named = [*(one.item for one in placed), *(need.item for need in targets)]
        return [name for name in named if name in library.items]
    if pick.way and targets:
        way = gap(Standing(library, today), targets)
        return [name for name in (*way.missing, *way.had) if name in library.items]
    return closure(library, [need.item for need in targets]) if targets else library.items


def _of_roadmap(library: Library, roadmap: str) -> list[str]:
    if roadmap not in library.roadmaps:
        raise UnknownIdError(roadmap, find.suggestions(roadmap, library.roadmaps), "roadmap")
    return [
        name
        for (one, name), listing in library.listings.items()
        if one == roadmap and not listing.removed and name in library.items
    ]


def _title(
    library: Library, pick: Pick, plan: Plan | None, targets: tuple[Need, ...], roadmap: Roadmap
) -> str:
    if pick.roadmap is not None:
        return library.roadmaps[pick.roadmap].title
    if plan is not None and not pick.targets:
        return plan.name
    titles = [library.items[need.item].title for need in targets if need.item in library.items]
    return ", ".join(titles) or roadmap.title
