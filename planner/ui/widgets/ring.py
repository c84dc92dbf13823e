"""A ring that shows how far one is; it never stands without words beside it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from planner.ui.theme.theme import Text, Theme
from planner.ui.theme.tokens import Look

_SIZE, _THICK, _FULL = 108, 12, 360 * 16


class Ring(QWidget):
    """Two arcs from twelve o'clock, shares of the whole: done, then in progress."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._done, self._going = 0.0, 0.0
        theme.changed.connect(self.updateGeometry)

    def show_shares(self, done: float, going: float) -> None:
        """Show shares between 0 and 1."""
        self._done, self._going = done, going
        self.setAccessibleName(self.tr("{percent} % done").format(percent=int(done * 100)))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(_SIZE), self._theme.px(_SIZE))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        thick = theme.px(_THICK)
        side = min(self.width(), self.height()) - thick - 2
        box = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        flat = Qt.PenCapStyle.FlatCap
        # In high contrast the part still to do is a thin line, so that no colour tells it apart.
        track = 2 if theme.tokens.high_contrast else thick
        painter.setPen(QPen(theme.colour("line"), track, Qt.PenStyle.SolidLine, flat))
        painter.drawEllipse(box)
        start = 90 * 16
        for share, look in ((self._done, Look.DONE), (self._going, Look.STARTED)):
            colours = theme.status(look)
            ink = QColor(colours.fill if look is Look.DONE else colours.border)
            painter.setPen(QPen(ink, thick, Qt.PenStyle.SolidLine, flat))
            span = -round(share * _FULL)
            painter.drawArc(box, start, span)
            start += span
        painter.setPen(theme.colour("text"))
        painter.setFont(theme.font(Text.TITLE))
        text = self.tr("{percent} %").format(percent=int(self._done * 100))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, text)
        painter.end()
