"""Small roadmaps in versions, and libraries that a user has worked in, for laws of the merge."""

from datetime import date

from hypothesis import strategies as st
from msgspec.structs import replace

from planner.edits import Edit
from planner.errors import RefusedError
from planner.graph.planning.request import Request
from planner.model import (
    AllOf,
    Document,
    Item,
    Kind,
    Library,
    Need,
    Outcome,
    Pin,
    Profile,
    Range,
    Roadmap,
    Status,
)
from planner.verbs import items, plans, records
from planner.verbs.merge import merge
from planner.verbs.merge_fields import OnConflict

TODAY = date(2026, 11, 23)
IDS = tuple("abcdef")
KINDS = dict(zip(IDS, [Kind.SKILL, Kind.SKILL, Kind.COURSE, Kind.ROLE] * 2, strict=False))
_sizes = st.sampled_from([None, Range.of(1), Range.of(2)])


def document(items: tuple[Item, ...], id_: str = "sample", **fields: object) -> Document:
    return Document(replace(Roadmap(id=id_, title=f"The {id_}"), **fields), items)


def skill(id_: str, **fields: object) -> Item:
    return replace(Item(id=id_, kind=Kind.SKILL, title=f"Skill {id_}"), **fields)


@st.composite
def documents(draw: st.DrawFn, id_: str = "sample") -> Document:
    """A version of a roadmap: any of six items, which refer to each other only."""
    ids = draw(st.lists(st.sampled_from(IDS), unique=True, max_size=5))
    needs = st.lists(st.sampled_from(ids or ["a"]), max_size=2, unique=True).map(
        lambda some: tuple(map(Need, some))
    )
    made = tuple(
        Item(
            id=one,
            kind=KINDS[one],
            title=draw(st.sampled_from([f"Item {one}", f"Item {one}", "Something else"])),
            summary=draw(st.sampled_from(["", "short", "long"])),
            hours=draw(_sizes),
            requires=AllOf(draw(needs)),
            recommends=draw(needs),
            within=tuple(need.item for need in draw(needs)),
        )
        for one in ids
    )
    olds = [one for one in IDS if one not in ids]
    renamed = st.lists(
        st.tuples(st.sampled_from(olds or ["x"]), st.sampled_from([*ids, *olds, "x"])),
        max_size=2,
        unique_by=lambda pair: pair[0],
    )
    has = draw(needs) if ids else ()
    profiles = (Profile("p", "Somebody", has),) if has else ()
    title = draw(st.sampled_from([f"The {id_}", f"The {id_}", f"The {id_}", "Zebras"]))
    return document(made, id_, title=title, renamed=tuple(draw(renamed)), profiles=profiles)


Deed = tuple[str, str, int]
_DOINGS = ("tick", "waive", "note", "log", "evidence", "plan", "size", "text", "need", "own")
deeds = st.lists(
    st.tuples(st.sampled_from([*_DOINGS, "remove"]), st.sampled_from(IDS), st.integers(1, 3)),
    max_size=6,
)


def lived_in(library: Library, done: list[Deed]) -> Library:
    """Return the library after what the user did in it; what is refused is left out."""
    for deed in done:
        try:
            library = _edit(library, *deed).apply(library)
        except (RefusedError, KeyError):
            continue
    return library


def _edit(library: Library, what: str, id_: str, n: int) -> Edit:
    if what in ("size", "text", "need"):
        item = library.items[id_]
        if what == "size":
            return items.change(library, replace(item, hours=Range.of(n)))
        if what == "text":
            return items.change(library, replace(item, summary=["", "short", "long"][n - 1]))
        other = library.items[IDS[n]].id
        return items.change(library, replace(item, recommends=(Need(other),)))
    own = skill(f"own-{n}", requires=AllOf((Need(id_),)) if id_ in library.items else AllOf())
    verbs = {
        "tick": lambda: records.tick(library, [id_], TODAY),
        "waive": lambda: records.waive(library, [id_], TODAY),
        "note": lambda: records.set_note(library, id_, f"note {n} on {id_}"),
        "evidence": lambda: records.add_evidence(library, id_, f"proof {n}", TODAY),
        "log": lambda: records.log_time(library, id_, n, TODAY),
        "remove": lambda: items.remove(library, [id_]),
        "own": lambda: items.add(library, own),
        "plan": lambda: _plan(library, id_, n),
    }
    return verbs[what]()


def _plan(library: Library, id_: str, n: int) -> Edit:
    request = Request(targets=(Need(library.items[id_].id),), pinned=(Pin(id_),))
    return plans.adopt(library, f"plan {n}", request, Outcome(status=Status.ALREADY), TODAY)


def imported(
    library: Library, one: Document, on_conflict: OnConflict | None = OnConflict.KEEP
) -> Library:
    """Return the library with the document merged in."""
    made = merge(library, one, on_conflict=on_conflict).edit
    assert made is not None
    return made.apply(library)


@st.composite
def libraries(draw: st.DrawFn) -> Library:
    """A library with one or two roadmaps, in which the user has worked."""
    library = imported(Library(), draw(documents()))
    library = lived_in(library, draw(deeds))
    if draw(st.booleans()):
        library = imported(library, draw(documents("other")))
        library = lived_in(library, draw(deeds))
    return library
