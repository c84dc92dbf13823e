"""Write down hours worked on an item."""

from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtWidgets import (
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from planner.model.bounds import MOST_HOURS
from planner.ui.plain import cut, label, show_days
from planner.ui.theme.theme import Text, Theme

_MOST_NOTE = 500


class LogTime(QDialog):
    """Asks for hours, a day and a few words; Return logs them."""

    def __init__(self, title: str, today: date, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Log time"))
        self._heading = label(cut(title))
        self._heading.setFont(theme.font(Text.HEADING))
        self.hours = QDoubleSpinBox()
        self.hours.setRange(0.25, MOST_HOURS)
        self.hours.setSingleStep(0.5)
        self.hours.setValue(1.0)
        self.hours.setSuffix(self.tr(" h"))
        self.day = QDateEdit(QDate(today.year, today.month, today.day))
        self.day.setMaximumDate(self.day.date())
        show_days(self.day)
        self.note = QLineEdit()
        self.note.setMaxLength(_MOST_NOTE)
        self.note.setPlaceholderText(self.tr("What you did, if you like"))
        self._assemble()
        self.setMinimumWidth(theme.px(340))
        self.hours.setFocus()
        self.hours.selectAll()

    def _assemble(self) -> None:
        form = QFormLayout()
        form.addRow(self.tr("&Hours"), self.hours)
        form.addRow(self.tr("&Day"), self.day)
        form.addRow(self.tr("&Note"), self.note)
        buttons = QDialogButtonBox()
        buttons.addButton(self.tr("Log"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self._heading)
        column.addLayout(form)
        column.addWidget(buttons)
        for field, name in (
            (self.hours, self.tr("Hours")),
            (self.day, self.tr("Day")),
            (self.note, self.tr("Note")),
        ):
            field.setAccessibleName(name)

    @property
    def chosen_day(self) -> date:
        """The day on which the hours were worked."""
        day = self.day.date()
        return date(day.year(), day.month(), day.day())
