"""A plan made anew beside the present one: item by item what changes and why, before it is kept."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
)

from planner.graph.replan import Replan
from planner.model import Plan
from planner.ui.plain import hint, label, tooltip
from planner.ui.screens.plan.telling import Telling
from planner.ui.theme.theme import Theme
from planner.ui.wording import words

#: Rows in view, in a window that is tall enough and in a small one.
_ROWS, _FEW_ROWS, _TALL = 7, 4, 720


class Preview(QFrame):
    """Shows a :class:`Replan`, hidden until there is one.

    ``adopted`` and ``kept`` tell what the user decides, ``other_wanted`` that they want to see the
    plan made from nothing, or the one with the least change.
    """

    adopted = Signal()
    kept = Signal()
    other_wanted = Signal(bool)
    chosen = Signal(str)

    def __init__(self, theme: Theme, telling: Telling) -> None:
        super().__init__()
        self._theme, self._telling = theme, telling
        self._from_nothing = False
        self.setObjectName("preview")
        self.setAccessibleName(self.tr("What would change"))
        self.text = label()
        self.fresh = label()
        self.table = QTreeWidget()
        self.table.setAccessibleName(self.tr("What would change"))
        self.table.setRootIsDecorated(False)
        self.table.setUniformRowHeights(True)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setHeaderLabels(
            [self.tr("Item"), self.tr("Now"), self.tr("Then"), self.tr("Why")]
        )
        self.adopt = QPushButton(self.tr("Adopt"))
        self.keep = QPushButton()
        self.other = QPushButton()
        self._assemble()
        self.adopt.clicked.connect(self.adopted)
        self.keep.clicked.connect(self.kept)
        self.other.clicked.connect(self._on_other)
        self.table.currentItemChanged.connect(self._on_current)
        theme.changed.connect(self._paint)
        self._paint()
        self.hide()

    def show_replan(self, found: Replan, plan: Plan, *, from_nothing: bool) -> None:
        """Show what comes out of planning anew."""
        self._from_nothing = from_nothing
        self.text.setText(self._telling.replan(found, plan))
        self.fresh.setText("" if from_nothing else self._telling.fresh(found))
        self.fresh.setVisible(bool(self.fresh.text()))
        self.table.clear()
        for change in found.changes:
            row = [
                self._telling.title(change.item),
                _span(change.before),
                _span(change.after),
                self._telling.cause(change),
            ]
            shown = QTreeWidgetItem(self.table, row)
            shown.setData(0, Qt.ItemDataRole.UserRole, change.item)
            for column, text in enumerate(row):
                shown.setToolTip(column, tooltip(text))
        self.table.setVisible(bool(found.changes))
        is_other = bool(found.changes or found.done)
        self.adopt.setEnabled(is_other)
        self.adopt.setVisible(is_other)
        self.keep.setText(self.tr("Keep the Present Plan") if is_other else self.tr("Close"))
        self._name_other()
        self._measure()
        self.show()
        (self.adopt if is_other else self.keep).setFocus()

    def _name_other(self) -> None:
        if self._from_nothing:
            self.other.setText(self.tr("Change as Little as Possible"))
            hint(self.other, self.tr("Keep the ways that were chosen and the next two weeks"))
        else:
            self.other.setText(self.tr("Plan from Nothing"))
            hint(self.other, self.tr("Take the best plan there is, however much changes"))

    def _on_other(self) -> None:
        self.other_wanted.emit(not self._from_nothing)

    def _on_current(self, row: QTreeWidgetItem | None) -> None:
        if row is not None:
            self.chosen.emit(row.data(0, Qt.ItemDataRole.UserRole))

    def _assemble(self) -> None:
        header = self.table.header()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        buttons = QHBoxLayout()
        for button in (self.adopt, self.keep):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.other)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        for part in (self.text, self.table, self.fresh):
            column.addWidget(part)
        column.addLayout(buttons)

    def _measure(self) -> None:
        most = _ROWS if self.window().height() >= self._theme.px(_TALL) else _FEW_ROWS
        rows = min(self.table.topLevelItemCount(), most)
        row = self.table.sizeHintForRow(0) if rows else 0
        frame = 2 * self.table.frameWidth() + 4
        self.table.setFixedHeight(self.table.header().sizeHint().height() + rows * row + frame)
        self.table.setColumnWidth(0, self._theme.px(220))

    def _paint(self) -> None:
        tokens = self._theme.tokens
        self.setStyleSheet(
            f"#preview {{ border: 1px solid {tokens.accent}; border-radius: 6px;"
            f" background: {tokens.surface}; }}"
        )


def _span(days: tuple[date, date] | None) -> str:
    return words().span(*days) if days else ""
