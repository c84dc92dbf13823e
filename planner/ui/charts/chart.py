"""What all charts have in common: points that keys, mouse and screen readers go through."""

from abc import abstractmethod
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from planner.ui.plain import tooltip
from planner.ui.theme.theme import Text, Theme
from planner.ui.widgets.toast import announce

_PAGE = 10
_NEAR = 4


class Chart(QWidget):
    """A picture of points. ``pointed`` tells what the current one says, or that there is none.

    A chart is given its words; it knows nothing of libraries. Time goes from where reading begins.
    What each kind of chart brings is abstract to mypy only: Qt's metaclass leaves no room for ABC.
    """

    pointed = Signal(str)
    #: It has another width now, and may want another height.
    reshaped = Signal()
    #: In the keys: how far Left and Right go, and how far Up and Down.
    across, down = 1, 1

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self._current: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._on_theme)

    @property
    @abstractmethod
    def readings(self) -> Sequence[str]:
        """What each point says, in order."""

    @abstractmethod
    def spot(self, at: int) -> QRectF:
        """Return where a point is."""

    @abstractmethod
    def tall(self) -> int:
        """Return the height that the chart wants."""

    @abstractmethod
    def paint(self, painter: QPainter) -> None:
        """Paint everything but the mark of the current point."""

    @property
    def current(self) -> int | None:
        """The point that was chosen with keys or mouse."""
        return self._current

    @property
    def mirrored(self) -> bool:
        """Whether one reads from right to left."""
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def refresh(self) -> None:
        """Take in new points: none is current any more."""
        self._point(None)
        self.updateGeometry()
        self.update()

    def point_at(self, place: QPointF) -> int | None:
        """Return the point under a place, or the nearest one if it is near."""
        best, least = None, float(self.theme.px(_NEAR)) ** 2
        for at in range(len(self.readings)):
            box = self.spot(at)
            dx = max(box.left() - place.x(), 0.0, place.x() - box.right())
            dy = max(box.top() - place.y(), 0.0, place.y() - box.bottom())
            if dx * dx + dy * dy < least:
                best, least = at, dx * dx + dy * dy
        return best

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(360), self.tall())

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(200), self.tall())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.reshaped.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint(painter)
        if self._current is not None and self._current < len(self.readings):
            painter.setPen(QPen(self.theme.colour("text"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.spot(self._current).adjusted(-3, -3, 3, 3), 3, 3)
        if self.hasFocus():
            painter.setPen(QPen(self.theme.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = self._step(Qt.Key(event.key()))
        count = len(self.readings)
        if event.key() == Qt.Key.Key_Escape and self._current is not None:
            self._point(None)
        elif step is None or not count or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        else:
            begin = self.first_point() if self._current is None else self._current + step
            self._point(min(max(begin, 0), count - 1), aloud=True)

    def first_point(self) -> int:
        """Return the point at which the keys begin."""
        return 0

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._point(None)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self.hasFocus():
            self._point(self.point_at(event.position()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._point(self.point_at(event.position()), aloud=True)

    def leaveEvent(self, event: QEvent) -> None:
        if not self.hasFocus():
            self._point(None)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            at = self.point_at(QPointF(event.pos()))
            text = "" if at is None else tooltip(self.readings[at])
            QToolTip.showText(event.globalPos(), text, self)
            return True
        if event.type() in (QEvent.Type.LayoutDirectionChange, QEvent.Type.FontChange):
            self.update()
        return super().event(event)

    def metrics(self) -> QFontMetrics:
        """Return the measures of the letters beside axes."""
        return QFontMetrics(self.theme.font(Text.SMALL))

    def write(
        self, painter: QPainter, box: QRectF, text: str, side: Qt.AlignmentFlag, ink: str = "muted"
    ) -> None:
        """Write small words into a box, cut where there is no room."""
        painter.setFont(self.theme.font(Text.SMALL))
        painter.setPen(self.theme.colour(ink))
        short = self.metrics().elidedText(text, Qt.TextElideMode.ElideRight, int(box.width()) + 1)
        painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter | _AS_SAID, short)

    def _step(self, key: Qt.Key) -> int | None:
        onward = -1 if self.mirrored else 1
        many = len(self.readings)
        return {
            Qt.Key.Key_Left: -onward * self.across,
            Qt.Key.Key_Right: onward * self.across,
            Qt.Key.Key_Up: -self.down,
            Qt.Key.Key_Down: self.down,
            Qt.Key.Key_PageUp: -_PAGE * self.down,
            Qt.Key.Key_PageDown: _PAGE * self.down,
            Qt.Key.Key_Home: -many,
            Qt.Key.Key_End: many,
        }.get(key)

    def _point(self, at: int | None, *, aloud: bool = False) -> None:
        if at == self._current and not aloud:
            return
        self._current = at
        self.update()
        said = "" if at is None else self.readings[at]
        self.pointed.emit(said)
        if aloud and said:
            announce(self, said)

    def _on_theme(self) -> None:
        self.updateGeometry()
        self.update()


_AS_SAID = Qt.AlignmentFlag.AlignAbsolute
