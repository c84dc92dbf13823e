"""Importing roadmaps: what is new, changed, the same, kept and gone, and who is asked when."""

from datetime import date

import pytest
from msgspec.structs import replace

from planner.edits import EditKind
from planner.errors import RefusedError
from planner.graph.planning.request import Request
from planner.model import (
    AllOf,
    CareerStep,
    Document,
    Evidence,
    Item,
    Kind,
    Library,
    Limits,
    LogEntry,
    Need,
    Outcome,
    Page,
    Pin,
    Placement,
    Policy,
    Profile,
    Range,
    Record,
    State,
    Status,
)
from planner.verbs import items, plans, records
from planner.verbs.merge import Merge, known, merge
from planner.verbs.merge_fields import (
    About,
    Conflict,
    Decisions,
    OnConflict,
    are_different_titles,
    key_of,
)
from tests.verbs.roadmaps import document, imported, skill

MONDAY = date(2026, 11, 23)
A, B, C = (skill(id_) for id_ in "abc")
OTHER_A = Item(id="a", kind=Kind.COURSE, title="Archery for beginners")


def after(merged: Merge, library: Library) -> Library:
    assert merged.edit is not None
    return merged.edit.apply(library)


def of(*brought: Item, id_: str = "sample", **fields: object) -> Document:
    return document(brought, id_, **fields)


@pytest.fixture
def library() -> Library:
    """The first version of the sample roadmap: three skills."""
    return imported(Library(), of(A, B, C))


def changed(library: Library, id_: str, **fields: object) -> Library:
    """The library after the user changed an item."""
    return items.change(library, replace(library.items[id_], **fields)).apply(library)


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


# --- two things under one id


def test_76_another_thing_under_the_same_id_is_asked_about(library: Library) -> None:
    merged = merge(library, of(OTHER_A, id_="other"))
    assert merged.edit is None
    assert merged.conflicts == (
        Conflict(About.ITEM, "a", "", "Skill a (skill)", "Archery for beginners (course)"),
    )


def test_keep_leaves_the_item_and_does_not_ask_again(library: Library) -> None:
    newcomer = of(OTHER_A, skill("z", requires=Need("a")), id_="other")
    merged = merge(library, newcomer, on_conflict=OnConflict.KEEP)
    result = after(merged, library)
    assert (merged.new, merged.kept) == (("z",), ("a",))
    assert result.items["a"] == A
    again = merge(result, of(replace(OTHER_A, summary="new"), *newcomer.items[1:], id_="other"))
    assert (again.conflicts, again.kept) == ((), ("a",))
    assert after(again, result).items["a"] == A


def test_replace_takes_the_newcomer_and_the_old_roadmap_does_not_mix_with_it(
    library: Library,
) -> None:
    merged = merge(library, of(OTHER_A, id_="other"), on_conflict=OnConflict.REPLACE)
    result = after(merged, library)
    assert result.items["a"] == OTHER_A
    again = imported(result, of(replace(A, summary="new"), B, C), None)
    assert again.items["a"] == OTHER_A


def test_rename_gives_the_newcomer_an_id_of_its_own_for_good(library: Library) -> None:
    needy = skill("z", requires=AllOf((Need("a"), Need("z2"))))
    newcomer = of(
        replace(OTHER_A, teaches=(Need("z"),)),
        needy,
        skill("z2"),
        id_="other",
        profiles=(Profile("p", "P", (Need("a"),)),),
        renamed=(("older", "a"),),
    )
    taken = items.add(library, skill("a-2")).apply(library)
    merged = merge(taken, newcomer, on_conflict=OnConflict.RENAME)
    result = after(merged, taken)
    assert result.items["a-3"] == replace(OTHER_A, id="a-3", teaches=(Need("z"),))
    assert result.items["z"].requires == AllOf((Need("a-3"), Need("z2")))
    assert result.roadmaps["other"].profiles[0].has == (Need("a-3"),)
    assert result.roadmaps["other"].renamed == (("older", "a-3"),)
    again = merge(result, newcomer)
    assert again.edit is not None
    assert again.edit.steps == ()
    newer = merge(result, of(replace(OTHER_A, summary="new"), id_="other"))
    assert after(newer, result).items["a-3"].summary == "new"


def test_a_renamed_newcomer_that_the_user_changed_keeps_the_change(library: Library) -> None:
    newcomer = of(OTHER_A, id_="other")
    renamed = imported(library, newcomer, OnConflict.RENAME)
    mine = changed(renamed, "a-2", summary="mine")
    merged = merge(mine, of(replace(OTHER_A, summary="theirs"), id_="other"))
    assert after(merged, mine).items["a-2"].summary == "mine"
    assert merge(mine, of(id_="other")).gone == ("a-2",)


def test_another_roadmap_under_the_same_id_is_asked_about(library: Library) -> None:
    stranger = of(skill("x"), title="Birds of Europe")
    merged = merge(library, stranger)
    assert merged.edit is None
    assert merged.conflicts == (
        Conflict(About.ROADMAP, "sample", "", "The sample", "Birds of Europe"),
    )
    kept = merge(library, stranger, on_conflict=OnConflict.KEEP)
    assert (kept.kept, after(kept, library)) == (("x",), library)


def test_another_roadmap_gets_an_id_of_its_own_or_replaces(library: Library) -> None:
    stranger = of(skill("x"), title="Birds of Europe")
    renamed = imported(library, stranger, OnConflict.RENAME)
    assert set(renamed.roadmaps) == {"sample", "sample-2"}
    again = merge(renamed, stranger)
    assert (again.roadmap, again.same) == ("sample-2", ("x",))
    replaced = imported(library, stranger, OnConflict.REPLACE)
    assert (set(replaced.roadmaps), set(replaced.items)) == ({"sample"}, {"x"})


def test_a_roadmap_with_a_new_title_and_its_old_items_is_the_same(library: Library) -> None:
    merged = merge(library, of(A, B, skill("x"), title="Quite another title"))
    assert merged.conflicts == ()
    assert after(merged, library).roadmaps["sample"].title == "Quite another title"


@pytest.mark.parametrize(
    ("one", "other", "different"),
    [
        ("Statistics", "Statistics", False),
        ("Statistics", "STATISTICS (basics)", False),
        ("Statistics", "Statistical inference", False),
        ("Python", "Programming in Python", False),
        ("Linear algebra", "Algebra, linear", False),
        ("Statistics", "Ship building", True),
        ("Deep learning", "Deep sea fishing for the whole family", False),
        ("", "", False),
    ],
)
def test_titles_are_different_when_they_share_neither_words_nor_looks(
    one: str, other: str, *, different: bool
) -> None:
    assert are_different_titles(one, other) is different


# --- new ids


def busy(library: Library) -> Library:
    """The library after the user worked with item a."""
    library = records.tick(library, ["a"], MONDAY).apply(library)
    library = records.log_time(library, "a", 3, MONDAY).apply(library)
    library = changed(library, "a", summary="mine")
    own = Item(
        id="own",
        kind=Kind.ROLE,
        title="Own",
        requires=Need("a", 1, "because"),
        recommends=(Need("a"),),
        within=("a",),
        leads_to=(CareerStep("a"),),
    )
    library = items.add(library, own).apply(library)
    placement = Placement(
        item="a", start=MONDAY, end=MONDAY, hours=1, because=("a",), instead_of=("a",)
    )
    outcome = Outcome(
        status=Status.OPTIMAL,
        placements=(placement,),
        critical=("a",),
        slack_weeks=(("a", 1),),
        unreachable=("a",),
    )
    request = Request(targets=(Need("a"),), pinned=(Pin("a"),), excluded=("a",))
    return plans.adopt(library, "mine", request, outcome, MONDAY).apply(library)


def test_all_that_hangs_on_an_item_follows_its_new_id(library: Library) -> None:
    lived = busy(library)
    merged = merge(lived, of(skill("new"), B, C, renamed=(("a", "new"),)))
    result = after(merged, lived)
    assert merged.renamed == (("a", "new"),)
    assert "'a'" not in repr(result).replace("renamed=(('a', 'new'),)", "")
    assert result.items["new"] == skill("new", summary="mine")
    assert result.records["new"] == replace(lived.records["a"], item="new")
    assert [entry.hours for entry in result.log.values() if entry.item == "new"] == [3]
    assert result.items["own"].requires == Need("new", 1, "because")
    assert set(result.listings) == {*(("sample", id_) for id_ in ("new", "b", "c")), ("own", "own")}
    assert merged.edit is not None
    assert merged.edit.inverse().apply(result) == lived


def test_other_roadmaps_follow_new_ids_too(library: Library) -> None:
    other = of(skill("z", requires=Need("a")), id_="other", pages=(Page("p", "P", about=("a",)),))
    both = changed(imported(library, other), "z", summary="mine")
    result = imported(both, of(skill("new"), B, C, renamed=(("a", "new"),)))
    assert result.items["z"].requires == Need("new")
    assert result.roadmaps["other"].pages[0].about == ("new",)
    base = result.listings["other", "z"].base
    assert base is not None
    assert base.requires == Need("new")
    again = merge(result, other)
    assert again.kept == ("z",)
    assert after(again, result).items["z"].requires == Need("new")
    assert known(result)["a"] is Kind.SKILL


@pytest.mark.parametrize(
    "renamed", [(("a", "b2"), ("b2", "new")), (("b2", "new"), ("a", "b2"), ("x", "y"))]
)
def test_chains_of_new_ids_are_followed_to_their_end(
    library: Library, renamed: tuple[tuple[str, str], ...]
) -> None:
    lived = records.tick(library, ["a"], MONDAY).apply(library)
    merged = merge(lived, of(skill("new"), B, C, renamed=renamed))
    assert merged.renamed == (("a", "new"),)
    assert set(after(merged, lived).records) == {"new"}


@pytest.mark.parametrize("renamed", [(("a", "x"), ("x", "a")), (("a", "a"),), (("a", "nowhere"),)])
def test_rings_and_ways_to_nowhere_rename_nothing(
    library: Library, renamed: tuple[tuple[str, str], ...]
) -> None:
    lived = records.tick(library, ["a"], MONDAY).apply(library)
    merged = merge(lived, of(B, C, renamed=renamed))
    assert (merged.renamed, merged.gone) == ((), ("a",))


def test_two_items_that_become_one_unite_their_records(library: Library) -> None:
    first = Record(
        item="a",
        state=State.DONE,
        level=1,
        finished=MONDAY,
        evidence=(Evidence("x"),),
        note="one",
    )
    second = Record(
        item="b",
        state=State.STARTED,
        level=2,
        started=date(2026, 1, 5),
        evidence=(Evidence("x"), Evidence("y")),
        note="two",
        estimate=Range.of(4),
    )
    log = LogEntry(id="l", item="b", on=MONDAY, hours=1)
    lived = Library.of([*library.entities(), first, second, log])
    result = imported(lived, of(skill("new"), C, renamed=(("a", "new"), ("b", "new"))))
    assert result.records == {
        "new": Record(
            item="new",
            state=State.DONE,
            level=2,
            started=date(2026, 1, 5),
            finished=MONDAY,
            evidence=(Evidence("x"), Evidence("y")),
            note="one\n\ntwo",
            estimate=Range.of(4),
        )
    }
    assert result.log["l"].item == "new"


def test_an_item_that_another_roadmap_still_brings_stays_and_its_record_is_copied(
    library: Library,
) -> None:
    both = imported(library, of(A, id_="other"))
    lived = records.tick(both, ["a"], MONDAY).apply(both)
    newer = of(skill("new"), B, C, renamed=(("a", "new"),))
    result = imported(lived, newer)
    assert set(result.records) == {"a", "new"}
    assert ("other", "a") in result.listings
    reset = records.reset(result, ["new"]).apply(result)
    assert "new" not in imported(reset, newer).records


def test_a_changed_item_whose_new_id_is_there_already_stays_and_its_record_is_copied(
    library: Library,
) -> None:
    mine = changed(library, "a", summary="mine")
    lived = records.tick(mine, ["a"], MONDAY).apply(mine)
    merged = merge(lived, of(B, C, renamed=(("a", "b"),)))
    result = after(merged, lived)
    assert (merged.renamed, merged.gone) == ((("a", "b"),), ("a",))
    assert set(result.records) == {"a", "b"}
    assert result.items["a"].summary == "mine"


def test_progress_follows_a_new_id_also_when_the_item_was_gone_in_between(
    library: Library,
) -> None:
    lived = records.tick(library, ["a"], MONDAY).apply(library)
    result = imported(imported(lived, of(B, C)), of(skill("new"), B, C, renamed=(("a", "new"),)))
    assert set(result.records) == {"new"}


def test_what_the_user_removed_stays_away_under_its_new_id(library: Library) -> None:
    without = items.remove(library, ["a"]).apply(library)
    result = imported(without, of(skill("new"), B, C, renamed=(("a", "new"),)))
    assert "new" not in result.items


# --- what is missing


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


# --- the user's own roadmap


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


def test_of_different_things_each_is_kept_replaced_or_renamed() -> None:
    library = imported(Library(), document((A, B, C), "first"))
    brought = document(
        tuple(
            Item(id=id_, kind=Kind.COURSE, title=f"{word} for beginners")
            for id_, word in (("a", "Archery"), ("b", "Beekeeping"), ("c", "Chess"))
        ),
        "second",
    )
    choices = {
        (About.ITEM, "a", ""): OnConflict.KEEP,
        (About.ITEM, "b", ""): OnConflict.REPLACE,
        (About.ITEM, "c", ""): OnConflict.RENAME,
    }

    assert (
        merge(library, brought, on_conflict=Decisions(None, dict(list(choices.items())[:2]))).edit
        is None
    )
    result = after(merge(library, brought, on_conflict=Decisions(None, choices)), library)

    assert result.items["a"].title == "Skill a"
    assert result.items["b"].title == "Beekeeping for beginners"
    assert result.items["c"].title == "Skill c"
    assert result.items["c-2"].title == "Chess for beginners"
