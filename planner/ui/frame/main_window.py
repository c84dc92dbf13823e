"""The window: menus, navigation, the screen in front, details, toasts and the status bar."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMainWindow,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from planner.errors import LibraryFileError, PlannerError
from planner.ui.actions import Actions
from planner.ui.commands import Scope
from planner.ui.frame.navigation import Navigation
from planner.ui.frame.panes import Panes
from planner.ui.frame.room import HEIGHT, WIDTH, Room
from planner.ui.frame.status import StatusBar
from planner.ui.frame.trail import Trail
from planner.ui.inspector.inspector import Inspector
from planner.ui.refusal import reason
from planner.ui.screens.screen import Screen
from planner.ui.session import Session
from planner.ui.theme.theme import Theme
from planner.ui.widgets.message import InlineMessage, Tone
from planner.ui.widgets.toast import Toasts

_LEAST_WIDTH, _LEAST_HEIGHT = 900, 600
_MOST_KEPT = 50
_WELCOME = "view.welcome"
#: What the roadmap alone carries out.
_ON_ROADMAP = (
    "view.path", "edit.find", "item.add-prerequisite", "item.add-dependent",
    "item.drop-prerequisite",
)  # fmt: skip
_OF_CATALOGUE = (
    *("item.duplicate", "item.merge", "item.move-to"),
    *("tools.problems", "tools.implied", "tools.roadmaps"),
)

Makers = Mapping[str, Callable[[], Screen]]


class MainWindow(QMainWindow):
    """Assembles the parts and leads from one screen to another; knows nothing of their insides.

    Screens are made when they are first shown. ``closing`` comes before the window goes,
    ``dropped`` with the name of a file that was dropped on it, ``text_dropped`` with a text.
    """

    closing = Signal()
    shown = Signal()
    dropped = Signal(str)
    text_dropped = Signal(str)

    def __init__(
        self,
        session: Session,
        actions: Actions,
        theme: Theme,
        makers: Makers,
        details: Inspector,
    ) -> None:
        super().__init__()
        self.session, self.commands, self.theme = session, actions, theme
        self.details = details
        self._makers = dict(makers)
        self.screens: dict[str, Screen] = {}
        self.setMinimumSize(_LEAST_WIDTH, _LEAST_HEIGHT)
        self.resize(WIDTH, HEIGHT)
        self.setAcceptDrops(True)
        self.navigation = Navigation(
            tuple(name for name in makers if actions.commands[name].icon), actions, theme
        )
        self.banner = InlineMessage(theme)
        self.notice = InlineMessage(theme)
        self.hint = InlineMessage(theme)
        self.stack = QStackedWidget()
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self._current: Screen | None = None
        self._assemble()
        self.toasts = Toasts(self, theme)
        self.setStatusBar(StatusBar(session))
        self.panes = Panes(self, (self.navigation, self.stack, self.details), self.toasts)
        self.room = Room(
            self, (self.navigation, self.splitter, self.details), theme, self._has_details
        )
        self.trail = Trail(session, self._name_in_front, self.show_screen)
        session.said.connect(self._on_said)
        session.refused.connect(self._on_refused)
        session.edited.connect(self._on_edited)
        session.plan_changed.connect(self._retitle)
        theme.changed.connect(self._paint)
        self._paint()
        details.left.connect(self.focus_screen)

    def fill_menus(self) -> None:
        """Make the menus, once every part has been made."""
        self.commands.fill(self.menuBar())
        self._register()

    def screen_of(self, command: str) -> Screen:
        """Return a screen, made if it was never shown."""
        if command not in self.screens:
            self.screens[command] = self._makers[command]()
            self.stack.addWidget(self.screens[command])
        return self.screens[command]

    def show_screen(self, command: str) -> None:
        """Bring a screen to the front."""
        screen = self.screen_of(command)
        if screen is self._current:
            screen.focus_first()
            return
        if self._current is not None:
            self._current.leave()
        self._current = screen
        self.stack.setCurrentWidget(screen)
        screen.enter()
        self.navigation.show_screen(screen.stands_under or command)
        self.session.settings.set("window/screen", command)
        self.room.arrange()
        self._retitle()
        self.commands.refresh()
        self.shown.emit()
        screen.focus_first()
        self.trail.note()

    @property
    def screen_in_front(self) -> Screen | None:
        """What the user looks at; None until the first screen is shown."""
        return self._current

    def _name_in_front(self) -> str:
        return self._current.command if self._current is not None else ""

    @property
    def screen_names(self) -> tuple[str, ...]:
        """The commands of all screens."""
        return tuple(self._makers)

    def show_item(self, item: str) -> None:
        """Select an item, show its details and bring it into view."""
        if self._current is None or self._current.command == _WELCOME:
            self.show_screen(next(name for name in self._makers if name != _WELCOME))
        self.session.selection.select(item)
        if self._current is not None:
            self._current.show_item(item)

    def focus_screen(self) -> None:
        """Go back from the details to the screen."""
        self.room.leave_details()
        if self._current is not None:
            self._current.focus_first()

    def restore(self) -> None:
        """Take the size and place that the window had."""
        self.room.restore(self.session.settings)

    def select_again(self) -> None:
        """Select what was selected when the window was closed, as far as it is there."""
        kept = self.session.settings.get("window/selection", "").split()
        known = self.session.library.items
        self.session.selection.select(*(item for item in kept if item in known))

    def keep(self) -> None:
        """Remember size, place and what the screens show."""
        settings = self.session.settings
        self.save_screens()
        self.room.keep(settings)
        settings.set("window/selection", " ".join(self.session.selection.ids[-_MOST_KEPT:]))
        settings.write()

    def save_screens(self) -> None:
        """Remember what the screens show."""
        for screen in self.screens.values():
            screen.save_state()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        self.keep()
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.room.arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.peel():
            return
        super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _file_in(event.mimeData()) or event.mimeData().hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if name := _file_in(event.mimeData()):
            event.acceptProposedAction()
            self.dropped.emit(name)
        elif text := event.mimeData().text():
            event.acceptProposedAction()
            self.text_dropped.emit(text)

    def peel(self) -> bool:
        """Take away one layer: toast, refusal, what a screen emphasises, the selection."""
        if not self.toasts.isHidden():
            self.toasts.hide()
        elif not self.banner.isHidden() and self.banner.can_close:
            self.banner.clear()
        elif self._current is not None and self._current.clear_one_layer():
            self.commands.refresh()
        elif self.session.selection.ids:
            self.session.selection.select()
        else:
            return False
        return True

    def _assemble(self) -> None:
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notice)
        column.addWidget(self.banner)
        column.addWidget(self.hint)
        column.addWidget(self.stack, 1)
        self.splitter.addWidget(middle)
        self.splitter.addWidget(self.details)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 0)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.navigation)
        row.addWidget(self.splitter, 1)
        self.setCentralWidget(whole)

    def _register(self) -> None:
        actions, session, room = self.commands, self.session, self.room
        for name in self._makers:
            actions.register(name, partial(self.show_screen, name))
        actions.register("edit.undo", session.undo, why_not=self._why_no_undo)
        actions.register("edit.redo", session.redo, why_not=self._why_no_redo)
        actions.register(
            "view.inspector", room.toggle_details, checked=lambda: not self.details.isHidden()
        )
        actions.register(
            "view.sidebar", room.toggle_sidebar, checked=lambda: not self.navigation.isHidden()
        )
        actions.register(
            "view.status-bar", room.toggle_status, checked=lambda: not self.statusBar().isHidden()
        )
        actions.register("view.full-screen", room.toggle_full, checked=self.isFullScreen)
        actions.register("view.reset", room.reset)
        for command in ("file.quit", "file.close"):
            actions.register(command, self.close)
        actions.register("item.details", self._show_details, why_not=self._why_no_item)
        actions.register("item.rename", self._rename, why_not=self._why_not_one)
        for command, screen in self._leading().items():
            why_not = self._why_no_item if command.startswith("item.") else str
            actions.register(command, partial(self._lead, screen, command), why_not=why_not)
        trail = self.trail
        actions.register(
            "view.back",
            trail.go_back,
            why_not=lambda: "" if trail.can_go_back else self.tr("Nothing was shown before."),
        )
        actions.register(
            "view.forward",
            trail.go_forward,
            why_not=lambda: "" if trail.can_go_forward else self.tr("Nothing to go on to."),
        )

    def _leading(self) -> dict[str, str]:
        """Return the commands that only one screen carries out; from elsewhere they lead there."""
        led = dict.fromkeys(_ON_ROADMAP, "view.roadmap")
        led |= {
            command.id: "view.plan"
            for command in self.commands.commands.values()
            if command.menu == "plan" and command.scope is Scope.WINDOW
        }
        led["plan.compare"] = "view.compare"
        led |= dict.fromkeys(_OF_CATALOGUE, "view.catalogue")
        return {command: screen for command, screen in led.items() if screen in self._makers}

    def _lead(self, screen: str, command: str) -> None:
        self.show_screen(screen)
        if command in self.screens[screen].handled:
            self.commands[command].trigger()

    def _why_no_item(self) -> str:
        return "" if self.session.selection.current else self.tr("Select an item first.")

    def _why_not_one(self) -> str:
        several = len(self.session.selection.ids) > 1
        return self.tr("Select one item.") if several else self._why_no_item()

    def _why_no_undo(self) -> str:
        return "" if self.session.workspace.undoable else self.tr("There is nothing to undo.")

    def _why_no_redo(self) -> str:
        return "" if self.session.workspace.redoable else self.tr("There is nothing to do again.")

    def _show_details(self) -> None:
        """Give the details the focus, and for that time room even in a narrow window."""
        self.room.open_details()
        self.details.take_focus()

    def _rename(self) -> None:
        """Let the title be changed in the details."""
        self.room.open_details()
        self.details.title.edit()

    def _paint(self) -> None:
        handle = self.splitter.handle(1)
        colours = handle.palette()
        colours.setColor(colours.ColorRole.Window, self.theme.colour("line"))
        handle.setPalette(colours)
        handle.setAutoFillBackground(True)
        self.room.arrange()

    def _has_details(self) -> bool:
        current = self._current
        return current is not None and current.command != _WELCOME and current.shows_details

    def _on_edited(self) -> None:
        # The button of an older toast would take back something else now.
        self.toasts.withdraw()
        self.statusBar().clearMessage()
        self.commands.refresh()
        self._retitle()

    def _retitle(self) -> None:
        plan = self.session.plan
        parts = [plan.name if plan else "", self._current.title() if self._current else ""]
        self.setWindowTitle(" – ".join(filter(None, parts)))  # noqa: RUF001 - a dash between names

    def _on_said(self, text: str, undo: bool) -> None:  # noqa: FBT001 - a slot
        self.banner.clear()
        self.statusBar().showMessage(text, 10_000)
        if undo:
            self.toasts.show_toast(text, self.tr("Undo"), self.session.undo)
        else:
            self.toasts.show_toast(text)

    def _on_refused(self, error: PlannerError) -> None:
        if isinstance(error, LibraryFileError):
            again = (self.tr("Try Again"), self._look_again)
            self.banner.show_message(reason(error), again, tone=Tone.REFUSAL, lasting=True)
        else:
            self.banner.show_message(reason(error), tone=Tone.REFUSAL)

    def _look_again(self) -> None:
        self.banner.clear()
        self.session.look_again()
        self.session.poll()


def _file_in(data: QMimeData) -> str:
    """Return the one local file that is dragged; empty if it is something else."""
    urls = data.urls()
    return urls[0].toLocalFile() if len(urls) == 1 and urls[0].isLocalFile() else ""
