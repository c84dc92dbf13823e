"""Importing roadmaps: what is new, changed, the same, kept and gone, and who is asked when."""

import pytest
from msgspec.structs import replace

from planner.edits import EditKind
from planner.errors import RefusedError
from planner.graph.planning.request import Request
from planner.model import (
    AllOf,
    CareerStep,
    Document,
    Item,
    Kind,
    Library,
    Limits,
    Need,
    Outcome,
    Page,
    Pin,
    Placement,
    Policy,
    Profile,
    Range,
    Status,
)
from planner.verbs import items, plans, records
from planner.verbs.merge import Merge, known, merge
from planner.verbs.merge_fields import (
    About,
    Conflict,
    Decisions,
    OnConflict,
    key_of,
)
from tests.verbs.merging import MONDAY, A, B, C, after, changed, first_version, of
from tests.verbs.roadmaps import imported, skill


@pytest.fixture
def library() -> Library:
    return first_version()


def test_a_first_import_is_one_edit_that_names_the_roadmap() -> None:
    merged = merge(Library(), of(A, B))
    assert merged.edit is not None
    assert (merged.edit.kind, merged.edit.subject) == (EditKind.IMPORT, "The sample")
    assert merged.new == ("a", "b")
    assert [one.position for one in after(merged, Library()).listings.values()] == [0, 1]


def test_75_the_same_file_again_changes_nothing(library: Library) -> None:
    merged = merge(library, of(A, B, C))
    assert merged == Merge(roadmap="sample", edit=merged.edit, same=("a", "b", "c"))
    assert merged.edit is not None
    assert merged.edit.steps == ()


def test_a_newer_version_adds_changes_and_drops(library: Library) -> None:
    longer = replace(B, hours=Range.of(10))
    merged = merge(library, of(A, longer, skill("d")))
    assert (merged.new, merged.changed, merged.same, merged.dropped) == (
        ("d",),
        ("b",),
        ("a",),
        ("c",),
    )
    assert after(merged, library).items == {"a": A, "b": longer, "d": skill("d")}


def test_74_a_version_without_items_takes_nothing_of_the_users(library: Library) -> None:
    lived = records.tick(library, ["a"], MONDAY).apply(library)
    lived = records.log_time(lived, "b", 2, MONDAY).apply(lived)
    merged = merge(lived, of())
    result = after(merged, lived)
    assert (merged.gone, merged.dropped) == (("a", "b"), ("c",))
    assert (result.records, result.log) == (lived.records, lived.log)
    assert result.listings["sample", "a"].gone
    assert merge(result, of()).gone == ()


def test_what_comes_back_is_no_longer_gone(library: Library) -> None:
    lived = records.tick(library, ["a"], MONDAY).apply(library)
    result = imported(imported(lived, of()), of(A))
    assert not result.listings["sample", "a"].gone


@pytest.mark.parametrize(
    "hold", ["plan target", "pin", "exclusion", "placement", "profile", "page", "own item", "edit"]
)
def test_whatever_refers_to_an_item_keeps_it(library: Library, hold: str) -> None:
    placement = Placement(item="c", start=MONDAY, end=MONDAY, hours=1)
    held = hold == "placement"
    outcome = Outcome(status=Status.OPTIMAL, placements=(placement,) * held)
    request = Request(
        targets=(Need("c" if hold == "plan target" else "a"),),
        limits=Limits(policy=Policy.FASTEST),
        pinned=(Pin("c"),) if hold == "pin" else (),
        excluded=("c",) if hold == "exclusion" else (),
    )
    library = plans.adopt(library, "mine", request, outcome, MONDAY).apply(library)
    if hold == "own item":
        library = items.add(library, skill("own", requires=Need("c"))).apply(library)
    if hold == "edit":
        library = changed(library, "c", summary="mine")
    profiles = (Profile("p", "P", (Need("c"),)),) if hold == "profile" else ()
    pages = (Page("p", "P", about=("c",)),) if hold == "page" else ()
    other = imported(library, of(id_="other", profiles=profiles, pages=pages))
    merged = merge(other, of(A, B))
    assert (merged.gone, merged.dropped) == (("c",), ())


def test_what_an_item_that_stays_refers_to_stays_too() -> None:
    chain = (skill("a", requires=Need("b")), skill("b", requires=Need("c")), C, skill("d"))
    library = imported(Library(), of(*chain))
    library = records.tick(library, ["a"], MONDAY).apply(library)
    merged = merge(library, of())
    assert (merged.gone, merged.dropped) == (("a", "b", "c"), ("d",))


def test_the_users_change_stays_and_the_others_come_in(library: Library) -> None:
    mine = changed(library, "a", summary="my words")
    merged = merge(mine, of(replace(A, hours=Range.of(3)), B, C))
    assert (merged.changed, merged.conflicts) == (("a",), ())
    result = after(merged, mine)
    assert result.items["a"] == replace(A, hours=Range.of(3), summary="my words")
    assert result.listings["sample", "a"].base == replace(A, hours=Range.of(3))


def test_an_item_that_only_the_user_changed_is_kept(library: Library) -> None:
    mine = changed(library, "a", summary="my words")
    assert merge(mine, of(A, B, C)).kept == ("a",)


@pytest.mark.parametrize(
    ("on_conflict", "stands"),
    [(None, "mine"), (OnConflict.KEEP, "mine"), (OnConflict.REPLACE, "theirs")],
)
def test_of_two_changes_of_one_field_the_users_stays_unless_replaced(
    library: Library, on_conflict: OnConflict | None, stands: str
) -> None:
    mine = changed(library, "a", summary="mine")
    newer = of(replace(A, summary="theirs"), B, C)
    merged = merge(mine, newer, on_conflict=on_conflict)
    assert merged.conflicts == (Conflict(About.FIELD, "a", "summary", "mine", "theirs", ""),)
    result = after(merged, mine)
    assert result.items["a"].summary == stands
    assert merge(result, newer).conflicts == ()


def test_the_same_change_on_both_sides_is_no_conflict(library: Library) -> None:
    mine = changed(library, "a", summary="agreed")
    merged = merge(mine, of(replace(A, summary="agreed"), B, C))
    assert (merged.conflicts, merged.same) == ((), ("a", "b", "c"))
    assert after(merged, mine).listings["sample", "a"].base is None


def test_what_the_user_removed_stays_away(library: Library) -> None:
    without = items.remove(library, ["c"]).apply(library)
    merged = merge(without, of(A, B, replace(C, summary="new")))
    assert merged.kept == ("c",)
    assert "c" not in after(merged, without).items


def test_what_the_user_removed_comes_back_if_something_needs_it_now(library: Library) -> None:
    without = items.remove(library, ["c"]).apply(library)
    merged = merge(without, of(replace(A, requires=Need("c")), B, C))
    assert (merged.new, merged.kept) == (("c",), ())
    assert after(merged, without).listings["sample", "c"].removed is False


def test_an_item_in_two_roadmaps_is_one_item(library: Library) -> None:
    both = imported(library, of(replace(A, provider="a school"), id_="other"), None)
    assert both.items["a"] == replace(A, provider="a school")
    dropped = merge(both, of(B, C))
    assert dropped.dropped == ()
    assert after(dropped, both).items["a"].provider == "a school"
    assert ("sample", "a") not in after(dropped, both).listings


def test_two_roadmaps_that_say_different_things_of_one_item_conflict(library: Library) -> None:
    mine = imported(library, of(replace(A, hours=Range.of(3)), B, C))
    theirs = replace(A, hours=Range.of(5), title="Skill A")
    merged = merge(mine, of(theirs, id_="other"))
    assert [(one.field, one.mine, one.theirs) for one in merged.conflicts] == [
        ("title", "Skill a", "Skill A"),
        ("hours", Range.of(3), Range.of(5)),
    ]
    assert merged.kept == ("a",)
    assert after(merged, mine).listings["other", "a"].base == theirs


def test_what_another_roadmap_changes_does_not_count_as_the_users_change(library: Library) -> None:
    both = imported(library, of(replace(A, provider="a school"), id_="other"))
    result = imported(both, of(replace(A, hours=Range.of(3)), B, C))
    assert result.items["a"] == replace(A, provider="a school", hours=Range.of(3))


def test_a_field_that_the_user_emptied_is_not_filled_by_another_roadmap(library: Library) -> None:
    full = imported(library, of(replace(A, summary="theirs"), B, C))
    emptied = changed(full, "a", summary="")
    result = imported(emptied, of(replace(A, summary="theirs"), id_="other"))
    assert result.items["a"].summary == ""


def test_what_two_roadmaps_no_longer_bring_goes_when_nobody_holds_it(library: Library) -> None:
    both = imported(library, of(A, id_="other"))
    lived = records.tick(both, ["a"], MONDAY).apply(both)
    left = imported(imported(lived, of(B, C)), of(id_="other"))
    assert left.listings["other", "a"].gone
    third = imported(left, of(A, id_="third"))
    reset = records.reset(third, ["a"]).apply(third)
    merged = merge(reset, of(id_="third"))
    assert merged.dropped == ("a",)
    assert {one.item for one in after(merged, reset).listings.values()} == {"b", "c"}


def test_a_reference_to_nowhere_is_refused_unless_allowed() -> None:
    lost = of(skill("a", requires=Need("far"), leads_to=(CareerStep("away"),)))
    with pytest.raises(RefusedError, match="items that are nowhere: 'away', 'far'"):
        merge(Library(), lost)
    merged = merge(Library(), lost, allow_missing=True)
    result = after(merged, Library())
    assert {one.id: one.kind for one in result.items.values() if one.missing} == {
        "far": Kind.SKILL,
        "away": Kind.ROLE,
    }
    assert known(result) == {"a": Kind.SKILL}


def test_many_references_to_nowhere_are_counted() -> None:
    lost = of(skill("a", requires=AllOf(tuple(Need(f"x{i}") for i in range(9)))))
    with pytest.raises(RefusedError, match="'x4' and 4 more"):
        merge(Library(), lost)


def test_a_placeholder_becomes_the_item_when_somebody_describes_it() -> None:
    placeholder = Item(id="far", kind=Kind.SKILL, title="far", missing=True)
    first = of(skill("a", requires=Need("far")), placeholder)
    library = imported(Library(), first)
    far = Item(id="far", kind=Kind.COURSE, title="Quite far")
    merged = merge(library, of(far, id_="other"))
    result = after(merged, library)
    assert (merged.changed, result.items["far"]) == (("far",), far)
    again = merge(result, first)
    assert again.edit is not None
    assert (again.edit.steps, again.same) == ((), ("a", "far"))
    assert imported(result, of(skill("a"))).items["far"] == far


def test_a_placeholder_stays_while_something_refers_to_it() -> None:
    placeholder = Item(id="far", kind=Kind.SKILL, title="far", missing=True)
    library = imported(Library(), of(skill("a", requires=Need("far")), placeholder))
    merged = merge(library, of(skill("a", requires=Need("far"))))
    assert (merged.gone, merged.dropped) == ((), ())
    assert merge(library, of(skill("a"))).dropped == ("far",)


def test_importing_ones_own_items_again_takes_nothing_away() -> None:
    library = items.add(Library(), skill("x", summary="older")).apply(Library())
    saved = Document(library.roadmaps["own"], tuple(library.items.values()))
    library = items.add(library, skill("y")).apply(library)
    library = changed(library, "x", summary="newer", hours=Range.of(2))
    merged = merge(library, saved)
    assert [(one.field, one.mine, one.theirs) for one in merged.conflicts] == [
        ("summary", "newer", "older")
    ]
    result = after(merged, library)
    assert (result.items, merged.kept) == (library.items, ("x",))
    back = merge(library, saved, on_conflict=OnConflict.REPLACE)
    assert after(back, library).items["x"].summary == "older"


def test_every_conflict_may_be_decided_by_itself(library: Library) -> None:
    mine = changed(library, "a", summary="mine", hours=Range.of(1))
    mine = changed(mine, "b", summary="mine")
    theirs = of(replace(A, summary="theirs", hours=Range.of(2)), replace(B, summary="theirs"), C)
    takes = Decisions(OnConflict.KEEP, {(About.FIELD, "a", "hours"): OnConflict.REPLACE})

    found = merge(mine, theirs, on_conflict=takes)
    result = after(found, mine)

    assert {key_of(one) for one in found.conflicts} == {
        (About.FIELD, "a", "summary"),
        (About.FIELD, "a", "hours"),
        (About.FIELD, "b", "summary"),
    }
    assert (result.items["a"].summary, result.items["a"].hours) == ("mine", Range.of(2))
    assert result.items["b"].summary == "mine"
