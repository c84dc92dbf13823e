"""What hangs on an item when it gets another id, or a roadmap finds out which one it is."""

from datetime import date

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from planner.graph.planning.request import Request
from planner.model import (
    Item,
    Kind,
    Library,
    Need,
    Outcome,
    Pin,
    Placement,
    Record,
    RunnerUp,
    State,
    Status,
    Totals,
)
from planner.verbs import items, plans, records
from planner.verbs.merge import merge
from planner.verbs.merge_fields import OnConflict
from planner.verbs.merge_ids import combined, plan_with
from tests.verbs.roadmaps import document, imported, skill

MONDAY = date(2026, 11, 23)
A, B, C = (skill(id_) for id_ in "abc")
_days = st.none() | st.dates(date(2026, 1, 1), date(2026, 12, 31))


def test_every_mention_in_a_plan_follows_a_new_id() -> None:
    placed = Placement(
        item="old",
        start=MONDAY,
        end=MONDAY,
        hours=1,
        because=("old",),
        instead_of=("old",),
        runner_up=RunnerUp("old", Totals()),
    )
    outcome = Outcome(
        status=Status.OPTIMAL,
        placements=(placed,),
        critical=("old",),
        slack_weeks=(("old", 1),),
        unreachable=("old",),
    )
    request = Request(targets=(Need("old"),), pinned=(Pin("old"),), excluded=("old",))
    library = plans.adopt(Library(), "mine", request, outcome, MONDAY).apply(Library())
    plan = replace(next(iter(library.plans.values())), baseline=(placed,))

    after = msgspec.json.encode(plan_with(plan, lambda name: {"old": "new"}.get(name, name)))

    assert b'"old"' not in after
    assert after.replace(b'"new"', b'"old"') == msgspec.json.encode(plan)


@given(
    st.lists(
        st.builds(
            Record,
            item=st.just("a"),
            state=st.sampled_from([None, *State]),
            level=st.none() | st.integers(1, 3),
            started=_days,
            finished=_days,
        ),
        min_size=2,
        max_size=2,
    )
)
def test_of_two_records_the_earliest_start_the_highest_level_and_the_strongest_state_stay(
    two: list[Record],
) -> None:
    one, other = two
    for made in (combined(one, other), combined(other, one)):
        begun = [record.started for record in two if record.started]
        assert made.started == (min(begun) if begun else None)
        assert made.level == max([record.level for record in two if record.level], default=None)
        assert made.state == max((record.state for record in two), key=_strength)
        assert (made.finished is None) == (one.finished is None and other.finished is None)


def _strength(state: State | None) -> int:
    return [None, State.STARTED, State.WAIVED, State.DONE].index(state)


def test_a_record_of_the_new_item_is_not_overwritten_by_a_copy() -> None:
    library = imported(imported(Library(), document((A, B))), document((A,), "other"))
    library = records.set_note(library, "a", "of the old one").apply(library)
    library = records.set_note(library, "b", "of the new one").apply(library)

    after = imported(library, document((B,), renamed=(("a", "b"),)))

    assert after.records["a"].note == "of the old one"
    assert after.records["b"].note == "of the new one"


def test_what_the_first_version_of_a_plan_held_is_kept() -> None:
    library = imported(Library(), document((A, B, C)))
    placed = Placement(item="c", start=MONDAY, end=MONDAY, hours=1)
    request = Request(targets=(Need("a"),))
    before = Outcome(status=Status.ALREADY)
    library = plans.adopt(library, "mine", request, before, MONDAY).apply(library)
    plan = replace(next(iter(library.plans.values())), baseline=(placed,))
    library = replace(library, plans={plan.id: plan})

    merged = merge(library, document((A, B)))

    assert (merged.gone, merged.dropped) == (("c",), ())


@pytest.mark.parametrize("kept", range(5))
def test_a_roadmap_is_the_same_if_half_of_the_smaller_ones_items_are(kept: int) -> None:
    few = [skill(f"few-{n}") for n in range(4)]
    many = [*few[:kept], *(skill(f"many-{n}") for n in range(8))]
    for first, second in ((few, many), (many, few)):
        library = imported(Library(), document(tuple(first)))

        merged = merge(library, document(tuple(second), title="Quite another title"))

        assert (not merged.conflicts) is (kept >= 2)


def test_an_id_that_the_user_removed_is_given_to_nobody_else() -> None:
    library = imported(Library(), document((A, skill("a-2"))))
    library = items.remove(library, ["a-2"]).apply(library)
    stranger = Item(id="a", kind=Kind.COURSE, title="Archery for beginners")

    after = imported(library, document((stranger,), "other"), OnConflict.RENAME)

    assert set(after.items) == {"a", "a-3"}
    assert ("sample", "a-2") in after.listings
