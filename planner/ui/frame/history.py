"""Everything that was done, newest first, in words; undone from here step by step."""

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

from planner.edits import logged
from planner.ui.plain import label
from planner.ui.session import Session
from planner.ui.theme.theme import Theme
from planner.ui.wording import clock, words

_MOST = 500
_NUMBER = Qt.ItemDataRole.UserRole


class History(QDialog):
    """The journal of the library. Undo takes back the last step, or all after the chosen one."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self.setWindowTitle(self.tr("History"))
        self.list = QTreeWidget()
        self.list.setColumnCount(2)
        self.list.setHeaderLabels([self.tr("What was done"), self.tr("When")])
        self.list.setAccessibleName(self.tr("History"))
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.list.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.list.header().setStretchLastSection(False)
        self.list.itemSelectionChanged.connect(self._weigh)
        self.hint = label(self.tr("Undone steps stay in the list and can be done again."))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        self.undo = QPushButton(self.tr("&Undo Last"))
        self.redo = QPushButton(self.tr("&Redo"))
        self.back = QPushButton(self.tr("Undo &Back to Here"))
        self.back.setToolTip(self.tr("Take back everything that was done after the chosen step"))
        for button, run in (
            (self.undo, session.undo),
            (self.redo, session.redo),
            (self.back, self._go_back),
        ):
            button.setAutoDefault(False)
            button.clicked.connect(run)
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        column = QVBoxLayout(self)
        column.addWidget(self.list, 1)
        column.addWidget(self.hint)
        column.addWidget(buttons)
        self.resize(theme.px(620), theme.px(480))
        session.edited.connect(self._fill)
        self._fill()

    def _fill(self) -> None:
        say, today = words(), self._session.today
        rows = []
        for entry in self._session.workspace.history(_MOST):
            local = entry.at.astimezone()
            when = f"{say.when(local.date(), today)}, {clock(local)}"
            told = logged(entry.act, entry.steps)
            what = say.entry(entry.act.value, entry.kind.value, entry.subject, told)
            text = say.sentence([what])
            row = QTreeWidgetItem([text, when])
            row.setData(0, _NUMBER, entry.number)
            rows.append(row)
        self.list.clear()
        self.list.addTopLevelItems(rows)
        if rows:
            self.list.setCurrentItem(rows[0])
        self._weigh()

    def _chosen(self) -> int | None:
        row = self.list.currentItem()
        return None if row is None else int(row.data(0, _NUMBER))

    def _weigh(self) -> None:
        """Enable what can be done."""
        undoable, chosen = self._session.workspace.undoable, self._chosen()
        self.undo.setEnabled(undoable is not None)
        self.redo.setEnabled(self._session.workspace.redoable is not None)
        later = undoable is not None and chosen is not None and undoable.number > chosen
        self.back.setEnabled(later)

    def _go_back(self) -> None:
        chosen = self._chosen()
        if chosen is None:
            return
        workspace = self._session.workspace
        before = workspace.undoable
        while before is not None and before.number > chosen:
            self._session.undo()
            after = workspace.undoable
            if after == before:  # refused; the window says why
                return
            before = after
