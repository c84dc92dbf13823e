"""Hours a week, deadline and policy: changed live, computed beside, kept when applied."""

from datetime import date

from msgspec.structs import replace
from PySide6.QtCore import QDate, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QDoubleSpinBox,
    QPushButton,
    QWidget,
)

from planner.model import Limits, Period, Policy
from planner.ui.plain import label, show_days
from planner.ui.session import Session
from planner.ui.theme.theme import Theme
from planner.ui.widgets.flow import Flow

#: Fields show tenths; what is kept may be finer, and is no change.
_SHOWN = 0.06
_PAUSE = 250  # milliseconds after the last change until it is computed


class LimitsBar(QWidget):
    """Shows limits; ``tried`` tells of a change to compute, ``applied`` of one to keep."""

    tried = Signal(object)
    applied = Signal()
    discarded = Signal()
    time_off_wanted = Signal()

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self._session = session
        self._limits = Limits()
        self._periods: tuple[Period, ...] = ()
        self._setting = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(lambda: self.tried.emit(self.limits()))
        self._make_fields()
        self._make_buttons()
        self._assemble()
        fields = (self.hours, self.has_deadline, self.deadline, self.policy)
        for part in (*fields, self.time_off, self.apply):
            part.setMinimumHeight(theme.px(30))
        self.show_limits(self._limits)

    def _make_fields(self) -> None:
        self.hours = QDoubleSpinBox()
        self.hours.setRange(0.5, 80.0)
        self.hours.setSingleStep(0.5)
        self.hours.setDecimals(1)
        self.hours.setSuffix(self.tr(" h"))
        self.hours.setAccessibleName(self.tr("Hours a week"))
        self.has_deadline = QCheckBox(self.tr("Deadline"))
        self.deadline = QDateEdit()
        show_days(self.deadline)
        self.deadline.setAccessibleName(self.tr("Deadline"))
        self.policy = QComboBox()
        self.policy.setAccessibleName(self.tr("What counts"))
        for policy, text in (
            (Policy.LEAST_WORK, self.tr("Least work")),
            (Policy.FASTEST, self.tr("Earliest finish")),
            (Policy.CHEAPEST, self.tr("Least money")),
        ):
            self.policy.addItem(text, policy.value)
        self.hours.valueChanged.connect(self._on_change)
        self.deadline.dateChanged.connect(self._on_change)
        self.policy.currentIndexChanged.connect(self._on_change)
        self.has_deadline.toggled.connect(self._on_deadline)

    def _make_buttons(self) -> None:
        self.time_off = QPushButton(self.tr("Time Off…"))
        self.apply = QPushButton(self.tr("Apply"))
        self.cancel = QPushButton(self.tr("Discard"))
        self.time_off.clicked.connect(self.time_off_wanted)
        self.apply.clicked.connect(self.applied)
        self.cancel.clicked.connect(self._on_discard)

    def _assemble(self) -> None:
        row = Flow(self)
        row.setContentsMargins(12, 8, 12, 8)
        name = label(self.tr("Hours a week"), wrap=False)
        name.setBuddy(self.hours)
        for part in (name, self.hours, self.has_deadline, self.deadline, self.policy):
            row.addWidget(part)
        row.addWidget(self.time_off)
        row.addWidget(self.cancel)
        row.addWidget(self.apply)

    def show_limits(self, limits: Limits) -> None:
        """Show limits as they are kept; without a deadline the end of the year is proposed."""
        self._setting = True
        self._limits = limits
        self._periods = limits.periods
        self.hours.setValue(limits.hours_per_week)
        self.has_deadline.setChecked(limits.deadline is not None)
        shown = limits.deadline or self._session.today.replace(month=12, day=31)
        self.deadline.setDate(QDate(shown.year, shown.month, shown.day))
        self.deadline.setEnabled(limits.deadline is not None)
        self.policy.setCurrentIndex(self.policy.findData(limits.policy.value))
        self._setting = False
        self._pause.stop()
        self._show_state()

    def show_periods(self, periods: tuple[Period, ...]) -> None:
        """Show other days with other hours, as the user has changed them."""
        self._periods = periods
        self._on_change()

    def limits(self) -> Limits:
        """Return the limits as they are shown."""
        deadline: date | None = None
        if self.has_deadline.isChecked():
            shown = self.deadline.date()
            deadline = date(shown.year(), shown.month(), shown.day())
        hours, kept = self.hours.value(), self._limits.hours_per_week
        return replace(
            self._limits,
            hours_per_week=kept if abs(hours - kept) < _SHOWN else hours,
            periods=self._periods,
            deadline=deadline,
            policy=Policy(self.policy.currentData()),
        )

    def ask_deadline(self) -> None:
        """Let the user type another deadline."""
        self.has_deadline.setChecked(True)
        self.deadline.setFocus()
        self.deadline.setSelectedSection(self.deadline.sectionAt(0))

    @property
    def changed(self) -> bool:
        """Whether something is shown that is not kept."""
        return self.limits() != self._limits

    def _on_deadline(self, on: bool) -> None:  # noqa: FBT001 - a slot
        self.deadline.setEnabled(on)
        self._on_change()

    def _on_discard(self) -> None:
        self.show_limits(self._limits)
        self.discarded.emit()

    def _on_change(self) -> None:
        if not self._setting:
            self._show_state()
            self._pause.start(_PAUSE)

    def _show_state(self) -> None:
        self.apply.setVisible(self.changed)
        self.cancel.setVisible(self.changed)
