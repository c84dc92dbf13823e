"""The drawn graph for screen readers: a list whose entries are the boxes, made when asked for."""

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface, QAccessibleObject
from PySide6.QtWidgets import QAccessibleWidget, QApplication

from planner.ui.canvas.stage import Stage

_INSTALLED = "planner-accessible-graph"


class Mark(QObject):
    """Stands for a box, since Qt wants an object for everything that can be read out."""

    def __init__(self, view: Stage, name: str) -> None:
        super().__init__(view)
        self.view, self.name = view, name
        self._face: NodeFace | None = None

    @property
    def face(self) -> "NodeFace":
        """What Qt reads out; kept here, for Qt does not."""
        if self._face is None:
            self._face = NodeFace(self)
        return self._face


class Readable(QObject):
    """The marks of a view's boxes, in the order in which they are read."""

    def __init__(self, view: Stage) -> None:
        super().__init__(view)
        self._view = view
        self._made: dict[str, Mark] = {}
        self._face: ViewFace | None = None

    @property
    def face(self) -> "ViewFace":
        """What Qt reads out of the view itself."""
        if self._face is None:
            self._face = ViewFace(self._view, self)
        return self._face

    @property
    def names(self) -> list[str]:
        """All boxes, layer by layer."""
        return self._view.reading_order

    def mark(self, name: str) -> Mark:
        """Return the mark of a box."""
        if name not in self._made:
            self._made[name] = Mark(self._view, name)
        return self._made[name]

    def tell_focus(self) -> None:
        """Have a screen reader read the current box."""
        if QAccessible.isActive() and self._view.hasFocus():
            current = self._view.current
            thing = self._view if current is None else self.mark(current)
            QAccessible.updateAccessibility(QAccessibleEvent(thing, QAccessible.Event.Focus))

    def forget(self) -> None:
        """Drop the marks of boxes that are gone."""
        for name in self._made.keys() - set(self.names):
            self._made.pop(name).deleteLater()


class NodeFace(QAccessibleObject):
    """A box as an entry of the list."""

    def __init__(self, mark: Mark) -> None:
        super().__init__(mark)
        self._mark = mark

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    def text(self, text: QAccessible.Text) -> str:
        view, name = self._mark.view, self._mark.name
        if view.picture is None or name not in view.picture.nodes:
            return ""
        if text is QAccessible.Text.Name:
            return view.picture.nodes[name].title
        return view.picture.teller.state(name) if text is QAccessible.Text.Description else ""

    def state(self) -> QAccessible.State:
        view, name = self._mark.view, self._mark.name
        state = QAccessible.State()
        state.focusable = state.selectable = True
        state.focused = view.hasFocus() and view.current == name
        state.selected = name in view.selected
        box = view.box_of(name)
        state.offscreen = box is None or not box.toRect().intersects(view.rect())
        return state

    def rect(self) -> QRect:
        view = self._mark.view
        box = view.box_of(self._mark.name)
        if box is None:
            return QRect()
        rect = box.toRect()
        return QRect(view.mapToGlobal(rect.topLeft()), rect.size())

    def parent(self) -> QAccessibleInterface:
        return QAccessible.queryAccessibleInterface(self._mark.view)

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override] # Qt allows none
        return None

    def childCount(self) -> int:
        return 0

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override] # Qt allows none
        return None

    def isValid(self) -> bool:
        return True


class ViewFace(QAccessibleWidget):
    """The graph as a list."""

    def __init__(self, view: Stage, readable: Readable) -> None:
        super().__init__(view, QAccessible.Role.List, view.accessibleName())
        self._view, self._readable = view, readable

    def childCount(self) -> int:
        return len(self._view.reading_order) + super().childCount()

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override] # Qt allows none
        names = self._view.reading_order
        if 0 <= index < len(names):
            return QAccessible.queryAccessibleInterface(self._readable.mark(names[index]))
        return super().child(index - len(names))

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        names, thing = self._view.reading_order, child.object()
        if isinstance(thing, Mark):
            return names.index(thing.name) if thing.name in names else -1
        at = super().indexOfChild(child)
        return at if at < 0 else at + len(names)

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override] # Qt allows none
        current = self._view.current
        if current is None:
            return super().focusChild()
        return QAccessible.queryAccessibleInterface(self._readable.mark(current))


def install() -> None:
    """Have Qt ask here for graphs and boxes; once for each application."""
    app = QApplication.instance()
    if app is not None and not app.property(_INSTALLED):
        app.setProperty(_INSTALLED, True)  # noqa: FBT003 - Qt's form
        QAccessible.installFactory(_face)


def _face(_key: str, thing: QObject) -> QAccessibleInterface | None:
    if isinstance(thing, Mark):
        return thing.face
    readable = getattr(thing, "readable", None)
    return readable.face if isinstance(readable, Readable) else None
