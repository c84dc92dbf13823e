"""The days on which an item was begun and done, to be put right."""

from datetime import date

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QDateEdit, QFormLayout, QWidget

from planner.model import Record, State
from planner.ui.plain import show_days
from planner.ui.session import Session
from planner.ui.theme.theme import Theme
from planner.verbs import records


class Dates(QFormLayout):
    """Rows that are there while there is such a day; each change is one edit of the library."""

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self._session = session
        self._item: str | None = None
        self._filling = False
        self.started, self.finished = QDateEdit(), QDateEdit()
        self.started.setAccessibleName(self.tr("Day on which it was begun"))
        self.finished.setAccessibleName(self.tr("Day on which it was done"))
        self.addRow(self.tr("Begun"), self.started)
        self.addRow(self.tr("Done"), self.finished)
        self.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for field in (self.started, self.finished):
            show_days(field)
            field.setKeyboardTracking(False)
            field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            field.installEventFilter(theme.wheel_guard)
            field.dateChanged.connect(self._on_changed)

    def show_record(self, record: Record) -> None:
        """Show the days of a record."""
        self._filling, self._item = True, record.item
        today = self._session.today
        done = record.finished is not None and not record.known_before
        done = done and record.state is State.DONE
        for field, day, shown in (
            (self.started, record.started, record.started is not None),
            (self.finished, record.finished, done),
        ):
            show_row(self, field, shown=shown)
            field.setMaximumDate(_day(max(today, day or today)))
            field.setDate(_day(day or today))
        self._filling = False

    def _on_changed(self) -> None:
        if self._filling or self._item is None:
            return
        record = self._session.library.records.get(self._item)
        if record is not None:
            started = _date(self.started) if record.started else None
            finished = _date(self.finished) if record.finished else None
            if not self._session.do(records.set_dates, record.item, started, finished):
                self.show_record(record)


def show_row(form: QFormLayout, field: QWidget, *, shown: bool) -> None:
    """Show or hide a row; one that stays as it is does not have the form laid out anew."""
    if form.isRowVisible(field) != shown:
        form.setRowVisible(field, shown)


def _day(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _date(field: QDateEdit) -> date:
    day = field.date()
    return date(day.year(), day.month(), day.day())
