"""The check of the installation: the same facts as ``planner doctor``, to be read and copied."""

from pathlib import Path

from PySide6.QtCore import qVersion
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from planner.errors import LibraryFileError
from planner.model import Library
from planner.store import Store
from planner.ui.jobs import Report, Token
from planner.ui.places import log_file
from planner.ui.plain import label
from planner.ui.session import Session
from planner.ui.theme.theme import Text, Theme

_LAST_LINES = 30


class Checkup(QDialog):
    """What was found, with a button to copy it; for a report, with the last errors too."""

    def __init__(
        self, session: Session, theme: Theme, parent: QWidget, *, for_report: bool = False
    ) -> None:
        super().__init__(parent)
        self._session, self._for_report = session, for_report
        self.setWindowTitle(
            self.tr("Report a problem") if for_report else self.tr("Check this installation")
        )
        self.said = label(self.tr("Looking…"))
        self.said.setFont(theme.font(Text.HEADING))
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setAccessibleName(self.tr("Details"))
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.copy = buttons.addButton(
            self.tr("&Copy Details"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.copy.clicked.connect(self._copy)
        self.copy.setEnabled(False)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.said)
        column.addWidget(self.text, 1)
        column.addWidget(buttons)
        self.resize(theme.px(680), theme.px(520))
        self._begin()

    def _begin(self) -> None:
        store, library = self._session.workspace.store, self._session.library
        screen = self.screen()
        surroundings = {
            "Qt": f"{qVersion()}, {QGuiApplication.platformName()}",
            "screen": f"{screen.size().width()}x{screen.size().height()}"
            f" at {screen.devicePixelRatio():g}",
            "window language": self.locale().name(),
        }

        def work(_token: Token, _report: Report) -> tuple[list[str], list[str]]:
            return found(store, library, surroundings)

        job = self._session.jobs.run(self.tr("Checking the installation"), work, kind="checkup")
        job.done.connect(self._show)
        job.failed.connect(self._session.failed)

    def _show(self, answer: tuple[list[str], list[str]]) -> None:
        lines, advice = answer
        if self._for_report:
            lines = [*lines, "", *last_errors(log_file())]
            self.said.setText(
                self.tr("Copy this into your report. Nothing is sent, and nothing was opened.")
            )
        elif advice:
            self.said.setText(self.tr("There is something to do: %n thing(s)", "", len(advice)))
        else:
            self.said.setText(self.tr("Everything is as it should be."))
        self.text.setPlainText("\n".join(lines))
        self.copy.setEnabled(True)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self._session.say(self.tr("Details copied."))


def found(
    store: Store, library: Library, surroundings: dict[str, str]
) -> tuple[list[str], list[str]]:
    """Return the lines to show, and the advice among them; connects to the file once more."""
    from planner.cli.doctor import examine, report

    others: list[Store] = []

    def opened() -> tuple[Store, Library]:
        others.append(store.again())
        return others[0], library

    try:
        facts, advice = examine(store.path, opened, surroundings)
        return list(report(facts, advice)), advice
    except LibraryFileError as error:
        return [str(error)], [str(error)]
    finally:
        for other in others:
            other.close()


def last_errors(log: Path) -> list[str]:
    """Return the end of the log of errors; nothing if there was none."""
    if not log.is_file():
        return []
    lines = log.read_text(encoding="utf-8", errors="replace").splitlines()
    return [str(log), *lines[-_LAST_LINES:]]
