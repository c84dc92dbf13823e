"""What the screens have in common that draw a graph and list the same items."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from planner.edits import Edit
from planner.model import Item
from planner.ui.actions import Actions
from planner.ui.canvas.camera import NOTCH
from planner.ui.canvas.habits import take
from planner.ui.canvas.minimap import Minimap
from planner.ui.canvas.view import GraphView
from planner.ui.canvas.viewpoint import Viewpoint
from planner.ui.screens.screen import Screen
from planner.ui.session import Session
from planner.ui.theme.theme import Theme
from planner.ui.widgets.chip import Chip
from planner.ui.widgets.finding import Finding
from planner.ui.widgets.sorted_table import SortedTable


class GraphScreen(Screen):
    """The graph or the list is in front, or a page that says what to do while there is nothing.

    ``kept_in`` is the group of the settings in which it is remembered which, and where one looked.
    """

    kept_in = ""

    def __init__(self, session: Session, commands: Actions, theme: Theme) -> None:
        super().__init__(session, commands, theme)
        self.view = GraphView(theme)
        self.minimap = Minimap(self.view, theme)
        self.chip = Chip(self.view, theme)
        self.as_list = self.kept_as_list
        self.viewpoint = Viewpoint(self.view, session.settings)
        self._stack = QStackedWidget()
        take(self.view, session.settings)

    def assemble(
        self, *above: QWidget, listing: SortedTable, finding: Finding, empty: QWidget
    ) -> None:
        """Put the parts together: what stands above, and what takes turns below it."""
        self._listing, self._finding, self._empty = listing, finding, empty
        for part in (self.view, listing, empty):
            self._stack.addWidget(part)
        self.show_in_front()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in above:
            column.addWidget(part)
        column.addWidget(self._stack, 1)
        self._listen()

    def _listen(self) -> None:
        session, view, listing, finding = self.session, self.view, self._listing, self._finding
        session.edited.connect(self._on_edited)
        session.plan_changed.connect(self.redraw_if_seen)
        view.tapped.connect(self.commands.on_space)
        view.left.connect(session.selection.select)
        view.banded.connect(lambda names: session.selection.select(*names))
        listing.chosen.connect(lambda ids: session.selection.select(*ids))
        listing.doubleClicked.connect(lambda _index: self.commands["item.details"].trigger())
        finding.changed.connect(self.mark)
        finding.went.connect(self.go_to)
        finding.left.connect(self.focus_first)
        self.commands.watch(view)
        self.commands.watch(listing)

    def handle_looking(self, why_no_item: Callable[[], str]) -> None:
        """Carry out zooming, finding and the change from graph to list and back."""
        view, camera, finding = self.view, self.view.camera, self._finding
        self.handle("view.fit", view.fit)
        self.handle(
            "view.fit-selection", lambda: view.fit_nodes(view.selected), why_not=why_no_item
        )
        self.handle("view.zoom-in", lambda: camera.zoom_to(camera.zoom * NOTCH))
        self.handle("view.zoom-out", lambda: camera.zoom_to(camera.zoom / NOTCH))
        self.handle("view.zoom-100", lambda: camera.zoom_to(1.0))
        self.handle("view.as-list", self.toggle_list, checked=lambda: self.as_list)
        self.handle("edit.find", finding.begin)
        self.handle("edit.find-next", lambda: finding.step(1))
        self.handle("edit.find-previous", lambda: finding.step(-1))

    # what each does in its own way

    def redraw(self) -> None:
        """Lay the graph out anew, off the GUI thread."""

    def mark(self) -> None:
        """Emphasise what is to be emphasised."""

    def open(self) -> None:
        """Look where one looked last, once there is something to look at."""

    # what they do alike

    def enter(self) -> None:
        super().enter()
        self.redraw()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self, self.open)

    def focus_first(self) -> None:
        in_front = self._stack.currentWidget()
        assert in_front is not None
        in_front.setFocus()

    def clear_one_layer(self) -> bool:
        """Take away the search, then the selection; False if there is none."""
        if self._finding.clear():
            self.focus_first()
        elif self.session.selection.ids:
            self.session.selection.select()
        elif self.view.current is not None:
            self.view.set_selection((), None)
        else:
            return False
        return True

    def take_settings(self) -> None:
        take(self.view, self.session.settings)

    def save_state(self) -> None:
        self.session.settings.set(f"{self.kept_in}/as_list", self.as_list)
        self.viewpoint.keep()

    @property
    def kept_as_list(self) -> bool:
        """Whether the list is to be in front of the graph, by the settings."""
        return self.session.settings.get(f"{self.kept_in}/as_list", default=False)

    @property
    def shows_list(self) -> bool:
        """Whether the list is in front of the graph."""
        return self._stack.currentWidget() is self._listing

    def show_in_front(self, *, anything: bool = True) -> None:
        """Show the graph or the list; the page that says what to do if there is nothing."""
        shown = self._listing if self.as_list else self.view
        self._stack.setCurrentWidget(shown if anything else self._empty)

    def toggle_list(self) -> None:
        """Show the list instead of the graph, or the graph again."""
        self.as_list = not self.as_list
        if self._stack.currentWidget() is not self._empty:
            self.show_in_front()
        self.focus_first()

    def go_to(self, item: str | None) -> None:
        """Select an item and bring it into view."""
        if item is not None:
            self.session.selection.select(item)
            self.show_item(item)

    def redraw_if_seen(self) -> None:
        """Redraw now; if one does not see it, it is redrawn on coming to the front."""
        if self.isVisible():
            self.redraw()

    def _on_edited(self, edit: Edit) -> None:
        if any(isinstance(step.entity, Item) for step in edit.steps):
            self.redraw_if_seen()
