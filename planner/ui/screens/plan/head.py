"""Above the plan: which of several it is, how it is shown, and what it comes to."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QMenu, QVBoxLayout, QWidget

from planner.ui.actions import Actions
from planner.ui.plain import hint, label
from planner.ui.session import Session
from planner.ui.theme.icons import action_icon
from planner.ui.theme.theme import Text, Theme
from planner.ui.widgets.flow import Flow
from planner.ui.widgets.tool import MenuTool, Tool

_KEPT = (
    "plan.new",
    "plan.duplicate",
    "plan.rename",
    "plan.delete",
    "plan.compare",
    "plan.baseline",
)


class Head(QWidget):
    """``used`` tells that another plan is wanted, by its id."""

    used = Signal(str)

    def __init__(self, session: Session, commands: Actions, theme: Theme) -> None:
        super().__init__()
        self._session, self._commands, self._theme = session, commands, theme
        self._short = False
        self._make_choice()
        self.anew = Tool(commands, "plan.replan")
        self.as_list = Tool(commands, "view.as-list")
        for button in (self.more, self.anew, self.as_list):
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.summary = label()
        self.forecast = label()
        row = Flow()
        for part in (self.plans, self.more, self.anew, self.as_list):
            row.addWidget(part)
            part.setMinimumHeight(theme.px(30))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 2)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.summary)
        column.addWidget(self.forecast)
        theme.changed.connect(self._paint)
        self._paint()

    def _make_choice(self) -> None:
        self.plans = QComboBox()
        self.plans.setAccessibleName(self.tr("Plan in use"))
        self.plans.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.plans.setMaximumWidth(self._theme.px(320))
        self.plans.setPlaceholderText(self.tr("No plan in use"))
        self.plans.activated.connect(self._on_activated)
        self.menu = QMenu(self)
        self.menu.aboutToShow.connect(self._fill_menu)
        self.more = MenuTool(self.tr("Plans"), self.tr("Commands for plans"), self.menu)

    def show_plans(self) -> None:
        """Show the names of the plans and which is in use."""
        plan = self._session.plan
        kept = sorted(self._session.library.plans.values(), key=lambda one: one.name.casefold())
        self.plans.clear()
        for one in kept:
            self.plans.addItem(one.name, one.id)
        self.plans.setCurrentIndex(self.plans.findData(plan.id) if plan else -1)
        self.plans.setVisible(bool(kept))

    def show_words(self, summary: str, forecast: str = "") -> None:
        """Show what the plan comes to, and how it is likely to go."""
        self.summary.setText(summary)
        self.summary.setVisible(bool(summary))
        self.show_forecast(forecast)

    def show_forecast(self, forecast: str) -> None:
        """Show how it is likely to go."""
        self.forecast.setText(forecast)
        hint(self.summary, forecast)
        self.be_short(self._short)

    def be_short(self, short: bool) -> None:  # noqa: FBT001 - one thing to set
        """Leave the forecast to the tooltip of the line above it, or show it."""
        self._short = short
        self.forecast.setVisible(bool(self.forecast.text()) and not short)

    def _fill_menu(self) -> None:
        self.menu.clear()
        self._commands.refresh()
        for command in _KEPT:
            self.menu.addAction(self._commands[command])

    def _on_activated(self, row: int) -> None:
        self.used.emit(self.plans.itemData(row))

    def _paint(self) -> None:
        self.summary.setFont(self._theme.font(Text.STRONG))
        self.more.setIcon(action_icon("calendar", self._theme.tokens))
