"""Where one looks at a drawing and how near: zooming, moving, fitting, gliding."""

from PySide6.QtCore import QObject, QPoint, QPointF, QRectF, QSizeF, QVariantAnimation, Signal

from planner.ui.theme.theme import Theme

SMALLEST, LARGEST, NOTCH = 0.08, 2.5, 1.15
#: Opening never shows less than this, so that titles can be read.
READABLE = 0.55
_MARGIN = 24.0
_GLIDE = 150


class Camera(QObject):
    """A view of ``size`` pixels onto a drawing; tells with ``moved`` when it shows another part.

    ``zoom`` is 1 when boxes have their usual size, which grows with the size of text; ``scale`` is
    pixels for each unit of the drawing. ``origin`` is where the view's corner is, in pixels from
    the drawing's corner.
    """

    moved = Signal()

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self.zoom, self.origin, self.size = 1.0, QPointF(), QSizeF(1, 1)
        self._glide = QVariantAnimation(self)
        self._glide.valueChanged.connect(self._on_glide)
        self._from = self._to = (1.0, 0.0, 0.0)

    @property
    def scale(self) -> float:
        """Pixels for each unit of the drawing."""
        return self.zoom * self._theme.percent / 100

    @property
    def area(self) -> QRectF:
        """What part of the drawing is in view, in its units."""
        return QRectF(self.origin / self.scale, self.size / self.scale)

    @property
    def is_gliding(self) -> bool:
        """Whether it is on its way."""
        return self._glide.state() is QVariantAnimation.State.Running

    def snapped(self, ratio: float) -> QPoint:
        """Return the origin in whole pixels of the device."""
        return QPoint(round(self.origin.x() * ratio), round(self.origin.y() * ratio))

    def to_drawing(self, point: QPointF) -> QPointF:
        """Return which point of the drawing is at a point of the view."""
        return (self.origin + point) / self.scale

    def to_view(self, rect: QRectF) -> QRectF:
        """Return where a part of the drawing is in the view."""
        corner = rect.topLeft() * self.scale - self.origin
        return QRectF(corner, rect.size() * self.scale)

    def resize(self, size: QSizeF, moved: QPointF) -> None:
        """Take another size, the corner of the view having moved; what it shows stays in place."""
        self.size = size
        self._shift(moved)
        self.moved.emit()

    def zoom_to(self, zoom: float, at: QPointF | None = None) -> None:
        """Zoom; the point ``at`` (the middle without) stays where it is."""
        self._glide.stop()
        at = self._half() if at is None else at
        point = self.to_drawing(at)
        self.zoom = min(max(zoom, SMALLEST), LARGEST)
        self.origin = point * self.scale - at
        self.moved.emit()

    def pan(self, by: QPointF) -> None:
        """Move what is in view by some pixels."""
        self._glide.stop()
        self._shift(by)
        self.moved.emit()

    def look_at(self, point: QPointF, *, glide: bool = False) -> None:
        """Bring a point of the drawing to the middle."""
        self._go(self.zoom, point * self.scale - self._half(), glide=glide)

    def fit(self, area: QRectF, *, least: float = SMALLEST, glide: bool = True) -> None:
        """Bring an area into view with a margin, never larger than 100 % nor below ``least``."""
        wide = (self.size.width() - 2 * _MARGIN) / max(area.width(), 1.0)
        high = (self.size.height() - 2 * _MARGIN) / max(area.height(), 1.0)
        zoom = min(wide, high) * 100 / self._theme.percent
        zoom = max(min(zoom, 1.0), least, SMALLEST)
        scale = zoom * self._theme.percent / 100
        self._go(zoom, area.center() * scale - self._half(), glide=glide)

    def show_around(self, point: QPointF, bounds: QRectF) -> None:
        """Bring a point to the middle, as far as that shows nothing beside the whole."""
        room = _MARGIN / self.scale
        bounds = bounds.adjusted(-room, -room, room, room)
        wide, high = self.size.width() / self.scale, self.size.height() / self.scale
        x = _within(point.x(), bounds.left() + wide / 2, bounds.right() - wide / 2)
        y = _within(point.y(), bounds.top() + high / 2, bounds.bottom() - high / 2)
        self.look_at(QPointF(x, y))

    def uncover(self, area: QRectF) -> None:
        """Bring an area into view, if it is not, by moving no more than needed."""
        edge = 12 / self.scale
        seen = self.area.adjusted(edge, edge, -edge, -edge)
        right, down = max(area.right() - seen.right(), 0.0), max(area.bottom() - seen.bottom(), 0.0)
        move = QPointF(
            min(area.left() - seen.left(), 0.0) or right, min(area.top() - seen.top(), 0.0) or down
        )
        if not move.isNull():
            self._go(self.zoom, self.origin + move * self.scale, glide=True)

    def _shift(self, by: QPointF) -> None:
        # Not in place, as += would do it: others may hold the point.
        self.origin = self.origin + by

    def _half(self) -> QPointF:
        return QPointF(self.size.width() / 2, self.size.height() / 2)

    def _go(self, zoom: float, origin: QPointF, *, glide: bool) -> None:
        self._glide.stop()
        wait = self._theme.milliseconds(_GLIDE)
        if not glide or not wait:
            self.zoom, self.origin = zoom, origin
            self.moved.emit()
            return
        self._from = (self.zoom, self.origin.x(), self.origin.y())
        self._to = (zoom, origin.x(), origin.y())
        self._glide.setDuration(wait)
        self._glide.setStartValue(0.0)
        self._glide.setEndValue(1.0)
        self._glide.start()

    def _on_glide(self, part: float) -> None:
        eased = 1 - (1 - part) ** 2
        now = [a + (b - a) * eased for a, b in zip(self._from, self._to, strict=True)]
        self.zoom, self.origin = now[0], QPointF(now[1], now[2])
        self.moved.emit()


def _within(value: float, least: float, most: float) -> float:
    """Return the value within bounds; the middle of bounds that are the wrong way round."""
    return (least + most) / 2 if least > most else min(max(value, least), most)
