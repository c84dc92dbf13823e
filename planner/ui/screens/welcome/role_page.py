"""The first step: where one wants to get to."""

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from planner.model import Plan
from planner.ui.actions import Actions
from planner.ui.distances import Distances
from planner.ui.plain import cut, label, on_button
from planner.ui.screens.welcome.roles import RoleList
from planner.ui.session import Session
from planner.ui.theme.theme import Theme
from planner.ui.widgets.flow import Flow
from planner.verbs import plans

_WAYS = (
    "view.careers",
    "view.compare",
    "file.sample",
    "file.import",
    "file.open",
    "file.start-empty",
)
_MOST_PLANS, _MOST_NAME = 3, 40


class _Arrows(QObject):
    """Lets Up and Down in the field move in the list."""

    def __init__(self, target: QWidget) -> None:
        super().__init__(target)
        self._target = target

    def eventFilter(self, watched: QObject, event: object) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QKeyEvent.Type.KeyPress
            and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up)
        ):
            self._target.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return True
        return False


class RolePage(QWidget):
    """A field, cards of the roles that fit, and other ways to begin."""

    chosen = Signal()

    def __init__(
        self, session: Session, commands: Actions, theme: Theme, distances: Distances
    ) -> None:
        super().__init__()
        self._session, self._theme, self._distances = session, theme, distances
        self._commands = commands
        self.field = QLineEdit()
        self.field.setClearButtonEnabled(True)
        self.field.setTextMargins(6, 0, 6, 0)
        self.field.setAccessibleName(self.tr("Search roles"))
        self.list = RoleList(theme)
        self.field.installEventFilter(_Arrows(self.list))
        self.field.textChanged.connect(self._narrow)
        self.field.returnPressed.connect(self._take_first)
        self.list.activated.connect(lambda _index: self.chosen.emit())
        self._nothing = label()
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.hide()
        self.ways: dict[str, QPushButton] = {}
        self.plans: list[QPushButton] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.field)
        column.addWidget(self.list, 1)
        column.addWidget(self._nothing, 1)
        self._again = Flow()
        column.addLayout(self._again)
        column.addLayout(self._made_ways(commands))
        distances.changed.connect(self._show)
        theme.changed.connect(self._paint)
        self._paint()

    def refresh(self) -> None:
        """Show the roles, and have it measured how far they are."""
        self.list.roles.show_library(self._session.library)
        count = self.list.roles.rowCount()
        self.field.setPlaceholderText(self.tr("Search %n role(s)", "", count))
        self._show()
        self._show_plans()
        self._tell_nothing()
        empty = self._commands.why_not("file.start-empty")
        self.ways["file.start-empty"].setVisible(not empty)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._distances.watch(self)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._distances.unwatch(self)

    def _show(self) -> None:
        """Show the distances; the order changes only until something is chosen."""
        self.list.roles.show_distances(self._distances.found)
        if self.list.chosen is None:
            self.list.nearest.invalidate()

    def _show_plans(self) -> None:
        """Offer the plans that there are, the one in use first."""
        for button in self.plans:
            self._again.removeWidget(button)
            button.hide()
            button.deleteLater()
        plans_, used = self._session.library.plans.values(), self._session.plan
        shown = sorted(plans_, key=lambda plan: (plan != used, plan.name.casefold()))[:_MOST_PLANS]
        self.plans = [self._plan_button(plan) for plan in shown]
        for button in self.plans:
            self._again.addWidget(button)

    def _plan_button(self, plan: Plan) -> QPushButton:
        text = self.tr("Continue: {plan}").format(plan=cut(plan.name, _MOST_NAME))
        button = QPushButton(on_button(text))
        button.clicked.connect(lambda: self._go_on_with(plan.id))
        return button

    def _go_on_with(self, plan: str) -> None:
        used = self._session.plan
        if (used is not None and used.id == plan) or self._session.do(plans.use, plan):
            self._commands["view.today"].trigger()

    def _made_ways(self, commands: Actions) -> Flow:
        """Return buttons for the other ways to begin."""
        begin = Flow()
        begin.addWidget(label(self.tr("Or begin with"), wrap=False))
        for command in _WAYS:
            button = QPushButton(on_button(commands[command].text().replace("&", "")))
            button.clicked.connect(commands[command].trigger)
            self.ways[command] = button
            begin.addWidget(button)
        return begin

    def _paint(self) -> None:
        self.field.setMinimumHeight(self._theme.px(38))

    def _narrow(self, text: str) -> None:
        self.list.nearest.narrow(text)
        self._tell_nothing()
        if text.strip() and self.list.nearest.rowCount():
            self.list.setCurrentIndex(self.list.nearest.index(0, 0))
        else:
            self.list.setCurrentIndex(QModelIndex())

    def _tell_nothing(self) -> None:
        """Say so if no role is shown."""
        found = self.list.nearest.rowCount() > 0
        self.list.setVisible(found)
        self._nothing.setVisible(not found)
        self._nothing.setText(
            self.tr("No role fits. Other words may, or import a roadmap.")
            if self.list.roles.rowCount()
            else self.tr("There are no roles here. Import a roadmap, or add items of your own.")
        )

    def _take_first(self) -> None:
        if self.list.chosen is not None:
            self.chosen.emit()
