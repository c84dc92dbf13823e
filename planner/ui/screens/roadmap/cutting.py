"""Lines that were clicked: what they say, and how they go."""

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu

from planner.ui.canvas.picture import Edge
from planner.ui.screens.roadmap.drawn import DrawnRoadmap


class Cutting(QObject):
    """Follows clicks on lines; the chosen one can be removed, with a way back."""

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

    def open_menu(self, number: int, at: QPoint) -> None:
        """Open the menu of a line."""
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

    def _edge(self) -> Edge | None:
        view = self._screen.view
        if view.chosen_edge is None or view.picture is None:
            return None
        return view.picture.edges[view.chosen_edge]
