"""The pay of a role: its figures side by side, those that fit experience, city and skill."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QSpinBox, QVBoxLayout, QWidget

from planner.cli.figures import amount, fitting
from planner.model import Item, Pay
from planner.ui.plain import label
from planner.ui.session import Session
from planner.ui.theme.theme import Text, Theme
from planner.ui.widgets.flow import Flow
from planner.ui.wording import words

_MOST_YEARS = 60


class PayTable(QWidget):
    """Nothing is added up: how experience, city and skills combine is not known."""

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self._session, self._theme = session, theme
        self._role: Item | None = None
        self._filling = False
        self.years, self.city, self.skill = QSpinBox(), QComboBox(), QComboBox()
        self.figures = QWidget()
        self._cells: list[QLabel] = []
        self._grid = QGridLayout(self.figures)
        self._grid.setContentsMargins(0, 8, 0, 0)
        self._grid.setHorizontalSpacing(24)
        self._grid.setColumnStretch(0, 2)
        self._grid.setColumnStretch(1, 3)
        self.said = label(
            self.tr(
                "The figures stand side by side: how experience, city and skills combine is not "
                "known, so nothing is added up."
            )
        )
        self._prepare()
        self._assemble()

    def show_role(self, role: str) -> None:
        """Show the figures of a role; what it asks about goes back to any."""
        self._role = self._session.library.items.get(role)
        if self._role is None:
            self.hide()
            return
        self._filling = True
        self.years.setValue(-1)
        _offer(self.city, self.tr("Any city"), [(one.city, one.city) for one in self._role.pay])
        named = [(self._title(one.skill), one.skill) for one in self._role.pay if one.skill]
        _offer(self.skill, self.tr("Any skill"), named)
        self._filling = False
        self._refill()

    @property
    def texts(self) -> list[str]:
        """What the table says, cell by cell."""
        return [cell.text() for cell in self._cells]

    def _prepare(self) -> None:
        self.years.setRange(-1, _MOST_YEARS)
        self.years.setSpecialValueText(self.tr("Any experience"))
        self.years.setSuffix(self.tr(" years"))
        self.years.setAccessibleName(self.tr("Years of experience"))
        self.city.setAccessibleName(self.tr("City"))
        self.skill.setAccessibleName(self.tr("Skill"))
        self.years.valueChanged.connect(self._refill)
        self.city.currentIndexChanged.connect(self._refill)
        self.skill.currentIndexChanged.connect(self._refill)
        for field in (self.years, self.city, self.skill):
            field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            field.installEventFilter(self._theme.wheel_guard)

    def _assemble(self) -> None:
        row = Flow()
        for field in (self.years, self.city, self.skill):
            row.addWidget(field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self.figures)
        column.addWidget(self.said)

    def _refill(self) -> None:
        if self._filling or self._role is None:
            return
        for cell in self._cells:
            self._grid.removeWidget(cell)
            cell.hide()
            cell.deleteLater()
        self._cells = []
        skill = self.skill.currentData()
        found = fitting(
            self._role.pay,
            years=None if self.years.value() < 0 else self.years.value(),
            city=self.city.currentData(),
            skills=(skill,) if skill else (),
            title=self._title,
        )
        if not found:
            self._put(label(self.tr("No figure fits.")), 0, 0, wide=True)
        for by in dict.fromkeys(one.by for one in found):
            self._group(by, [one for one in found if one.by == by])
        sources = dict.fromkeys(source for one in found for source in one.sources)
        if sources:
            text = self.tr("Sources: {sources}").format(sources="; ".join(sources))
            self._quiet(label(text))

    def _group(self, by: str, figures: list[Pay]) -> None:
        if by:
            heading = label(by[:1].upper() + by[1:])
            heading.setFont(self._theme.font(Text.STRONG))
            self._put(heading, self._grid.rowCount(), 0, wide=True)
        for one in figures:
            row = self._grid.rowCount()
            self._put(label(one.label), row, 0)
            self._put(label(amount(words(), one)), row, 1)
        for note in dict.fromkeys(one.note for one in figures if one.note):
            self._quiet(label(note))

    def _quiet(self, said: QLabel) -> None:
        said.setFont(self._theme.font(Text.SMALL))
        said.setStyleSheet(f"color: {self._theme.tokens.muted};")
        self._put(said, self._grid.rowCount(), 0, wide=True)

    def _put(self, cell: QLabel, row: int, column: int, *, wide: bool = False) -> None:
        top = Qt.AlignmentFlag.AlignTop
        self._cells.append(cell)
        if wide:
            self._grid.addWidget(cell, row, 0, 1, 2)
        else:
            self._grid.addWidget(cell, row, column, top)

    def _title(self, skill: str) -> str:
        known = self._session.library.items.get(skill)
        return known.title if known else skill


def _offer(box: QComboBox, everything: str, entries: list[tuple[str, str]]) -> None:
    box.clear()
    box.addItem(everything, None)
    for title, value in dict.fromkeys(entries):
        if value:
            box.addItem(title, value)
    box.setVisible(box.count() > 1)
