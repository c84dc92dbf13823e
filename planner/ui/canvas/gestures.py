"""What the mouse does: move, select, draw a box around, begin a line, point."""

from enum import Enum, auto

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QMouseEvent, QWheelEvent

from planner.ui.canvas.camera import NOTCH
from planner.ui.canvas.stage import Stage

_REST_AFTER = 80
_MOVES = 4  # pixels that the mouse may move in a click


class _Mode(Enum):
    IDLE = auto()
    PRESSED = auto()
    PANNING = auto()
    BAND = auto()
    LINK = auto()


class Gestures:
    """Follows the mouse over a view and asks the view for what the user means by it."""

    def __init__(self, view: Stage) -> None:
        self._view = view
        self._mode = _Mode.IDLE
        self._from = self._at = QPointF()
        self._handle: tuple[str, bool] | None = None
        self._space = self._space_used = False
        self._timer = QTimer(view)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(lambda: view.show_near(view.hovered))

    def press(self, event: QMouseEvent) -> None:
        """Begin something: what it is may depend on how the mouse moves."""
        self._from = self._at = event.position()
        left = event.button() is Qt.MouseButton.LeftButton
        if event.button() is Qt.MouseButton.MiddleButton or (left and self._space):
            self._pan()
        elif left:
            self._handle = self._view.handle_at(self._from)
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            empty = self._view.node_at(self._from) is None
            self._enter(_Mode.BAND if shift and empty else _Mode.PRESSED)

    def move(self, event: QMouseEvent) -> None:
        """Point at what is under the mouse, or go on with what was begun."""
        point, view = event.position(), self._view
        if self._mode is _Mode.IDLE:
            self._point_at(view.node_at(point))
            return
        if self._mode is _Mode.PRESSED and self._moved(point):
            self._begin_drag()
        if self._mode is _Mode.PANNING:
            view.camera.pan(self._at - point)
        elif self._mode is _Mode.BAND:
            view.band = QRectF(self._from, point).normalized()
        elif view.link is not None:
            view.link.at = point
            view.link.over = view.link_end_at(point)
        self._at = point
        view.update()

    def release(self, event: QMouseEvent) -> None:
        """End what was begun."""
        mode, view = self._mode, self._view
        link, band = view.link, view.band
        self._enter(_Mode.IDLE)
        more = event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        )
        if mode is _Mode.PRESSED:
            view.click(event.position(), more=bool(more))
        elif mode is _Mode.BAND and band is not None:
            view.take_band(band)
        elif mode is _Mode.LINK and link is not None:
            if link.over is not None:
                view.drop(link, link.over)
            else:
                view.drop_in_the_open(link)

    def wheel(self, event: QWheelEvent) -> None:
        """Zoom where the pointer is; two fingers move the picture, and the wheel if it shall."""
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        fine = not event.pixelDelta().isNull() or event.phase() != Qt.ScrollPhase.NoScrollPhase
        camera = self._view.camera
        if (fine or self._view.wheel_scrolls) and not control:
            pixels = event.pixelDelta()
            by = QPointF(event.angleDelta()) / 2 if pixels.isNull() else QPointF(pixels)
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and not by.x():
                by = by.transposed()
            camera.pan(-by)
        else:
            factor = NOTCH ** (event.angleDelta().y() / 120)
            camera.zoom_to(camera.zoom * factor, event.position())
        event.accept()

    def hold_space(self) -> None:
        """Let the left button move the picture, wherever it is pressed."""
        self._space, self._space_used = True, False

    def let_space_go(self) -> bool:
        """Say whether Space was held without moving anything."""
        was_tap = self._space and not self._space_used
        self._space = False
        return was_tap

    def leave(self) -> None:
        """Point at nothing, for the mouse is elsewhere."""
        self._point_at(None)

    def give_up(self) -> bool:
        """End a drag without an effect; False if there is none."""
        if self._mode not in (_Mode.BAND, _Mode.LINK):
            return False
        self._enter(_Mode.IDLE)
        return True

    def _enter(self, mode: _Mode) -> None:
        view = self._view
        self._mode, view.is_busy = mode, mode is not _Mode.IDLE
        view.link = view.band = None
        if mode is _Mode.IDLE:
            view.unsetCursor()
        view.update()

    def _moved(self, point: QPointF) -> bool:
        return (point - self._from).manhattanLength() > _MOVES

    def _begin_drag(self) -> None:
        if self._handle is None:
            self._pan()
            return
        self._quiet()
        self._enter(_Mode.LINK)
        name, onward = self._handle
        self._view.link = self._view.begin_link(name, self._from, onward=onward)
        self._view.setCursor(Qt.CursorShape.CrossCursor)

    def _pan(self) -> None:
        self._quiet()
        self._enter(_Mode.PANNING)
        self._space_used = self._space
        self._view.setCursor(Qt.CursorShape.ClosedHandCursor)

    def _quiet(self) -> None:
        """Point at nothing while dragging."""
        self._timer.stop()
        self._view.show_near(None)

    def _point_at(self, name: str | None) -> None:
        if name == self._view.hovered:
            return
        self._view.hovered = name
        shape = Qt.CursorShape.PointingHandCursor if name else Qt.CursorShape.ArrowCursor
        self._view.setCursor(shape)
        self._timer.start(self._view.hover_after if name else _REST_AFTER)
        self._view.update()
