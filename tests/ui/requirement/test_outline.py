"""The operations of the requirement editor: no leaf is lost, and rows stay in hand."""

from collections import Counter
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.model import AllOf, AnyOf, AtLeast, Need, Requirement, needs
from planner.model.requirement import satisfied
from planner.ui.requirement import outline as o
from planner.ui.requirement.heading import heading
from tests.strategies import filled_requirements

if TYPE_CHECKING:
    from collections.abc import Callable

LEAVES = st.builds(Need, st.sampled_from("abcdefgh"), st.integers(1, 3), st.sampled_from(["", "x"]))
PARTS = filled_requirements()
ROOTS = PARTS.map(o.outline)
KIND_TYPES: list[type[o.Group]] = [AllOf, AnyOf, AtLeast]
KINDS = st.sampled_from(KIND_TYPES)


def leaves(part: Requirement) -> Counter[Need]:
    return Counter(needs(part))


def well_made(root: o.Group) -> bool:
    """Whether no group but the root is empty, and every "at least n" can be met in number."""
    for path in o.paths(root):
        part = o.row(root, path)
        if isinstance(part, AtLeast) and not 1 <= part.n <= max(1, len(part.members)):
            return False
        if path and not isinstance(part, Need) and not part.members:
            return False
    return True


@st.composite
def operated(draw: st.DrawFn) -> tuple[o.Group, o.Path, o.Outline]:
    """An outline, a row of it, and what one of the operations that lose nothing makes of it."""
    root = draw(ROOTS)
    every = o.paths(root)
    path = draw(st.sampled_from(every))
    groups = [one for one in every if not isinstance(o.row(root, one), Need)]
    doings: list[Callable[[], o.Outline]] = [
        lambda: o.move(root, path, -1),
        lambda: o.move(root, path, 1),
        lambda: o.indent(root, path),
        lambda: o.outdent(root, path),
        lambda: o.wrap(root, path, draw(KINDS)),
        lambda: o.unwrap(root, path),
        lambda: o.set_kind(root, path, draw(KINDS), draw(st.integers(0, 9))),
        lambda: o.move_to(root, path, draw(st.sampled_from(groups)), draw(st.integers(0, 5))),
    ]
    return root, path, draw(st.sampled_from(doings))()


@given(operated())
def test_no_operation_but_removing_loses_or_makes_a_leaf(
    done: tuple[o.Group, o.Path, o.Outline],
) -> None:
    root, _path, after = done
    assert leaves(after.root) == leaves(root)
    assert well_made(after.root)


@given(operated())
def test_the_row_that_was_moved_is_the_current_one(
    done: tuple[o.Group, o.Path, o.Outline],
) -> None:
    root, path, after = done
    before, now = o.row(root, path), o.row(after.root, after.at)
    assert leaves(before) == leaves(now) or leaves(now) <= leaves(before)
    if isinstance(before, Need):
        assert before in needs(now)


@given(ROOTS, st.data())
def test_removing_takes_a_row_with_what_is_below_it_and_nothing_else(
    root: o.Group, data: st.DataObject
) -> None:
    path = data.draw(st.sampled_from(o.paths(root)))

    after = o.remove(root, path)

    assert leaves(after.root) == leaves(root) - leaves(o.row(root, path))
    assert well_made(after.root)
    o.row(after.root, after.at)


@given(ROOTS, LEAVES, st.data())
def test_an_added_leaf_is_current_and_nothing_else_changes(
    root: o.Group, leaf: Need, data: st.DataObject
) -> None:
    path = data.draw(st.sampled_from(o.paths(root)))

    after = o.add(root, path, leaf)

    assert o.row(after.root, after.at) == leaf
    assert o.remove(after.root, after.at).root == root


@given(ROOTS, st.data())
def test_moving_up_takes_moving_down_back_and_unwrapping_takes_wrapping_back(
    root: o.Group, data: st.DataObject
) -> None:
    path = data.draw(st.sampled_from(o.paths(root)))
    down = o.move(root, path, 1)
    if down.root != root:
        assert o.move(down.root, down.at, -1) == (root, path)
    wrapped = o.wrap(root, path)
    assert o.unwrap(wrapped.root, wrapped.at).root == root


@given(ROOTS, st.sets(st.tuples(st.sampled_from("abcdefgh"), st.integers(1, 3))))
def test_wrapping_changes_no_meaning(root: o.Group, had: set[tuple[str, int]]) -> None:
    for path in o.paths(root):
        if path:
            wrapped = o.wrap(root, path).root
            assert satisfied(wrapped, lambda *need: need in had) == satisfied(
                root, lambda *need: need in had
            )


def test_indenting_behind_a_leaf_makes_a_choice() -> None:
    root = AllOf((Need("a"), Need("b"), Need("c")))
    once = o.indent(root, (1,))
    twice = o.indent(once.root, (1,))

    expected = AllOf((AnyOf((Need("a"), Need("b"))), Need("c")))
    assert (once.root, once.at) == (expected, (0, 1))
    assert twice.root == AllOf((AnyOf((Need("a"), Need("b"), Need("c"))),))
    assert twice.at == (0, 2)
    assert o.outdent(twice.root, (0, 2)).root == once.root


@pytest.mark.parametrize(
    ("group", "said"),
    [(AllOf(), "All of"), (AnyOf(), "One of"), (AtLeast(2, ()), "At least 2 of")],
)
def test_a_group_says_how_many_are_wanted(group: Requirement, said: str) -> None:
    assert heading(group) == said
