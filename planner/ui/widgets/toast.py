"""Toasts: what just happened, at the bottom of the window, with at most one button."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from planner.ui.plain import label, on_button
from planner.ui.theme.theme import Theme

_STAYS = 6000
_STAYS_WITH_BUTTON = 8000
_MARGIN, _MOST_WIDTH = 24, 560


class Toasts(QFrame):
    """One toast at a time above its window; stays while the mouse or the focus is on it."""

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self._host, self._theme = window, theme
        self._act: Callable[[], object] | None = None
        self.setObjectName("toast")
        self._text = label(parent=self)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self._button = QPushButton(self)
        self._button.clicked.connect(self._run)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 10, 10)
        row.setSpacing(16)
        row.addWidget(self._text, 1)
        row.addWidget(self._button)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_timeout)
        window.installEventFilter(self)
        theme.changed.connect(self._paint)
        self._paint()
        self.hide()

    def show_toast(
        self, text: str, button: str = "", act: Callable[[], object] | None = None
    ) -> None:
        """Show a text, in place of an older one, and read it out; with a button if given."""
        self._act = act
        self._text.setText(text)
        self._button.setText(on_button(button))
        self._button.setVisible(act is not None)
        self._place()
        self.show()
        self.raise_()
        self._timer.start(_STAYS if act is None else _STAYS_WITH_BUTTON)
        announce(self, text)

    def withdraw(self) -> None:
        """Take away a button whose time has passed, and what was said with it."""
        if self._act is not None:
            self.hide()

    @property
    def text(self) -> str:
        """What is shown, empty if nothing is."""
        return "" if self.isHidden() else self._text.text()

    @property
    def has_focus(self) -> bool:
        """Whether the button has the focus."""
        return self._button.hasFocus()

    def take_focus(self) -> bool:
        """Give the button the focus; False if there is none."""
        if self.isHidden() or self._act is None:
            return False
        self._button.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self._place()
        return super().eventFilter(watched, event)

    def _run(self) -> None:
        act, self._act = self._act, None
        self.hide()
        if act is not None:
            act()

    def _on_timeout(self) -> None:
        if self.underMouse() or self._button.hasFocus():
            self._timer.start(_STAYS)
        else:
            self.hide()

    def _place(self) -> None:
        window = self._host
        width = min(self._theme.px(_MOST_WIDTH), window.width() - 2 * _MARGIN)
        wanted = min(width, self.sizeHint().width() + 8)
        self.setFixedWidth(max(wanted, min(width, 280)))
        height = max(self.heightForWidth(self.width()), self.sizeHint().height())
        self.resize(self.width(), height)
        self.move((window.width() - self.width()) // 2, window.height() - height - 2 * _MARGIN)

    def _paint(self) -> None:
        tokens = self._theme.tokens
        self.setStyleSheet(
            f"#toast {{ background: {tokens.text}; border: 1px solid {tokens.canvas};"
            f" border-radius: 8px; }} #toast QLabel {{ color: {tokens.canvas}; }}"
        )


def announce(widget: QWidget, text: str) -> None:
    """Have a screen reader say something when it comes to it."""
    event = QAccessibleAnnouncementEvent(widget, text)
    event.setPoliteness(QAccessible.AnnouncementPoliteness.Polite)
    QAccessible.updateAccessibility(event)
