"""What the keys do in a view: from box to box, move, zoom, and Space, which may tick or pan."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QKeyEvent

from planner.ui.canvas.camera import NOTCH
from planner.ui.canvas.gestures import Gestures
from planner.ui.canvas.stage import Stage

_STEP, _PAGE = 60.0, 0.8
_PANS = {
    Qt.Key.Key_Left: QPointF(-_STEP, 0),
    Qt.Key.Key_Right: QPointF(_STEP, 0),
    Qt.Key.Key_Up: QPointF(0, -_STEP),
    Qt.Key.Key_Down: QPointF(0, _STEP),
}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Keys:
    """Follows the keyboard in a view."""

    def __init__(self, view: Stage, gestures: Gestures) -> None:
        self._view, self._gestures = view, gestures

    def claims(self, event: QKeyEvent) -> bool:
        """Say whether a key is for the view before any shortcut gets it.

        Space must not tick before it is clear that it does not move the picture.
        """
        if event.key() == Qt.Key.Key_Space:
            return not event.modifiers()
        return event.key() == Qt.Key.Key_Escape and self._view.is_busy

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key says; False if it says nothing here."""
        view, key = self._view, Qt.Key(event.key())
        if key is Qt.Key.Key_Space and not event.modifiers():
            if not event.isAutoRepeat():
                self._gestures.hold_space()
            return True
        if key is Qt.Key.Key_Escape:
            return self._gestures.give_up()
        if key in _ENTER and view.current is not None:
            view.activated.emit(view.current)
            return True
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        return (plain and self._arrow(key)) or self._look(key, event.text())

    def release(self, event: QKeyEvent) -> None:
        """Tick when Space is let go, unless it moved the picture."""
        is_space = event.key() == Qt.Key.Key_Space and not event.isAutoRepeat()
        if is_space and self._gestures.let_space_go():
            self._view.tapped.emit()

    def _arrow(self, key: Qt.Key) -> bool:
        view = self._view
        if key not in _PANS or view.steps is None:
            return False
        if view.current is None:
            view.camera.pan(_PANS[key])
            return True
        ways = {
            Qt.Key.Key_Right: view.steps.right,
            Qt.Key.Key_Left: view.steps.left,
            Qt.Key.Key_Up: view.steps.up,
            Qt.Key.Key_Down: view.steps.down,
        }
        step = ways[key](view.current)
        if step is not None:
            view.stepped.emit(step)
            view.show_node(step)
        return True

    def _look(self, key: Qt.Key, text: str) -> bool:
        camera = self._view.camera
        if key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            page = _PAGE if key is Qt.Key.Key_PageDown else -_PAGE
            camera.pan(QPointF(0, self._view.height() * page))
        elif text in ("+", "="):
            camera.zoom_to(camera.zoom * NOTCH)
        elif text == "-":
            camera.zoom_to(camera.zoom / NOTCH)
        else:
            return False
        return True
