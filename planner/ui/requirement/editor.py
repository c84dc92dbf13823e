"""What an item requires, as nested groups: added by name, moved, wrapped, said in words."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from planner.errors import UnknownIdError
from planner.model import NOTHING, AllOf, AnyOf, AtLeast, Item, Kind, Need, Requirement
from planner.phrasing import phrase
from planner.ui.item_names import ItemNames
from planner.ui.plain import label, tooltip
from planner.ui.refusal import reason
from planner.ui.requirement import outline as o
from planner.ui.requirement.model import RequirementModel
from planner.ui.requirement.tree import RequirementTree
from planner.ui.theme.icons import action_icon
from planner.ui.theme.theme import Text, Theme
from planner.ui.wording import words

_KINDS: tuple[type[o.Group], ...] = (AllOf, AnyOf, AtLeast)


class RequirementEditor(QWidget):
    """``changed`` brings the requirement after every operation; ``refused`` why one cannot be."""

    changed = Signal(object)
    refused = Signal(str)

    def __init__(self, items: Callable[[], Mapping[str, Item]], theme: Theme) -> None:
        super().__init__()
        self._items, self._theme = items, theme
        self.names = ItemNames(items)
        self.model = RequirementModel(theme, self.names.name, self._has_levels)
        self.tree = RequirementTree(self.model, theme)
        self.said = label()
        self.said.setAccessibleName(self.tr("Requirement in words"))
        self.search = QLineEdit()
        self.kind, self.count = QComboBox(), QSpinBox()
        self._filling = False
        self.actions_ = self._make_actions()
        self._prepare()
        self._assemble()
        theme.changed.connect(self._paint)
        self._paint()
        self.show_requirement(NOTHING)

    @property
    def requirement(self) -> Requirement:
        """What is shown."""
        return self.model.root

    def show_requirement(self, wanted: Requirement) -> None:
        """Show a requirement; the current row stays where it is, if it is still there."""
        root = o.outline(wanted)
        here = self.model.path(self.tree.currentIndex())
        self._show(root, here)
        complete = self.names.completer(self.search)  # which deletes the one before
        complete.activated.connect(self._add_named, Qt.ConnectionType.QueuedConnection)
        self.search.setCompleter(complete)

    @property
    def is_being_typed(self) -> bool:
        """Whether a cell is open."""
        return self.tree.is_being_typed

    def finish(self) -> None:
        """Take over what is typed into a cell, at once."""
        self.tree.finish()
        QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall.value)

    @staticmethod
    def as_shown(wanted: Requirement) -> Requirement:
        """Return a requirement in the form in which it would be shown."""
        return o.outline(wanted)

    def select(self, path: o.Path) -> None:
        """Make a row the current one."""
        self.tree.setCurrentIndex(self.model.index_of(path))

    def add_item(self, item: str) -> None:
        """Add an item at the current row."""
        self._do(o.add(self.model.root, self._here(), Need(item)))

    def _make_actions(self) -> dict[str, QAction]:
        made: dict[str, tuple[str, str, str]] = {
            "add": (self.tr("&Add an item"), "plus", "Ins"),
            "wrap": (self.tr("&Group it"), "group", "Ctrl+Return"),
            "unwrap": (self.tr("U&ngroup"), "ungroup", "Ctrl+Backspace"),
            "outdent": (self.tr("Move &out of the group"), "arrow-left", "Ctrl+Left"),
            "indent": (self.tr("Move &into the group before"), "arrow-right", "Ctrl+Right"),
            "up": (self.tr("Move &up"), "arrow-up", "Ctrl+Up"),
            "down": (self.tr("Move &down"), "arrow-down", "Ctrl+Down"),
            "remove": (self.tr("&Remove"), "trash-2", "Del"),
        }
        found = {}
        for name, (text, icon, keys) in made.items():
            action = QAction(text, self)
            action.setObjectName(icon)
            plain = text.replace("&", "")
            action.setToolTip(tooltip(f"{plain} ({keys})"))
            action.setStatusTip(f"{plain} ({keys})")
            action.triggered.connect(lambda *_, name=name: self._ask(name))
            found[name] = action
        return found

    def _prepare(self) -> None:
        self.search.setPlaceholderText(self.tr("Add an item by its title"))
        self.search.setAccessibleName(self.tr("Item to require"))
        self.search.setClearButtonEnabled(True)
        self.search.returnPressed.connect(self._on_return)
        self.kind.addItems([self.tr("All of"), self.tr("One of"), self.tr("At least")])
        self.kind.setAccessibleName(self.tr("How many of the group are required"))
        self.kind.activated.connect(self._on_kind)
        self.count.setRange(1, 1)
        self.count.setAccessibleName(self.tr("Number of those required"))
        self.count.valueChanged.connect(self._on_kind)
        for field in (self.kind, self.count):
            field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            field.installEventFilter(self._theme.wheel_guard)
        self.tree.asked.connect(self._ask)
        self.tree.selectionModel().currentChanged.connect(self._on_current)
        self.tree.customContextMenuRequested.connect(self._open_menu)
        self.model.wanted.connect(self._on_wanted, Qt.ConnectionType.QueuedConnection)

    def _assemble(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(2)
        self._buttons: list[QToolButton] = []
        for name, action in self.actions_.items():
            if name == "add":
                continue
            button = QToolButton()
            button.setAutoRaise(True)
            button.setDefaultAction(action)
            button.setAccessibleName(action.text().replace("&", ""))
            button.setAccessibleDescription(action.statusTip())
            buttons.addWidget(button)
            self._buttons.append(button)
        buttons.addStretch(1)
        buttons.addWidget(self.kind)
        buttons.addWidget(self.count)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(buttons)
        column.addWidget(self.tree)
        column.addWidget(self.search)
        column.addWidget(self.said)

    def _ask(self, what: str) -> None:
        """Do what a key, a button or the menu asks for."""
        root, here = self.model.root, self._here()
        if what == "add":
            self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        operations: dict[str, Callable[[o.Group, o.Path], o.Outline]] = {
            "indent": o.indent,
            "outdent": o.outdent,
            "wrap": o.wrap,
            "unwrap": o.unwrap,
            "remove": o.remove,
            "up": lambda root, here: o.move(root, here, -1),
            "down": lambda root, here: o.move(root, here, 1),
        }
        self._do(operations[what](root, here))

    def _on_wanted(self, before: o.Group, made: o.Outline) -> None:
        """Do what a cell or a drag asked for, unless something else is shown by now."""
        if before is self.model.root:
            self._do(made)

    def _do(self, made: o.Outline) -> None:
        if made.root != self.model.root:
            self._show(made.root, made.at)
            self.changed.emit(made.root)

    def _show(self, root: o.Group, at: o.Path) -> None:
        self.tree.finish()
        if root != self.model.root or self.model.rowCount(self.model.index_of(o.ROOT)) == 0:
            self.model.show(root)
        self.tree.expandAll()
        try:
            o.row(root, at)
        except IndexError:
            at = o.ROOT
        self.select(at)
        said = phrase(words(), root, self.names.name)
        whole = self.tr("Requires {what}.") if root.members else self.tr("Requires nothing.")
        self.said.setText(whole.format(what=said))
        self._on_current()

    def _here(self) -> o.Path:
        return self.model.path(self.tree.currentIndex())

    def _on_current(self) -> None:
        """Say of the current group how many are required; of an item that of its group."""
        here, root = self._here(), self.model.root
        part = o.row(root, here)
        group = o.row(root, here[:-1]) if isinstance(part, Need) else part
        assert not isinstance(group, Need)
        self._filling = True
        self.kind.setCurrentIndex(_KINDS.index(type(group)))
        self.count.setRange(1, max(1, len(group.members)))
        self.count.setValue(group.n if isinstance(group, AtLeast) else 1)
        self.count.setVisible(isinstance(group, AtLeast))
        self._filling = False
        inside = bool(here)
        for name in ("up", "down", "indent"):
            self.actions_[name].setEnabled(inside)
        self.actions_["remove"].setEnabled(inside or bool(root.members))
        self.actions_["outdent"].setEnabled(len(here) > 1)
        self.actions_["unwrap"].setEnabled(inside and not isinstance(part, Need))
        self.actions_["wrap"].setEnabled(inside or bool(root.members))

    def _on_kind(self) -> None:
        if self._filling:
            return
        here, root = self._here(), self.model.root
        path = here[:-1] if isinstance(o.row(root, here), Need) else here
        made = o.set_kind(root, path, _KINDS[self.kind.currentIndex()], self.count.value())
        self._do(o.Outline(made.root, here))

    def _on_return(self) -> None:
        text = self.search.text().strip()
        popup = self.search.completer().popup()
        if text and not (popup is not None and popup.isVisible()):
            self._add_named(text)

    def _add_named(self, name: str) -> None:
        if not name.strip():
            return
        try:
            item = self.names.item(name)
        except UnknownIdError as error:
            self.refused.emit(reason(error))
            return
        self.search.clear()
        self.add_item(item)

    def _open_menu(self, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(list(self.actions_.values()))
        menu.popup(self.tree.viewport().mapToGlobal(at))

    def _has_levels(self, item: str) -> bool:
        known = self._items().get(item)
        return known is not None and known.kind is Kind.SKILL

    def _paint(self) -> None:
        self.said.setFont(self._theme.font(Text.SMALL))
        self.search.setMinimumHeight(self._theme.px(26))
        size = self._theme.px(16)
        for action in self.actions_.values():
            action.setIcon(action_icon(action.objectName(), self._theme.tokens))
        for button in self._buttons:
            button.setIconSize(QSize(size, size))
            button.setMinimumSize(self._theme.px(26), self._theme.px(26))
