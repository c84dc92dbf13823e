"""The third page: what would be new, changed, kept; and every contradiction with its choice."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from planner.ui.dialogs.importing.conflicts import CHOICE, FIELD, WHAT, ConflictModel, possible
from planner.ui.dialogs.importing.look import FATES, Look
from planner.ui.plain import cut, label
from planner.ui.session import Session
from planner.ui.theme.theme import Text, Theme
from planner.ui.widgets.tall_rows import TallRows
from planner.ui.wording import words
from planner.verbs.merge_fields import Decisions, OnConflict

_MOST_TITLES = 500


class ReviewPage(QWidget):
    """``decided`` tells that a choice was made."""

    decided = Signal()

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self.conflicts = ConflictModel(lambda: session.library)
        self._whole = OnConflict.KEEP
        self._is_whole = False
        self.heading, self.said = label(), label()
        self.heading.setFont(theme.font(Text.HEADING))
        self.fates, self.table = QTreeWidget(), _Rows()
        self._table_heading = label(self.tr("The file and your library contradict each other:"))
        self._table_heading.setFont(theme.font(Text.STRONG))
        self.buttons = {
            OnConflict.KEEP: QPushButton(self.tr("&Keep Mine")),
            OnConflict.REPLACE: QPushButton(self.tr("&Take the File's")),
            OnConflict.RENAME: QPushButton(self.tr("Keep &Both")),
        }
        self._prepare(theme)
        self._assemble()

    @property
    def decisions(self) -> Decisions:
        """What is decided."""
        if self._is_whole:
            return Decisions(self._whole)
        return self.conflicts.decisions

    def forget(self) -> None:
        """Begin anew, for another file."""
        self._whole = OnConflict.KEEP
        self.conflicts.forget()

    def show_look(self, found: Look) -> None:
        """Show what an import would do."""
        self._is_whole = bool(found.differing)
        self.heading.setText(cut(found.title))
        self.said.setText(self._sentence(found))
        self._show_fates(found)
        self.conflicts.show(found.conflicts, found.decisions.each)
        has_rows = bool(found.conflicts)
        self.table.setVisible(has_rows)
        self._table_heading.setVisible(has_rows or self._is_whole)
        for decision, button in self.buttons.items():
            only_rows = decision is OnConflict.RENAME
            button.setVisible(has_rows or (self._is_whole and not only_rows))
            if self._is_whole:
                button.setCheckable(True)
                button.setChecked(decision is self._whole)
        if has_rows and not self.table.currentIndex().isValid():
            self.table.selectRow(0)
        self._look_at_row()

    def _sentence(self, found: Look) -> str:
        counts = {fate: len(titles) for fate, titles in found.fates.items()}
        said = {
            "new": self.tr("%n new", "", counts.get("new", 0)),
            "changed": self.tr("%n changed", "", counts.get("changed", 0)),
            "same": self.tr("%n as they are already", "", counts.get("same", 0)),
            "kept": self.tr("%n kept as you have them", "", counts.get("kept", 0)),
            "dropped": self.tr("%n removed", "", counts.get("dropped", 0)),
        }
        text = " · ".join(text for fate, text in said.items() if counts.get(fate))
        if found.statuses:
            text += " · " + self.tr("%n with a status", "", len(found.statuses))
        if not found.edit.steps:
            text += "\n" + self.tr("Your library holds all of it already.")
        return text

    def _show_fates(self, found: Look) -> None:
        said = {
            "new": self.tr("New"),
            "changed": self.tr("Changed"),
            "same": self.tr("As they are already"),
            "kept": self.tr("Kept as you have them"),
            "gone": self.tr("No longer in the roadmap, kept for what you noted"),
            "dropped": self.tr("No longer in the roadmap, removed"),
        }
        self.fates.clear()
        for fate in FATES:
            titles = found.fates.get(fate, ())
            if not titles:
                continue
            top = QTreeWidgetItem([f"{said[fate]}  ({words().figure(len(titles))})"])
            top.addChildren([QTreeWidgetItem([cut(title)]) for title in titles[:_MOST_TITLES]])
            self.fates.addTopLevelItem(top)
            top.setExpanded(fate in ("new", "changed") and len(titles) <= 12)  # noqa: PLR2004 - a page

    def _prepare(self, theme: Theme) -> None:
        self.fates.setHeaderHidden(True)
        self.fates.setUniformRowHeights(True)
        self.fates.setAccessibleName(self.tr("What would happen"))
        self.table.setModel(self.conflicts)
        TallRows(self.table, theme)
        self.table.setAccessibleName(self.tr("Contradictions"))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.setMinimumHeight(theme.px(140))
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for column, width in ((WHAT, 150), (FIELD, 110), (CHOICE, 110)):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            self.table.setColumnWidth(column, theme.px(width))
        self.table.selectionModel().selectionChanged.connect(self._look_at_row)
        self.table.doubleClicked.connect(self._toggle)
        self.table.toggled.connect(self._toggle)
        for decision, button in self.buttons.items():
            button.clicked.connect(lambda *_, decision=decision: self._decide(decision))

    def _assemble(self) -> None:
        row = QHBoxLayout()
        for button in self.buttons.values():
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (self.heading, self.said):
            column.addWidget(part)
        column.addWidget(self.fates, 2)
        column.addWidget(self._table_heading)
        column.addWidget(self.table, 3)
        column.addLayout(row)

    def _rows(self) -> list[int]:
        return sorted({index.row() for index in self.table.selectionModel().selectedRows()})

    def _decide(self, decision: OnConflict) -> None:
        if self._is_whole:
            self._whole = decision
        else:
            self.conflicts.decide(self._rows(), decision)
        self.decided.emit()

    def _toggle(self) -> None:
        """Go on to the next choice that is possible for the current row."""
        row = self.table.currentIndex().row()
        if 0 <= row < self.conflicts.rowCount():
            choices = possible(self.conflicts.conflict(row))
            at = choices.index(self.conflicts.decided(row))
            self.conflicts.decide([row], choices[(at + 1) % len(choices)])
            self.decided.emit()

    def _look_at_row(self) -> None:
        """Offer only what is possible for a selected row."""
        if self._is_whole:
            return
        offered = {
            choice for row in self._rows() for choice in possible(self.conflicts.conflict(row))
        }
        for decision, button in self.buttons.items():
            button.setEnabled(decision in offered)


class _Rows(QTableView):
    """A table in which Space asks for the next choice."""

    toggled = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self.toggled.emit()
        else:
            super().keyPressEvent(event)
