"""Boxes painted once, without their texts, and stamped many times."""

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from planner.ui.canvas.picture import Node, Shape
from planner.ui.canvas.shapes import Manner, border_pen, colours, icon_size, inset, outline
from planner.ui.canvas.tier import Tier
from planner.ui.theme.icons import paint_status
from planner.ui.theme.theme import Theme
from planner.ui.theme.tokens import StatusColours

_MOST = 2_000
_INNER = 3.5  # how far the inner line of a role is from its border
_STACKED = 5.0  # how far the second edge of a folded group stands out
_BEHIND = 0.62  # of the icon: what is covered behind it where it reaches beyond its box
# How far the middle of an icon is above and beside the corner that it sits on, in its size.
_ABOVE, _BESIDE = 0.28, 0.1
#: The inset of boxes that fill their corners.
CORNER = 12.0


class Stamp(NamedTuple):
    """A painted box, and how far it reaches beyond the box, in pixels."""

    pixmap: QPixmap
    margin: float


class Sheet(NamedTuple):
    """What all stamps of one painting have in common."""

    tier: Tier
    scale: float
    ratio: float
    mirrored: bool


class Stamps:
    """Painted boxes by shape, look and size, for one zoom; another zoom forgets them."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._made: dict[tuple[object, ...], Stamp] = {}
        self._sheet: Sheet | None = None

    def forget(self) -> None:
        """Drop all, for the colours changed."""
        self._made.clear()

    def stamp(self, node: Node, size: QSizeF, sheet: Sheet, manner: Manner) -> Stamp:
        """Return the box of a node; ``size`` is in units of the drawing."""
        if self._sheet != sheet or len(self._made) > _MOST:
            self._made.clear()
            self._sheet = sheet
        step = round(node.heat * 20) if manner.heat else -1
        key = (node.shape, node.look, size.width(), size.height(), manner.faint, step)
        found = self._made.get(key)
        if found is None:
            found = self._made[key] = self._paint(node, size, sheet, manner)
        return found

    def draw(
        self, painter: QPainter, node: Node, size: QSizeF, sheet: Sheet, manner: Manner
    ) -> None:
        """Draw the box of a node as lines and areas, its corner where the painter stands."""
        painter.save()
        painter.scale(sheet.scale, sheet.scale)
        on = colours(node, manner, self._theme.tokens)
        self._paint_outline(painter, node, size, on)
        painter.restore()
        if icon := self._icon(node, size, sheet):
            box = QRectF(QPointF(), size * sheet.scale)
            _paint_icon(painter, node, icon, icon_centre(node, box, icon, sheet), on)

    def _icon(self, node: Node, size: QSizeF, sheet: Sheet) -> float:
        if not node.is_item:
            return 0.0
        return icon_size(sheet.tier, sheet.scale, self._theme.percent, size.height())

    def _paint(self, node: Node, size: QSizeF, sheet: Sheet, manner: Manner) -> Stamp:
        icon = self._icon(node, size, sheet)
        box = size * sheet.scale
        margin = max(3.0, (icon - box.height()) / 2 + 1, icon * (_BEHIND + _ABOVE) + 1)
        whole = QSizeF(box.width() + 2 * margin, box.height() + 2 * margin) * sheet.ratio
        pixmap = QPixmap(QSize(round(whole.width()), round(whole.height())))
        pixmap.setDevicePixelRatio(sheet.ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(margin, margin)
        self.draw(painter, node, size, sheet, manner)
        painter.end()
        return Stamp(pixmap, margin)

    def _paint_outline(
        self, painter: QPainter, node: Node, size: QSizeF, on: StatusColours
    ) -> None:
        pen = border_pen(node.look, self._theme.tokens, on.border)
        rect = QRectF(QPointF(), size)
        painter.setPen(pen)
        painter.setBrush(QColor(on.fill))
        if node.shape is Shape.CLUSTER:
            painter.drawPath(outline(node.shape, rect.adjusted(_STACKED, 0, 0, -_STACKED)))
            rect = rect.adjusted(0, _STACKED, -_STACKED, 0)
        painter.drawPath(outline(node.shape, rect))
        if node.shape is Shape.ROLE:
            pen.setWidthF(1.0)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(outline(node.shape, rect.adjusted(_INNER, _INNER, -_INNER, -_INNER)))


def icon_centre(node: Node, box: QRectF, icon: float, sheet: Sheet) -> QPointF:
    """Return where the icon of a box goes, given where the box is in pixels.

    Where there is room for the title only, it sits on the corner.
    """
    if sheet.tier is Tier.GLYPH:
        return box.center()
    if sheet.tier is Tier.COMPACT:
        away = (inset(node.shape) - CORNER) * sheet.scale - icon * _BESIDE
        x = box.right() - away if sheet.mirrored else box.left() + away
        return QPointF(x, -icon * _ABOVE)
    away = inset(node.shape) * sheet.scale + icon / 2
    x = box.right() - away if sheet.mirrored else box.left() + away
    return QPointF(x, box.center().y())


def _paint_icon(
    painter: QPainter, node: Node, size: float, centre: QPointF, on: StatusColours
) -> None:
    if centre.y() < size / 2:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(on.fill))
        painter.drawEllipse(centre, size * _BEHIND, size * _BEHIND)
    pen = QPen(QColor(on.text))
    painter.setPen(pen)
    paint_status(painter, node.look, centre, size, QColor(on.text), QColor(on.fill))
