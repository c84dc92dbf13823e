"""The timeline: names at the left, a bar for each item over the weeks, the load below."""

from datetime import date, timedelta
from typing import Protocol

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QToolTip

from planner.ui.outlook import Outlook
from planner.ui.plain import tooltip
from planner.ui.screens.plan.bars import Bars
from planner.ui.screens.plan.chart import Bar, Chart
from planner.ui.screens.plan.load_bars import LoadBars
from planner.ui.screens.plan.scale import marks
from planner.ui.selection import Selection
from planner.ui.theme.theme import Text, Theme
from planner.ui.theme.tokens import Look
from planner.ui.wording import words

_NAMES, _ROW, _HEAD, _LOAD = 220, 30, 46, 92
_WEEK_LEAST, _WEEK_MOST, _WEEK_FIRST = 1.0, 120.0, 36.0


class Watched(Outlook, Protocol):
    """An outlook in which items can be selected."""

    @property
    def selection(self) -> Selection:
        """What is selected."""


class Timeline(QAbstractScrollArea):
    """Shows a :class:`Chart`. Tells which item is chosen, and to which week one was dragged."""

    chosen = Signal(str, bool)
    moved = Signal(str, object)

    def __init__(self, session: Watched, theme: Theme) -> None:
        super().__init__()
        self._session, self._theme = session, theme
        self._bars, self._load = Bars(session, theme), LoadBars(theme)
        self._chart: Chart | None = None
        self._week = _WEEK_FIRST
        self._dragged: Bar | None = None
        self._drag_from = QPointF()
        self._drag_weeks = 0
        self.setAccessibleName(self.tr("Plan on a timeline"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.viewport().setMouseTracking(True)
        theme.changed.connect(self._measure)
        session.selection.changed.connect(self._on_selected)

    def show_chart(self, chart: Chart) -> None:
        """Show another plan; what is in view stays if it can."""
        first = self._chart is None
        self._chart = chart
        if first:
            room = max(self.viewport().width() - self._names(), 1)
            self._week = min(max(room / max(chart.weeks, 1), _WEEK_LEAST), _WEEK_FIRST)
        self._measure()

    @property
    def rows(self) -> tuple[str, ...]:
        """The items that are shown, from above."""
        return tuple(bar.item for bar in self._chart.bars) if self._chart else ()

    def whole_size(self) -> QSize:
        """Return how large the timeline must be for all of it to be in view."""
        chart = self._chart
        weeks, rows = (chart.weeks, len(chart.bars)) if chart else (0, 0)
        tall = self._theme.px(_HEAD) + rows * self._theme.px(_ROW) + self._theme.px(_LOAD)
        return QSize(round(self._names() + weeks * self._week), tall)

    def zoom(self, factor: float) -> None:
        """Make weeks wider or narrower."""
        self._week = min(max(self._week * factor, _WEEK_LEAST), _WEEK_MOST)
        self._measure()

    def sizeHint(self) -> QSize:
        return QSize(700, 400)

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        self.draw(painter)
        painter.end()

    def draw(self, painter: QPainter) -> None:
        """Paint what is in view, onto paper too."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.viewport().rect(), self._theme.colour("surface"))
        if self._chart is None:
            return
        self._paint_weeks(painter, self._chart)
        self._paint_rows(painter, self._chart)
        self._paint_load(painter, self._chart)
        self._paint_lines(painter, self._chart)
        self._paint_key(painter, self._chart)

    def _paint_weeks(self, painter: QPainter, chart: Chart) -> None:
        """Paint a line and a name for each week, or for months or years where weeks are narrow."""
        theme = self._theme
        painter.setFont(theme.font(Text.SMALL))
        bottom = self.viewport().height() - self._load_height()
        free = 0.0
        for mark in marks(chart, self._week, theme.px(44)):
            x = self._x(mark.week)
            if not self._names() - 1 <= x <= self.viewport().width():
                continue
            painter.setPen(theme.colour("grid"))
            painter.drawLine(QPointF(x, theme.px(_HEAD) - 4), QPointF(x, bottom))
            painter.setPen(theme.colour("muted"))
            painter.drawText(QPointF(x + 3, theme.px(_HEAD) - 8), mark.name)
            if mark.year and x >= free:
                painter.drawText(QPointF(x + 3, theme.px(16)), mark.year)
                free = x + painter.fontMetrics().horizontalAdvance(mark.year) + 8

    def _paint_rows(self, painter: QPainter, chart: Chart) -> None:
        area = QRectF(self.viewport().rect())
        area.setTop(self._theme.px(_HEAD))
        area.setBottom(area.bottom() - self._load_height())
        painter.save()
        painter.setClipRect(area)
        first = max(0, int(self._row_of(area.top())))
        last = max(first, int(self._row_of(area.bottom())))
        for row, bar in enumerate(chart.bars[first : last + 1], first):
            self._paint_row(painter, bar, self._row_box(row))
        painter.restore()

    def _paint_row(self, painter: QPainter, bar: Bar, box: QRectF) -> None:
        theme = self._theme
        if bar.item in self._session.selection.ids:
            painter.fillRect(box, theme.colour("grid"))
        painter.save()
        painter.setClipRect(box.adjusted(self._names(), 0, 0, 0), Qt.ClipOperation.IntersectClip)
        shift = self._drag_weeks if self._dragged is bar else 0
        self._bars.paint(painter, bar, box, self._x, shift)
        painter.restore()
        name_box = QRectF(box.left() + 12, box.top(), self._names() - 20, box.height())
        if bar.pinned:
            right = self._bars.paint_pin(painter, name_box.right(), name_box.center().y())
            name_box.setRight(right - 4)
        painter.setFont(theme.font(Text.STRONG if bar.instant else Text.BODY))
        painter.setPen(theme.colour("text"))
        title = self._session.library.items[bar.item].title
        short = painter.fontMetrics().elidedText(
            title, Qt.TextElideMode.ElideRight, int(name_box.width())
        )
        painter.drawText(name_box, Qt.AlignmentFlag.AlignVCenter, short)
        if bar.item == self._session.selection.current and self.hasFocus():
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box.adjusted(2, 1, -2, -1))

    def _paint_load(self, painter: QPainter, chart: Chart) -> None:
        area = QRectF(self.viewport().rect())
        area.setTop(area.bottom() - self._load_height())
        usual = words().hours(chart.limit[min(round(chart.today) + 1, chart.weeks - 1)])
        said = self.tr("Hours a week (limit {limit})").format(limit=usual)
        names, weeks = self._names(), self._weeks_seen(chart)
        self._load.paint(painter, chart, area, names, self._x, weeks)
        self._load.paint_words(painter, area, names, said)

    def _paint_key(self, painter: QPainter, chart: Chart) -> None:
        corner = QRectF(12, 0, self._names() - 20, self._theme.px(_HEAD))
        late, edge = self.tr("may be that much later"), self.tr("decides the date")
        self._bars.paint_key(painter, corner, chart, late, edge)

    def _paint_lines(self, painter: QPainter, chart: Chart) -> None:
        """Paint today and the deadline over everything, each with its name."""
        theme = self._theme
        late = QColor(theme.status(Look.LATE).border)
        lines = [(chart.today, theme.colour("accent"), self.tr("today"), Qt.PenStyle.DotLine)]
        if chart.deadline is not None:
            lines.append((chart.deadline, late, self.tr("deadline"), Qt.PenStyle.SolidLine))
        painter.setFont(theme.font(Text.SMALL))
        for week, colour, name, style in lines:
            x = self._x(week)
            if self._names() <= x <= self.viewport().width():
                painter.setPen(QPen(colour, 2, style))
                painter.drawLine(QPointF(x, theme.px(20)), QPointF(x, self.viewport().height()))
                wide = painter.fontMetrics().horizontalAdvance(name)
                left = x - wide - 4 if x + wide + 8 > self.viewport().width() else x + 4
                painter.drawText(QPointF(left, theme.px(27)), name)

    # the mouse and the keyboard

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(1.15 ** (event.angleDelta().y() / 120))
            event.accept()
        else:
            super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        bar = self._bar_at(event.position())
        if bar is None or event.button() != Qt.MouseButton.LeftButton:
            return
        more = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        self.chosen.emit(bar.item, more)
        if event.position().x() > self._names() and not bar.instant:
            self._dragged, self._drag_from, self._drag_weeks = bar, event.position(), 0

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragged is not None:
            self._drag_weeks = round((event.position().x() - self._drag_from.x()) / self._week)
            if self._drag_weeks and self._chart is not None:
                week = self._chart.first_day(self._dragged.first + self._drag_weeks)
                said = self.tr("Start in the week of {day}").format(day=words().day(week))
                QToolTip.showText(event.globalPosition().toPoint(), tooltip(said), self)
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        bar, weeks = self._dragged, self._drag_weeks
        self._dragged, self._drag_weeks = None, 0
        if bar is not None and weeks and self._chart is not None:
            self.moved.emit(bar.item, self._chart.first_day(bar.first + weeks))
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        rows, current = self.rows, self._session.selection.current
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        step = steps.get(Qt.Key(event.key()))
        if step is not None and rows and not event.modifiers():
            at = rows.index(current) + step if current in rows else 0
            self.chosen.emit(rows[min(max(at, 0), len(rows) - 1)], False)  # noqa: FBT003 - alone
        elif event.key() == Qt.Key.Key_Escape and self._dragged is not None:
            self._dragged, self._drag_weeks = None, 0
            self.viewport().update()
        else:
            super().keyPressEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            bar = self._bar_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), tooltip(self._said(bar)) if bar else "")
            return True
        return super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    def _said(self, bar: Bar) -> str:
        say = words()
        title = self._session.library.items[bar.item].title
        parts = [f"{title}, {say.span(bar.start, bar.end)}"]
        if bar.hours:
            parts.append(say.hours(bar.hours))
        if bar.decides:
            parts.append(self.tr("decides the date"))
        elif bar.slack:
            late = say.count("weeks", bar.slack)
            parts.append(self.tr("may start {weeks} later").format(weeks=late))
        if bar.pinned:
            parts.append(self.tr("pinned"))
        return ", ".join(parts)

    def _on_selected(self) -> None:
        current = self._session.selection.current
        if self._chart is not None and current in self.rows:
            said = self._said(self._chart.bars[self.rows.index(current)])
            self.setAccessibleDescription(said)
            box = self._row_box(self.rows.index(current))
            top = self._theme.px(_HEAD)
            bottom = self.viewport().height() - self._load_height()
            bar = self.verticalScrollBar()
            if box.top() < top:
                bar.setValue(bar.value() - int(top - box.top()))
            elif box.bottom() > bottom:
                bar.setValue(bar.value() + int(box.bottom() - bottom))
        self.viewport().update()

    # measures

    def _measure(self) -> None:
        if self._chart is None:
            return
        whole, size = self.whole_size(), self.viewport().size()
        self.horizontalScrollBar().setRange(0, max(0, whole.width() - size.width()))
        self.horizontalScrollBar().setPageStep(size.width())
        self.horizontalScrollBar().setSingleStep(round(self._week))
        self.verticalScrollBar().setRange(0, max(0, whole.height() - size.height()))
        self.verticalScrollBar().setPageStep(size.height())
        self.verticalScrollBar().setSingleStep(self._theme.px(_ROW))
        self.viewport().update()

    def _names(self) -> float:
        return min(self._theme.px(_NAMES), self.viewport().width() * 0.4)

    def _load_height(self) -> int:
        return min(self._theme.px(_LOAD), self.viewport().height() * 3 // 10)

    def _x(self, week: float) -> float:
        return self._names() + week * self._week - self.horizontalScrollBar().value()

    def _weeks_seen(self, chart: Chart) -> range:
        left = self.horizontalScrollBar().value() / self._week
        wide = (self.viewport().width() - self._names()) / self._week
        return range(max(0, int(left)), min(chart.weeks, int(left + wide) + 2))

    def _row_box(self, row: int) -> QRectF:
        height = self._theme.px(_ROW)
        top = self._theme.px(_HEAD) + row * height - self.verticalScrollBar().value()
        return QRectF(0, top, self.viewport().width(), height)

    def _bar_at(self, point: QPointF) -> Bar | None:
        if self._chart is None or point.y() < self._theme.px(_HEAD):
            return None
        if point.y() > self.viewport().height() - self._load_height():
            return None
        row = int(self._row_of(point.y()))
        return self._chart.bars[row] if 0 <= row < len(self._chart.bars) else None

    def _row_of(self, y: float) -> float:
        top = self._theme.px(_HEAD) - self.verticalScrollBar().value()
        return (y - top) // self._theme.px(_ROW)


def monday_of(day: date) -> date:
    """Return the Monday of a day's week."""
    return day - timedelta(days=day.weekday())
