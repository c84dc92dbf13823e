"""A new item of one's own: title, kind, area and hours; or many titles that were pasted."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from planner.model import Kind, Library
from planner.model.bounds import LONGEST_TITLE, MOST_HOURS
from planner.ui.matching import fold
from planner.ui.plain import label
from planner.ui.settings import UiSettings
from planner.ui.theme.theme import Text, Theme
from planner.ui.wording import capital, words
from planner.verbs.creating import Draft

_KIND = "new-item/kind"
_KINDS = (Kind.SKILL, Kind.COURSE, Kind.MILESTONE, Kind.ROLE)


class NewItem(QDialog):
    """``wanted`` brings the drafts; the kind chosen last is offered next time.

    With titles given, these become items and only the rest is asked for.
    """

    wanted = Signal(list)

    def __init__(  # noqa: PLR0913, PLR0917 - what it shows, and where
        self,
        heading: str,
        library: Library,
        settings: UiSettings,
        theme: Theme,
        parent: QWidget,
        titles: Sequence[str] = (),
        area: str = "",
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("New item"))
        self._library, self._settings, self._titles = library, settings, tuple(titles)
        self._known = {fold(item.title): item.title for item in library.items.values()}
        self._heading = label(heading)
        self._heading.setFont(theme.font(Text.HEADING))
        self.field, self.kind, self.area = QLineEdit(), QComboBox(), QComboBox()
        self.hours = QDoubleSpinBox()
        self.hint = label()
        self._prepare(area)
        self._assemble()
        self.setMinimumWidth(theme.px(400))
        self._weigh()
        (self.kind if self._titles else self.field).setFocus()

    @property
    def drafts(self) -> list[Draft]:
        """What is to be made."""
        hours = self.hours.value() or None
        kind = Kind(self.kind.currentData())
        area = str(self.area.currentData() or "")
        titles = self._titles or (self.field.text(),)
        return [Draft(title, kind, area, hours) for title in titles]

    def accept(self) -> None:
        if not self._titles and not self.field.text().strip():
            return
        self._settings.set(_KIND, str(self.kind.currentData()))
        drafts = self.drafts
        super().accept()
        self.wanted.emit(drafts)

    def _prepare(self, area: str) -> None:
        self.field.setMaxLength(LONGEST_TITLE)
        self.field.textChanged.connect(self._weigh)
        for kind in _KINDS:
            self.kind.addItem(capital(words().kind(kind.value)), kind.value)
        last = self._settings.get(_KIND, Kind.SKILL.value)
        self.kind.setCurrentIndex(max(0, self.kind.findData(last)))
        self.area.addItem(self.tr("no area"), "")
        titles = dict(pair for roadmap in self._library.roadmaps.values() for pair in roadmap.areas)
        used = {item.area for item in self._library.items.values() if item.area}
        for name in sorted(used, key=lambda one: fold(titles.get(one) or one)):
            self.area.addItem(titles.get(name, name), name)
        self.area.setCurrentIndex(max(0, self.area.findData(area)))
        self.hours.setRange(0, MOST_HOURS)
        self.hours.setDecimals(1)
        self.hours.setSuffix(self.tr(" h"))
        self.hours.setSpecialValueText(self.tr("not known yet"))

    def _assemble(self) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        if self._titles:
            listed = QPlainTextEdit("\n".join(self._titles))
            listed.setReadOnly(True)
            listed.setTabChangesFocus(True)
            listed.setAccessibleName(self.tr("Titles"))
            form.addRow(listed)
        else:
            form.addRow(self.tr("&Title"), self.field)
        form.addRow(self.tr("&Kind"), self.kind)
        form.addRow(self.tr("&Area"), self.area)
        form.addRow(self.tr("&Hours"), self.hours)
        for field, name in (
            (self.field, self.tr("Title")),
            (self.kind, self.tr("Kind")),
            (self.area, self.tr("Area")),
            (self.hours, self.tr("Hours")),
        ):
            field.setAccessibleName(name)
        buttons = QDialogButtonBox()
        count = len(self._titles)
        text = self.tr("Add %n Item(s)", "", count) if count else self.tr("Add")
        self._add = buttons.addButton(text, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self._heading)
        column.addLayout(form)
        column.addWidget(self.hint)
        column.addWidget(buttons)

    def _weigh(self) -> None:
        """Say if there is such an item already; that is allowed."""
        titles = self._titles or (self.field.text(),)
        again = [self._known[key] for one in titles if (key := fold(one.strip())) in self._known]
        there = self.tr("There is {title} already.")
        self.hint.setText(there.format(title=words().all_of(again[:3])) if again else "")
        self._add.setEnabled(bool(self._titles) or bool(self.field.text().strip()))
