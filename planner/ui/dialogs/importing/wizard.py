"""The import from the first page to the last; nothing is written before the third is agreed to."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from planner.edits import EditKind
from planner.errors import PlannerError
from planner.formats.imports.bringing import Format
from planner.formats.problem import Problem, RefusedFileError
from planner.ui.dialogs.importing.look import Answer, Look, answer
from planner.ui.dialogs.importing.reading_page import ReadingPage
from planner.ui.dialogs.importing.review_page import ReviewPage
from planner.ui.dialogs.importing.source_page import SourcePage
from planner.ui.jobs import Report, Token
from planner.ui.plain import cut, label
from planner.ui.refusal import reason
from planner.ui.session import Session
from planner.ui.theme.theme import Text, Theme

if TYPE_CHECKING:
    from planner.model import Library

SOURCE, READING, REVIEW, DONE = range(4)
_KIND = "import"
_LISTS = (Format.CSV, Format.MARKDOWN, Format.OPML, Format.NODES)
_WIDE, _HIGH = 720, 540


class ImportWizard(QDialog):
    """Four pages. Back keeps every choice; only another file begins anew."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._found: Look | None = None
        self._compared_with: Library | None = None
        self._wants_review = False
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Import"))
        self.steps = label(wrap=False)
        self.source = SourcePage(session, theme)
        self.reading = ReadingPage(theme)
        self.review = ReviewPage(session, theme)
        self.done_words, self._done_heading = label(), label()
        self._done_heading.setFont(theme.font(Text.HEADING))
        self.undo = QPushButton(self.tr("&Undo Import"))
        self.pages = QStackedWidget()
        self.back = QPushButton(self.tr("&Back"))
        self.go = QPushButton(self.tr("&Next"))
        self.cancel = QPushButton(self.tr("Cancel"))
        self._assemble()
        self._connect()
        self.resize(theme.px(_WIDE), theme.px(_HIGH))
        self._show(SOURCE)

    @property
    def page(self) -> int:
        """The page in front."""
        return self.pages.currentIndex()

    def take_file(self, path: Path) -> None:
        """Begin with a file, as far as it can be understood without a question."""
        self.source.take_file(path)
        if self.source.ask is not None:
            self._next()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        leave = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if leave and self.go.isEnabled() and self.go.isVisible():
            self.go.click()
        else:
            super().keyPressEvent(event)

    def reject(self) -> None:
        self._session.jobs.cancel(_KIND)
        super().reject()

    def _assemble(self) -> None:
        done = QWidget()
        column = QVBoxLayout(done)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._done_heading)
        column.addWidget(self.done_words)
        column.addWidget(self.undo, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        for page in (self.source, self.reading, self.review, done):
            self.pages.addWidget(page)
        row = QHBoxLayout()
        row.addWidget(self.cancel)
        row.addStretch(1)
        row.addWidget(self.back)
        row.addWidget(self.go)
        whole = QVBoxLayout(self)
        whole.addWidget(self.steps)
        whole.addWidget(self.pages, 1)
        whole.addLayout(row)
        for button in (self.back, self.cancel, self.undo):
            button.setAutoDefault(False)
        self.go.setDefault(True)

    def _connect(self) -> None:
        self.source.renewed.connect(self._on_renewed)
        self.source.changed.connect(self._look_at_buttons)
        self.reading.mapped.connect(self._read)
        self.review.decided.connect(self._read)
        self.back.clicked.connect(self._back)
        self.go.clicked.connect(self._next)
        self.cancel.clicked.connect(self.reject)
        self.undo.clicked.connect(self._undo)

    # from page to page

    def _next(self) -> None:
        if self.page == SOURCE:
            self._wants_review = False
            self._read()
        elif self.page == READING:
            self._show(REVIEW)
        elif self.page == REVIEW:
            self._import()
        else:
            self.accept()

    def _back(self) -> None:
        ask = self.source.ask
        is_list = ask is not None and ask.format in _LISTS
        self._show(READING if self.page == REVIEW and is_list else SOURCE)

    def _show(self, page: int) -> None:
        self.pages.setCurrentIndex(page)
        names = (self.tr("File"), self.tr("Reading"), self.tr("Review"), self.tr("Done"))
        self.steps.setText(
            "   ".join(
                f"{'●' if number == page else '○'} {number + 1} {name}"
                for number, name in enumerate(names)
            )
        )
        self.steps.setAccessibleName(
            self.tr("Step {n} of 4: {name}").format(n=page + 1, name=names[page])
        )
        self._look_at_buttons()
        first = (self.source.choose, self.reading.table, self.review.fates, self.undo)[page]
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _look_at_buttons(self) -> None:
        page, found = self.page, self._found
        self.back.setVisible(page in (READING, REVIEW))
        self.cancel.setVisible(page != DONE)
        ready = {
            SOURCE: self.source.ask is not None,
            READING: found is not None,
            REVIEW: found is not None and bool(found.edit.steps),
            DONE: True,
        }
        self.go.setEnabled(ready[page])
        texts = {REVIEW: self.tr("&Import"), DONE: self.tr("&Close")}
        self.go.setText(texts.get(page, self.tr("&Next")))

    # reading

    def _read(self) -> None:
        """Work out anew what would happen, off the GUI thread."""
        asked = self.source.ask
        if asked is None:
            return
        ask = replace(asked, decisions=self.review.decisions)
        self._found = None
        self._look_at_buttons()
        self._compared_with = library = self._session.library
        today, mapped = self._session.today, self.reading.mapping

        def work(_token: Token, _report: Report) -> Answer:
            return answer(ask, library, today, mapped)

        job = self._session.jobs.run(self.tr("Reading the file"), work, kind=_KIND)
        job.done.connect(self._on_answer)
        job.failed.connect(self._on_failure)

    def _on_answer(self, found: Answer) -> None:
        if found.table is not None:
            self.reading.show_table(found.table)
        if found.look is not None:
            self._on_look(found.look)
        elif found.error is not None:
            self._on_refusal(found.error, has_table=found.table is not None)

    def _on_failure(self, error: Exception) -> None:
        self.reject()
        self._session.failed(error)

    def _on_look(self, found: Look) -> None:
        self._found = found
        ask = self.source.ask
        is_list = ask is not None and ask.format in _LISTS
        if ask is not None and is_list and ask.format is not Format.CSV:
            self.reading.show_items(found.items)
        self.reading.show_problems((), found.warnings)
        self.review.show_look(found)
        if self._wants_review:
            self._wants_review = False
            self._import()
            return
        if self.page == SOURCE:
            self._show(READING if is_list or found.warnings else REVIEW)
            if not is_list and found.warnings:
                self.reading.show_items(found.items)
        self._look_at_buttons()

    def _on_refusal(self, error: PlannerError, *, has_table: bool) -> None:
        self._found = None
        told = error.problems if isinstance(error, RefusedFileError) else ()
        problems = told or (Problem(self.source.name, 0, 0, reason(error)),)
        notes = error.warnings if isinstance(error, RefusedFileError) else ()
        if not has_table:
            self.reading.show_nothing()
        self.reading.show_problems(problems, notes)
        self._show(READING)

    def _on_renewed(self) -> None:
        """Another file: what was decided about the one before is of no use."""
        self._found = None
        self.review.forget()

    # the end

    def _import(self) -> None:
        found = self._found
        if found is None:
            return
        if self._session.library is not self._compared_with:  # somebody was quicker
            self._wants_review = True
            self._read()
            return
        if not found.edit.steps or not self._session.make(found.edit):
            self._look_at_buttons()
            return
        text = self.tr("{title} imported.").format(title=cut(found.title, 60))
        self._done_heading.setText(text)
        self.done_words.setText(self.review.said.text())
        self.undo.setEnabled(True)
        self._show(DONE)
        self._session.say(text, undo=True)

    def _undo(self) -> None:
        """Take the import back, if it is still what was done last."""
        last = self._session.workspace.undoable
        if last is None or last.kind not in (EditKind.IMPORT, EditKind.RESTORE):
            self.done_words.setText(
                self.tr("Something was done since. Undo that first, or look at the history.")
            )
            return
        self._session.undo()
        self.undo.setEnabled(False)
        self._done_heading.setText(self.tr("The import was taken back."))
        self.done_words.setText(self.tr("Your library is as it was before."))
