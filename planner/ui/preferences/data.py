"""Where the library lies, its backups, and what can be done with the file as a whole."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QHeaderView,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from planner.errors import PlannerError
from planner.store import backups
from planner.store.thinning import Backup
from planner.ui.backup_words import made_by, size, when
from planner.ui.jobs import Job, Report, Token
from planner.ui.links import open_folder
from planner.ui.plain import label
from planner.ui.preferences.page import Page, Surroundings
from planner.ui.refusal import reason
from planner.ui.widgets.flow import Flow

_PATH = Qt.ItemDataRole.UserRole
_KIND = "verify-backups"


class DataPage(Page):
    """The file with its size, its backups with what was found of each, export, move, delete."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around, "")
        self.title = self.tr("Data")
        self.setAccessibleName(self.title)
        self._backups: list[Backup] = []
        self.file = label()
        self._add_file()
        self._add_backups()
        self._add_whole()
        self.bind(self._read)
        around.theme.changed.connect(self._size)
        self._size()
        self.end()
        around.session.jobs.ended.connect(self._on_job)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def _add_file(self) -> None:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.file)
        self.folder = QPushButton(self.tr("Open &Folder"))
        self.check = QPushButton(self.tr("&Check"))
        row = Flow()
        row.addWidget(self.folder)
        row.addWidget(self.check)
        column.addLayout(row)
        self.folder.clicked.connect(self._open_folder)
        self.check.clicked.connect(self.around.actions["tools.check"].trigger)
        self.add(
            self.tr("Your library"),
            self.tr("All you do is in this file as soon as you do it; nothing is sent anywhere."),
            part,
            wide=True,
        )

    def _add_backups(self) -> None:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        self.tree = QTreeWidget()
        self.tree.setHeaderLabels(
            [self.tr("From"), self.tr("Made"), self.tr("Size"), self.tr("State")]
        )
        self.tree.setRootIsDecorated(False)
        self.tree.setAccessibleName(self.tr("Backups"))
        self.tree.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.tree.currentItemChanged.connect(self._weigh)
        self.back_up = QPushButton(self.tr("Back Up &Now"))
        self.restore = QPushButton(self.tr("&Restore"))
        self.back_up.clicked.connect(self.around.actions["file.backup"].trigger)
        self.restore.clicked.connect(self._restore)
        row = Flow()
        row.addWidget(self.back_up)
        row.addWidget(self.restore)
        column.addWidget(self.tree)
        column.addLayout(row)
        self.add(
            self.tr("Backups"),
            self.tr("Made each day by themselves. What is restored can be undone."),
            part,
            wide=True,
        )

    def _add_whole(self) -> None:
        self.export = self.add(
            self.tr("Export everything"),
            self.tr("Items, records, plans as one JSON file that other programs can read."),
            QPushButton(self.tr("&Export…")),
        )
        self.export.clicked.connect(lambda: self.around.away("file.export"))
        self.move_library = self.add(
            self.tr("Keep the library elsewhere"),
            self.tr("Copied and verified there first; the old file stays as a backup."),
            QPushButton(self.tr("&Move…")),
        )
        self.move_library.clicked.connect(self.around.move)
        self.delete = self.add(
            self.tr("Delete the library"),
            self.tr("Goes to the trash after you have typed its name; the backups stay."),
            QPushButton(self.tr("De&lete…")),
        )
        self.delete.clicked.connect(self.around.delete)

    def _read(self) -> None:
        """Show the file and its backups; what was found of them follows."""
        store = self.around.session.workspace.store
        text = self.tr("{file} ({size})")
        self.file.setText(text.format(file=store.path, size=size(file_size(store.path))))
        protected = store.read_only
        for button in (self.move_library, self.delete):
            button.setEnabled(not protected)
        try:
            self._backups = store.backups()
        except PlannerError as error:
            self._backups = []
            self.file.setText(f"{self.file.text()}\n{reason(error)}")
        self._fill()
        self._weigh()
        if self.isVisible():
            self._verify()

    def _fill(self) -> None:
        kept = self.tree.currentItem()
        chosen = kept.data(0, _PATH) if kept is not None else None
        self.tree.clear()
        for one in self._backups:
            said = when(one.at, self.around.session.today)
            row = QTreeWidgetItem(
                self.tree, [said, made_by(one.why), size(one.size), self.tr("not looked at yet")]
            )
            row.setData(0, _PATH, str(one.path))
            if str(one.path) == chosen:
                self.tree.setCurrentItem(row)
        first = self.tree.topLevelItem(0)
        if self.tree.currentItem() is None and first is not None:
            self.tree.setCurrentItem(first)

    def _verify(self) -> None:
        found = tuple(self._backups)

        def work(token: Token, _report: Report) -> dict[str, bool]:
            return {str(one.path): _is_sound(one) for one in found if not token.cancelled()}

        job = self.around.session.jobs.run(self.tr("Looking at the backups"), work, kind=_KIND)
        job.done.connect(self._show_states)

    def _show_states(self, states: dict[str, bool]) -> None:
        for at in range(self.tree.topLevelItemCount()):
            row = self.tree.topLevelItem(at)
            if row is not None and row.data(0, _PATH) in states:
                sound = states[row.data(0, _PATH)]
                row.setText(3, self.tr("✓ verified") if sound else self.tr("✗ damaged"))

    def _weigh(self) -> None:
        store = self.around.session.workspace.store
        self.restore.setEnabled(self.tree.currentItem() is not None and not store.read_only)

    def _open_folder(self) -> None:
        open_folder(self.around.session.workspace.store.path.parent)

    def _restore(self) -> None:
        row = self.tree.currentItem()
        session = self.around.session
        if row is None:
            return
        before = session.library
        if session.restore(Path(row.data(0, _PATH))):
            same = session.library is before
            text = self.tr("Nothing differs.") if same else self.tr("Restored.")
            session.say(text, undo=not same)
        self.refresh()

    def _on_job(self, job: Job) -> None:
        if job.kind == "backup" and self.isVisible():
            self.refresh()

    def _size(self) -> None:
        self.tree.setMinimumHeight(self.around.theme.px(150))


def file_size(path: Path) -> int:
    """Return the size of a file in bytes; 0 where it is gone."""
    return path.stat().st_size if path.exists() else 0


def _is_sound(backup: Backup) -> bool:
    try:
        backups.verify(backup)
    except (PlannerError, OSError):
        return False
    return True
