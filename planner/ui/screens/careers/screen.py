"""The screen Careers: which roles there are, how far each is, and which steps lead on."""

from PySide6.QtCore import QPoint, Qt

from planner.ui.actions import Actions
from planner.ui.comparison import Comparison
from planner.ui.distances import Distances
from planner.ui.screens.careers.drawn import DrawnCareers
from planner.ui.session import Session
from planner.ui.theme.theme import Theme
from planner.ui.widgets.toast import announce

_MENU = (
    "item.details",
    "item.target",
    "item.compare",
    "view.compare",
    "item.done",
    "item.know",
    "view.focus",
    "view.neighbours",
)


class CareersScreen(DrawnCareers):
    """Everything that can be done to a box can be done in the table too."""

    command = "view.careers"

    def __init__(
        self,
        session: Session,
        commands: Actions,
        theme: Theme,
        distances: Distances,
        comparison: Comparison,
    ) -> None:
        super().__init__(session, commands, theme, distances, comparison)
        view, table = self.view, self.table
        view.clicked.connect(self._click)
        view.stepped.connect(session.selection.select)
        view.activated.connect(self._activate)
        view.menu_wanted.connect(self._open_menu)
        table.menu_wanted.connect(self._open_table_menu)
        self._look()
        self._tell()

    def _look(self) -> None:
        self.handle_looking(self.why_no_role)
        self.handle("view.first-ready", lambda: self.go_to(self.nearest()))
        self.handle("view.to-target", lambda: self.go_to(self.target))
        self.handle("view.minimap", self.minimap.toggle, checked=lambda: self.minimap.wanted)

    def _tell(self) -> None:
        selection = self.session.selection
        self.handle(
            "view.focus",
            self.toggle_focus,
            why_not=self.why_no_role,
            checked=lambda: self.focused is not None,
        )
        self.handle("view.neighbours", self._tell_neighbours, why_not=self.why_no_role)
        self.handle(
            "edit.select-all", lambda: selection.select(*(self.chart.roles if self.chart else ()))
        )

    def _tell_neighbours(self) -> None:
        current = self.session.selection.current
        if self.telling is not None and current is not None:
            text = self.telling.neighbours(current)
            announce(self.view, text)
            self.session.say(text)

    def _click(self, role: str, more: bool) -> None:  # noqa: FBT001 - a slot
        if more:
            self.session.selection.toggle(role)
        else:
            self.session.selection.select(role)

    def _activate(self, role: str) -> None:
        self.session.selection.select(role)
        self._open_details()

    def _open_details(self) -> None:
        self.commands["item.details"].trigger()

    def _open_menu(self, role: str, at: QPoint) -> None:
        if role not in self.session.selection.ids:
            self.session.selection.select(role)
        menu = self.commands.menu(_MENU, self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    def _open_table_menu(self, at: QPoint) -> None:
        current = self.session.selection.current
        if current is not None:
            self._open_menu(current, self.table.viewport().mapToGlobal(at))
