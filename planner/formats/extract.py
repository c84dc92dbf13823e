"""Cut a roadmap out of a library: items without anything of the user's."""

from collections.abc import Iterable

from msgspec.structs import replace

from planner.graph.structure import Structure
from planner.model import (
    NOTHING,
    AllOf,
    AnyOf,
    AtLeast,
    Document,
    Item,
    Library,
    Need,
    Page,
    Profile,
    Requirement,
    Roadmap,
    needs,
)
from planner.verbs import find

#: What several roadmaps are called when they are written as one.
_TOGETHER = Roadmap(id="my-roadmap", title="My roadmap")


def extract(library: Library, targets: Iterable[str] = ()) -> Document:
    """Return all items as one roadmap or, given targets, only what these need.

    That is what they require, what teaches it, and so on. What would lead out of the selection is
    left out, so that the roadmap stands by itself; alternatives that cannot be had in it too.
    """
    wanted = set(targets)
    return cut(library, closure(library, wanted) if wanted else library.items)


def cut(library: Library, wanted: Iterable[str]) -> Document:
    """Return some items as a roadmap that stands by itself; placeholders are left out."""
    found = {name for name in wanted if not library.items[name].missing}
    items = tuple(_within(library.items[name], found) for name in _in_order(library, found))
    return Document(_header(library, found), items)


def closure(library: Library, wanted: Iterable[str]) -> set[str]:
    """Return what items need in any way, themselves included, and what teaches it."""
    structure = Structure(library.items)
    todo = [item.id for item in find.items(library, wanted)]
    found: set[str] = set()
    while todo:
        name = todo.pop()
        if name in found or name not in library.items:
            continue
        found.add(name)
        item = library.items[name]
        todo += [need.item for need in (*needs(item.requires), *item.corequires)]
        todo += [teacher.item for teacher in structure.teachers(name)]
    return found


def _in_order(library: Library, found: set[str]) -> list[str]:
    """Order the items as they stand in their roadmaps."""
    places = {
        item: (roadmap, listing.position)
        for (roadmap, item), listing in sorted(library.listings.items(), reverse=True)
    }
    return sorted(found, key=lambda name: (places.get(name, ("", -1)), name))


def _within(item: Item, found: set[str]) -> Item:
    """Return an item without references that leave the selection."""
    return replace(
        item,
        requires=_left(item.requires, found) or NOTHING,
        corequires=_kept(item.corequires, found),
        recommends=_kept(item.recommends, found),
        teaches=_kept(item.teaches, found),
        within=tuple(name for name in item.within if name in found),
        leads_to=tuple(step for step in item.leads_to if step.role in found),
        pay=tuple(replace(one, skill=one.skill if one.skill in found else "") for one in item.pay),
    )


def _kept(leaves: tuple[Need, ...], found: set[str]) -> tuple[Need, ...]:
    return tuple(need for need in leaves if need.item in found)


def _left(wanted: Requirement, found: set[str]) -> Requirement | None:
    """Return a requirement without leaves outside the selection; None if nothing is left."""
    if isinstance(wanted, Need):
        return wanted if wanted.item in found else None
    parts = tuple(part for member in wanted.members if (part := _left(member, found)) is not None)
    if not parts and wanted.members:
        return None
    match wanted:
        case AllOf():
            return AllOf(parts)
        case AnyOf():
            return AnyOf(parts)
        case AtLeast(n, _):
            return AtLeast(min(n, len(parts)), parts)


def _header(library: Library, found: set[str]) -> Roadmap:
    """Return the roadmap that all items come from, or one that holds what several bring."""
    sources = [
        roadmap
        for roadmap in library.roadmaps.values()
        if any((roadmap.id, name) in library.listings for name in found)
    ]
    if len(sources) == 1:
        header = replace(sources[0], file="", sha256="")
    else:
        header = replace(
            _TOGETHER,
            areas=tuple(dict(area for one in sources for area in one.areas).items()),
            glossary=tuple(term for one in sources for term in one.glossary),
            questions=tuple(question for one in sources for question in one.questions),
            profiles=tuple({p.id: p for one in sources for p in one.profiles}.values()),
            pages=tuple({page.id: page for one in sources for page in one.pages}.values()),
        )
    return replace(
        header,
        renamed=tuple(pair for pair in header.renamed if pair[1] in found and pair[0] not in found),
        profiles=tuple(_profile(one, found) for one in header.profiles),
        pages=tuple(_page(one, found) for one in header.pages),
    )


def _profile(profile: Profile, found: set[str]) -> Profile:
    return replace(profile, has=_kept(profile.has, found))


def _page(page: Page, found: set[str]) -> Page:
    return replace(page, about=tuple(name for name in page.about if name in found))
