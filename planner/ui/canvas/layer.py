"""What was painted stays painted: moving scrolls it and paints only what comes into view."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from planner.ui.canvas.camera import Camera

#: Paints an area, given in pixels from the drawing's corner, where the painter's origin is.
Paint = Callable[[QPainter, QRectF], None]

_MOST_STRETCH = 1.6


class Layer:
    """A painting as large as the view."""

    def __init__(self, camera: Camera, paint: Paint, behind: Callable[[], QColor]) -> None:
        self._camera, self._paint, self._behind = camera, paint, behind
        self._pixmap = QPixmap()
        self._corner, self._scale = QPoint(), 0.0
        self._valid = False

    def forget(self) -> None:
        """Paint everything anew when it is shown next."""
        self._valid = False

    def drop(self) -> None:
        """Give back the memory."""
        self._pixmap = QPixmap()
        self._valid = False

    def show(self, painter: QPainter, ratio: float, *, rough: bool = False) -> None:
        """Bring the painting up to date and put it onto the view.

        ``rough`` stretches an old painting to the zoom, unless that would look too bad.
        """
        stretch = self._camera.scale / self._scale if self._valid else 0.0
        if rough and stretch != 1.0 and 1 / _MOST_STRETCH <= stretch <= _MOST_STRETCH:
            self._show_stretched(painter, stretch)
            return
        self._update(ratio)
        painter.drawPixmap(0, 0, self._pixmap)

    def patch(self, area: QRectF) -> None:
        """Paint an area anew, given in units of the drawing."""
        if not self._valid:
            return
        ratio, scale = self._pixmap.devicePixelRatio(), self._scale
        pixels = QRectF(area.topLeft() * scale * ratio, area.size() * scale * ratio)
        rect = pixels.toAlignedRect().translated(-self._corner)
        rect &= QRect(QPoint(), self._pixmap.size())
        if not rect.isEmpty():
            self._paint_rect(rect)

    def _show_stretched(self, painter: QPainter, stretch: float) -> None:
        size = self._pixmap.deviceIndependentSize() * stretch
        corner = QPointF(self._corner) / self._pixmap.devicePixelRatio() * stretch
        painter.save()
        painter.fillRect(QRectF(QPointF(), self._camera.size), self._behind())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        at = QRectF(corner - self._camera.origin, size)
        painter.drawPixmap(at, self._pixmap, QRectF(self._pixmap.rect()))
        painter.restore()

    def _update(self, ratio: float) -> None:
        camera = self._camera
        size = (camera.size * ratio).toSize().expandedTo(QSize(1, 1))
        if self._pixmap.size() != size or self._pixmap.devicePixelRatio() != ratio:
            self._pixmap = QPixmap(size)
            self._pixmap.setDevicePixelRatio(ratio)
            self._valid = False
        corner = camera.snapped(ratio)
        by = corner - self._corner
        if self._valid and camera.scale == self._scale:
            if by.isNull():
                return
            if abs(by.x()) < size.width() and abs(by.y()) < size.height():
                self._scroll(by)
                return
        self._corner, self._scale, self._valid = corner, camera.scale, True
        self._paint_rect(QRect(QPoint(), size))

    def _scroll(self, by: QPoint) -> None:
        size = self._pixmap.size()
        whole = QRect(QPoint(), size)
        self._pixmap.scroll(-by.x(), -by.y(), whole)
        self._corner += by
        kept = whole.translated(-by) & whole
        if by.x():
            left = 0 if by.x() < 0 else kept.right() + 1
            self._paint_rect(QRect(left, 0, abs(by.x()), size.height()))
        if by.y():
            top = 0 if by.y() < 0 else kept.bottom() + 1
            self._paint_rect(QRect(kept.left(), top, kept.width(), abs(by.y())))

    def _paint_rect(self, rect: QRect) -> None:
        """Paint a rectangle of the pixmap, given in its pixels."""
        ratio = self._pixmap.devicePixelRatio()
        corner = QPointF(self._corner) / ratio
        area = QRectF(QPointF(rect.topLeft()) / ratio + corner, rect.size().toSizeF() / ratio)
        painter = QPainter(self._pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=False)
        painter.translate(-corner)
        if rect.size() != self._pixmap.size():
            painter.setClipRect(area, Qt.ClipOperation.ReplaceClip)
        self._paint(painter, area)
        painter.end()
