"""Suppositions are taken back."""

from planner.graph.standing import Standing
from planner.graph.suppose import Suppositions
from planner.model import Item, Kind, Need
from tests.strategies import TODAY, library_of


def test_nothing_is_left_of_a_supposition() -> None:
    lab = Item(id="lab", kind=Kind.COURSE, title="L", corequires=(Need("a"),))
    standing = Standing(library_of({"a": "b", "b": "a"}, lab), TODAY)
    suppositions = Suppositions(standing)
    for _ in range(2):
        assert suppositions.reached_without([("a", "b")], ["a", "b", "lab"]) == ("a", "b", "lab")
        assert suppositions.reached_without([("a", "lab")], ["a", "lab"]) == ("lab",)
        assert suppositions.reached_without([], ["a", "b", "lab"]) == ()
    assert suppositions._standing.library == standing.library
