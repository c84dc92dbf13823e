"""Requirements mean what design says; edits lead from one library to another and back."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.edits import Edit, EditKind, Step, difference, edit
from planner.errors import UnknownIdError
from planner.model import (
    NOTHING,
    AllOf,
    AnyOf,
    AtLeast,
    Item,
    Kind,
    Library,
    Need,
    Range,
    Requirement,
    Setting,
    needs,
    satisfied,
)
from planner.model.requirement import bare, distinct, with_ids

LEAVES = st.builds(
    Need, st.sampled_from("abcd"), st.integers(1, 3), st.sampled_from(["", "a reason"])
)
REQUIREMENTS: st.SearchStrategy[Requirement] = st.recursive(
    LEAVES,
    lambda parts: (
        st.builds(AllOf, st.lists(parts, max_size=4).map(tuple))
        | st.builds(AnyOf, st.lists(parts, max_size=4).map(tuple))
        | st.builds(AtLeast, st.integers(1, 4), st.lists(parts, max_size=5).map(tuple))
    ),
    max_leaves=12,
)
LEVELS = st.dictionaries(st.sampled_from("abcd"), st.integers(0, 3))


def nobody(_item: str, _level: int) -> bool:
    return False


def test_an_empty_all_is_satisfied_and_an_empty_any_is_not() -> None:
    assert satisfied(NOTHING, nobody)
    assert not satisfied(AnyOf(), nobody)


def test_at_least_counts_distinct_members() -> None:
    twice = AtLeast(2, (Need("a"), Need("a", why="again")))
    assert not satisfied(twice, lambda item, _: item == "a")
    assert satisfied(AtLeast(2, (Need("a"), Need("b"))), lambda *_: True)
    assert len(distinct((Need("a"), Need("a", 2)))) == 2


@given(REQUIREMENTS, LEVELS, st.sampled_from("abcd"))
def test_having_more_never_makes_a_requirement_fail(
    requirement: Requirement, levels: dict[str, int], more: str
) -> None:
    def had(item: str, level: int) -> bool:
        return levels.get(item, 0) >= level

    def had_more(item: str, level: int) -> bool:
        return item == more or had(item, level)

    assert satisfied(requirement, had_more) or not satisfied(requirement, had)


@given(REQUIREMENTS, LEVELS)
def test_reasons_do_not_matter(requirement: Requirement, levels: dict[str, int]) -> None:
    def had(item: str, level: int) -> bool:
        return levels.get(item, 0) >= level

    assert satisfied(bare(requirement), had) == satisfied(requirement, had)
    assert [need.why for need in needs(bare(requirement))] == ["" for _ in needs(requirement)]


@given(REQUIREMENTS)
def test_ids_can_be_replaced_throughout(requirement: Requirement) -> None:
    renamed = with_ids(requirement, str.upper)

    assert [need.item for need in needs(renamed)] == [
        need.item.upper() for need in needs(requirement)
    ]
    assert with_ids(renamed, str.lower) == requirement


@given(REQUIREMENTS)
def test_values_survive_their_encoding(requirement: Requirement) -> None:
    item = Item(id="x", kind=Kind.SKILL, title="X", requires=requirement, hours=Range.of(1, 2))
    step = Step(None, item)

    assert msgspec.json.decode(msgspec.json.encode(step), type=Step) == step


def test_a_leaf_reads_as_in_a_roadmap_file() -> None:
    assert [str(Need("a")), str(Need("a", 2))] == ["a", "a@2"]


def test_the_likely_of_two_numbers_is_their_mean() -> None:
    assert Range.of(10, 20) == Range(10, 15, 20)
    assert Range.of(7) == Range(7, 7, 7)
    assert Range.of(1, 2, 9) == Range(1, 2, 9)


SETTINGS = st.dictionaries(st.sampled_from("abc"), st.sampled_from("xyz")).map(
    lambda values: Library.of(Setting(name=name, value=value) for name, value in values.items())
)


@given(SETTINGS, SETTINGS)
def test_a_difference_leads_there_and_back(before: Library, after: Library) -> None:
    change = Edit(EditKind.RESTORE, difference(before, after))

    assert change.apply(before) == after
    assert change.inverse().apply(after) == before
    assert (change.steps == ()) == (before == after)


def test_an_edit_holds_only_what_changes_and_shares_the_rest() -> None:
    library = Library.of([Setting(name="a", value="x"), Item(id="i", kind=Kind.ROLE, title="I")])
    same = Step(library.settings["a"], library.settings["a"])

    change = edit(EditKind.SETTING, [same, Step(None, Setting(name="b", value="y"))])

    assert len(change.steps) == 1
    assert change.apply(library).items is library.items
    assert change.apply(library).settings.keys() == {"a", "b"}


def test_removals_come_last_and_in_reverse_order() -> None:
    full = Library.of([Item(id="i", kind=Kind.ROLE, title="I"), Setting(name="a", value="x")])

    assert [type(step.entity) for step in difference(full, Library())] == [Setting, Item]


@pytest.mark.parametrize(
    ("suggestions", "text"),
    [
        ((), "There is no item 'x'."),
        (("a",), "There is no item 'x'. Did you mean 'a'?"),
        (("a", "b", "c"), "There is no item 'x'. Did you mean 'a', 'b' or 'c'?"),
    ],
)
def test_an_unknown_id_is_answered_with_suggestions(
    suggestions: tuple[str, ...], text: str
) -> None:
    assert str(UnknownIdError("x", suggestions)) == text
