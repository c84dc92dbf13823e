"""Roadmaps of the user's own: make, rename and delete them, and write one as a file."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from planner.edits import Edit
from planner.errors import PlannerError
from planner.ui.jobs import Report, Token
from planner.ui.plain import cut, label
from planner.ui.refusal import reason
from planner.ui.session import Session
from planner.ui.theme.theme import Text, Theme
from planner.verbs import roadmaps
from planner.verbs.items import is_own

_ID = Qt.ItemDataRole.UserRole
_WIDE, _HIGH = 480, 380
_FOLDER = "files/folder"


class OwnRoadmaps(QDialog):
    """A list of all roadmaps; those that were imported can only be written as files."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("My roadmaps"))
        self._heading = label(self.tr("Roadmaps of this library"))
        self._heading.setFont(theme.font(Text.HEADING))
        self.list, self.title = QListWidget(), QLineEdit()
        self.new, self.rename = QPushButton(self.tr("&New")), QPushButton(self.tr("&Rename"))
        self.delete = QPushButton(self.tr("&Delete"))
        self.export = QPushButton(self.tr("&Export…"))
        self.said = label()
        self._assemble()
        self.resize(theme.px(_WIDE), theme.px(_HIGH))
        session.edited.connect(self._fill)
        self._fill()
        self.list.setCurrentRow(0)
        self.title.setFocus()

    def _assemble(self) -> None:
        self.list.setAccessibleName(self.tr("Roadmaps"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentItemChanged.connect(self._look)
        self.title.setPlaceholderText(self.tr("Title of a roadmap"))
        self.title.setAccessibleName(self.tr("Title of a roadmap"))
        self.title.setMaxLength(200)
        self.title.textChanged.connect(self._look)
        self.new.clicked.connect(self._make)
        self.rename.clicked.connect(self._rename)
        self.delete.clicked.connect(self._delete)
        self.export.clicked.connect(self._export)
        self.new.setDefault(True)
        row = QHBoxLayout()
        row.addWidget(self.title, 1)
        for button in (self.new, self.rename):
            row.addWidget(button)
        below = QHBoxLayout()
        for button in (self.delete, self.export):
            below.addWidget(button)
        below.addStretch(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self._heading)
        column.addWidget(self.list)
        column.addLayout(row)
        column.addLayout(below)
        column.addWidget(self.said)
        column.addWidget(buttons)

    def _fill(self) -> None:
        library, chosen = self._session.library, self._chosen()
        listed: dict[str, int] = {}
        for one in library.listings.values():
            if not one.removed:
                listed[one.roadmap] = listed.get(one.roadmap, 0) + 1
        self.list.clear()
        for roadmap in sorted(library.roadmaps.values(), key=lambda one: one.title.casefold()):
            count = self.tr("%n item(s)", "", listed.get(roadmap.id, 0))
            whose = self.tr("yours") if is_own(roadmap.id) else self.tr("imported")
            entry = QListWidgetItem(f"{cut(roadmap.title, 80)}   · {count} · {whose}")
            entry.setData(_ID, roadmap.id)
            self.list.addItem(entry)
            if roadmap.id == chosen:
                self.list.setCurrentItem(entry)
        self._look()

    def _look(self) -> None:
        """Offer what can be done, and name what would go with a roadmap."""
        name, title = self._chosen(), self.title.text().strip()
        mine = bool(name) and is_own(name) and name in self._session.library.roadmaps
        written = not self._session.workspace.store.read_only
        self.new.setEnabled(bool(title) and written)
        self.rename.setEnabled(bool(title) and mine and written)
        self.delete.setEnabled(mine and written)
        self.export.setEnabled(name in self._session.library.roadmaps)
        if mine:
            alone = roadmaps.only_there(self._session.library, name)
            titles = [self._session.library.items[item].title for item in alone[:3]]
            said = self.tr(
                "Deleting takes %n item(s) along that stand nowhere else", "", len(alone)
            )
            self.said.setText(f"{said}: {', '.join(titles)}." if titles else f"{said}.")
        else:
            self.said.setText(self.tr("An imported roadmap keeps its name and its items."))

    def _make(self) -> None:
        before = set(self._session.library.roadmaps)
        title = self.title.text()
        if self._tried(roadmaps.new, title):
            (made,) = set(self._session.library.roadmaps) - before
            self.title.clear()
            for row in range(self.list.count()):
                if self.list.item(row).data(_ID) == made:
                    self.list.setCurrentRow(row)

    def _rename(self) -> None:
        if self._tried(roadmaps.rename, self._chosen(), self.title.text()):
            self.title.clear()

    def _delete(self) -> None:
        title = self._session.library.roadmaps[self._chosen()].title
        if self._tried(roadmaps.remove, self._chosen()):
            text = self.tr("{title} deleted.").format(title=cut(title, 60))
            self._session.say(text, undo=True)

    def _tried(self, verb: Callable[..., Edit], *values: str) -> bool:
        """Make an edit; say here why it cannot be made."""
        try:
            edit = verb(self._session.library, *values)
        except PlannerError as error:
            self.said.setText(reason(error))
            return False
        return self._session.make(edit)

    def _export(self) -> None:
        library, name = self._session.library, self._chosen()
        folder = self._session.settings.get(_FOLDER, str(Path.home()))
        file, _kind = QFileDialog.getSaveFileName(
            self,
            self.tr("Export a roadmap"),
            str(Path(folder) / f"{name}.yaml"),
            self.tr("Roadmaps (*.yaml *.yml *.json)"),
        )
        if not file:
            return
        self._session.settings.set(_FOLDER, str(Path(file).parent))

        def work(_token: Token, _report: Report) -> str:
            from planner.formats.write import to_json, to_yaml
            from planner.ui.files import write_text

            document = roadmaps.document(library, name)
            is_json = Path(file).suffix.lower() == ".json"
            write_text(Path(file), to_json(document) if is_json else to_yaml(document))
            return file

        job = self._session.jobs.run(self.tr("Exporting"), work, kind="export")
        job.done.connect(self._on_written)
        job.failed.connect(self._session.failed)

    def _on_written(self, file: str) -> None:
        self.said.setText(self.tr("Written: {file}").format(file=file))

    def _chosen(self) -> str:
        row = self.list.currentRow()
        return str(self.list.item(row).data(_ID)) if row >= 0 else ""
