"""The rows of the requirement editor and the keys that change them."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QSpinBox,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from planner.ui.requirement.model import LEVEL, WHAT, WHY, RequirementModel
from planner.ui.theme.theme import Theme
from planner.ui.widgets.tall_rows import TallRows
from planner.verbs.needing import MOST_LEVEL

_HIGH, _LEVEL_WIDE = 168, 56
_CTRL = Qt.KeyboardModifier.ControlModifier
_ALT = Qt.KeyboardModifier.AltModifier
_NONE = Qt.KeyboardModifier.NoModifier
_KEYS = {
    (Qt.Key.Key_Right, _CTRL): "indent",
    (Qt.Key.Key_Left, _CTRL): "outdent",
    (Qt.Key.Key_Up, _CTRL): "up",
    (Qt.Key.Key_Down, _CTRL): "down",
    (Qt.Key.Key_Up, _ALT): "up",
    (Qt.Key.Key_Down, _ALT): "down",
    (Qt.Key.Key_Return, _CTRL): "wrap",
    (Qt.Key.Key_Backspace, _CTRL): "unwrap",
    (Qt.Key.Key_Insert, _NONE): "add",
    (Qt.Key.Key_Delete, _NONE): "remove",
}


class _Levels(TallRows):
    """Edits levels with a field of numbers."""

    def createEditor(
        self,
        parent: QWidget,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> QWidget:
        if index.column() != LEVEL:
            return super().createEditor(parent, option, index)
        made = QSpinBox(parent)
        made.setRange(1, MOST_LEVEL)
        made.setFrame(False)
        return made


class RequirementTree(QTreeView):
    """A tree that is always open; ``asked`` names what a key asks for."""

    asked = Signal(str)

    def __init__(self, model: RequirementModel, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setModel(model)
        _Levels(self, theme)
        self.setAccessibleName(self.tr("Required items"))
        self.setItemsExpandable(False)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)
        header.setSectionResizeMode(WHAT, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(LEVEL, QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(WHY, QHeaderView.ResizeMode.Interactive)
        theme.changed.connect(self._size)
        self._size()

    @property
    def is_being_typed(self) -> bool:
        """Whether a cell is open."""
        return self.state() is QAbstractItemView.State.EditingState

    def finish(self) -> None:
        """Close an open cell and take over what is in it."""
        if self.is_being_typed:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def event(self, event: QEvent) -> bool:
        # While the focus is here, its keys are not those of the menus.
        ours = isinstance(event, QKeyEvent) and (
            self._asked_for(event) or event.key() == Qt.Key.Key_F2
        )
        if ours and event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if asked := self._asked_for(event):
            self.asked.emit(asked)
        else:
            super().keyPressEvent(event)

    @staticmethod
    def _asked_for(event: QKeyEvent) -> str:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        return _KEYS.get((Qt.Key(event.key()), held), "")

    def _size(self) -> None:
        self.setMinimumHeight(self._theme.px(_HIGH))
        self.setColumnWidth(LEVEL, self._theme.px(_LEVEL_WIDE))
        self.setColumnWidth(WHY, self._theme.px(110))
