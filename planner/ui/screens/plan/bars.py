"""The bars of the timeline: weeks, status, slack, pin and the weeks of the baseline."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from planner.ui.canvas.shapes import border_pen
from planner.ui.looks import look
from planner.ui.outlook import Outlook
from planner.ui.screens.plan.chart import Bar, Chart
from planner.ui.theme.icons import action_icon, paint_status
from planner.ui.theme.theme import Text, Theme
from planner.ui.wording import words

_BAR, _GHOST, _EDGE = 20, 5, 4
_PIN = 14
#: Where a week begins, in pixels.
Place = Callable[[float], float]


class Bars:
    """Paints the bar of an item; ``at`` says where a week begins."""

    def __init__(self, session: Outlook, theme: Theme) -> None:
        self._session, self._theme = session, theme

    def paint(self, painter: QPainter, bar: Bar, box: QRectF, at: Place, shift: int) -> None:
        """Paint a bar in the box of its row, ``shift`` weeks from where it belongs."""
        theme, state = self._theme, look(self._session, bar.item)
        colours = theme.status(state)
        height = theme.px(_BAR)
        top = box.center().y() - height / 2
        if bar.ghost is not None:
            ghost = QRectF(at(bar.ghost[0]), top + height - 3, 0, _GHOST)
            ghost.setRight(at(bar.ghost[1] + 1))
            painter.fillRect(ghost, theme.colour("line"))
        rect = QRectF(at(bar.first + shift), top, 0, height)
        rect.setRight(at(bar.last + 1 + shift) - 2)
        if bar.until > bar.last and not bar.instant:
            self._paint_slack(painter, rect, at(bar.until + 1 + shift))
        painter.setPen(border_pen(state, theme.tokens))
        painter.setBrush(QColor(colours.fill))
        if bar.instant:
            self._paint_diamond(painter, QPointF(rect.right(), rect.center().y()), height / 2)
            return
        painter.drawRoundedRect(rect, 4, 4)
        if bar.decides:
            edge = QRectF(rect.left(), rect.top(), _EDGE, height)
            painter.fillRect(edge, QColor(colours.border))
        self._paint_words(painter, bar, rect, QColor(colours.text), QColor(colours.fill))

    def paint_pin(self, painter: QPainter, right: float, middle: float) -> float:
        """Paint a pin that ends there; return where it begins."""
        size = self._theme.px(_PIN)
        icon = action_icon("pin", self._theme.tokens, self._theme.tokens.muted)
        box = QRectF(right - size, middle - size / 2, size, size)
        painter.drawPixmap(box.toRect(), icon.pixmap(QSize(size, size)))
        return box.left()

    def paint_key(self, painter: QPainter, box: QRectF, chart: Chart, late: str, edge: str) -> None:
        """Paint what the signs mean into the corner above the names, as far as they occur."""
        theme = self._theme
        painter.setFont(theme.font(Text.SMALL))
        line = painter.fontMetrics().height()
        y = box.bottom() - 2 * line - 4
        if any(bar.decides and not bar.instant for bar in chart.bars):
            mark = QRectF(box.left() + 6, y + 2, _EDGE, line - 4)
            painter.fillRect(mark, theme.colour("text"))
            self._say(painter, box, y, line, edge)
            y += line
        if any(bar.until > bar.last and not bar.instant for bar in chart.bars):
            painter.setPen(self._slack_pen())
            middle = y + line / 2
            painter.drawLine(QPointF(box.left(), middle), QPointF(box.left() + 16, middle))
            painter.drawLine(
                QPointF(box.left() + 16, middle - 4), QPointF(box.left() + 16, middle + 4)
            )
            self._say(painter, box, y, line, late)

    def _say(self, painter: QPainter, box: QRectF, y: float, line: int, text: str) -> None:
        room = QRectF(box.left() + 24, y, box.width() - 24, line)
        painter.setPen(self._theme.colour("muted"))
        short = painter.fontMetrics().elidedText(
            text, Qt.TextElideMode.ElideRight, int(room.width())
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, short)

    def _slack_pen(self) -> QPen:
        return QPen(self._theme.colour("muted"), 1.5, Qt.PenStyle.DotLine)

    def _paint_slack(self, painter: QPainter, rect: QRectF, end: float) -> None:
        middle = rect.center().y()
        painter.setPen(self._slack_pen())
        painter.drawLine(QPointF(rect.right(), middle), QPointF(end - 2, middle))
        painter.drawLine(QPointF(end - 2, middle - 5), QPointF(end - 2, middle + 5))

    def _paint_words(
        self, painter: QPainter, bar: Bar, rect: QRectF, ink: QColor, fill: QColor
    ) -> None:
        theme, state = self._theme, look(self._session, bar.item)
        size = theme.px(14)
        if rect.width() < size + 8:
            return
        centre = QPointF(rect.left() + 6 + size / 2, rect.center().y())
        paint_status(painter, state, centre, size, ink, fill)
        painter.setFont(theme.font(Text.SMALL))
        painter.setPen(ink)
        said = words().hours(bar.hours) if bar.hours else words().weeks(bar.last - bar.first + 1)
        room = rect.adjusted(size + 12, 0, -4, 0)
        if painter.fontMetrics().horizontalAdvance(said) < room.width():
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, said)

    def _paint_diamond(self, painter: QPainter, centre: QPointF, size: float) -> None:
        x, y = centre.x(), centre.y()
        corners = [(x - size, y), (x, y - size), (x + size, y), (x, y + size)]
        painter.drawPolygon(QPolygonF([QPointF(*corner) for corner in corners]))
