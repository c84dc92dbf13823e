"""Cut a roadmap out of a library: items without anything of the user's."""

from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from planner.model import Document, Item, Kind, Library, Roadmap, needs
from planner.verbs import find
from planner.verbs.mentions import item_without, roadmap_without

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
    chosen = [library.items[name] for name in _in_order(library, found)]
    header = _header(library, found)
    left_out = {*_mentioned(library, header, chosen)} - found
    return Document(
        roadmap_without(header, left_out), tuple(item_without(item, left_out) for item in chosen)
    )


def closure(library: Library, wanted: Iterable[str]) -> set[str]:
    """Return what items need in any way, themselves included, and what teaches it."""
    teachers = _teachers(library)
    todo = [item.id for item in find.items(library, wanted)]
    found: set[str] = set()
    while todo:
        name = todo.pop()
        if name in found or name not in library.items:
            continue
        found.add(name)
        item = library.items[name]
        todo += [need.item for need in (*needs(item.requires), *item.corequires)]
        if item.kind is Kind.SKILL:
            todo += teachers.get(name, ())
    return found


def _teachers(library: Library) -> dict[str, list[str]]:
    """Return what teaches each skill; a skill teaches none."""
    found: dict[str, list[str]] = {}
    for item in library.items.values():
        if item.kind is not Kind.SKILL:
            for need in item.teaches:
                found.setdefault(need.item, []).append(item.id)
    return found


def _in_order(library: Library, found: set[str]) -> list[str]:
    """Order the items as they stand in their roadmaps."""
    places = {
        item: (roadmap, listing.position)
        for (roadmap, item), listing in sorted(library.listings.items(), reverse=True)
    }
    return sorted(found, key=lambda name: (places.get(name, ("", -1)), name))


def _mentioned(library: Library, header: Roadmap, items: Iterable[Item]) -> Iterator[str]:
    for item in items:
        yield from item.references()
        # A pay figure may name a skill in words, which are no reference.
        yield from (figure.skill for figure in item.pay if figure.skill in library.items)
    for profile in header.profiles:
        yield from (need.item for need in profile.has)
    for page in header.pages:
        yield from page.about


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
    )
