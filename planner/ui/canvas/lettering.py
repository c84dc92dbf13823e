"""Texts on boxes: fonts by size, and texts broken into lines once and drawn many times."""

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QStaticText, QTextOption

from planner.ui.theme.theme import Text, Theme

_MOST_TEXTS = 20_000
#: Words with the space, hyphen or stroke after which a line may end.
_PARTS = re.compile(r"[^\s/-]*(?:[\s/-]+|$)")
_BREAKS = (" ", "-", "/")
#: Words of so many letters may be broken, with so many left on each side.
_LONG_WORD, _LEAST_LETTERS = 12, 4
_STEP = 4  # widths are rounded down to multiples of this, so that texts serve several zooms


class Face:
    """A font with its metrics."""

    __slots__ = ("font", "line", "metrics")

    def __init__(self, font: QFont) -> None:
        self.font, self.metrics = font, QFontMetrics(font)
        self.line = float(self.metrics.height())


class Lettering:
    """Keeps fonts and texts until the theme changes."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._faces: dict[tuple[Text, int, bool], Face] = {}
        self._texts: dict[tuple[str, Face, int, int], tuple[QStaticText, ...]] = {}

    def forget(self) -> None:
        """Drop all, for fonts changed."""
        self._faces.clear()
        self._texts.clear()

    def face(self, purpose: Text, pixels: float, *, struck: bool = False) -> Face:
        """Return a font of a height in pixels."""
        size = max(1, round(pixels))
        key = (purpose, size, struck)
        found = self._faces.get(key)
        if found is None:
            font = self._theme.font(purpose)
            font.setPixelSize(size)
            font.setStrikeOut(struck)
            found = self._faces[key] = Face(font)
        return found

    def rows(self, text: str, face: Face, width: float, lines: int) -> tuple[QStaticText, ...]:
        """Return a text as at most so many rows, the last one elided; plain, never markup."""
        wide = max(_STEP, int(width) // _STEP * _STEP)
        key = (text, face, wide, lines)
        found = self._texts.get(key)
        if found is None:
            if len(self._texts) > _MOST_TEXTS:
                self._texts.clear()
            rows = broken(text, face.metrics, wide, lines)
            found = self._texts[key] = tuple(_set(row) for row in rows)
        return found


def broken(text: str, metrics: QFontMetrics, width: int, lines: int) -> list[str]:
    """Break a text into at most so many lines; the last one is elided."""
    rows: list[str] = []
    rest = " ".join(text.split())
    while len(rows) < lines - 1 and metrics.horizontalAdvance(rest) > width:
        row = _first_row(rest, metrics, width)
        if not row:
            break
        rest = rest[len(row) :].lstrip()
        rows.append(row.rstrip() if row.endswith(_BREAKS) else f"{row}-")
    rows.append(metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width))
    return rows


def _first_row(text: str, metrics: QFontMetrics, width: int) -> str:
    """Return as many words of a text as fit; the beginning of a long word that is alone too long.

    Nothing, if that would leave less than a few letters on either side.
    """
    row = ""
    for part in _PARTS.findall(text):
        if metrics.horizontalAdvance((row + part).rstrip()) > width:
            break
        row += part
    if row:
        return row
    word: str = _PARTS.findall(text)[0].strip()
    for length in range(len(word) - _LEAST_LETTERS, _LEAST_LETTERS - 1, -1):
        if len(word) >= _LONG_WORD and metrics.horizontalAdvance(f"{word[:length]}-") <= width:
            return word[:length]
    return ""


def _set(text: str) -> QStaticText:
    made = QStaticText(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.ManualWrap)
    made.setTextOption(option)
    made.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
    return made
