"""The commands as QActions: enabled when somebody can carry them out, named in every menu."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from planner.ui.commands import COMMANDS, MENUS, SUBMENUS, Command, Scope
from planner.ui.plain import tooltip
from planner.ui.theme.icons import action_icon
from planner.ui.theme.theme import Theme


@dataclass(slots=True)
class Handler:
    """Who carries a command out. ``why_not`` gives the reason why it cannot be done, or nothing."""

    run: Callable[[], object]
    why_not: Callable[[], str] = str
    checked: Callable[[], bool] | None = None


class Actions(QObject):
    """All commands as actions. Screens register handlers when they are shown, and may take turns.

    The handler registered last for a command carries it out, until it is dropped.
    """

    triggered = Signal(str)
    keys_changed = Signal()

    def __init__(self, parent: QObject, theme: Theme) -> None:
        super().__init__(parent)
        self._theme = theme
        self._handlers: dict[str, list[Handler]] = {}
        #: Why each command could not be carried out last: most refreshes change little.
        self._said: dict[str, str] = {}
        #: The menus of the bar by their ids, once they are made.
        self.menus: dict[str, QMenu] = {}
        self.commands = {command.id: command for command in COMMANDS}
        self.all = {command.id: self._make(command) for command in COMMANDS}
        self._drawn: set[str] = set()
        theme.changed.connect(self._paint)
        self.refresh()

    def __getitem__(self, command: str) -> QAction:
        return self.all[command]

    def drawn(self, command: str) -> QAction:
        """Return a command with its icon, for a button; menus show none."""
        self._drawn.add(command)
        self._draw(command)
        return self.all[command]

    def register(
        self,
        command: str,
        run: Callable[[], object],
        *,
        why_not: Callable[[], str] = str,
        checked: Callable[[], bool] | None = None,
    ) -> Handler:
        """Let ``run`` carry a command out; ``why_not`` says why it cannot be done just now."""
        handler = Handler(run, why_not, checked)
        self._handlers.setdefault(command, []).append(handler)
        assert command in self.all, command
        self._refresh(command)
        return handler

    def drop(self, handlers: Iterable[Handler]) -> None:
        """Let these handlers carry out nothing any more."""
        gone = list(handlers)
        for command, kept in self._handlers.items():
            if any(handler is other for handler in kept for other in gone):
                kept[:] = [one for one in kept if not any(one is other for other in gone)]
                self._refresh(command)

    def refresh(self) -> None:
        """Look anew which commands can be carried out, and which are on."""
        for command in self.all:
            self._refresh(command)

    def why_not(self, command: str) -> str:
        """Return why a command cannot be carried out; empty if it can."""
        handlers = self._handlers.get(command)
        if not handlers:
            return self.tr("Not on this screen.")
        return handlers[-1].why_not()

    def text(self, command: str) -> str:
        """Return the name of a command, translated, without marks for the keyboard."""
        return self.all[command].text().replace("&", "").removesuffix("…")

    def full_text(self, command: str) -> str:
        """Return the name of a command with that of the inner menu it stands in: "Theme: Dark"."""
        under = self.commands[command].under
        name = _translated(SUBMENUS[under]).replace("&", "") if under else ""
        return f"{name}: {self.text(command)}" if name else self.text(command)

    @staticmethod
    def translated(text: str) -> str:
        """Return a text of the table of commands in the language of the window."""
        return _translated(text)

    def fill(self, bar: QMenuBar) -> None:
        """Make the menus."""
        for menu_id, title in MENUS:
            menu = self.menus[menu_id] = bar.addMenu(_translated(title))
            menu.aboutToShow.connect(self.refresh)
            self._fill(menu, [command for command in COMMANDS if command.menu == menu_id])

    def menu(self, commands: Iterable[str], parent: QWidget) -> QMenu:
        """Return a context menu of some commands."""
        self.refresh()
        menu = QMenu(parent)
        self._fill(menu, [self.commands[command] for command in commands])
        return menu

    def set_keys(self, keys: Mapping[str, Sequence[QKeySequence]]) -> None:
        """Give commands other keys than those of the table."""
        others = {
            command: list(chosen)
            for command, chosen in keys.items()
            if self.all[command].shortcuts() != list(chosen)
        }
        for command, chosen in others.items():
            self.all[command].setShortcuts(chosen)
            self._said.pop(command, None)  # its tooltip names the keys
            self._refresh(command)
        if others:
            self.keys_changed.emit()

    def on_space(self) -> None:
        """Carry out whatever has the key Space: pictures keep it for themselves until it is up."""
        space = QKeySequence(Qt.Key.Key_Space)
        for action in self.all.values():
            if space in action.shortcuts():
                action.trigger()

    def carried_out(self) -> frozenset[str]:
        """Return the commands that somebody carries out just now."""
        return frozenset(command for command, handlers in self._handlers.items() if handlers)

    def add_to(self, window: QWidget) -> None:
        """Let the keys of all commands but those of items work everywhere in a window."""
        for command in COMMANDS:
            if command.scope is Scope.WINDOW:
                window.addAction(self.all[command.id])

    def watch(self, widget: QWidget) -> None:
        """Let the keys of single letters and the like work while this widget has the focus."""
        for command in COMMANDS:
            if command.scope is Scope.ITEMS:
                widget.addAction(self.all[command.id])

    def _make(self, command: Command) -> QAction:
        action = QAction(_translated(command.text), self)
        action.setObjectName(command.id)
        action.setShortcuts([QKeySequence(key) for key in command.keys])
        action.setCheckable(command.checkable)
        if command.id == "file.quit":
            action.setMenuRole(QAction.MenuRole.QuitRole)
        if command.id == "edit.settings":
            action.setMenuRole(QAction.MenuRole.PreferencesRole)
        if command.id == "help.about":
            action.setMenuRole(QAction.MenuRole.AboutRole)
        if command.scope is Scope.ITEMS:
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda: self._run(command.id))
        return action

    def _run(self, command: str) -> None:
        reason = self.why_not(command)
        if not reason:
            self._handlers[command][-1].run()
            self.triggered.emit(command)
        self.refresh()

    def hint(self, command: str) -> str:
        """Return what a button says of its command: its words, its keys, why it cannot be done."""
        return self._hint(command, self.why_not(command))

    def _hint(self, command: str, reason: str) -> str:
        keys = self.all[command].shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        words = f"{self.text(command)} ({keys})" if keys else self.text(command)
        return f"{words}: {reason}" if reason else words

    def _refresh(self, command: str) -> None:
        action, reason = self.all[command], self.why_not(command)
        if self._said.get(command) != reason:
            self._said[command] = reason
            action.setEnabled(not reason)
            tip = _translated(self.commands[command].tip)
            action.setStatusTip(reason or tip)
            action.setToolTip(tooltip(self._hint(command, reason)))
        handlers = self._handlers.get(command)
        if handlers and handlers[-1].checked is not None:
            action.setChecked(handlers[-1].checked())

    def _fill(self, menu: QMenu, commands: list[Command]) -> None:
        parts: dict[QMenu, int] = {}
        inner: dict[str, QMenu] = {}
        for command in commands:
            if command.under and command.under not in inner:
                _divide(menu, command.part, parts)
                inner[command.under] = menu.addMenu(_translated(SUBMENUS[command.under]))
            place = inner.get(command.under, menu)
            _divide(place, command.part, parts)
            place.addAction(self.all[command.id])

    def _paint(self) -> None:
        for command in self._drawn:
            self._draw(command)

    def _draw(self, command: str) -> None:
        if name := self.commands[command].icon:
            self.all[command].setIcon(action_icon(name, self._theme.tokens))


def _divide(menu: QMenu, part: int, parts: dict[QMenu, int]) -> None:
    """Begin a section of a menu where another part begins."""
    if parts.get(menu, part) != part:
        menu.addSeparator()
    parts[menu] = part


def _translated(text: str) -> str:
    return QCoreApplication.translate("Commands", text) if text else ""
