"""Two things under one id: kept, replaced or renamed, as the user decides."""

import pytest
from msgspec.structs import replace

from planner.model import AllOf, Item, Kind, Library, Need, Profile
from planner.verbs import items
from planner.verbs.merge import merge
from planner.verbs.merge_fields import (
    About,
    Conflict,
    Decisions,
    OnConflict,
    are_different_titles,
)
from tests.verbs.merging import OTHER_A, A, B, C, after, changed, first_version, of
from tests.verbs.roadmaps import document, imported, skill


@pytest.fixture
def library() -> Library:
    return first_version()


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
