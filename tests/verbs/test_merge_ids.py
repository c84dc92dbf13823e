"""New ids: all that hangs on an item follows it."""

from datetime import date

import pytest
from msgspec.structs import replace

from planner.graph.planning.request import Request
from planner.model import (
    CareerStep,
    Evidence,
    Item,
    Kind,
    Library,
    LogEntry,
    Need,
    Outcome,
    Page,
    Pin,
    Placement,
    Range,
    Record,
    State,
    Status,
)
from planner.verbs import items, plans, records
from planner.verbs.merge import known, merge
from tests.verbs.merging import MONDAY, A, B, C, after, changed, first_version, of
from tests.verbs.roadmaps import imported, skill


@pytest.fixture
def library() -> Library:
    return first_version()


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
