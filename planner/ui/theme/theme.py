"""The theme in use: which tokens, how large the text, whether things may move."""

from enum import StrEnum

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from planner.ui.theme import palette
from planner.ui.theme.row_icons import RowIcons
from planner.ui.theme.tokens import DARK, LIGHT, Look, StatusColours, Tokens, high_contrast

#: Text sizes that can be chosen, in percent.
SMALLEST, LARGEST = 90, 160


class Scheme(StrEnum):
    """Which theme the user wants; SYSTEM follows the desktop."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Text(StrEnum):
    """What a text is for; decides size and weight."""

    DISPLAY = "display"
    TITLE = "title"
    HEADING = "heading"
    BODY = "body"
    STRONG = "strong"
    SMALL = "small"


_SIZES = {
    Text.DISPLAY: 2.15,
    Text.TITLE: 1.54,
    Text.HEADING: 1.15,
    Text.BODY: 1.0,
    Text.STRONG: 1.0,
    Text.SMALL: 0.85,
}
_BOLD = {Text.DISPLAY, Text.TITLE, Text.HEADING, Text.STRONG}


class WheelGuard(QObject):
    """Keeps the wheel from changing a field that has no focus: one scrolls past it."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Wheel and isinstance(watched, QWidget):
            event.ignore()
            return not watched.hasFocus()
        return False


class Theme(QObject):
    """Gives colours, fonts and sizes; tells with ``changed`` when they became others."""

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._body = app.font()
        self._scheme = Scheme.SYSTEM
        self._contrast = False
        self._percent = 100
        self.reduced_motion = False
        self.wheel_guard = WheelGuard(self)
        self.tokens: Tokens = LIGHT
        self.row_icons = RowIcons(self.tokens)
        app.setStyle("Fusion")
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_system_changed)
        self._apply()

    def choose(
        self,
        scheme: Scheme | None = None,
        *,
        contrast: bool | None = None,
        percent: int | None = None,
        reduced_motion: bool | None = None,
    ) -> None:
        """Change what is given, at once."""
        if scheme is not None:
            self._scheme = scheme
        if contrast is not None:
            self._contrast = contrast
        if percent is not None:
            self._percent = min(max(percent, SMALLEST), LARGEST)
        if reduced_motion is not None:
            self.reduced_motion = reduced_motion
        self._apply()

    @property
    def scheme(self) -> Scheme:
        """What the user chose."""
        return self._scheme

    @property
    def contrast(self) -> bool:
        """Whether the high-contrast colours are in use."""
        return self._contrast

    @property
    def percent(self) -> int:
        """The size of text, in percent."""
        return self._percent

    def colour(self, name: str) -> QColor:
        """Return a colour by the name of its token."""
        return QColor(getattr(self.tokens, name))

    def status(self, look: Look) -> StatusColours:
        """Return the colours of a status."""
        return self.tokens.status[look]

    def font(self, purpose: Text = Text.BODY) -> QFont:
        """Return the font of a purpose, at the chosen text size."""
        font = QFont(self._body)
        font.setPixelSize(self.px(13 * _SIZES[purpose]))
        font.setWeight(QFont.Weight.DemiBold if purpose in _BOLD else QFont.Weight.Normal)
        return font

    def px(self, size: float) -> int:
        """Return a size in pixels at the chosen text size; at least 1."""
        return max(1, round(size * self._percent / 100))

    def milliseconds(self, usual: int) -> int:
        """Return how long an animation takes: nothing if motion is reduced."""
        return 0 if self.reduced_motion else usual

    def _apply(self) -> None:
        tokens = DARK if self._is_dark() else LIGHT
        self.tokens = high_contrast(tokens) if self._contrast else tokens
        self.row_icons = RowIcons(self.tokens)
        hints = QGuiApplication.styleHints()
        if self._scheme is Scheme.SYSTEM:
            hints.unsetColorScheme()
        else:
            # Native title bars follow this; our own palette does not need it.
            dark = self._scheme is Scheme.DARK
            hints.setColorScheme(Qt.ColorScheme.Dark if dark else Qt.ColorScheme.Light)
        self._app.setPalette(palette.palette(self.tokens))
        for name in (*palette.OUTLINED, *palette.OUTLINED_IN_HIGH_CONTRAST):
            seen = self._contrast or name in palette.OUTLINED
            made = palette.outlined(self.tokens) if seen else palette.palette(self.tokens)
            self._app.setPalette(made, name)  # type: ignore[arg-type] # the stubs want bytes, Qt a str
        self._app.setFont(self.font())
        QToolTip.setPalette(palette.palette(self.tokens))
        self.changed.emit()

    def _is_dark(self) -> bool:
        if self._scheme is Scheme.SYSTEM:
            return QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return self._scheme is Scheme.DARK

    def _on_system_changed(self) -> None:
        if self._scheme is Scheme.SYSTEM and self._is_dark() is not self.tokens.dark:
            self._apply()
