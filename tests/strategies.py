"""Small random libraries, and edits that make sense in them, for laws about the graph."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from hypothesis import strategies as st

from planner.edits import Edit, EditKind, Step
from planner.model import (
    NOTHING,
    AllOf,
    AnyEntity,
    AnyOf,
    AtLeast,
    Item,
    Kind,
    Library,
    LogEntry,
    Need,
    Range,
    Record,
    Requirement,
    State,
)

TODAY = date(2026, 11, 23)
IDS = tuple("abcdefgh")
#: One that no library describes.
STRANGER = "nowhere"
#: What becomes of the entity with this type and key: it is set, or removed.
Wish = tuple[AnyEntity, bool]

_levels = st.sampled_from([1, 1, 1, 1, 2, 3])
_ids = st.sampled_from([*IDS, *IDS, *IDS, STRANGER])


def leaves(ids: st.SearchStrategy[str] = _ids) -> st.SearchStrategy[Need]:
    return st.builds(Need, ids, _levels, st.sampled_from(["", "a reason"]))


def requirements(
    ids: st.SearchStrategy[str] = _ids, *, max_leaves: int = 6
) -> st.SearchStrategy[Requirement]:
    """AND, OR and k-of-n over leaves, nested, empty ones and repeated members included."""
    return st.recursive(
        leaves(ids),
        lambda parts: (
            st.builds(AllOf, st.lists(parts, max_size=3).map(tuple))
            | st.builds(AnyOf, st.lists(parts, max_size=3).map(tuple))
            | st.builds(AtLeast, st.integers(1, 3), st.lists(parts, max_size=4).map(tuple))
        ),
        max_leaves=max_leaves,
    )


def filled_requirements() -> st.SearchStrategy[Requirement]:
    """Nested groups of one to four members that can be met, leaves with letters for ids."""
    return st.recursive(
        st.builds(Need, st.sampled_from("abcdefgh"), st.integers(1, 3), st.sampled_from(["", "x"])),
        lambda parts: (
            st.builds(AllOf, st.lists(parts, min_size=1, max_size=4).map(tuple))
            | st.builds(AnyOf, st.lists(parts, min_size=1, max_size=4).map(tuple))
            | st.builds(AtLeast, st.just(1), st.lists(parts, min_size=1, max_size=4).map(tuple))
        ),
        max_leaves=8,
    )


def ranges() -> st.SearchStrategy[Range]:
    numbers = st.lists(st.integers(0, 40), min_size=3, max_size=3).map(sorted)
    return numbers.map(lambda three: Range.of(*three))


@st.composite
def items(draw: st.DrawFn, id_: str) -> Item:
    """An item with a few relations to the others; about half of them need nothing."""
    kind = draw(st.sampled_from([Kind.SKILL, Kind.SKILL, Kind.COURSE, Kind.MILESTONE, Kind.ROLE]))
    return Item(
        id=id_,
        kind=kind,
        title=f"Item {id_}",
        hours=draw(st.none() | ranges()),
        requires=draw(st.just(NOTHING) | requirements()),
        corequires=draw(st.just(()) | st.lists(leaves(), max_size=2).map(tuple)),
        teaches=draw(st.just(()) | st.lists(leaves(), max_size=3).map(tuple)),
        valid_months=draw(st.sampled_from([None, None, None, 6])),
        missing=draw(st.sampled_from([False] * 9 + [True])),
    )


def records(id_: str) -> st.SearchStrategy[Record]:
    """A record in any state, in force or run out."""
    return st.builds(
        Record,
        item=st.just(id_),
        state=st.sampled_from([None, State.STARTED, State.DONE, State.DONE, State.WAIVED]),
        level=st.sampled_from([None, 1, 2, 3]),
        finished=st.sampled_from([None, date(2026, 11, 1), date(2020, 2, 29)]),
        valid_until=st.sampled_from([None, None, None, TODAY, date(2026, 11, 22)]),
        estimate=st.none() | ranges(),
    )


def log_entries() -> st.SearchStrategy[LogEntry]:
    return st.builds(
        LogEntry,
        id=st.sampled_from(["first", "second", "third"]),
        item=st.sampled_from(IDS),
        on=st.just(TODAY),
        hours=st.sampled_from([0.1, 0.2, 2.5, 30.0]),
    )


@st.composite
def libraries(draw: st.DrawFn, ids: Sequence[str] = IDS) -> Library:
    """Up to eight items with records of some of them."""
    chosen = draw(st.lists(st.sampled_from(ids), min_size=1, unique=True))
    entities: list[AnyEntity] = [draw(items(id_)) for id_ in chosen]
    recorded = draw(st.lists(st.sampled_from(ids), max_size=4, unique=True))
    entities += [draw(records(id_)) for id_ in recorded]
    entities += draw(st.lists(log_entries(), max_size=2))
    return Library.of(entities)


def wishes(ids: Iterable[str] = IDS) -> st.SearchStrategy[list[list[Wish]]]:
    """What a sequence of edits is to do; :func:`granted` makes edits of it."""
    anything = st.sampled_from(list(ids)).flatmap(
        lambda id_: items(id_) | records(id_) | records(id_)
    )
    wish: st.SearchStrategy[Wish] = st.tuples(
        anything | log_entries(), st.sampled_from([True, True, True, False])
    )
    return st.lists(st.lists(wish, min_size=1, max_size=3), min_size=1, max_size=6)


def granted(library: Library, some: Iterable[Wish]) -> Edit:
    """Make an edit of wishes that change something in the library, the last for each entity."""
    steps: dict[tuple[type[AnyEntity], tuple[str, ...]], Step] = {}
    for entity, stays in some:
        step = Step(library.get(entity), entity if stays else None)
        if step.before != step.after:
            steps[type(entity), entity.key] = step
    return Edit(EditKind.IMPORT, tuple(steps.values()))


def library_of(requires: Mapping[str, Requirement | str], *others: AnyEntity) -> Library:
    """Make skills of two hours each with these requirements, and whatever else is given."""
    made = [
        Item(
            id=id_,
            kind=Kind.SKILL,
            title=f"Item {id_}",
            hours=Range.of(2),
            requires=_written(requirement) if isinstance(requirement, str) else requirement,
        )
        for id_, requirement in requires.items()
    ]
    return Library.of([*made, *others])


def _written(names: str) -> Requirement:
    return AllOf(tuple(Need(name) for name in names.split()))
