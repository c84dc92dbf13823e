"""The widget that shows a picture: where Qt's events go."""

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip

from planner.ui.canvas.accessible import Readable, install
from planner.ui.canvas.gestures import Gestures
from planner.ui.canvas.keys import Keys
from planner.ui.canvas.stage import Stage
from planner.ui.canvas.surface import Surface
from planner.ui.plain import tooltip
from planner.ui.theme.theme import Theme


class GraphView(Stage):
    """Shows a picture and follows mouse, keyboard and screen readers."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.surface = Surface(self, theme)
        self.gestures = Gestures(self)
        self._keys = Keys(self, self.gestures)
        #: Where Qt looks for what screen readers read.
        self.readable = Readable(self)
        self._corner = QPoint()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(200, 160)
        self.replaced.connect(self.readable.forget)
        self.current_changed.connect(self.readable.tell_focus)
        install()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.surface.paint(painter)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        # What is above may push the view down; what it shows stays where it was on the screen.
        corner = self.mapTo(self.window(), QPoint())
        self.camera.resize(QSizeF(self.size()), QPointF(corner - self._corner))
        self._corner = corner

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.gestures.wheel(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.gestures.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.gestures.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.gestures.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        name = self.node_at(event.position())
        if name is not None and event.button() is Qt.MouseButton.LeftButton:
            self.activated.emit(name)
        else:
            self.gestures.press(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.gestures.leave()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            around = self.box_of(self.current) or QRectF(self.rect())
            middle = self.mapToGlobal(around.center().toPoint())
            if self.chosen_edge is not None:
                self.edge_menu_wanted.emit(self.chosen_edge, middle)
            elif self.current is not None:
                self.menu_wanted.emit(self.current, middle)
        elif (name := self.node_at(QPointF(event.pos()))) is not None:
            self.menu_wanted.emit(name, event.globalPos())
        elif (edge := self.edge_at(QPointF(event.pos()))) is not None:
            self.edge_menu_wanted.emit(edge, event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._keys.press(event):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        self._keys.release(event)
        super().keyReleaseEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.readable.tell_focus()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.gestures.let_space_go()
        self.update()

    def event(self, event: QEvent) -> bool:
        # By type first: Qt sends some events before this is wholly made.
        match event.type():
            case QEvent.Type.NativeGesture:
                assert isinstance(event, QNativeGestureEvent)
                return self._on_pinch(event)
            case QEvent.Type.ToolTip:
                assert isinstance(event, QHelpEvent)
                words = tooltip(self.words_at(QPointF(event.pos())))
                QToolTip.showText(event.globalPos(), words, self)
                return True
            case QEvent.Type.ShortcutOverride:
                assert isinstance(event, QKeyEvent)
                if self._keys.claims(event):
                    event.accept()
                    return True
        return super().event(event)

    def _on_pinch(self, event: QNativeGestureEvent) -> bool:
        if event.gestureType() is not Qt.NativeGestureType.ZoomNativeGesture:
            return False
        self.camera.zoom_to(self.camera.zoom * (1 + event.value()), event.position())
        return True
