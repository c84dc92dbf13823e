"""Lines that were clicked or reached with the keyboard: what they say, and how they go."""

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu

from planner.ui.canvas.picture import Edge
from planner.ui.screens.roadmap.drawn import DrawnRoadmap
from planner.ui.widgets.toast import announce


class Cutting(QObject):
    """Follows clicks on lines and goes through those of a box; the chosen one can be removed."""

    def __init__(self, screen: DrawnRoadmap) -> None:
        super().__init__(screen)
        self._screen = screen
        screen.view.edge_clicked.connect(self.choose)
        screen.view.edge_menu_wanted.connect(self.open_menu)

    def choose(self, number: int) -> None:
        """Choose a line; no item is selected then."""
        screen = self._screen
        screen.session.selection.select()
        screen.view.set_selection((), None)
        screen.view.choose_edge(number)
        screen.mark()

    @property
    def is_on_line(self) -> bool:
        """Whether a line is chosen and seen, so that it is what shall go."""
        return self._screen.view.chosen_edge is not None and not self._screen.shows_list

    def step(self, by: int) -> None:
        """Choose the next line of the current box, or one the other way; the box stays current."""
        screen, view = self._screen, self._screen.view
        lines = self._lines()
        if not lines:
            return
        if view.chosen_edge in lines:
            at = (lines.index(view.chosen_edge) + by) % len(lines)
        else:
            at = 0 if by > 0 else len(lines) - 1
        view.choose_edge(lines[at])
        screen.mark()
        for name in (self._other_end(lines[at]), self._box() or ""):
            view.show_node(name)
        text = self.tr("Line {n} of {all}: {what}")
        what = view.shown()[0].teller.edge(lines[at])
        announce(view, text.format(n=at + 1, all=len(lines), what=what))

    def why_no_step(self) -> str:
        """Return why there are no lines to go through; empty if there are."""
        if self._screen.shows_list:
            return self.tr("The list has no lines. Show the graph first.")
        if self._box() is None:
            return self.tr("Select an item first.")
        return "" if any(self._ends()) else self.tr("No line leads to or from this item here.")

    def open_menu(self, number: int, at: QPoint) -> None:
        """Open the menu of a line."""
        if number != self._screen.view.chosen_edge:
            self.choose(number)
        menu = QMenu(self._screen)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        remove = menu.addAction(self.tr("&Remove This Line"))
        remove.setEnabled(not self.why_not())
        remove.triggered.connect(self.cut)
        menu.popup(at)

    def why_not(self) -> str:
        """Return why the chosen line cannot go; empty if it can, or if none is chosen."""
        edge = self._edge()
        if edge is None:
            return ""
        if self._screen.session.workspace.store.read_only:
            return self.tr("This library is write-protected.")
        sketch = self._screen.sketch
        assert sketch is not None
        if {edge.source, edge.target} & sketch.clusters.keys():
            return self.tr("Expand the group first.")
        if edge.source in sketch.gates:
            return self.tr("This is the outcome of a choice. Remove one of its branches.")
        return ""

    def cut(self) -> None:
        """Remove the chosen line."""
        edge, screen = self._edge(), self._screen
        if edge is None or screen.sketch is None or self.why_not():
            return
        gate = screen.sketch.gates.get(edge.target)
        dependent = gate.item if gate is not None else edge.target
        screen.linking.drop(edge.source, dependent)

    def _box(self) -> str | None:
        """Return the box of the current item; else the choice or group that one stands on."""
        screen = self._screen
        if screen.sketch is None:
            return None
        current, stood_on = screen.session.selection.current, screen.view.current
        if current is not None:
            return screen.sketch.holding(current)
        return stood_on if stood_on in {*screen.sketch.gates, *screen.sketch.clusters} else None

    def _lines(self) -> list[int]:
        """Return the lines of the current box that show, those that lead to it first."""
        order = {name: at for at, name in enumerate(self._screen.view.reading_order)}
        return [
            number
            for ends in self._ends()
            for _at, number in sorted((order[other], number) for other, number in ends)
        ]

    def _ends(self) -> tuple[list[tuple[str, int]], list[tuple[str, int]]]:
        """Return what stands before and behind the current box, with the lines that show."""
        view, box = self._screen.view, self._box()
        if box is None or view.picture is None:
            return [], []
        lit = view.marks.lit if view.marks.only else None
        places = view.shown()[1]

        def shown(ends: list[tuple[str, int]]) -> list[tuple[str, int]]:
            return [end for end in ends if lit is None or {box, end[0]} <= lit]

        return shown(places.before(box)), shown(places.after(box))

    def _other_end(self, number: int) -> str:
        """Return the box at a line's other end, seen from the current one."""
        edge = self._screen.view.shown()[0].edges[number]
        return edge.target if edge.source == self._box() else edge.source

    def _edge(self) -> Edge | None:
        view = self._screen.view
        if view.chosen_edge is None or view.picture is None:
            return None
        return view.picture.edges[view.chosen_edge]
