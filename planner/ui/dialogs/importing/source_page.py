"""The first page: a file, something dropped, or a pasted text; and how to read it."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from planner.formats.imports.bringing import Format, data_of, sniff
from planner.formats.imports.drafts import Options
from planner.formats.library import begins_like_library
from planner.formats.problem import RefusedFileError
from planner.model import Kind
from planner.ui.dialogs.importing.look import Ask
from planner.ui.plain import cut, label
from planner.ui.refusal import reason
from planner.ui.session import Session
from planner.ui.theme.theme import Text, Theme
from planner.ui.wording import capital, words

_FOLDER = "files/folder"
_LISTS = (Format.CSV, Format.MARKDOWN, Format.OPML, Format.NODES)
_NESTING = (Format.MARKDOWN, Format.OPML)


class SourcePage(QWidget):
    """``changed`` tells that something else is to be read, ``renewed`` that it is another file."""

    changed = Signal()
    renewed = Signal()

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self._session = session
        self._path: Path | None = None
        self._data, self._filling = b"", False
        self.setAcceptDrops(True)
        self.heading = label(self.tr("What would you like to bring in?"))
        self.heading.setFont(theme.font(Text.HEADING))
        self.choose = QPushButton(self.tr("&Choose a File…"))
        self.chosen = label()
        self.text = QPlainTextEdit()
        self.format, self.kind = QComboBox(), QComboBox()
        self.title = QLineEdit()
        self.nested = QCheckBox(self.tr("What is &indented below an item is required by it"))
        self.missing = QCheckBox(self.tr("Put &placeholders for what nobody describes"))
        self.problem = label()
        self._prepare()
        self._assemble()
        self._look()

    @property
    def name(self) -> str:
        """What is read is called."""
        return self._path.name if self._path else self.tr("Pasted text")

    @property
    def ask(self) -> Ask | None:
        """What is to be read, and how; None while there is nothing."""
        typed = self.text.toPlainText()
        data = self._data if self._path else typed.encode("utf-8", "replace")
        if self._path is None and not typed.strip():
            return None
        format_ = Format(self.format.currentData())
        return Ask(
            name=self.name,
            format=format_,
            data=data,
            path=self._path,
            options=Options(
                title=self.title.text().strip(),
                kind=Kind(self.kind.currentData()),
                nested=self.nested.isChecked(),
            ),
            allow_missing=self.missing.isChecked(),
        )

    def take_file(self, path: Path) -> None:
        """Take a file, or a folder that holds a roadmap in parts; what is pasted goes."""
        self.problem.setText("")
        try:
            whole = not path.is_dir() and begins_like_library(path)
            self._data = b"" if whole or path.is_dir() else data_of(path)
        except RefusedFileError as error:
            self.problem.setText(reason(error))
            return
        self._path = path
        format_ = Format.LIBRARY if whole else sniff(self._data, path.name)
        self._take(Format.ROADMAP if path.is_dir() else format_)
        self.chosen.setText(cut(str(path), 200))

    def take_text(self, text: str) -> None:
        """Take a pasted text in place of a file."""
        self._path, self._data = None, b""
        self.text.setPlainText(text)

    def choose_file(self) -> None:
        """Ask for a file."""
        name, _kind = QFileDialog.getOpenFileName(
            self,
            self.tr("Import a roadmap, a list or an export"),
            self._session.settings.get(_FOLDER, str(Path.home())),
            self.tr(
                "All that can be read (*.yaml *.yml *.json *.csv *.tsv *.md *.txt *.opml);;"
                "All files (*)"
            ),
        )
        if name:
            self._session.settings.set(_FOLDER, str(Path(name).parent))
            self.take_file(Path(name))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        data = event.mimeData()
        if data.hasText() or any(url.isLocalFile() for url in data.urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        local = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if local:
            self.take_file(Path(local[0]))
        elif event.mimeData().hasText():
            self.take_text(event.mimeData().text())

    def _prepare(self) -> None:
        self.choose.clicked.connect(self.choose_file)
        self.text.setPlaceholderText(
            self.tr("… or paste a list, a table or a roadmap here, or drop a file.")
        )
        self.text.setAccessibleName(self.tr("Pasted text"))
        self.text.setTabChangesFocus(True)
        self.text.setAcceptDrops(False)
        self.text.textChanged.connect(self._on_text)
        said = {
            Format.ROADMAP: self.tr("Roadmap (YAML or JSON)"),
            Format.LIBRARY: self.tr("Whole library (JSON)"),
            Format.CSV: self.tr("Table (CSV)"),
            Format.MARKDOWN: self.tr("Checklist or plain lines (Markdown)"),
            Format.OPML: self.tr("Outline (OPML)"),
            Format.NODES: self.tr("Drawn roadmap (nodes and edges, JSON)"),
        }
        for format_, text in said.items():
            self.format.addItem(text, format_.value)
        for kind in Kind:
            self.kind.addItem(capital(words().kind(kind.value)), kind.value)
        self.kind.setCurrentIndex(self.kind.findData(Kind.COURSE.value))
        self.title.setPlaceholderText(self.tr("as the file says, or its name"))
        self.title.setMaxLength(200)
        for field, name in (
            (self.format, self.tr("Format")),
            (self.kind, self.tr("Kind of items")),
            (self.title, self.tr("Title of the roadmap")),
        ):
            field.setAccessibleName(name)
        self.format.currentIndexChanged.connect(self._on_how)
        self.kind.currentIndexChanged.connect(self._on_how)
        self.title.textChanged.connect(self._on_how)
        self.nested.toggled.connect(self._on_how)
        self.missing.toggled.connect(self._on_how)

    def _assemble(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.choose)
        row.addWidget(self.chosen, 1)
        self._form = QFormLayout()
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.addRow(self.tr("&Format"), self.format)
        self._form.addRow(self.tr("&Title"), self.title)
        self._form.addRow(self.tr("&Kind"), self.kind)
        self._form.addRow(self.nested)
        self._form.addRow(self.missing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.heading)
        column.addLayout(row)
        column.addWidget(self.text, 1)
        column.addLayout(self._form)
        column.addWidget(self.problem)
        self.problem.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

    def _take(self, format_: Format) -> None:
        """Something else is to be read."""
        self._filling = True
        if self._path is not None:
            self.text.clear()
        self.format.setCurrentIndex(self.format.findData(format_.value))
        self._filling = False
        self.renewed.emit()
        self._look()
        self.changed.emit()

    def _on_text(self) -> None:
        if self._filling:
            return
        self._path, self._data = None, b""
        self.chosen.setText("")
        typed = self.text.toPlainText()
        self._take(sniff(typed.encode("utf-8", "replace"), ""))

    def _on_how(self) -> None:
        if not self._filling:
            self._look()
            self.changed.emit()

    def _look(self) -> None:
        """Offer only what has a meaning for the format."""
        format_ = Format(self.format.currentData())
        is_list = format_ in _LISTS
        for field in (self.title, self.kind):
            self._form.setRowVisible(field, is_list)
        self._form.setRowVisible(self.nested, format_ in _NESTING)
        self._form.setRowVisible(self.missing, format_ is not Format.LIBRARY)
