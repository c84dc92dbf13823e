"""The whole picture small, with a frame around what is in view."""

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QWheelEvent
from PySide6.QtWidgets import QWidget

from planner.ui.canvas.camera import NOTCH
from planner.ui.canvas.stage import Stage
from planner.ui.theme.theme import Theme

_WIDTH, _HEIGHT, _AWAY, _PAD = 176, 98, 16, 8


class Minimap(QWidget):
    """Lies at the lower right of a view; hides itself while everything is in view."""

    def __init__(self, view: Stage, theme: Theme) -> None:
        super().__init__(view)
        self._view, self._theme = view, theme
        self.wanted = True
        self._painted: QPixmap | None = None
        self._of: object = None
        self.setFixedSize(_WIDTH, _HEIGHT)
        self.setAccessibleName(self.tr("Overview of the roadmap"))
        view.camera.moved.connect(self.follow)
        view.looks_changed.connect(self._repaint)
        theme.changed.connect(self._forget)
        self.hide()

    def toggle(self) -> None:
        """Show it or not."""
        self.wanted = not self.wanted
        self.follow()

    def follow(self) -> None:
        """Move to the corner of the view and show where it looks."""
        view = self._view
        self.move(view.width() - _WIDTH - _AWAY, view.height() - _HEIGHT - _AWAY)
        places = view.places
        needed = places is not None and not view.camera.area.contains(places.bounds)
        self.setVisible(self.wanted and needed)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        places, picture = self._view.places, self._view.picture
        if places is None or picture is None:
            return
        if self._painted is None or self._of is not picture:
            self._painted, self._of = self._paint_boxes(), picture
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._painted)
        painter.setPen(QPen(self._theme.colour("accent"), 2))
        frame = self._to_map(self._view.camera.area)
        painter.drawRect(frame.intersected(QRectF(self.rect()).adjusted(2, 2, -2, -2)))
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._look_at(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._look_at(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        camera = self._view.camera
        camera.zoom_to(camera.zoom * NOTCH ** (event.angleDelta().y() / 120))
        event.accept()

    def _paint_boxes(self) -> QPixmap:
        places, picture = self._view.places, self._view.picture
        assert places is not None
        assert picture is not None
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap(round(_WIDTH * ratio), round(_HEIGHT * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("control"), 1))
        painter.setBrush(self._theme.colour("surface"))
        painter.drawRoundedRect(QRectF(0.5, 0.5, _WIDTH - 1, _HEIGHT - 1), 6, 6)
        self._paint_bars(painter, places.rects)
        painter.end()
        return pixmap

    def _paint_bars(self, painter: QPainter, names: Iterable[str]) -> None:
        places, picture = self._view.places, self._view.picture
        assert places is not None
        assert picture is not None
        painter.setPen(Qt.PenStyle.NoPen)
        for name in names:
            painter.setBrush(QColor(self._theme.status(picture.nodes[name].look).border))
            painter.drawRect(self._to_map(places.rects.fresh(name)).adjusted(0, 0, 1, 1))

    def _repaint(self, names: tuple[str, ...], _groups: tuple[str, ...]) -> None:
        """Paint some bars over, for their status changed."""
        if self._painted is not None:
            painter = QPainter(self._painted)
            self._paint_bars(painter, names)
            painter.end()
            self.update()

    def _to_map(self, rect: QRectF) -> QRectF:
        scale, away = self._fit()
        return QRectF(
            rect.x() * scale + away.x(),
            rect.y() * scale + away.y(),
            rect.width() * scale,
            rect.height() * scale,
        )

    def _fit(self) -> tuple[float, QPointF]:
        places = self._view.places
        assert places is not None
        bounds = places.bounds
        wide, high = _WIDTH - 2 * _PAD, _HEIGHT - 2 * _PAD
        scale = min(wide / max(bounds.width(), 1), high / max(bounds.height(), 1))
        left = (_WIDTH - bounds.width() * scale) / 2 - bounds.x() * scale
        top = (_HEIGHT - bounds.height() * scale) / 2 - bounds.y() * scale
        return scale, QPointF(left, top)

    def _look_at(self, point: QPointF) -> None:
        scale, away = self._fit()
        self._view.camera.look_at((point - away) / scale)

    def _forget(self) -> None:
        self._painted = None
        self.update()
