"""The settings: pages at the left, a search over all of them above, all applied at once."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from planner.ui.keys import KeyMap
from planner.ui.plain import label
from planner.ui.preferences.about import AboutPage
from planner.ui.preferences.appearance import AppearancePage
from planner.ui.preferences.data import DataPage
from planner.ui.preferences.general import GeneralPage
from planner.ui.preferences.graph import GraphPage
from planner.ui.preferences.keyboard import KeyboardPage
from planner.ui.preferences.page import Page, Surroundings
from planner.ui.preferences.planning import PlanningPage

_PAGE = "settings/page"
_WIDTH, _HEIGHT, _LIST, _ROW = 820, 640, 168, 30


class Preferences(QDialog):
    """The page that was in front last comes first; what is typed above searches all pages."""

    def __init__(
        self, around: Surroundings, keys: KeyMap, screens: tuple[str, ...], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._around = around
        self.setWindowTitle(self.tr("Settings"))
        self.pages: tuple[Page, ...] = (
            GeneralPage(around, screens),
            PlanningPage(around),
            AppearancePage(around),
            GraphPage(around),
            KeyboardPage(around, keys),
            DataPage(around),
            AboutPage(around),
        )
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Search all settings"))
        self.field.setAccessibleName(self.tr("Search all settings"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self._narrow)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Pages"))
        self._stack = QStackedWidget()
        self._nothing = label(self.tr("No setting fits. Other words may."))
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for page in self.pages:
            QListWidgetItem(page.title, self.list)
            self._stack.addWidget(page)
        self._stack.addWidget(self._nothing)
        self.list.currentRowChanged.connect(self._show_page)
        self._assemble()
        around.theme.changed.connect(self._size)
        self._size()
        theme = around.theme
        screen = parent.screen().availableSize()
        self.resize(
            min(theme.px(_WIDTH), screen.width() - 40), min(theme.px(_HEIGHT), screen.height() - 60)
        )
        self.list.setCurrentRow(min(around.settings.get(_PAGE, 0), len(self.pages) - 1))
        self.list.setFocus()

    @property
    def page(self) -> Page:
        """The page in front."""
        return self.pages[max(0, self.list.currentRow())]

    def show_page(self, kind: type[Page]) -> None:
        """Bring a page to the front."""
        self.list.setCurrentRow([type(page) for page in self.pages].index(kind))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.field.text():
            self.field.clear()
        elif event.matches(QKeySequence.StandardKey.Find):
            self.field.setFocus()
            self.field.selectAll()
        else:
            super().keyPressEvent(event)

    def _assemble(self) -> None:
        standard = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(standard.Close)
        self.restore = buttons.addButton(
            self.tr("Restore &Defaults of This Page"), QDialogButtonBox.ButtonRole.ResetRole
        )
        self.restore.setAutoDefault(False)
        buttons.button(standard.Close).setDefault(True)
        self.restore.clicked.connect(self._restore)
        buttons.rejected.connect(self.reject)
        row = QHBoxLayout()
        row.addWidget(self.list)
        row.addWidget(self._stack, 1)
        column = QVBoxLayout(self)
        column.addWidget(self.field)
        column.addLayout(row, 1)
        column.addWidget(buttons)

    def _show_page(self, at: int) -> None:
        if at < 0:
            return
        self._stack.setCurrentIndex(at)
        self.pages[at].refresh()
        self.restore.setEnabled(self.pages[at].can_restore)
        self._around.settings.set(_PAGE, at)

    def _restore(self) -> None:
        self.page.restore_defaults()

    def _narrow(self, text: str) -> None:
        found = [page.narrow(text) for page in self.pages]
        for at, number in enumerate(found):
            row = self.list.item(at)
            if row is not None:
                row.setHidden(not number)
        fitting = [at for at, number in enumerate(found) if number]
        now = self.list.currentRow()
        if not fitting:
            self._stack.setCurrentWidget(self._nothing)
        elif now in fitting:
            self._stack.setCurrentIndex(now)
        else:
            self.list.setCurrentRow(fitting[0])

    def _size(self) -> None:
        theme = self._around.theme
        self.list.setFixedWidth(theme.px(_LIST))
        for at in range(self.list.count()):
            self.list.item(at).setSizeHint(QSize(0, theme.px(_ROW)))
        self.field.setMinimumHeight(theme.px(32))
