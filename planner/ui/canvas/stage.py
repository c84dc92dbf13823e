"""What a view shows, what is chosen in it, and what is where; it tells what the user wants."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from planner.ui.canvas.camera import READABLE, Camera
from planner.ui.canvas.geometry import Geometry, title_top
from planner.ui.canvas.linking import Judge, Link, handle_at
from planner.ui.canvas.picture import Node, Picture
from planner.ui.canvas.steps import Steps
from planner.ui.canvas.tier import Marks, Tier
from planner.ui.theme.theme import Theme

_FLASH = 900
#: Milliseconds for which the pointer rests on a box until what surrounds it lights up.
HOVER_AFTER = 200
_NEAR = 24.0  # pixels around a box in which a line is barely drawn
_EDGE_REACH = 6.0  # pixels
TITLE_HEIGHT = 26.0  # pixels of the room for a group's title that can be clicked
_TITLE_LINE = 16.0  # and of the title itself, about


class Stage(QWidget):
    """The state of a view of a :class:`Picture`; changes nothing but how that is looked at.

    ``clicked`` names a box and whether it comes in addition to what is selected; ``stepped`` a box
    reached with the keyboard; ``tapped`` is the key Space without a drag. ``linked`` and
    ``link_refused`` name what would be needed, and what would need it; ``link_dropped`` the box
    from which a line was drawn into the open, and whether onwards. Lines go by their numbers.
    """

    clicked = Signal(str, bool)
    edge_clicked = Signal(int)
    stepped = Signal(str)
    activated = Signal(str)
    tapped = Signal()
    left = Signal()
    banded = Signal(tuple)
    group_clicked = Signal(str)
    menu_wanted = Signal(str, QPoint)
    edge_menu_wanted = Signal(int, QPoint)
    linked = Signal(str, str)
    link_refused = Signal(str, str)
    link_dropped = Signal(str, bool)
    replaced = Signal()
    looks_changed = Signal(tuple, tuple)
    marks_changed = Signal(bool)
    current_changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.camera = Camera(theme, self)
        self.picture: Picture | None = None
        self.places: Geometry | None = None
        self.steps: Steps | None = None
        #: All boxes, layer by layer from above.
        self.reading_order: list[str] = []
        self.targets: tuple[str, ...] = ()
        self.marks = Marks()
        self.selected: tuple[str, ...] = ()
        self.current: str | None = None
        #: The line that was clicked last.
        self.chosen_edge: int | None = None
        self.flashing: frozenset[str] = frozenset()
        #: The boxes and lines around what is pointed at.
        self.near: tuple[set[str], set[int]] | None = None
        #: Tells where a new line may end; without it no lines can be drawn.
        self.judge: Judge | None = None
        self._nodes: dict[str, Node] = {}
        self._groups: dict[str, tuple[str, str]] = {}
        #: What the mouse is doing: pointing at a box, drawing a line or a box, anything at all.
        self.hovered: str | None = None
        self.link: Link | None = None
        self.band: QRectF | None = None
        #: Whether the wheel moves the picture; otherwise it zooms.
        self.wheel_scrolls = False
        self.hover_after = HOVER_AFTER
        self.is_busy = False
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.timeout.connect(self._stop_flashing)

    # what is shown

    def set_picture(self, picture: Picture) -> None:
        """Show another picture. The current box stays where it is on the screen."""
        before = self.box_of(self.current)
        self._keep_edge(picture)
        self._nodes, self._groups = dict(picture.nodes), dict(picture.groups)
        self.picture = Picture(
            self._nodes, picture.edges, picture.drawing, self._groups, picture.teller
        )
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.places = Geometry(picture.drawing, picture.edges, mirrored=mirrored)
        self.steps = Steps(self.places)
        self.selected = tuple(name for name in self.selected if name in self._nodes)
        self.current = self.current if self.current in self._nodes else None
        self.targets = tuple(name for name, node in self._nodes.items() if node.target)
        self.near = None
        after = self.box_of(self.current)
        if before is not None and after is not None:
            self.camera.pan(after.center() - before.center())
        self.reading_order = self.steps.in_order()
        self.replaced.emit()
        self.camera.moved.emit()

    def update_nodes(
        self, nodes: Mapping[str, Node], groups: Mapping[str, tuple[str, str]] | None = None
    ) -> None:
        """Take over new looks of boxes that stand where they stood; only these are painted anew."""
        assert self.places is not None
        self._nodes.update(nodes)
        told = [name for name, said in (groups or {}).items() if self._groups.get(name) != said]
        self._groups.update({name: groups[name] for name in told} if groups else {})
        self.looks_changed.emit(tuple(nodes), tuple(told))
        self.update()

    def set_marks(self, marks: Marks) -> None:
        """Emphasise something, or nothing."""
        if marks != self.marks:
            heat_changed = marks.heat != self.marks.heat
            self.marks, self.near = marks, None
            self.marks_changed.emit(heat_changed)

    def set_selection(self, names: Iterable[str], current: str | None) -> None:
        """Mark boxes as selected and one as the current one."""
        self.selected = tuple(names)
        if current != self.current:
            self.current = current
            self.current_changed.emit()
        self.update()

    def choose_edge(self, number: int | None) -> None:
        """Mark a line as the one that is meant, or none."""
        if number != self.chosen_edge:
            self.chosen_edge = number
            self.update()

    def flash(self, names: Iterable[str]) -> None:
        """Draw attention to boxes once, unless motion is reduced."""
        wait = self._theme.milliseconds(_FLASH)
        if wait:
            self.flashing = frozenset(names)
            self._calm.start(wait)
            self.update()

    def show_near(self, name: str | None) -> None:
        """Light a box with its direct neighbours, or none, unless something else is lit."""
        near = None
        if name is not None and self.places is not None and self.marks.lit is None:
            near = self.places.neighbours(name)
        if near != self.near:
            self.near = near
            self.update()

    def _keep_edge(self, picture: Picture) -> None:
        """Keep the chosen line if another picture has it too; its number may be another there."""
        if self.chosen_edge is not None and self.picture is not None:
            old = self.picture.edges[self.chosen_edge]
            ends = [(edge.source, edge.target) for edge in picture.edges]
            there = (old.source, old.target) in ends
            self.chosen_edge = ends.index((old.source, old.target)) if there else None

    def shown(self) -> tuple[Picture, Geometry]:
        """Return what is shown, and where; there must be something."""
        assert self.picture is not None
        assert self.places is not None
        return self.picture, self.places

    # where one looks

    def open_on(self, first: str | None) -> None:
        """Show the whole if it can be read then, else the box to begin with at a readable size."""
        if self.places is None:
            return
        self.camera.fit(self.places.bounds, least=READABLE, glide=False)
        if first is not None and first in self.places.rects:
            self.camera.show_around(self.places.rects[first].center(), self.places.bounds)

    def fit(self) -> None:
        """Bring everything into view."""
        if self.places is not None:
            self.camera.fit(self.places.bounds)

    def fit_nodes(self, names: Iterable[str], *, least: float = READABLE) -> None:
        """Bring some boxes into view."""
        if self.places is not None and not (area := self.places.around(names)).isEmpty():
            self.camera.fit(area, least=least)

    def show_node(self, name: str) -> None:
        """Bring a box into view, if it is not, by moving no more than needed."""
        if self.places is not None and name in self.places.rects:
            self.camera.uncover(self.places.rects[name])

    # what is where

    @property
    def tier(self) -> Tier:
        """How much of boxes is shown now."""
        return Tier.at(self.camera.zoom)

    @property
    def is_mirrored(self) -> bool:
        """Whether lines lead from right to left."""
        return self.places is not None and self.places.mirrored

    def node(self, name: str) -> Node:
        """Return a box as it looks now."""
        return self._nodes[name]

    def box_of(self, name: str | None) -> QRectF | None:
        """Return where a box is in the view, in pixels."""
        if name is None or self.places is None or name not in self.places.rects:
            return None
        return self.camera.to_view(self.places.rects[name])

    def box(self, name: str) -> QRectF:
        """Return where a box is that is there."""
        return self.camera.to_view(self.shown()[1].rects[name])

    def node_at(self, point: QPointF) -> str | None:
        """Return the box under a point of the view."""
        if self.places is None:
            return None
        name = self.places.node_at(self.camera.to_drawing(point))
        lit = self.marks.lit if self.marks.only else None
        return name if lit is None or name in lit else None

    def with_handles(self) -> list[str]:
        """Return the boxes that show handles: the one pointed at and the one in focus."""
        if self.judge is None or self.tier < Tier.COMPACT:
            return []
        focused = self.hasFocus() and self.tier is Tier.FULL
        current = self.current if focused else None
        names = dict.fromkeys(name for name in (self.hovered, current) if name)
        return [name for name in names if name in self._nodes and self._nodes[name].is_item]

    def handle_at(self, point: QPointF) -> tuple[str, bool] | None:
        """Return the box whose handle is under a point, and whether lines lead on from there."""
        for name in self.with_handles():
            onward = handle_at(self.box(name), point, mirrored=self.is_mirrored)
            if onward is not None:
                return name, onward
        return None

    def link_end_at(self, point: QPointF) -> str | None:
        """Return the box under a point, if it is one at which a new line can end at all."""
        name = self.node_at(point)
        return name if name is not None and self._nodes[name].is_item else None

    def words_at(self, point: QPointF) -> str:
        """Return what there is to say of the box or line at a point of the view."""
        if self.picture is None or self.places is None:
            return ""
        name = self.node_at(point)
        if name is not None:
            return f"{self._nodes[name].title}. {self.picture.teller.state(name)}"
        edge = self.edge_at(point)
        return "" if edge is None else self.picture.teller.edge(edge)

    def edge_at(self, point: QPointF) -> int | None:
        """Return the number of the line under a point of the view, if no box is there."""
        if self.places is None or self.node_at(point) is not None:
            return None
        reach = _EDGE_REACH / self.camera.scale
        number = self.places.edge_at(self.camera.to_drawing(point), reach)
        if number is None or not self.marks.only:
            return number
        edge, lit = self.shown()[0].edges[number], self.marks.lit or set()
        return number if edge.source in lit and edge.target in lit else None

    # what the mouse did

    def click(self, point: QPointF, *, more: bool) -> None:
        """Choose what is under a point."""
        name = self.node_at(point)
        if name is not None:
            self.clicked.emit(name, more)
        elif (group := self._title_at(point)) is not None:
            self.group_clicked.emit(group)
        elif (edge := self.edge_at(point)) is not None:
            self.edge_clicked.emit(edge)
        elif not more:
            self.left.emit()

    def take_band(self, box: QRectF) -> None:
        """Choose all that a box in the view touches."""
        area = QRectF(self.camera.to_drawing(box.topLeft()), box.size() / self.camera.scale)
        names = self.shown()[1].nodes_in(area)
        self.banded.emit(tuple(name for name in names if self._nodes[name].is_item))

    def begin_link(self, name: str, at: QPointF, *, onward: bool) -> Link:
        """Begin to draw a line; where it must not end is found out now, once."""
        refused = self.judge(name, onward) if self.judge is not None else {}
        return Link(name, onward, at, refused)

    def drop(self, link: Link, over: str) -> None:
        """End a line at a box."""
        if over != link.begin:
            told = self.link_refused if over in link.refused else self.linked
            told.emit(*link.ends(over))

    def drop_in_the_open(self, link: Link) -> None:
        """End a line where no box is, unless it is barely drawn or outside."""
        near = self.box(link.begin).adjusted(-_NEAR, -_NEAR, _NEAR, _NEAR).contains(link.at)
        if not near and QRectF(self.rect()).contains(link.at) and self.node_at(link.at) is None:
            self.link_dropped.emit(link.begin, link.onward)

    def _title_at(self, point: QPointF) -> str | None:
        """Return the group whose title is at a point of the view."""
        for name, rect in self.places.groups.items() if self.places else ():
            box = self.camera.to_view(rect)
            top = title_top(box, self.camera.scale, _TITLE_LINE)
            box.moveTop(top - (TITLE_HEIGHT - _TITLE_LINE) / 2)
            box.setHeight(TITLE_HEIGHT)
            if box.contains(point):
                return name
        return None

    def _stop_flashing(self) -> None:
        self.flashing = frozenset()
        self.update()
