"""The third step: how many hours a week there are, and by when one wants to be there."""

from collections.abc import Callable
from datetime import date

from msgspec.structs import replace
from PySide6.QtCore import QDate, QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDateEdit,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from planner.model import Limits, Outcome, Status, WayOut
from planner.ui.plain import label, on_button, show_days
from planner.ui.theme.theme import Text, Theme
from planner.ui.wording import words

_MOST_HOURS, _HALF_A_YEAR = 80.0, 182


class TimePage(QWidget):
    """Hours and a deadline; below, what comes of them, and ways out where nothing does."""

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._usual = Limits()
        self._make_fields()
        self.said = label()
        self._reason = label()
        self.ways = QVBoxLayout()
        self._assemble()
        theme.changed.connect(self._paint)
        self._paint()

    def _make_fields(self) -> None:
        self.hours = QDoubleSpinBox()
        self.hours.setRange(0.5, _MOST_HOURS)
        self.hours.setSingleStep(1.0)
        self.hours.setDecimals(1)
        self.hours.setValue(8.0)
        self.hours.setSuffix(self.tr(" h"))
        self.hours.setAccessibleName(self.tr("Hours a week"))
        self.hours.valueChanged.connect(self.changed)
        self.wants_deadline = QCheckBox(self.tr("I want to be there by"))
        self.deadline = QDateEdit()
        show_days(self.deadline)
        self.deadline.setEnabled(False)
        self.deadline.setAccessibleName(self.tr("Deadline"))
        self.deadline.dateChanged.connect(self.changed)
        self.wants_deadline.toggled.connect(self.deadline.setEnabled)
        self.wants_deadline.toggled.connect(self.changed)

    def _assemble(self) -> None:
        form = QFormLayout()
        form.setVerticalSpacing(12)
        short = QHBoxLayout()
        short.addWidget(self.hours)
        short.addStretch(1)
        form.addRow(self.tr("Hours a week"), short)
        row = QHBoxLayout()
        row.addWidget(self.wants_deadline)
        row.addWidget(self.deadline)
        row.addStretch(1)
        form.addRow(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addLayout(form)
        column.addWidget(self.said)
        column.addWidget(self._reason)
        column.addLayout(self.ways)
        column.addStretch(1)

    def begin(self, today: date, usual: Limits) -> None:
        """Set the days that can be chosen, and the hours until others were."""
        if usual != self._usual:
            self._usual = usual
            self.hours.setValue(usual.hours_per_week)
        first = QDate(today.year, today.month, today.day)
        self.deadline.setMinimumDate(first)
        if not self.wants_deadline.isChecked():
            with QSignalBlocker(self.deadline):
                self.deadline.setDate(first.addDays(_HALF_A_YEAR))

    @property
    def limits(self) -> Limits:
        """What was chosen."""
        day = self.deadline.date()
        deadline = date(day.year(), day.month(), day.day())
        wanted = self.wants_deadline.isChecked()
        return replace(
            self._usual, hours_per_week=self.hours.value(), deadline=deadline if wanted else None
        )

    def show_words(self, text: str) -> None:
        """Show what is going on instead of an outcome."""
        self.said.setText(text)
        self._reason.setText("")
        self._show_ways(())

    def show_outcome(self, outcome: Outcome, sentence: str) -> None:
        """Show what comes of the limits."""
        self.said.setText(sentence)
        ways = outcome.ways_out if outcome.status is Status.INFEASIBLE else ()
        self._reason.setText(self.tr("What would make it possible:") if ways else "")
        if outcome.finish_range is not None and outcome.finish_range.p80 != outcome.finish:
            text = self.tr("With what usually happens in between, by {day} four times out of five.")
            self._reason.setText(text.format(day=words().day(outcome.finish_range.p80)))
        self._show_ways(ways)

    def _show_ways(self, ways: tuple[WayOut, ...]) -> None:
        while self.ways.count():
            taken = self.ways.takeAt(0)
            widget = taken.widget() if taken is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for way in ways:
            if way.change in ("hours-per-week", "deadline"):
                button = QPushButton(on_button(words().way_out(way.change, way.value)))
                button.clicked.connect(self._taker(way))
                button.setMinimumHeight(self._theme.px(32))
                self.ways.addWidget(button)

    def _taker(self, way: WayOut) -> Callable[[], None]:
        def take() -> None:
            if way.change == "hours-per-week":
                self.hours.setValue(float(way.value))
            else:
                day = date.fromisoformat(str(way.value))
                self.deadline.setDate(QDate(day.year, day.month, day.day))

        return take

    def _paint(self) -> None:
        self.said.setFont(self._theme.font(Text.HEADING))
        muted = self._reason.palette()
        muted.setColor(muted.ColorRole.WindowText, self._theme.colour("muted"))
        self._reason.setPalette(muted)
        for field in (self.hours, self.deadline):
            field.setMinimumSize(self._theme.px(120), self._theme.px(32))
