"""Roles side by side."""

from planner.graph.compare import compare
from planner.graph.standing import Standing
from planner.model import Library, Need, Range, Record, State
from tests.strategies import TODAY, library_of


def library() -> Library:
    return library_of(
        {"x": "a b", "y": "a c", "z": "a b c d", **dict.fromkeys("abcd", "h"), "h": ""},
        Record(item="h", state=State.DONE),
    )


def test_what_is_missing_is_shared_by_all_by_some_or_belongs_to_one() -> None:
    found = compare(Standing(library(), TODAY), [Need("x"), Need("y"), Need("z")])
    assert found.shared == ("a",)
    assert found.some == {"b": ("x", "z"), "c": ("y", "z")}
    assert found.only == {"x": ("x",), "y": ("y",), "z": ("d", "z")}
    assert found.had == ("h",)


def test_hours_that_are_shared_count_once_for_all_together() -> None:
    found = compare(Standing(library(), TODAY), [Need("x"), Need("y")])
    assert found.hours == Range(2, 2, 2)
    assert [one.hours.likely for one in found.gaps] == [6, 6]
    assert found.together.hours.likely == 6 + 6 - 2


def test_the_same_role_twice_counts_once() -> None:
    found = compare(Standing(library(), TODAY), [Need("x"), Need("x")])
    assert found.roles == (Need("x"),)
