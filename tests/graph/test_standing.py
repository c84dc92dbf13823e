"""Statuses and what is reachable, against the meanings spelt out, also after edits."""

from hypothesis import given
from hypothesis import strategies as st

from planner.graph.standing import Standing
from planner.graph.structure import Structure
from planner.model import Library, satisfied
from tests.graph.oracle import LEVELS, Oracle
from tests.strategies import IDS, STRANGER, TODAY, Wish, granted, libraries, wishes


def facts(standing: Standing | Oracle, library: Library) -> dict[str, object]:
    return {
        id_: (
            standing.status(id_) if id_ in library.items else None,
            tuple(standing.has(id_, level) for level in LEVELS),
            tuple(standing.reachable(id_, level) for level in LEVELS),
        )
        for id_ in (*IDS, STRANGER)
    }


@given(libraries())
def test_what_is_had_ready_and_reachable_is_what_the_meanings_say(library: Library) -> None:
    assert facts(Standing(library, TODAY), library) == facts(Oracle(library, TODAY), library)


@given(libraries(), st.sets(st.tuples(st.sampled_from(IDS), st.sampled_from(LEVELS))))
def test_start_needs_are_one_requirement_for_own_needs_and_those_of_what_is_taught(
    library: Library, held: set[tuple[str, int]]
) -> None:
    structure, oracle = Structure(library.items), Oracle(library, TODAY)

    def holds(item: str, level: int) -> bool:
        return (item, level) in held

    for item in library.items.values():
        met = satisfied(structure.start_needs(item.id), holds)
        assert met == oracle.may_start(item, holds)


@given(libraries(), wishes())
def test_following_edits_leads_where_starting_anew_does(
    library: Library, all_wishes: list[list[Wish]]
) -> None:
    standing = Standing(library, TODAY)
    for some in all_wishes:
        edit = granted(library, some)
        before = facts(standing, library)
        changed = standing.follow(edit)
        library = edit.apply(library)
        anew = facts(Standing(library, TODAY), library)
        after = facts(standing, library)
        assert after == anew
        assert changed == {id_ for id_ in after if after[id_] != before[id_]}
        assert standing.library == library
        assert standing.statuses == Standing(library, TODAY).statuses
