"""A monkey at the window: presses, types, clicks and drags everywhere, and looks after the file."""

import random
import sys
from collections import deque
from types import TracebackType
from typing import Any

import msgspec
import pytest
from PySide6.QtCore import QPoint, Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from planner.graph.standing import Standing
from planner.ui.assemble import Window
from tests.torture import plain
from tests.ui.conftest import SAILING, Opening, close, settle

KEYS = (
    *("Space", "P", "S", "K", "X", "A", "T", "H", "F", "E", "N", "G", "R", "L", "Return", "Escape"),
    *("Up", "Down", "Left", "Right", "Tab", "Backtab", "Home", "End", "PageUp", "PageDown"),
    *("Delete", "Backspace", "Insert", "F2", "Menu", "Plus", "Minus", "Slash"),
)
HELD = (
    *(Qt.KeyboardModifier.NoModifier,) * 6,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
BUTTONS = (*(Qt.MouseButton.LeftButton,) * 5, Qt.MouseButton.RightButton)
TEXTS = (
    *("knots", "12", "-", "0", "2027-01-31", "https://example.org", "<b>&</b>", "a; b | (c)"),
    *("- [ ] Reef\n- [x] Heave to", "title,hours\nRope work,3\n", "\u202egnihtyna", "é😀"),
)
#: Where the whole library is moved to is left to the tests of that.
MOVES = "Keep the library as"
#: Sizes between the smallest and a large one.
SIZES = ((900, 600), (1100, 700), (1440, 900), (1920, 1200))


class Monkey:
    """Does what chance says; whatever was asked for a file gets one, none, or a bad one."""

    def __init__(
        self, opening: Opening, qtbot: QtBot, seed: int, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        self.opening, self.qtbot, self.seed = opening, qtbot, seed
        self.random = random.Random(seed)  # noqa: S311 - a seeded monkey
        self.window = opening()
        self.done = 0
        self.trail: deque[str] = deque(maxlen=12)
        self.troubles: list[str] = []
        self.opened: list[QUrl] = []
        self._acting, self._patience = False, 0
        self._folder = self.window.session.workspace.store.path.parent
        self._answer(monkeypatch)
        self._listen(monkeypatch)
        self._on_duty = False

    def run(self, events: int, look_every: int) -> None:
        """Do so many things, and look now and then whether all is well."""
        self._on_duty = True
        self._inside()
        try:
            for _ in range(events):
                self.act()
                if self.done % 50 == 0:
                    QApplication.processEvents()
                if self.done % look_every == 0:
                    self.look()
                assert not self.troubles, f"seed {self.seed}: {self.troubles[0]}"
            self.look()
            if not self.window.main.isVisible():  # what closes it may have waited for its turn
                self._open_again()
        finally:
            self._on_duty = False

    def act(self) -> None:
        """Do one thing."""
        self.done += 1
        self._acting = True
        try:
            self._act()
        finally:
            self._acting = False
        self._tire()
        if not self.window.main.isVisible():
            self._open_again()

    def look(self) -> None:
        """Compare what is shown with what the file holds, with nothing but sqlite3."""
        self.close_dialogs()
        settle(self.qtbot, self.window)
        self.window.keep()
        session = self.window.session
        session.poll()
        path = session.workspace.store.path
        plain.read(path)
        plain.compare(path, msgspec.json.encode(list(session.library.entities())))
        fresh = Standing(session.library, session.today)
        for item in session.library.items:
            assert session.standing.status(item) is fresh.status(item), (item, *self.trail)
        assert not [url for url in self.opened if url.scheme() not in {"http", "https", "mailto"}]
        assert not self.troubles, f"seed {self.seed}: {self.troubles[0]}"

    def close_dialogs(self) -> None:
        """Close all that lies over the window."""
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, QDialog | QMenu) and widget.isVisible():
                widget.close()

    def _act(self) -> None:
        if (over := _over_the_window()) is not None:
            self._poke(over)
            return
        main, chosen = self.window.main, self.random.random()
        items = sorted(self.window.session.library.items)
        if chosen < 0.15 and items:
            some = self.random.sample(items, min(len(items), self.random.randint(1, 3)))
            self._note(f"select {some}")
            self.window.session.selection.select(*some)
        elif chosen < 0.45:
            command = self.random.choice(sorted(self.window.actions.all))
            self._note(command)
            self.window.actions[command].trigger()
        elif chosen < 0.46:
            size = self.random.choice(SIZES)
            self._note(f"resize {size}")
            main.resize(*size)
        else:
            self._poke(main)

    def _poke(self, window: QWidget) -> None:
        """Press, type, click or drag in a window."""
        chosen = self.random.random()
        focus = QApplication.focusWidget()
        target = focus if focus is not None and window.isAncestorOf(focus) else window
        if chosen < 0.45:
            key, held = self.random.choice(KEYS), self.random.choice(HELD)
            self._note(f"{held.name}+{key} on {_name(target)}")
            self.qtbot.keyClick(target, getattr(Qt.Key, f"Key_{key}"), held)
        elif chosen < 0.6:
            text = self.random.choice(TEXTS)
            self._note(f"type {text!r} on {_name(target)}")
            self._type(target, text)
        else:
            self._mouse(window, drags=chosen > 0.95)

    def _type(self, target: QWidget, text: str) -> None:
        """Type a text, or paste it where keys of a test cannot make it."""
        if text.isascii() and text.isprintable():
            for letter in text:
                if isValid(target):
                    self.qtbot.keyClicks(target, letter)
        else:
            QApplication.clipboard().setText(text)
            self.qtbot.keyClick(target, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    def _mouse(self, window: QWidget, *, drags: bool) -> None:
        where = self._place(window)
        target = window.childAt(where) or window
        button, at = self.random.choice(BUTTONS), target.mapFrom(window, where)
        self._note(f"{'drag' if drags else 'click'} {button.name} on {_name(target)} {at}")
        way = [target.mapFrom(window, self._place(window)) for _ in range(4 * drags)] or [at]
        self.qtbot.mousePress(target, button, pos=at)
        for place in way[:-1]:
            if isValid(target):
                self.qtbot.mouseMove(target, place)
        if isValid(target):  # a press alone may do away with it
            self.qtbot.mouseRelease(target, button, pos=way[-1])
        if isValid(target) and not drags and self.random.random() < 0.1:
            self.qtbot.mouseDClick(target, button, pos=at)

    def _place(self, window: QWidget) -> QPoint:
        return QPoint(
            self.random.randrange(max(1, window.width())),
            self.random.randrange(max(1, window.height())),
        )

    def _tire(self) -> None:
        """Get tired of a dialog after a while."""
        if _over_the_window() is None:
            self._patience = self.random.randint(2, 12)
            return
        self._patience -= 1
        if self._patience <= 0:
            self.close_dialogs()

    def _inside(self) -> None:
        """Play with a dialog that is waited for, from inside the waiting, and close it.

        What is pressed there may open another one: a fresh timer looks after that.
        """
        if self._on_duty:
            QTimer.singleShot(20, self._inside)
        if not self._acting:
            return
        for _ in range(self.random.randint(0, 4)):
            if (over := _over_the_window()) is not None:
                self._poke(over)
        self.close_dialogs()

    def _open_again(self) -> None:
        self._note("open again")
        close(self.window)
        self.window = self.opening()

    def _note(self, what: str) -> None:
        self.trail.append(f"{self.done} {what}")

    def _answer(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Answer what asks for a file or a browser outside the program."""
        bad = self._folder / "bad.yaml"
        bad.write_text("items: [", encoding="utf-8")
        files = ("", str(SAILING), str(bad), str(self._folder), str(self._folder / "none"))
        names = ("", *(str(self._folder / f"out-{n}") for n in range(5)), *files[2:])
        own = str(self.window.session.workspace.store.path)

        def save(_parent: QWidget, caption: str = "", *_more: Any) -> tuple[str, str]:  # noqa: ANN401 - Qt's
            return ("" if caption == MOVES else self.random.choice((*names, own))), ""

        monkeypatch.setattr(
            QFileDialog, "getOpenFileName", lambda *_, **__: (self.random.choice(files), "")
        )
        monkeypatch.setattr(QFileDialog, "getSaveFileName", save)
        monkeypatch.setattr(QDesktopServices, "openUrl", self.opened.append)

    def _listen(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Remember what led to an exception."""
        told = sys.excepthook

        def hook(
            kind: type[BaseException], error: BaseException, trace: TracebackType | None
        ) -> None:
            self.troubles.append("\n".join([repr(error), *self.trail]))
            told(kind, error, trace)

        monkeypatch.setattr(sys, "excepthook", hook)


def undo_all(window: Window) -> None:
    """Take back whatever was done."""
    while window.session.workspace.undoable is not None:
        window.session.undo()


def _over_the_window() -> QWidget | None:
    return (
        QApplication.activePopupWidget()
        or QApplication.activeModalWidget()
        or next(
            (
                widget
                for widget in QApplication.topLevelWidgets()
                if isinstance(widget, QDialog) and widget.isVisible()
            ),
            None,
        )
    )


def _name(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.accessibleName() or widget.objectName()!r}"
