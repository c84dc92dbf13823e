"""The second page: how a file is read. Columns and their fields, the first rows, problems."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QListWidget,
    QListWidgetItem,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from planner.formats.expression import written
from planner.formats.imports.table import FIELDS, Table, guessed
from planner.formats.problem import Problem
from planner.model import Item
from planner.ui.commands.command import QT_TRANSLATE_NOOP
from planner.ui.plain import cut, label
from planner.ui.theme.icons import action_icon
from planner.ui.theme.theme import Text, Theme
from planner.ui.theme.tokens import Look as Colour
from planner.ui.wording import words

_ROWS, _MOST_PROBLEMS, _WIDE, _ICON = 20, 200, 130, 16


class ReadingPage(QWidget):
    """``mapped`` tells that a column holds another field now."""

    mapped = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._headers: tuple[str, ...] = ()
        self._kept: dict[tuple[str, ...], dict[int, str]] = {}
        self.heading = label()
        self.heading.setFont(theme.font(Text.HEADING))
        self.table, self.problems = QTableWidget(), QListWidget()
        self.boxes: list[QComboBox] = []
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.setAccessibleName(self.tr("The first rows"))
        self.problems.setAccessibleName(self.tr("Problems"))
        self.problems.setWordWrap(True)
        self.problems.setIconSize(QSize(theme.px(_ICON), theme.px(_ICON)))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.heading)
        column.addWidget(self.table, 3)
        column.addWidget(self.problems, 1)

    @property
    def mapping(self) -> dict[tuple[str, ...], dict[int, str]]:
        """Which column holds which field, by the names of a table's columns."""
        return {headers: dict(fields) for headers, fields in self._kept.items()}

    def show_table(self, table: Table) -> None:
        """Show the first rows of a table, above each column what it holds."""
        if self._headers != table.headers or not self.boxes:
            self._headers = table.headers
            self._kept.setdefault(table.headers, guessed(table.headers))
            self.heading.setText(self.tr("What do the columns hold?"))
            self._fill(table)

    def show_items(self, items: Sequence[Item]) -> None:
        """Show the first items as they were read."""
        self._headers, self.boxes = (), []
        self.heading.setText(self.tr("This is what was read:"))
        say = words()
        rows = [
            (
                item.title,
                say.kind(item.kind.value),
                item.area,
                words().figure(item.hours.likely) if item.hours else "",
                written(item.requires),
            )
            for item in items[:_ROWS]
        ]
        headers = (
            self.tr("Title"),
            self.tr("Kind"),
            self.tr("Area"),
            self.tr("Hours"),
            self.tr("Requires"),
        )
        self._show_rows(headers, rows, 0)

    def show_nothing(self) -> None:
        """Show only problems."""
        self._headers, self.boxes = (), []
        self.heading.setText(self.tr("This cannot be read. Nothing was changed."))
        self.table.hide()

    def show_problems(self, problems: Sequence[Problem], warnings: Sequence[Problem]) -> None:
        """List what is wrong, then what one should know, each with its line."""
        self.problems.clear()
        self.problems.setVisible(bool(problems or warnings))
        for problem in problems[:_MOST_PROBLEMS]:
            self._line(problem, refused=True)
        for warning in warnings[:_MOST_PROBLEMS]:
            self._line(warning, refused=False)
        left = len(problems) + len(warnings) - self.problems.count()
        if left > 0:
            self.problems.addItem(self.tr("and %n more", "", left))

    def _line(self, problem: Problem, *, refused: bool) -> None:
        theme = self._theme
        where = self.tr("Line {n}: ").format(n=problem.line) if problem.line else ""
        entry = QListWidgetItem(cut(f"{where}{problem.text}"))
        if refused:
            colour = theme.status(Colour.LATE).text
            entry.setIcon(action_icon("triangle-alert", theme.tokens, colour))
            entry.setForeground(QColor(colour))
        else:
            entry.setIcon(action_icon("info", theme.tokens))
        kind = self.tr("Problem") if refused else self.tr("Note")
        entry.setData(Qt.ItemDataRole.AccessibleTextRole, f"{kind}: {where}{problem.text}")
        self.problems.addItem(entry)

    def _fill(self, table: Table) -> None:
        self._show_rows(table.headers, table.rows[:_ROWS], 1)
        self.boxes = []
        chosen = self._kept[table.headers]
        for column, header in enumerate(table.headers):
            box = QComboBox()
            box.addItem(self.tr("left out"), "")
            for field in FIELDS:
                box.addItem(field_name(field), field)
            box.setCurrentIndex(max(0, box.findData(chosen.get(column, ""))))
            box.setAccessibleName(self.tr("Column {name} holds").format(name=header))
            box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            box.installEventFilter(self._theme.wheel_guard)
            box.activated.connect(self._on_mapped)
            self.boxes.append(box)
            self.table.setCellWidget(0, column, box)

    def _show_rows(self, headers: Sequence[str], rows: Sequence[Sequence[str]], above: int) -> None:
        self.table.show()
        self.table.clear()
        self.table.setColumnCount(len(headers))
        self.table.setRowCount(len(rows) + above)
        self.table.setHorizontalHeaderLabels([cut(header, 60) for header in headers])
        names = [""] * above + [str(number + 1) for number in range(len(rows))]
        self.table.setVerticalHeaderLabels(names)
        for at, row in enumerate(rows):
            for column, text in enumerate(row):
                self.table.setItem(at + above, column, QTableWidgetItem(cut(text, 200)))
        for column in range(len(headers)):
            self.table.setColumnWidth(column, self._theme.px(_WIDE))
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)

    def _on_mapped(self) -> None:
        """Take a field away from the column that had it: one column holds it."""
        changed = self.sender()
        chosen = self._kept[self._headers]
        for column, box in enumerate(self.boxes):
            field = str(box.currentData())
            others = [one for one in self.boxes if one is not box]
            if field and box is changed:
                for other in others:
                    if other.currentData() == field:
                        other.setCurrentIndex(0)
                        chosen.pop(self.boxes.index(other), None)
            if field:
                chosen[column] = field
            else:
                chosen.pop(column, None)
        self.mapped.emit()


def field_name(field: str) -> str:
    """Say what a field of a table is called."""
    return QCoreApplication.translate("TableFields", _NAMES[field])


_NAMES = {
    "id": QT_TRANSLATE_NOOP("TableFields", "Id"),
    "title": QT_TRANSLATE_NOOP("TableFields", "Title"),
    "kind": QT_TRANSLATE_NOOP("TableFields", "Kind"),
    "area": QT_TRANSLATE_NOOP("TableFields", "Area"),
    "summary": QT_TRANSLATE_NOOP("TableFields", "Text"),
    "provider": QT_TRANSLATE_NOOP("TableFields", "Offered by"),
    "hours": QT_TRANSLATE_NOOP("TableFields", "Hours"),
    "hours_low": QT_TRANSLATE_NOOP("TableFields", "Hours, low"),
    "hours_likely": QT_TRANSLATE_NOOP("TableFields", "Hours, likely"),
    "hours_high": QT_TRANSLATE_NOOP("TableFields", "Hours, high"),
    "weeks": QT_TRANSLATE_NOOP("TableFields", "Weeks"),
    "full_time": QT_TRANSLATE_NOOP("TableFields", "Full time"),
    "requires": QT_TRANSLATE_NOOP("TableFields", "Requires"),
    "corequires": QT_TRANSLATE_NOOP("TableFields", "Runs beside"),
    "recommends": QT_TRANSLATE_NOOP("TableFields", "Recommends"),
    "teaches": QT_TRANSLATE_NOOP("TableFields", "Teaches"),
    "links": QT_TRANSLATE_NOOP("TableFields", "Links"),
    "tags": QT_TRANSLATE_NOOP("TableFields", "Tags"),
    "sources": QT_TRANSLATE_NOOP("TableFields", "Sources"),
    "evidence": QT_TRANSLATE_NOOP("TableFields", "Proved by"),
    "status": QT_TRANSLATE_NOOP("TableFields", "Status"),
}
