"""Rows as ranges: nothing is lost, nothing is added, and no two ranges touch."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QItemSelection, QItemSelectionModel
from PySide6.QtGui import QStandardItem, QStandardItemModel

from planner.ui.widgets.ranges import places_in, runs

PLACES = st.lists(st.tuples(st.integers(0, 3), st.integers(0, 12)))


@given(PLACES)
def test_ranges_hold_the_rows_that_were_given_and_no_others(places: list[tuple[int, int]]) -> None:
    found = [(group, row) for group, first, last in runs(places) for row in range(first, last + 1)]
    assert found == sorted(set(places))


@given(PLACES, st.integers(1, 4))
def test_what_is_near_is_in_one_range(places: list[tuple[int, int]], near: int) -> None:
    found = list(runs(places, near))
    for (group, _first, last), (other, first, _last) in pairwise(found):
        assert group < other or first - last > near


@given(PLACES)
def test_what_is_selected_is_read_back_each_once(places: list[tuple[int, int]]) -> None:
    model = QStandardItemModel()
    for _group in range(4):
        heading = QStandardItem("")
        heading.appendRows([QStandardItem("") for _row in range(13)])
        model.appendRow(heading)
    selection = QItemSelection()
    for group, first, last in runs(places):
        inside = model.index(group, 0)
        ends = model.index(first, 0, inside), model.index(last, 0, inside)
        selection.merge(QItemSelection(*ends), QItemSelectionModel.SelectionFlag.Select)
    selection.select(model.index(2, 0), model.index(2, 0))
    assert sorted(places_in(selection)) == sorted({*places, (-1, 2)})
