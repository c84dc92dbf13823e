"""What the user says of an item: own estimate, level, how long it counts, hours, evidence."""

from datetime import date

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from planner.model import Evidence, Item, Kind, LogEntry, Range, Record, State
from planner.model.bounds import MOST_HOURS
from planner.ui.actions import Actions
from planner.ui.inspector.dates import Dates, show_row
from planner.ui.inspector.opening import LinkOpener
from planner.ui.links import address
from planner.ui.plain import cut, hint, label, on_button, show_days
from planner.ui.session import Session
from planner.ui.theme.icons import action_icon
from planner.ui.theme.theme import Text, Theme
from planner.ui.wording import words
from planner.verbs import records

_MOST_ENTRIES = 8


class OwnRecord(QWidget):
    """A form that is kept while its item stays; each change of it is one edit of the library."""

    def __init__(
        self, session: Session, commands: Actions, theme: Theme, opener: LinkOpener
    ) -> None:
        super().__init__()
        self._session, self._theme, self._opener = session, theme, opener
        self._item: Item | None = None
        self._filling = False
        self._heading = label(self.tr("Your record"))
        self.estimate = QDoubleSpinBox()
        self.level = QComboBox()
        self.until_wanted = QCheckBox(self.tr("Counts until"))
        self.until = QDateEdit()
        self.log = QPushButton(on_button(commands.text("item.log") + "…"))
        self.log.clicked.connect(commands["item.log"].trigger)
        self.proof = QLineEdit()
        self._entries, self._proofs = QVBoxLayout(), QVBoxLayout()
        self.dates = Dates(session, theme)
        self._prepare()
        self._assemble()
        theme.changed.connect(self._paint)
        self._paint()

    def show_item(self, item: Item) -> None:
        """Show what is said of an item."""
        self._filling = True
        self._item = item
        record = self._session.library.records.get(item.id) or Record(item=item.id)
        own = record.estimate.likely if record.estimate else 0.0
        if not self.estimate.hasFocus() or self.estimate.value() != own:
            self.estimate.setValue(own)
        show_row(self._form, self.estimate, shown=not item.full_time)
        done = record.state is State.DONE
        levels = self._levels(item) if done and item.kind is Kind.SKILL else []
        show_row(self._form, self.level, shown=bool(levels))
        if levels:
            self._fill_levels(levels, record.level or 1)
        show_row(self._form, self._until_row, shown=done)
        self._fill_until(record)
        self.dates.show_record(record)
        self._fill_entries(item)
        self._fill_proofs(record)
        self._filling = False

    def _prepare(self) -> None:
        self.estimate.setRange(0.0, MOST_HOURS)
        self.estimate.setDecimals(1)
        self.estimate.setSuffix(self.tr(" h"))
        self.estimate.setSpecialValueText(self.tr("as given"))
        self.estimate.setKeyboardTracking(False)
        self.estimate.setAccessibleName(self.tr("Your estimate in hours"))
        self.estimate.setToolTip(self.tr("How long you think it takes; 0 is as given"))
        self.estimate.valueChanged.connect(self._on_estimate)
        self.level.setAccessibleName(self.tr("Level that you have"))
        self.level.activated.connect(self._on_level)
        show_days(self.until)
        self.until.setAccessibleName(self.tr("Last day on which it counts"))
        self.until.setKeyboardTracking(False)
        self.until.dateChanged.connect(self._on_until)
        self.until_wanted.toggled.connect(self._on_until_wanted)
        self.proof.setPlaceholderText(self.tr("Add an address or a few words"))
        self.proof.setAccessibleName(self.tr("New evidence"))
        self.proof.setMaxLength(2000)
        self.proof.returnPressed.connect(self._on_proof)
        for field in (self.estimate, self.level, self.until):
            field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            field.installEventFilter(self._theme.wheel_guard)

    def _assemble(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._heading)
        self._form = QFormLayout()
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.addRow(self.tr("Estimate"), self.estimate)
        self._form.addRow(self.tr("Level"), self.level)
        self._until_row = QWidget()
        row = QHBoxLayout(self._until_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.until_wanted)
        row.addWidget(self.until, 1)
        self._form.addRow(self._until_row)
        column.addLayout(self.dates)
        column.addLayout(self._form)
        self._proof_words = label(self.tr("Evidence"))
        self._log_words = label(self.tr("Hours logged"))
        parts = (self._proof_words, self._proofs, self.proof)
        for part in (*parts, self._log_words, self._entries, self.log):
            if isinstance(part, QVBoxLayout):
                column.addLayout(part)
            else:
                column.addWidget(part)

    def _levels(self, item: Item) -> list[str]:
        for listing in self._session.library.listings.values():
            if listing.item == item.id and listing.roadmap in self._session.library.roadmaps:
                names = self._session.library.roadmaps[listing.roadmap].levels
                if names:
                    return [f"{number}  {name}" for number, name in enumerate(names, 1)]
        return [words().say("level", n=number) for number in (1, 2, 3)]

    def _fill_levels(self, levels: list[str], current: int) -> None:
        if [self.level.itemText(at) for at in range(self.level.count())] != levels:
            self.level.clear()
            self.level.addItems(levels)
        self.level.setCurrentIndex(min(current, len(levels)) - 1)

    def _fill_until(self, record: Record) -> None:
        until = record.valid_until
        self.until_wanted.setChecked(until is not None)
        self.until.setEnabled(until is not None)
        shown = until or self._session.today
        self.until.setDate(QDate(shown.year, shown.month, shown.day))

    def _fill_entries(self, item: Item) -> None:
        _clear(self._entries)
        say = words()
        found = [entry for entry in self._session.library.log.values() if entry.item == item.id]
        found.sort(key=lambda entry: entry.on, reverse=True)
        self._log_words.setVisible(bool(found))
        for entry in found[:_MOST_ENTRIES]:
            text = f"{say.hours(entry.hours)}, {say.when(entry.on, self._session.today)}"
            text = f"{text}: {entry.note}" if entry.note else text
            remove = self._remover(self.tr("Remove these hours: {text}").format(text=text))
            remove.clicked.connect(lambda *_, entry=entry: self._unlog(entry))
            self._entries.addWidget(_line(label(text), remove))

    def _fill_proofs(self, record: Record) -> None:
        _clear(self._proofs)
        for proof in record.evidence:
            remove = self._remover(self.tr("Remove this evidence: {text}").format(text=proof.text))
            remove.clicked.connect(lambda *_, proof=proof: self._unprove(proof))
            self._proofs.addWidget(_line(self._proof_widget(proof), remove))

    def _proof_widget(self, proof: Evidence) -> QWidget:
        target = address(proof.text)
        return self._opener.button(target, cut(proof.text)) if target else label(proof.text)

    def _remover(self, words_: str) -> QToolButton:
        button = QToolButton()
        button.setAutoRaise(True)
        button.setIcon(action_icon("x", self._theme.tokens))
        button.setAccessibleName(cut(words_))
        hint(button, words_)
        button.setMinimumSize(self._theme.px(24), self._theme.px(24))
        return button

    def _on_estimate(self, hours: float) -> None:
        if self._item is not None and not self._filling:
            own = Range(hours, hours, hours) if hours else None
            self._session.do(records.set_estimate, [self._item.id], own)

    def _on_level(self, at: int) -> None:
        if self._item is not None and not self._filling:
            self._session.do(records.set_level, self._item.id, at + 1)

    def _on_until_wanted(self, wanted: bool) -> None:  # noqa: FBT001 - a slot
        self.until.setEnabled(wanted)
        if not self._filling and self._item is not None:
            day = self._session.today if wanted else None
            self._session.do(records.set_validity, self._item.id, day)

    def _on_until(self, day: QDate) -> None:
        if not self._filling and self._item is not None and self.until_wanted.isChecked():
            until = date(day.year(), day.month(), day.day())
            self._session.do(records.set_validity, self._item.id, until)

    def _on_proof(self) -> None:
        text = self.proof.text().strip()
        if self._item is not None and text:
            today = self._session.today
            if self._session.do(records.add_evidence, self._item.id, text, today):
                self.proof.clear()

    def _unlog(self, entry: LogEntry) -> None:
        if self._session.do(records.unlog, entry.id):
            text = self.tr("{hours} taken out of the log.")
            text = text.format(hours=words().hours(entry.hours))
            self._session.say(text, undo=True)

    def _unprove(self, proof: Evidence) -> None:
        if self._item is not None and self._session.do(
            records.remove_evidence, self._item.id, proof
        ):
            self._session.say(self.tr("Evidence removed."), undo=True)

    def _paint(self) -> None:
        self._heading.setFont(self._theme.font(Text.HEADING))
        for words_ in (self._proof_words, self._log_words):
            words_.setFont(self._theme.font(Text.STRONG))
        self.log.setMinimumHeight(self._theme.px(32))
        self.proof.setMinimumHeight(self._theme.px(26))


def _line(words_: QWidget, button: QToolButton) -> QWidget:
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(words_, 1)
    row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
    return made


def _clear(column: QVBoxLayout) -> None:
    while column.count():
        taken = column.takeAt(0)
        widget = taken.widget() if taken is not None else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()
