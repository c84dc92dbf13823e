"""Finding by what one remembers, and guessing what was meant."""

import pytest

from planner.ui.matching import Key, alike, best

TITLES = ("Kubernetes", "Linear algebra", "SQL for analysts", "Statistical inference", "Café")


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("lin alg", ["Linear algebra"]),
        ("algebra linear", ["Linear algebra"]),
        ("sfa", ["SQL for analysts"]),
        ("cafe", ["Café"]),
        ("zzz", []),
    ],
)
def test_words_in_any_order_beginnings_and_initials_are_found(typed: str, found: list[str]) -> None:
    keys = [Key.of(title) for title in TITLES]
    assert [TITLES[number] for number in best(typed, keys, 1)] == found


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("kuberntes", "Kubernetes"),
        ("Kubernets", "Kubernetes"),
        ("linaer algebra", "Linear algebra"),
        ("statistcal", "Statistical inference"),
        ("anlysts", "SQL for analysts"),
        ("CAFÉÉ", "Café"),
    ],
)
def test_what_looks_alike_is_guessed(typed: str, meant: str) -> None:
    assert TITLES[alike(typed, TITLES, 1)[0]] == meant


def test_what_looks_like_nothing_is_not_guessed() -> None:
    assert alike("xylophone", TITLES, 3) == []
    assert alike("anything", [], 3) == []
