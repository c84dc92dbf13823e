"""The chip on the canvas that says what is emphasised, with a cross that takes it away."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from planner.ui.plain import hint, label
from planner.ui.theme.icons import action_icon
from planner.ui.theme.theme import Theme

_AWAY, _CROSS, _BESIDE = 16, 16, 190


class Chip(QFrame):
    """Lies at the lower left of a view."""

    closed = Signal()

    def __init__(self, host: QWidget, theme: Theme) -> None:
        super().__init__(host)
        self._host, self._theme = host, theme
        self.setObjectName("chip")
        self._said = ""
        self._text = label(wrap=False)
        self._close = QToolButton()
        self._close.setAutoRaise(True)
        self._close.setAccessibleName(self.tr("Show everything again"))
        self._close.setToolTip(self.tr("Show everything again (Esc)"))
        self._close.clicked.connect(self.closed)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 4, 4)
        row.addWidget(self._text)
        row.addWidget(self._close)
        host.installEventFilter(self)
        theme.changed.connect(self._paint)
        self._paint()
        self.hide()

    @property
    def text(self) -> str:
        """What is shown, empty if nothing is."""
        return "" if self.isHidden() else self._said

    def say(self, text: str) -> None:
        """Show a text, or hide if there is none."""
        self._said = text
        hint(self._text, text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        """Stand at the lower left, as wide as the text, but clear of what is at the right."""
        room = max(self._host.width() - self._theme.px(_BESIDE) - 3 * _AWAY, 1)
        metrics, around = self._text.fontMetrics(), self._theme.px(_CROSS) + 2 * _AWAY + 12
        cut = metrics.elidedText(self._said, Qt.TextElideMode.ElideRight, room - around)
        self._text.setText(cut)
        self.setMaximumWidth(room)
        self.adjustSize()
        self.move(_AWAY, self._host.height() - self.height() - _AWAY)

    def _paint(self) -> None:
        tokens = self._theme.tokens
        self.setStyleSheet(
            f"#chip {{ background: {tokens.surface}; border: 1px solid {tokens.control};"
            f" border-radius: 6px; }} #chip QLabel {{ color: {tokens.text}; }}"
        )
        self._close.setIcon(action_icon("x", tokens))
        self._close.setIconSize(QSize(self._theme.px(_CROSS), self._theme.px(_CROSS)))
        self._place()
