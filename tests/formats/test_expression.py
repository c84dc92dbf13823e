"""Requirements on one line mean what they meant."""

from itertools import product

import pytest
from hypothesis import given

from planner.formats.expression import ExpressionError, leaf, read, written
from planner.model import NOTHING, AllOf, AnyOf, AtLeast, Need, Requirement, needs, satisfied
from tests.strategies import requirements


@given(requirements())
def test_what_is_read_back_is_satisfied_by_the_same_items(wanted: Requirement) -> None:
    again = read(written(wanted))
    leaves = sorted({(need.item, need.level) for need in needs(wanted)})[:6]
    for states in product([False, True], repeat=len(leaves)):
        held = dict(zip(leaves, states, strict=True))

        def had(item: str, level: int, held: dict[tuple[str, int], bool] = held) -> bool:
            return held.get((item, level), False)

        assert satisfied(again, had) == satisfied(wanted, had)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("", NOTHING),
        ("a", Need("a")),
        ("a; b@2", AllOf((Need("a"), Need("b", 2)))),
        ("a; b | c", AllOf((Need("a"), AnyOf((Need("b"), Need("c")))))),
        ("(a; b) | c", AnyOf((AllOf((Need("a"), Need("b"))), Need("c")))),
        ("2 of (a; b; c)", AtLeast(2, (Need("a"), Need("b"), Need("c")))),
        ("2; of", AllOf((Need("2"), Need("of")))),
        ("2 of (a; (b; c))", AtLeast(2, (Need("a"), AllOf((Need("b"), Need("c")))))),
    ],
)  # fmt: skip
def test_the_form_is_this(text: str, wanted: Requirement) -> None:
    assert read(text) == wanted
    assert written(wanted) == text


@pytest.mark.parametrize(
    "text",
    ["a;", "| a", "(a", "a)", "2 of (a", "a b", ";", "a@", "a@0", "@2", "a@x", "(" * 60 + "a"],
)
def test_what_is_no_requirement_is_refused(text: str) -> None:
    with pytest.raises(ExpressionError):
        read(text)


def test_a_leaf_has_a_level() -> None:
    assert leaf("skill-a@3") == Need("skill-a", 3)
