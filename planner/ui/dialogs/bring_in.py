"""Import a file: first what it would change, then, in one step that can be undone, the change."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from planner.errors import PlannerError
from planner.ui.dialogs.preview import Preview, preview
from planner.ui.jobs import Report, Token
from planner.ui.plain import cut, label
from planner.ui.session import Session
from planner.ui.theme.theme import Text, Theme
from planner.verbs.merge_fields import OnConflict

_KIND = "import"
_MOST_LINES = 200


class BringIn(QDialog):
    """Shows counts of what is new, changed and kept, contradictions with a choice, warnings."""

    def __init__(self, path: Path, session: Session, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._path, self._session = path, session
        self._found: Preview | None = None
        self._compared_with = session.library
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Import"))
        self._title = label(cut(path.name))
        self._title.setFont(theme.font(Text.HEADING))
        self.counts = label(self.tr("Reading…"))
        self._choice_words = label()
        self._make_choices()
        self.go = QPushButton(self.tr("&Import"))
        self._assemble()
        self.resize(theme.px(540), theme.px(360))
        self._look(None)

    def _make_choices(self) -> None:
        self._group = QButtonGroup(self)
        self.choices = {
            OnConflict.KEEP: QRadioButton(self.tr("&Keep what I have")),
            OnConflict.REPLACE: QRadioButton(self.tr("&Take what the file brings")),
            OnConflict.RENAME: QRadioButton(self.tr("Keep &both, under other ids")),
        }
        self.details = QPlainTextEdit()
        self.details.setReadOnly(True)
        self.details.setTabChangesFocus(True)
        self.details.setAccessibleName(self.tr("Contradictions and warnings"))

    def _assemble(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.go.setEnabled(False)
        buttons.addButton(self.go, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self._import)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for part in (self._title, self.counts, self._choice_words):
            column.addWidget(part)
        for choice, button in self.choices.items():
            self._group.addButton(button)
            button.hide()
            button.clicked.connect(lambda *_, choice=choice: self._look(choice))
            column.addWidget(button)
        column.addWidget(self.details, 1)
        column.addWidget(buttons)
        self.details.hide()

    def _look(self, decision: OnConflict | None) -> None:
        """Work out anew what would change."""
        self.go.setEnabled(False)
        path, library = self._path, self._session.library
        self._compared_with = library

        def work(_token: Token, _report: Report) -> Preview:
            return preview(path, library, decision)

        job = self._session.jobs.run(self.tr("Reading the file"), work, kind=_KIND)
        job.done.connect(self._show)
        job.failed.connect(self._refuse)

    def _show(self, found: Preview) -> None:
        self._found = found
        self._title.setText(cut(found.title))
        said = {
            "new": self.tr("%n new", "", dict(found.counts).get("new", 0)),
            "changed": self.tr("%n changed", "", dict(found.counts).get("changed", 0)),
            "same": self.tr("%n as they are already", "", dict(found.counts).get("same", 0)),
            "kept": self.tr("%n kept as you have them", "", dict(found.counts).get("kept", 0)),
            "gone": self.tr(
                "%n no longer in the roadmap, kept for what you noted",
                "",
                dict(found.counts).get("gone", 0),
            ),
            "dropped": self.tr(
                "%n no longer in the roadmap, removed", "", dict(found.counts).get("dropped", 0)
            ),
        }
        lines = [said[fate] for fate, count in found.counts if count]
        nothing = found.edit is not None and not found.edit.steps
        if nothing:
            lines.append(self.tr("Your library holds all of it already."))
        self.counts.setText("\n".join(lines))
        self._show_choices(found)
        text = "\n".join((*found.conflicts, *found.warnings)[:_MOST_LINES])
        self.details.setPlainText(text)
        self.details.setVisible(bool(text))
        self.go.setEnabled(found.edit is not None and not nothing)
        if self.go.isEnabled():
            self.go.setDefault(True)

    def _show_choices(self, found: Preview) -> None:
        for choice, button in self.choices.items():
            button.setVisible(choice in found.choices)
        self._choice_words.setText(
            self.tr("The file and your library contradict each other:") if found.choices else ""
        )

    def _refuse(self, error: Exception) -> None:
        if not isinstance(error, PlannerError):
            self.reject()
            raise error
        self.counts.setText(self.tr("This file cannot be imported. Nothing was changed."))
        self.details.setPlainText(str(error))
        self.details.show()

    def _import(self) -> None:
        found = self._found
        if found is None or found.edit is None:
            return
        if self._session.library is not self._compared_with:  # somebody was quicker
            self._look(self._decision())
            return
        if self._session.make(found.edit):
            self.accept()
            text = self.tr("{title} imported.").format(title=cut(found.title, 60))
            self._session.said.emit(text, True)  # noqa: FBT003 - with a button for undo
        else:
            self.reject()

    def _decision(self) -> OnConflict | None:
        return next((it for it, button in self.choices.items() if button.isChecked()), None)
