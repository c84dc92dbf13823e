"""The bar above a comparison: roles or plans, what to leave out, and where it can go."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QToolButton, QWidget

from planner.ui.actions import Actions
from planner.ui.settings import UiSettings
from planner.ui.theme.theme import Theme
from planner.ui.widgets.flow import Flow
from planner.ui.widgets.tabs import ScreenTabs

_HIGH = 32
_COMMAND = "view.compare"
_ROLES, _PLANS = range(2)


class CompareBar(QWidget):
    """``mode_changed`` tells of roles or plans, ``filtered`` that other rows are wanted."""

    mode_changed = Signal()
    filtered = Signal()

    def __init__(self, commands: Actions, theme: Theme, settings: UiSettings) -> None:
        super().__init__()
        self._theme, self._commands = theme, commands
        self.tabs = ScreenTabs(("view.careers", _COMMAND), _COMMAND, commands, theme)
        self.mode = QComboBox()
        self.mode.addItems([self.tr("Roles"), self.tr("Plans")])
        self.mode.setAccessibleName(self.tr("What to compare"))
        self.mode.installEventFilter(theme.wheel_guard)
        self.mode.currentIndexChanged.connect(self._on_mode)
        self.differences = QCheckBox(self.tr("Only &differences"))
        self.differences.setChecked(settings.get("compare/differences", default=False))
        self.differences.toggled.connect(lambda _on: self.filtered.emit())
        self.left = QCheckBox(self.tr("Only what is &left"))
        self.left.setChecked(settings.get("compare/left", default=False))
        self.left.toggled.connect(lambda _on: self.filtered.emit())
        self.export = QToolButton()
        self.export.setText(self.tr("E&xport"))
        self.export.setAccessibleName(self.tr("Copy or save the comparison"))
        self.export.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        row = Flow(self, gap=12)
        row.setContentsMargins(12, 8, 12, 8)
        for part in (self.tabs, self.mode, self.export, self.differences, self.left):
            row.addWidget(part)
        theme.changed.connect(self._resize)
        self._resize()

    @property
    def wants_plans(self) -> bool:
        """Whether plans are to be compared."""
        return self.mode.currentIndex() == _PLANS

    def choose_plans(self, *, plans: bool) -> None:
        """Compare plans, or roles."""
        self.mode.setCurrentIndex(_PLANS if plans else _ROLES)

    def keep(self, settings: UiSettings) -> None:
        """Remember what is left out."""
        settings.set("compare/differences", self.differences.isChecked())
        settings.set("compare/left", self.left.isChecked())

    def _on_mode(self) -> None:
        """Let the tab in front say what is compared."""
        tab = self.tabs.buttons[_COMMAND]
        text = self.tr("Compare Plans") if self.wants_plans else self._commands.text(_COMMAND)
        tab.setText(text)
        tab.setAccessibleName(text)
        self.mode_changed.emit()

    def _resize(self) -> None:
        high = self._theme.px(_HIGH)
        for control in (self.mode, self.export, self.differences, self.left):
            control.setMinimumHeight(high)
