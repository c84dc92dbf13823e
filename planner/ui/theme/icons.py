"""Icons: those of commands from drawings, those of statuses painted, crisp at any size."""

from PySide6.QtCore import QByteArray, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

from planner.assets import asset
from planner.ui.theme.tokens import Look, Tokens

_SIZE = 20
_FAINT = 0.45


def app_icon() -> QIcon:
    """Return the icon of the program."""
    drawing = asset("icons", "planner.svg").read_bytes()
    icon = QIcon()
    for size in (16, 24, 32, 48, 64, 128, 256):
        icon.addPixmap(_pixmap(drawing, size))
    return icon


def action_icon(name: str, tokens: Tokens, colour: str = "") -> QIcon:
    """Return the icon of a command, in the colour of text or another one."""
    drawing = asset("icons", "lucide", f"{name}.svg").read_bytes()
    icon = QIcon()
    pixmap = _coloured(drawing, colour or tokens.text)
    icon.addPixmap(pixmap)
    # So faint as to be read on nothing would be no high contrast.
    faint = _coloured(drawing, tokens.disabled) if tokens.high_contrast else _faint(pixmap)
    icon.addPixmap(faint, QIcon.Mode.Disabled)
    return icon


def row_icon(name: str, tokens: Tokens) -> QIcon:
    """Return an icon for rows of lists: in the colour of text, on the selection in that of its."""
    icon, on_accent = action_icon(name, tokens), action_icon(name, tokens, tokens.on_accent)
    for size in icon.availableSizes():
        icon.addPixmap(on_accent.pixmap(size), QIcon.Mode.Selected)
    return icon


def status_icon(look: Look, tokens: Tokens, size: int = 16) -> QIcon:
    """Return the icon of a status on the colour of surfaces, for lists and buttons."""
    icon = QIcon(_status(look, size, tokens.status[look].border, tokens.surface))
    icon.addPixmap(_status(look, size, tokens.on_accent, tokens.accent), QIcon.Mode.Selected)
    return icon


def _status(look: Look, size: int, colour: str, behind: str) -> QPixmap:
    pixmap = QPixmap(QSize(size, size) * 2)
    pixmap.setDevicePixelRatio(2)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    centre = QPointF(size / 2, size / 2)
    paint_status(painter, look, centre, size, QColor(colour), QColor(behind))
    painter.end()
    return pixmap


def paint_status(
    painter: QPainter, look: Look, centre: QPointF, size: float, colour: QColor, behind: QColor
) -> None:
    """Paint the icon of a status: a shape of its own each, so that it needs no colour.

    Done is a disc in ``colour`` with a tick in the colour ``behind`` it; the others are outlines.
    """
    painter.save()
    painter.translate(centre)
    painter.scale(size / 16, size / 16)
    painter.setPen(QPen(colour, 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    _PAINTERS[look](painter, colour, behind)
    painter.restore()


def _locked(painter: QPainter, _colour: QColor, _behind: QColor) -> None:
    painter.drawRoundedRect(QRectF(-5, -1, 10, 7.5), 1.5, 1.5)
    shackle = QPainterPath(QPointF(-3, -1))
    shackle.lineTo(-3, -3.5)
    shackle.arcTo(QRectF(-3, -6.5, 6, 6), 180, -180)
    shackle.lineTo(3, -1)
    painter.drawPath(shackle)


def _ready(painter: QPainter, _colour: QColor, _behind: QColor) -> None:
    painter.drawEllipse(QPointF(), 5.5, 5.5)


def _started(painter: QPainter, colour: QColor, _behind: QColor) -> None:
    painter.drawEllipse(QPointF(), 5.5, 5.5)
    painter.setBrush(colour)
    painter.drawChord(QRectF(-5.5, -5.5, 11, 11), 90 * 16, 180 * 16)


def _done(painter: QPainter, colour: QColor, behind: QColor) -> None:
    painter.setBrush(colour)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawEllipse(QPointF(), 7, 7)
    painter.setPen(QPen(behind, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawPolyline(QPolygonF([QPointF(-3.2, 0.3), QPointF(-0.9, 2.7), QPointF(3.4, -2.5)]))


def _waived(painter: QPainter, _colour: QColor, _behind: QColor) -> None:
    painter.drawEllipse(QPointF(), 5.8, 5.8)
    painter.drawLine(QPointF(-4, 4), QPointF(4, -4))


def _late(painter: QPainter, colour: QColor, _behind: QColor) -> None:
    painter.setPen(QPen(colour, 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, _ROUND))
    painter.drawPolygon(QPolygonF([QPointF(0, -6), QPointF(6.5, 5.5), QPointF(-6.5, 5.5)]))
    painter.drawLine(QPointF(0, -1.8), QPointF(0, 1.5))
    painter.drawPoint(QPointF(0, 3.6))


_ROUND = Qt.PenJoinStyle.RoundJoin
_PAINTERS = {
    Look.LOCKED: _locked,
    Look.READY: _ready,
    Look.STARTED: _started,
    Look.DONE: _done,
    Look.WAIVED: _waived,
    Look.LATE: _late,
}


def _coloured(drawing: bytes, colour: str) -> QPixmap:
    return _pixmap(drawing.replace(b"currentColor", colour.encode()), _SIZE)


def _pixmap(drawing: bytes, size: int) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer

    pixmap = QPixmap(size * 2, size * 2)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(drawing)).render(painter)
    painter.end()
    pixmap.setDevicePixelRatio(2)
    return pixmap


def _faint(pixmap: QPixmap) -> QPixmap:
    faint = QPixmap(pixmap.size())
    faint.setDevicePixelRatio(pixmap.devicePixelRatio())
    faint.fill(Qt.GlobalColor.transparent)
    painter = QPainter(faint)
    painter.setOpacity(_FAINT)
    painter.drawPixmap(0, 0, pixmap)
    painter.end()
    return faint
