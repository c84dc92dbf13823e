"""Fields with something to choose from: the kind, the area, yes or no."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit

from planner.model import Kind, Library
from planner.ui.screens.catalogue.fields.base import Field
from planner.ui.theme.theme import Theme
from planner.ui.wording import capital, words


class KindField(Field):
    """Role, skill, course or milestone."""

    def __init__(self, title: str, theme: Theme) -> None:
        super().__init__("kind", title, theme)
        self.box = QComboBox()
        for kind in Kind:
            self.box.addItem(capital(words().kind(kind.value)), kind.value)
        _quiet(self.box, theme)
        self.box.activated.connect(self.tell)
        self.put(self.box)

    def fill(self, value: Any, library: Library) -> None:  # noqa: ANN401 - of any field
        self.box.setCurrentIndex(self.box.findData(value.value))

    def value(self) -> Kind:
        return Kind(self.box.currentData())


class AreaField(Field):
    """One of the areas there are, or a new one as typed."""

    def __init__(self, title: str, theme: Theme) -> None:
        super().__init__("area", title, theme)
        self.box = QComboBox()
        self.line = QLineEdit()
        self.line.setAccessibleName(title)
        self.box.setEditable(True)
        self.box.setLineEdit(self.line)
        self.box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.box.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.box.setMinimumContentsLength(10)
        _quiet(self.box, theme)
        self.box.activated.connect(self.tell)
        self.line.editingFinished.connect(self._on_finished)
        self.put(self.box)

    def fill(self, value: Any, library: Library) -> None:  # noqa: ANN401 - of any field
        titles = {item.area: item.area for item in library.items.values() if item.area}
        for roadmap in library.roadmaps.values():
            titles.update(roadmap.areas)
        self.box.clear()
        self.box.addItem("", "")
        for area, title in sorted(titles.items(), key=lambda pair: pair[1].casefold()):
            self.box.addItem(title, area)
        self.box.setCurrentIndex(max(0, self.box.findData(value)))
        self.line.setCursorPosition(0)
        self.line.setModified(False)

    def value(self) -> str:
        typed = self.box.currentText().strip()
        at = self.box.findText(typed, Qt.MatchFlag.MatchFixedString)
        return str(self.box.itemData(at)) if at >= 0 else typed

    def is_being_typed(self) -> bool:
        return self.line.isModified()

    def _on_finished(self) -> None:
        if self.is_being_typed():
            self.line.setModified(False)
            self.tell()


class CheckField(Field):
    """Yes or no; the title is for the ear, the words beside the box for the eye."""

    def __init__(self, name: str, title: str, said: str, theme: Theme) -> None:
        super().__init__(name, title, theme)
        self.box = QCheckBox(said)
        self.box.clicked.connect(self.tell)
        self.put(self.box)

    def fill(self, value: Any, library: Library) -> None:  # noqa: ANN401 - of any field
        self.box.setChecked(value)

    def value(self) -> bool:
        return self.box.isChecked()


def _quiet(box: QComboBox, theme: Theme) -> None:
    """Let the wheel scroll past a box that has no focus."""
    box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    box.installEventFilter(theme.wheel_guard)
