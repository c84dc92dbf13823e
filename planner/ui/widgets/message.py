"""Messages in place: a refusal or a lasting state beside its cause, with buttons that help."""

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton

from planner.ui.plain import label, on_button
from planner.ui.theme.icons import action_icon
from planner.ui.theme.theme import Theme
from planner.ui.theme.tokens import Look

_ICON = 18
#: Buttons that leave less than this share of the width to the words stand below them.
_BESIDE = 0.6


class Tone(StrEnum):
    """What a message is: something to know, or something that stands in the way."""

    NOTE = "info"
    REFUSAL = "triangle-alert"


class InlineMessage(QFrame):
    """A message with an icon, plain text, buttons and a cross; hidden until there is something."""

    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._tone = theme, Tone.NOTE
        self.setObjectName("message")
        self._icon = QLabel(self)
        self._text = label(parent=self)
        self._buttons = QHBoxLayout()
        self._shown: list[QPushButton] = []
        self._close = QToolButton(self)
        self._close.setAutoRaise(True)
        self._close.setAccessibleName(self.tr("Close this message"))
        self._close.setToolTip(self.tr("Close"))
        self._close.clicked.connect(self.clear)
        self._words = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._words.addWidget(self._text, 1)
        self._words.addLayout(self._buttons)
        self._buttons.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 8, 4)
        row.addWidget(self._icon)
        row.addLayout(self._words, 1)
        row.addWidget(self._close)
        theme.changed.connect(self._paint)
        self._paint()
        self.hide()

    def show_message(
        self,
        text: str,
        *choices: tuple[str, Callable[[], object]],
        tone: Tone = Tone.NOTE,
        lasting: bool = False,
    ) -> None:
        """Show a text with buttons; a lasting one has no cross."""
        self._tone = tone
        self._text.setText(text)
        self.setAccessibleName(text)
        for button in self._shown:
            self._buttons.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._shown = [self._choice(words, act) for words, act in choices]
        for at, button in enumerate(self._shown):
            self._buttons.insertWidget(at, button)
        self._close.setVisible(not lasting)
        self._paint()
        self._arrange()
        self.show()

    def clear(self) -> None:
        """Hide the message."""
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @property
    def can_close(self) -> bool:
        """Whether it has a cross."""
        return not self._close.isHidden()

    @property
    def text(self) -> str:
        """What is shown, empty if nothing is."""
        return "" if self.isHidden() else self._text.text()

    def _arrange(self) -> None:
        """Put the buttons beside the words, or below if they would leave them little room."""
        wide = sum(button.sizeHint().width() for button in self._shown)
        beside = wide <= self.width() * (1 - _BESIDE)
        way = QBoxLayout.Direction
        self._words.setDirection(way.LeftToRight if beside else way.TopToBottom)

    def _choice(self, words: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(on_button(words), self)
        button.clicked.connect(lambda _checked=False: act())
        return button

    def _paint(self) -> None:
        tokens = self._theme.tokens
        look = Look.LATE if self._tone is Tone.REFUSAL else Look.READY
        colours = tokens.status[look]
        self.setStyleSheet(
            f"#message {{ border: 1px solid {colours.border}; border-radius: 6px;"
            f" background: {colours.fill}; }} #message QLabel {{ color: {colours.text}; }}"
        )
        size = self._theme.px(_ICON)
        icon = action_icon(self._tone.value, tokens, colours.text)
        self._icon.setPixmap(icon.pixmap(QSize(size, size)))
        self._close.setIcon(action_icon("x", tokens, colours.text))
        self._close.setMinimumSize(self._theme.px(24), self._theme.px(24))
