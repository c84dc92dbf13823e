"""Say how long something takes, of one item or of several at once."""

from collections.abc import Iterable, Sequence

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QVBoxLayout,
    QWidget,
)

from planner.model import Library
from planner.model.bounds import MOST_HOURS
from planner.ui.plain import cut, label
from planner.ui.theme.theme import Text, Theme
from planner.ui.wording import words


class EstimateHours(QDialog):
    """Asks for the hours of each item; 0 goes back to what the items say themselves."""

    def __init__(self, library: Library, ids: Sequence[str], theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Your estimate"))
        many = len(ids) > 1
        said = words().count("items", len(ids)) if many else cut(library.items[ids[0]].title)
        self._heading = label(said)
        self._heading.setFont(theme.font(Text.HEADING))
        self.so_far = label(self._so_far(_hours(library, ids)))
        self.hours = QDoubleSpinBox()
        self.hours.setRange(0.0, MOST_HOURS)
        self.hours.setDecimals(1)
        self.hours.setSuffix(self.tr(" h"))
        self.hours.setSpecialValueText(self.tr("as given"))
        self.hours.setAccessibleName(self.tr("Your estimate in hours"))
        self.hours.setValue(_common(library, ids))
        self._assemble(self.tr("&Hours each") if many else self.tr("&Hours"))
        self.setMinimumWidth(theme.px(340))
        self.hours.setFocus()
        self.hours.selectAll()

    def _assemble(self, name: str) -> None:
        form = QFormLayout()
        form.addRow(name, self.hours)
        buttons = QDialogButtonBox()
        buttons.addButton(self.tr("Estimate"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self._heading)
        column.addWidget(self.so_far)
        column.addLayout(form)
        column.addWidget(label(self.tr("0 goes back to what is given.")))
        column.addWidget(buttons)

    def _so_far(self, hours: Sequence[float]) -> str:
        """Say what is reckoned with now."""
        if not hours:
            return self.tr("So far nobody has said how long it takes.")
        say = words()
        if min(hours) == max(hours):
            return self.tr("So far {hours}").format(hours=say.hours(hours[0]))
        text = self.tr("So far {low} to {high}")
        return text.format(low=say.figure(min(hours)), high=say.hours(max(hours)))


def _hours(library: Library, ids: Iterable[str]) -> list[float]:
    """Return the hours that are reckoned with for each item that has any."""
    found = []
    for item in ids:
        record = library.records.get(item)
        hours = (record and record.estimate) or library.items[item].hours
        if hours is not None:
            found.append(hours.likely)
    return found


def _common(library: Library, ids: Iterable[str]) -> float:
    """Return the one estimate of the user's own for all items; 0 if they differ or have none."""
    kept = {library.records[item].estimate if item in library.records else None for item in ids}
    own = kept.pop() if len(kept) == 1 else None
    return own.likely if own else 0.0
