"""The panes of the window, through which F6 leads: navigation, screen, details, toast."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from planner.ui.widgets.toast import Toasts


class Panes(QObject):
    """Moves the focus from pane to pane, to where it was in each; to a toast's button first."""

    def __init__(self, window: QWidget, panes: Iterable[QWidget], toasts: Toasts) -> None:
        super().__init__(window)
        self._panes = tuple(panes)
        self._toasts = toasts
        self._last: dict[int, QWidget] = {}
        for keys, step in (("F6", 1), ("Shift+F6", -1)):
            shortcut = QShortcut(QKeySequence(keys), window)
            shortcut.activated.connect(lambda step=step: self.move(step))
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_focus)

    @property
    def current(self) -> int:
        """The number of the pane with the focus; -1 if it is elsewhere."""
        focus = QApplication.focusWidget()
        for number, pane in enumerate(self._panes):
            if focus is not None and (focus is pane or pane.isAncestorOf(focus)):
                return number
        return -1

    def move(self, step: int) -> None:
        """Give the next pane that is shown the focus."""
        if step > 0 and not self._toasts.has_focus and self._toasts.take_focus():
            return
        at = self.current
        for _ in self._panes:
            at = (at + step) % len(self._panes)
            if not self._panes[at].isHidden() and self._enter(at):
                return

    def _enter(self, at: int) -> bool:
        pane, reason = self._panes[at], Qt.FocusReason.ShortcutFocusReason
        last = self._last.get(at)
        if last is not None and isValid(last) and pane.isAncestorOf(last) and last.isVisible():
            last.setFocus(reason)
            return True
        for child in pane.findChildren(QWidget):
            wanted = child.focusPolicy() & Qt.FocusPolicy.TabFocus
            if wanted and child.isVisible() and child.isEnabled():
                child.setFocus(reason)
                return True
        return False

    def _on_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is None:
            return
        for number, pane in enumerate(self._panes):
            if pane.isAncestorOf(new):
                self._last[number] = new
