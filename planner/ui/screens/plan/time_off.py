"""Time off: days with fewer hours a week than usual, or more."""

from datetime import date, timedelta

from PySide6.QtCore import QDate
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from planner.model import Period
from planner.ui.plain import label, show_days
from planner.ui.theme.theme import Theme
from planner.ui.wording import words


class TimeOffDialog(QDialog):
    """Edits the periods of a plan."""

    def __init__(
        self, periods: tuple[Period, ...], today: date, theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Time Off"))
        self.periods = list(periods)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Periods"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.first, self.last = self._day(today), self._day(today + timedelta(days=13))
        self.first.setAccessibleName(self.tr("First day"))
        self.last.setAccessibleName(self.tr("Last day"))
        self.hours = QDoubleSpinBox()
        self.hours.setRange(0.0, 80.0)
        self.hours.setSuffix(self.tr(" h a week"))
        self.hours.setAccessibleName(self.tr("Hours a week"))
        self.note = QLineEdit()
        self.note.setMinimumWidth(theme.px(120))
        self.note.setPlaceholderText(self.tr("What for"))
        self.note.setAccessibleName(self.tr("What for"))
        self.add = QPushButton(self.tr("Add"))
        self.add.clicked.connect(self._add)
        self.remove = QPushButton(self.tr("Remove"))
        self.remove.clicked.connect(self._remove)
        self._assemble()
        self._fill()
        self.resize(theme.px(560), theme.px(360))

    @classmethod
    def ask(
        cls, periods: tuple[Period, ...], today: date, theme: Theme, parent: QWidget
    ) -> tuple[Period, ...] | None:
        """Have the user edit periods; None if they stay as they were."""
        dialog = cls(periods, today, theme, parent)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        return tuple(dialog.periods) if accepted else None

    def _assemble(self) -> None:
        entry = QHBoxLayout()
        for part in (self.first, self.last, self.hours, self.note, self.add):
            entry.addWidget(part)
        buttons = QDialogButtonBox()
        buttons.addButton(self.tr("Plan with These"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(label(self.tr("From the first to the last day, both included:")))
        column.addLayout(entry)
        column.addWidget(self.list, 1)
        column.addWidget(self.remove)
        column.addWidget(buttons)

    def _add(self) -> None:
        first, last = _date(self.first.date()), _date(self.last.date())
        first, last = min(first, last), max(first, last)
        self.periods.append(Period(first, last, self.hours.value(), self.note.text().strip()))
        self.periods.sort(key=lambda period: period.first)
        self._fill()

    def _remove(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self.periods):
            del self.periods[row]
            self._fill()

    def _fill(self) -> None:
        say = words()
        self.list.clear()
        for period in self.periods:
            hours = say.hours(period.hours_per_week)
            text = self.tr("{days}: {hours} a week").format(
                days=say.span(period.first, period.last), hours=hours
            )
            self.list.addItem(f"{text}  {period.note}".rstrip())
        self.remove.setEnabled(bool(self.periods))

    def _day(self, day: date) -> QDateEdit:
        field = QDateEdit(QDate(day.year, day.month, day.day))
        show_days(field)
        return field


def _date(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())
