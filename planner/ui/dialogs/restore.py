"""Bring a backup back: a list of them by date, with what each would change."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from planner.errors import PlannerError
from planner.ui.backup_words import made_by, size, when
from planner.ui.plain import label
from planner.ui.refusal import reason
from planner.ui.session import Session
from planner.ui.theme.theme import Theme

_PATH = Qt.ItemDataRole.UserRole


class RestoreBackup(QDialog):
    """The backups of this library, newest first. What is restored can be undone."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Restore a backup"))
        self.list = QTreeWidget()
        self.list.setColumnCount(3)
        self.list.setHeaderLabels([self.tr("From"), self.tr("Made"), self.tr("Size")])
        self.list.setAccessibleName(self.tr("Backups"))
        self.list.setRootIsDecorated(False)
        self.list.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.list.itemSelectionChanged.connect(self._weigh)
        self.hint = label()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.restore = QPushButton(self.tr("&Restore"))
        buttons.addButton(self.restore, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self._restore)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.list, 1)
        column.addWidget(self.hint)
        column.addWidget(buttons)
        self.resize(theme.px(540), theme.px(400))
        self._fill(session.today)

    def _fill(self, today: date) -> None:
        try:
            found = self._session.workspace.store.backups()
        except PlannerError as error:
            found = []
            self.hint.setText(reason(error))
        for one in found:
            said = [when(one.at, today), made_by(one.why), size(one.size)]
            row = QTreeWidgetItem(self.list, said)
            row.setData(0, _PATH, str(one.path))
            if self.list.currentItem() is None:
                self.list.setCurrentItem(row)
        if found:
            self.hint.setText(self.tr("What you have now is backed up first, and Undo goes back."))
        elif not self.hint.text():
            folder = self._session.workspace.store.backup_folder
            self.hint.setText(
                self.tr("There are no backups yet in {folder}.").format(folder=folder)
            )
        self._weigh()

    def _weigh(self) -> None:
        self.restore.setEnabled(self.list.currentItem() is not None)

    def _restore(self) -> None:
        row = self.list.currentItem()
        if row is None:
            return
        before = self._session.library
        source = Path(row.data(0, _PATH))
        if self._session.restore(source):
            self.accept()
            same = self._session.library is before
            text = self.tr("Nothing differs.") if same else self.tr("Restored.")
            self._session.say(text, undo=not same)
        else:
            self.reject()
