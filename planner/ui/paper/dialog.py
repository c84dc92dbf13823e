"""Asks what to export, in which format, and whether with what is personal."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QVBoxLayout,
    QWidget,
)

from planner.formats.exports.forms import FORMS, Choices
from planner.ui.paper.scopes import Part, Scope, scopes
from planner.ui.paper.sheets import PAPERS
from planner.ui.plain import label
from planner.ui.session import Session
from planner.ui.theme.theme import Theme

_WIDE, _CHARACTERS = 460, 24
_PAGED = ("pdf",)


@dataclass(frozen=True, slots=True)
class Order:
    """What the user wants: a format, a scope, with or without records, and how."""

    form: str
    scope: Scope
    personal: bool
    choices: Choices


class ExportDialog(QDialog):
    """Format, scope, options; Save As is the answer."""

    def __init__(
        self, session: Session, theme: Theme, names: dict[str, str], front: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._session, self._front = session, front
        self._scopes: list[Scope] = []
        self._wanted = ""
        self.setWindowTitle(self.tr("Export"))
        self.form, self.scope, self.paper = QComboBox(), QComboBox(), QComboBox()
        self.personal, self.weekly = QCheckBox(), QCheckBox(self.tr("An &event for each week"))
        self.said = label()
        for name, text in names.items():
            self.form.addItem(text, name)
        self.paper.addItem(self.tr("One page as large as the picture"), "")
        for paper in PAPERS:
            self.paper.addItem(paper, paper)
        self._assemble()
        for box in (self.form, self.scope, self.paper):
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.setMinimumContentsLength(_CHARACTERS)
        self.resize(theme.px(_WIDE), self.sizeHint().height())
        self.form.currentIndexChanged.connect(self._on_form)
        self.scope.activated.connect(self._on_scope)
        self._on_form()

    def choose(self, form: str) -> None:
        """Choose a format, if there is one of this name."""
        self.form.setCurrentIndex(max(0, self.form.findData(form)))

    def order(self, now: datetime) -> Order:
        """Return what is wanted; ``now`` is aware."""
        scope = self._scopes[self.scope.currentIndex()]
        chosen = Choices(
            now=now,
            paper=str(self.paper.currentData()) if self.name in _PAGED else "",
            way=scope.pick.way,
            weekly=self.weekly.isChecked(),
            notes=self.personal.isChecked(),
        )
        personal = self.personal.isChecked() or self._is_about_me
        return Order(self.name, scope, personal, chosen)

    @property
    def name(self) -> str:
        """The format that is chosen."""
        return str(self.form.currentData())

    @property
    def _is_about_me(self) -> bool:
        return self.name == "json" or (self.name in FORMS and FORMS[self.name].personal)

    def _assemble(self) -> None:
        rows = QFormLayout()
        rows.addRow(self.tr("&Format"), self.form)
        rows.addRow(self.tr("&What"), self.scope)
        rows.addRow(self.tr("&Paper"), self.paper)
        self._rows = rows
        buttons = QDialogButtonBox()
        self.save = buttons.addButton(self.tr("Save As…"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addLayout(rows)
        for part in (self.weekly, self.personal, self.said):
            column.addWidget(part)
        column.addStretch(1)
        column.addWidget(buttons)
        for field, name in (
            (self.form, self.tr("Format")),
            (self.scope, self.tr("What to export")),
            (self.paper, self.tr("Paper")),
        ):
            field.setAccessibleName(name)

    def _on_form(self) -> None:
        self._scopes = scopes(self._session, self.name, self._front)
        self.scope.clear()
        for scope in self._scopes:
            self.scope.addItem(scope.name)
        keys = [scope.key for scope in self._scopes]
        self.scope.setCurrentIndex(keys.index(self._wanted) if self._wanted in keys else 0)
        self._rows.setRowVisible(self.scope, self.name != "json")
        self._rows.setRowVisible(self.paper, self.name in _PAGED)
        self.weekly.setVisible(self.name == "ical")
        portfolio = self.name.startswith("portfolio")
        self.personal.setText(
            self.tr("With my private &notes")
            if portfolio
            else self.tr("With my &records: statuses, dates, hours, notes, evidence")
        )
        self.personal.setChecked(False)
        self.save.setEnabled(bool(self._scopes))
        self._say()

    def _on_scope(self, at: int) -> None:
        """Keep to what the user chose, in other formats too."""
        self._wanted = self._scopes[at].key
        self._say()

    def _say(self) -> None:
        self.said.setText(self._words())
        self.personal.setVisible(self.name not in ("json", "roadmap") and not self._is_as_shown)

    @property
    def _is_as_shown(self) -> bool:
        """Whether a screen is painted as it stands, which cannot leave anything out."""
        if not self._scopes or self._front == "view.roadmap":
            return False
        return self._scopes[self.scope.currentIndex()].part is Part.VIEW

    def _words(self) -> str:
        """Say what the file will hold that others may not be meant to see."""
        if not self._scopes:
            return self.tr("There is no plan with dates to export.")
        if self._is_as_shown:
            return self.tr("As it looks now, with all of yours that it shows.")
        said = {
            "json": self.tr("Everything, your records and plans included; nothing is lost."),
            "ical": self.tr("Import a newer export into the same calendar, and it is updated."),
            "roadmap": self.tr("Without anything of yours: fit to share."),
        }
        if self.name.startswith("portfolio"):
            return self.tr("What you have done, with dates, levels, hours and evidence.")
        return said.get(self.name, self.tr("Without your records, unless you tick the box."))
