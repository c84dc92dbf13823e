"""Fields of numbers: ranges of hours and weeks, months, money."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QLineEdit, QSpinBox

from planner.model import Cost, CostClass, Library, Range
from planner.model.bounds import MOST_MONEY, MOST_MONTHS
from planner.ui.screens.catalogue.fields.base import Field
from planner.ui.theme.theme import Theme
from planner.ui.wording import capital, words

_NONE = -1.0


class RangeField(Field):
    """Low, likely and high; a dash is none. One number alone is all three.

    Without the likely one there is no range: emptying it empties the others.
    """

    def __init__(self, name: str, title: str, unit: str, most: float, theme: Theme) -> None:
        super().__init__(name, title, theme)
        named = (self.tr("{what}, low"), self.tr("{what}, likely"), self.tr("{what}, high"))
        self.boxes = [_number(said.format(what=title), unit, most, theme) for said in named]
        self._typed = False
        for box in self.boxes:
            box.valueChanged.connect(self._on_typed)
            box.editingFinished.connect(self._on_finished)
        self.put(*self.boxes)

    def fill(self, value: Any, library: Library) -> None:  # noqa: ANN401 - of any field
        numbers = (value.low, value.likely, value.high) if value else (_NONE,) * 3
        for box, number in zip(self.boxes, numbers, strict=True):
            box.setValue(number)
        self._typed = False

    def value(self) -> Range | None:
        given = [box.value() for box in self.boxes if box.value() >= 0]
        low, likely, high = (box.value() for box in self.boxes)
        if not given:
            return None
        low = low if low >= 0 else given[0]
        high = high if high >= 0 else given[-1]
        return Range(low, likely if likely >= 0 else (low + high) / 2, high)

    def is_being_typed(self) -> bool:
        return self._typed

    def _on_typed(self) -> None:
        self._typed = self._typed or not self.filling

    def _on_finished(self) -> None:
        if not self._typed:
            return
        likely = self.boxes[1]
        if self.sender() is likely and likely.value() < 0:
            for box in self.boxes:
                box.setValue(_NONE)
        self._typed = False
        self.tell()


class MonthsField(Field):
    """A number of months; none is for ever."""

    def __init__(self, title: str, theme: Theme) -> None:
        super().__init__("valid_months", title, theme)
        self.box = QSpinBox()
        self.box.setRange(0, MOST_MONTHS)
        self.box.setSpecialValueText(self.tr("for ever"))
        self.box.setSuffix(self.tr(" months"))
        _quiet(self.box, theme)
        self.box.valueChanged.connect(self.tell)
        self.put(self.box)

    def fill(self, value: Any, library: Library) -> None:  # noqa: ANN401 - of any field
        self.box.setValue(value or 0)

    def value(self) -> int | None:
        return self.box.value() or None


class CostField(Field):
    """How it is paid for, and the money."""

    def __init__(self, title: str, theme: Theme) -> None:
        super().__init__("cost", title, theme)
        self.paid = QComboBox()
        self.paid.setAccessibleName(self.tr("How it is paid"))
        self.paid.addItem("–", "")  # noqa: RUF001 - a dash for nothing
        for class_ in CostClass:
            self.paid.addItem(capital(words().say(f"cost-{class_.value}")), class_.value)
        self.amount = _number(self.tr("Amount of money"), "", MOST_MONEY, theme)
        self.currency = QLineEdit()
        self.currency.setMaxLength(10)
        self.currency.setPlaceholderText(self.tr("Currency"))
        self.currency.setAccessibleName(self.tr("Currency"))
        _quiet(self.paid, theme)
        self.paid.activated.connect(self.tell)
        self.amount.valueChanged.connect(self.tell)
        self.currency.editingFinished.connect(self._on_currency)
        self.put(self.paid, self.amount, self.currency)

    def fill(self, value: Any, library: Library) -> None:  # noqa: ANN401 - of any field
        cost = value or Cost()
        self.paid.setCurrentIndex(self.paid.findData(cost.class_.value if cost.class_ else ""))
        self.amount.setValue(_NONE if cost.amount is None else cost.amount)
        self.currency.setText(cost.currency)
        self.currency.setModified(False)

    def value(self) -> Cost | None:
        chosen, amount = self.paid.currentData(), self.amount.value()
        cost = Cost(
            CostClass(chosen) if chosen else None,
            None if amount < 0 else amount,
            self.currency.text().strip(),
        )
        return None if cost == Cost() else cost

    def is_being_typed(self) -> bool:
        return self.currency.isModified()

    def _on_currency(self) -> None:
        if self.currency.isModified():
            self.currency.setModified(False)
            self.tell()


def _number(name: str, unit: str, most: float, theme: Theme) -> QDoubleSpinBox:
    made = QDoubleSpinBox()
    made.setRange(_NONE, most)
    made.setDecimals(2)
    made.setSpecialValueText("–")  # noqa: RUF001 - a dash for nothing
    made.setSuffix(unit)
    made.setAccessibleName(name)
    made.setToolTip(name)
    made.setKeyboardTracking(False)
    made.setGroupSeparatorShown(True)
    made.setMinimumWidth(theme.px(84))
    _quiet(made, theme)
    return made


def _quiet(box: QComboBox | QSpinBox | QDoubleSpinBox, theme: Theme) -> None:
    """Let the wheel scroll past a box that has no focus."""
    box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    box.installEventFilter(theme.wheel_guard)
