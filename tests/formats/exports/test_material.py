"""What is picked, and in which order it stands."""

import pytest
from hypothesis import given

from planner.errors import RefusedError, UnknownIdError
from planner.formats.exports.addresses import live
from planner.formats.exports.material import Material, Pick, gather
from planner.formats.exports.order import learning_order
from planner.formats.extract import closure
from planner.graph.standing import Standing
from planner.model import AnyOf, Library, Need, Record, State, needs
from planner.words import Words
from tests.formats.exports.hostile import materials
from tests.strategies import TODAY, libraries, library_of


@given(libraries())
def test_the_order_holds_every_item_once(library: Library) -> None:
    items = list(library.items.values())
    assert sorted(item.id for item in learning_order(items)) == sorted(library.items)


def test_what_is_needed_and_what_teaches_comes_first() -> None:
    library = library_of({"c": "b", "b": "a", "a": ""})
    assert [item.id for item in learning_order(list(library.items.values()))] == ["a", "b", "c"]


@given(materials(personal=False))
def test_what_is_picked_stands_by_itself(material: Material) -> None:
    for item in material.items:
        assert {need.item for need in needs(item.requires)} <= material.by_id.keys()
    assert not material.library.records
    assert not material.library.log


def test_a_target_brings_its_alternatives_and_its_way_does_not() -> None:
    library = library_of({"a": "", "b": "", "t": AnyOf((Need("a"), Need("b"))), "other": ""})

    assert set(_ids(library, Pick(targets=("t",)))) == {"a", "b", "t"} == closure(library, ["t"])
    assert len(_ids(library, Pick(targets=("t",), way=True))) == 2


def test_statuses_are_those_of_a_beginner_unless_records_are_asked_for() -> None:
    library = library_of({"a": "", "b": "a"}, Record(item="a", state=State.DONE))
    shown = [
        gather(library, TODAY, Pick(), Words(), personal=personal).standing.status("b")
        for personal in (False, True)
    ]
    assert [str(one) for one in shown] == ["locked", "ready"]
    assert Standing(library, TODAY).status("b") == "ready"


def test_what_is_not_there_is_refused() -> None:
    library = library_of({"a": ""})
    for pick in (Pick(targets=("z",)), Pick(roadmap="z"), Pick(plan="z")):
        with pytest.raises(UnknownIdError):
            gather(library, TODAY, pick, Words())
    with pytest.raises(RefusedError, match="no plan in use"):
        gather(library, TODAY, Pick(plan=""), Words())


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("https://example.org/a?b=c&d=%20#e", "https://example.org/a?b=c&d=%20#e"),
        ("HTTP://Example.ORG", "http://example.org"),
        ("https://exämple.org/ü", "https://xn--exmple-cua.org/%C3%BC"),
        ("https://[::1]:8000/x", "https://[::1]:8000/x"),
        ("mailto:a.b@example.org", "mailto:a.b@example.org"),
        ("mailto:a@example.org?attach=x", None),
        ("javascript:alert(1)", None),
        ("https://user:pass@example.org", None),
        ("https://example.org/ x", None),
        ('https://example.org/"x', None),
        ("https://example.org:99999/", None),
        ("file:///etc/passwd", None),
        ("//example.org", None),
        ("https://", None),
        ("https://example.org/" + "x" * 3000, None),
        ("", None),
    ],
)
def test_only_plain_addresses_are_live(text: str, wanted: str | None) -> None:
    assert live(text) == wanted
    assert wanted is None or live(wanted) == wanted


def _ids(library: Library, pick: Pick) -> list[str]:
    return [item.id for item in gather(library, TODAY, pick, Words()).items]
