"""All commands with their keys, which can be changed by pressing others."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QCheckBox,
    QHeaderView,
    QKeySequenceEdit,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from planner.ui.commands import MENUS
from planner.ui.keys import KeyMap
from planner.ui.matching import Key, fold
from planner.ui.plain import label, on_button, tooltip
from planner.ui.preferences.page import Page, Surroundings, fitting, show_quietly
from planner.ui.widgets.flow import Flow

_COMMAND = Qt.ItemDataRole.UserRole
_NATIVE = QKeySequence.SequenceFormat.NativeText


class KeyboardPage(Page):
    """A tree of commands; below, a field that takes the keys pressed for the chosen one."""

    def __init__(self, around: Surroundings, keys: KeyMap) -> None:
        super().__init__(around, "")
        self.title = self.tr("Keyboard")
        self.setAccessibleName(self.title)
        self._keys = keys
        self._found: dict[str, tuple[QTreeWidgetItem, Key]] = {}
        self.single = self._add_single()
        self.tree = QTreeWidget()
        self.field = QKeySequenceEdit()
        self.take, self.add_keys, self.none, self.usual = (QPushButton() for _ in range(4))
        self.said = label()
        self._set_up()
        editing = QWidget()
        column = QVBoxLayout(editing)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.tree, 1)
        column.addWidget(self.said)
        row = Flow()
        for part in (self.field, self.take, self.add_keys, self.none, self.usual):
            row.addWidget(part)
        column.addLayout(row)
        self.column.addWidget(editing, 1)
        self._fill()
        self.bind(self._show_keys, keys.reset_all)
        around.theme.changed.connect(self._size)
        self._size()
        self.refresh()

    def narrow(self, words: str) -> int:
        """Show only the commands and rows that fit words typed; return how many."""
        found, query = super().narrow(words), fold(words).split()
        whole = fitting(query, Key.of(self.title))
        for row, key in self._found.values():
            fits = whole or fitting(query, key)
            row.setHidden(not fits)
            found += fits
        for at in range(self.tree.topLevelItemCount()):
            top = self.tree.topLevelItem(at)
            if top is not None:
                rows = [row for row, _key in self._found.values() if row.parent() is top]
                top.setHidden(all(row.isHidden() for row in rows))
        return found

    def choose(self, command: str) -> None:
        """Choose a command, as a click on its row does."""
        self.tree.setCurrentItem(self._found[command][0])

    @property
    def chosen(self) -> str:
        """The command whose keys are shown below; empty if none is."""
        row = self.tree.currentItem()
        return str(row.data(0, _COMMAND) or "") if row is not None else ""

    def keys_of(self, command: str) -> str:
        """Return what the tree shows as the keys of a command."""
        return self._found[command][0].text(1)

    def _add_single(self) -> QCheckBox:
        box = self.add(
            self.tr("Single keys"),
            self.tr("In graphs and lists one letter is enough: P starts, Space ticks."),
            QCheckBox(),
        )
        box.toggled.connect(self._switch_single)
        self.bind(lambda: show_quietly(box, on=self._keys.single_keys))
        return box

    def _switch_single(self, on: bool) -> None:  # noqa: FBT001 - a slot
        self._keys.single_keys = on
        self._show_keys()

    def _set_up(self) -> None:
        self.tree.setColumnCount(2)
        self.tree.setHeaderLabels([self.tr("Command"), self.tr("Keys")])
        self.tree.setAccessibleName(self.tr("Commands and keys"))
        self.tree.setUniformRowHeights(True)
        header = self.tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.currentItemChanged.connect(self._on_chosen)
        self.tree.itemActivated.connect(self._go_to_field)
        self.field.setMaximumSequenceLength(1)
        self.field.setAccessibleName(self.tr("New keys"))
        self.field.keySequenceChanged.connect(self._weigh)
        inner = self.field.findChild(QLineEdit)
        if inner is not None:
            inner.setAccessibleName(self.tr("New keys"))
        for button, text, act in (
            (self.take, self.tr("&Use These"), self._take),
            (self.add_keys, self.tr("&Add"), self._add),
            (self.none, self.tr("&No Keys"), self._take_away),
            (self.usual, self.tr("Us&ual Keys"), self._reset),
        ):
            button.setText(text)
            button.clicked.connect(act)

    def _fill(self) -> None:
        actions = self.around.actions
        for menu, title in MENUS:
            top = QTreeWidgetItem(self.tree, [actions.translated(title).replace("&", "")])
            for command in actions.commands.values():
                if command.menu == menu:
                    name = actions.full_text(command.id)
                    row = QTreeWidgetItem(top, [name, ""])
                    row.setData(0, _COMMAND, command.id)
                    row.setToolTip(0, tooltip(actions.translated(command.tip)))
                    self._found[command.id] = (row, Key.of(name))
            top.setExpanded(True)

    def _show_keys(self) -> None:
        single = self._keys.single_keys
        show_quietly(self.single, on=single)
        for command, (row, _key) in list(self._found.items()):
            words = "   ".join(one.toString(_NATIVE) for one in self._keys.chosen(command))
            row.setText(1, words)
            font = self.tree.font()
            font.setBold(self._keys.is_changed(command))
            row.setFont(1, font)
            spaced = words.replace("+", " ")
            self._found[command] = (row, Key.of(f"{row.text(0)} {words} {spaced}"))
        self._weigh()

    def _on_chosen(self) -> None:
        self.field.clear()
        self._weigh()

    def _weigh(self) -> None:
        """Say what stands in the way of the keys pressed, and what would lose them."""
        command, pressed = self.chosen, self.field.keySequence()
        reason = self._keys.why_not(command, pressed) if command and not pressed.isEmpty() else ""
        other = self._keys.owner(command, pressed) if command and not pressed.isEmpty() else None
        if not command:
            reason = self.tr("Choose a command to change its keys. Changed ones are bold.")
        elif not reason and other:
            text = self.tr("{keys} belongs to {command}, which would lose it.")
            name = self.around.actions.full_text(other)
            self.said.setText(text.format(keys=pressed.toString(_NATIVE), command=name))
        if reason or not other:
            self.said.setText(reason)
        usable = bool(command) and not pressed.isEmpty() and not reason
        self.take.setText(on_button(self.tr("Take From There") if other else self.tr("Use These")))
        self.take.setEnabled(usable)
        self.add_keys.setEnabled(usable and not other and bool(self._keys.chosen(command)))
        self.field.setEnabled(bool(command))
        self.none.setEnabled(bool(command) and bool(self._keys.chosen(command)))
        self.usual.setEnabled(bool(command) and self._keys.is_changed(command))

    def _take(self) -> None:
        self._keys.set_keys(self.chosen, self.field.keySequence())
        self._settle()

    def _add(self) -> None:
        kept = self._keys.chosen(self.chosen)
        self._keys.set_keys(self.chosen, *kept, self.field.keySequence())
        self._settle()

    def _take_away(self) -> None:
        self._keys.set_keys(self.chosen)
        self._settle()

    def _reset(self) -> None:
        self._keys.reset(self.chosen)
        self._settle()

    def _go_to_field(self) -> None:
        self.field.setFocus()

    def _settle(self) -> None:
        self.field.clear()
        self._show_keys()
        self.tree.setFocus()

    def _size(self) -> None:
        self.tree.setMinimumHeight(self.around.theme.px(180))
        self.field.setMinimumWidth(self.around.theme.px(160))
