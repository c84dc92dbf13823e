"""The screen Reference: what the roadmaps explain, found by any of its words."""

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSplitter, QTreeView, QVBoxLayout, QWidget

from planner.edits import Edit
from planner.model import Item, Roadmap
from planner.ui.actions import Actions
from planner.ui.plain import cut, label
from planner.ui.screens.reference.entries import Entry, entries, matching
from planner.ui.screens.reference.model import ReferenceModel
from planner.ui.screens.reference.page import ReferencePage
from planner.ui.screens.screen import Screen
from planner.ui.session import Session
from planner.ui.theme.theme import Theme
from planner.ui.widgets.tabs import ScreenTabs
from planner.ui.widgets.tall_rows import TallRows

_TABS = ("view.catalogue", "view.reference")
_PAUSE = 80
_SPLIT = "reference/split"


class ReferenceScreen(Screen):
    """Glossary, questions and answers, trends, challenges, practices, outlook and pay."""

    command = "view.reference"
    stands_under = "view.catalogue"

    def __init__(self, session: Session, commands: Actions, theme: Theme) -> None:
        super().__init__(session, commands, theme)
        self.search, self.tree, self.count = QLineEdit(), QTreeView(), label(wrap=False)
        self.rows = ReferenceModel(theme)
        self.page = ReferencePage(session, theme)
        self._entries: list[Entry] = []
        self._stale = True
        self._nothing = label()
        TallRows(self.tree, theme)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._refill)
        self._prepare()
        self._assemble()
        self.handle("edit.find", self._find)
        session.edited.connect(self._on_edited)
        theme.changed.connect(self._paint)
        self._paint()

    def enter(self) -> None:
        super().enter()
        if self._stale:
            self._read()

    def focus_first(self) -> None:
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear_one_layer(self) -> bool:
        if self.search.text():
            self.search.clear()
            return True
        return False

    def save_state(self) -> None:
        self.session.settings.keep_bytes(_SPLIT, self._splitter.saveState())

    def show_key(self, key: str) -> None:
        """Show an entry by its topic and title, such as "glossary:Dosimetry"."""
        index = self.rows.index_of(key)
        if index.isValid():
            self.tree.setCurrentIndex(index)

    def _prepare(self) -> None:
        self.search.setPlaceholderText(self.tr("Find in all texts"))
        self.search.setAccessibleName(self.tr("Find in the reference pages"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._pause.start)
        self.search.returnPressed.connect(self._to_tree)
        self.tree.setModel(self.rows)
        self.tree.setHeaderHidden(True)
        self.tree.setUniformRowHeights(True)
        self.tree.setAccessibleName(self.tr("Reference entries"))
        self.tree.selectionModel().currentChanged.connect(self._on_current)
        self.page.wanted.connect(self._open)

    def _assemble(self) -> None:
        head = QHBoxLayout()
        head.addWidget(ScreenTabs(_TABS, self.command, self.commands, self.theme))
        head.addStretch(1)
        head.addWidget(self.count)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (self.search, self._nothing):
            column.addWidget(part)
        column.addWidget(self.tree, 1)
        self._splitter.addWidget(left)
        self._splitter.addWidget(self.page)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setStretchFactor(1, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 12, 0, 0)
        top = QVBoxLayout()
        top.setContentsMargins(0, 0, 16, 0)
        top.addLayout(head)
        whole.addLayout(top)
        whole.addWidget(self._splitter, 1)
        if not self._splitter.restoreState(self.session.settings.bytes(_SPLIT)):
            self._splitter.setSizes([self.theme.px(300), self.theme.px(560)])

    def _read(self) -> None:
        self._stale = False
        self._entries = entries(self.session.library)
        self._refill()

    def _refill(self) -> None:
        """Show what the search lets through; the entry shown stays while it is there."""
        text = self.search.text().strip()
        found = matching(self._entries, text)
        before = self.page.entry.key if self.page.entry else ""
        self.rows.show(found)
        for number in range(self.rows.rowCount()):
            self.tree.setExpanded(self.rows.index(number, 0), bool(text) or number == 0)
        self.count.setText(self.tr("%n text(s)", "", len(found)))
        self._nothing.setVisible(not found)
        self._nothing.setText(self._why_nothing(text))
        index = self.rows.index_of(before)
        if index.isValid():
            self.tree.setCurrentIndex(index)
        elif text and found:
            self.tree.setCurrentIndex(self.rows.index_of(found[0].key))
        elif not self._entries or self.page.entry is None:
            self.page.show_entry(None)

    def _why_nothing(self, text: str) -> str:
        if not self._entries:
            return self.tr("No roadmap of this library explains anything yet.")
        return self.tr("Nothing holds “{text}”.").format(text=cut(text, 60))

    def _on_current(self, current: QModelIndex) -> None:
        entry = self.rows.entry(current)
        if entry is not None:
            self.page.show_entry(entry)

    def _on_edited(self, edit: Edit) -> None:
        if any(isinstance(step.entity, Roadmap | Item) for step in edit.steps):
            self._stale = True
            if self.isVisible():
                self._read()

    def _open(self, item: str) -> None:
        self.session.selection.select(item)
        self.commands["item.details"].trigger()

    def _find(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _to_tree(self) -> None:
        self.tree.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _paint(self) -> None:
        self.tree.setMinimumWidth(self.theme.px(220))
        self.page.setMinimumWidth(self.theme.px(320))
        self.search.setMinimumHeight(self.theme.px(26))
