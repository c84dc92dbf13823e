"""Rows of a tree as ranges of rows that follow each other: thousands take no longer than a few."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QItemSelection, QItemSelectionModel
from PySide6.QtWidgets import QTreeView


def spare_header(view: QTreeView) -> None:
    """Let the heading of a tree look at no selection, after the tree was given its model.

    Else it asks for every cell below it, each time it is painted, whether all of them are selected.
    """
    header = view.header()
    header.setSelectionModel(QItemSelectionModel(view.model(), header))


def runs(places: Iterable[tuple[int, int]], near: int = 1) -> Iterator[tuple[int, int, int]]:
    """Yield the group, the first and the last row of what follows each other, in order.

    ``places`` are groups and rows inside of them. Rows at most ``near`` apart are in one range.
    """
    ordered = sorted(set(places))
    at = 0
    while at < len(ordered):
        group, first = ordered[at]
        last = first
        while at < len(ordered) and ordered[at][0] == group and ordered[at][1] - last <= near:
            last = ordered[at][1]
            at += 1
        yield group, first, last


def places_in(selection: QItemSelection) -> Iterator[tuple[int, int]]:
    """Yield the group and the row of all that is selected, each once; a group's own is -1."""
    found: dict[tuple[int, int], None] = {}
    for number in range(selection.size()):
        run = selection.at(number)
        group = run.parent().row()
        found.update(((group, row), None) for row in range(run.top(), run.bottom() + 1))
    yield from found
