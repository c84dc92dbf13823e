"""The painted surface of a view: what stays painted, what is lit above it, what lies over all."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, QPointF, QRectF, QTimer
from PySide6.QtGui import QColor, QPainter

from planner.ui.canvas.layer import Layer
from planner.ui.canvas.linking import handles
from planner.ui.canvas.overlay import Overlay
from planner.ui.canvas.painting import REACH, Painting
from planner.ui.canvas.stage import TITLE_HEIGHT, Stage
from planner.ui.canvas.tier import Marks, Tier
from planner.ui.theme.theme import Theme

#: With more boxes in view, zooming first stretches what is there, and paints after these ms.
_MANY, _SHARPEN = 150, 90


class Surface(QObject):
    """Paints a view. Pointing, selecting and dragging never paint the picture itself anew."""

    def __init__(self, view: Stage, theme: Theme) -> None:
        super().__init__(view)
        self._view, self._theme = view, theme
        self._painting, self._overlay = Painting(theme), Overlay(theme)
        self._scene = Layer(view.camera, self._paint_scene, self._behind)
        self._faint = Layer(view.camera, self._paint_faint, self._behind)
        self._rough, self._zoom = False, 0.0
        self._rest = QTimer(view)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._sharpen)
        view.camera.moved.connect(self._on_moved)
        view.replaced.connect(self._on_replaced)
        view.looks_changed.connect(self._on_looks)
        view.marks_changed.connect(self._on_marks)
        theme.changed.connect(self._on_theme)

    def forget(self) -> None:
        """Paint everything anew."""
        self._scene.forget()
        self._faint.drop()
        self._view.update()

    def paint(self, painter: QPainter) -> None:
        """Paint the view."""
        view = self._view
        if view.picture is None:
            painter.fillRect(view.rect(), self._behind())
            return
        ratio = view.devicePixelRatioF()
        layer = self._scene if view.near is None else self._faint
        layer.show(painter, ratio, rough=self._rough)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        away = -QPointF(view.camera.snapped(ratio)) / ratio
        painter.translate(away)
        if view.near is not None or (view.marks.lit is not None and not view.marks.only):
            self._paint_lit(painter)
        self._paint_chosen_edge(painter)
        painter.translate(-away)
        self._paint_rings(painter)
        painter.translate(away)
        self._paint_current(painter)
        painter.translate(-away)
        if view.link is not None:
            self._paint_link(painter)
        elif not view.is_busy:
            for name in view.with_handles():
                self._overlay.handles(painter, view.box(name), mirrored=view.is_mirrored)
        if view.band is not None:
            self._overlay.band(painter, view.band)

    def _on_theme(self) -> None:
        self._painting.forget()
        self.forget()

    def _on_replaced(self) -> None:
        self._painting.forget_looks()
        self.forget()

    def _on_marks(self, heat_changed: bool) -> None:  # noqa: FBT001 - a slot
        if heat_changed:
            self._painting.forget_looks()
        self.forget()

    def _on_looks(self, names: tuple[str, ...], groups: tuple[str, ...]) -> None:
        """Paint boxes anew, with what crosses them, and titles of groups."""
        _picture, places = self._view.shown()
        reach = REACH / self._view.camera.scale
        for name in names:
            self._painting.forget_looks(name)
            self._patch(places.rects[name].adjusted(-reach, -reach, reach, reach))
        for name in groups:
            area, high = QRectF(places.groups[name]), TITLE_HEIGHT / self._view.camera.scale
            area.setTop(area.top() - high)
            area.setHeight(3 * high)
            self._patch(area)

    def _patch(self, area: QRectF) -> None:
        """Paint an area anew, given in units of the drawing."""
        self._scene.patch(area)
        self._faint.patch(area)

    def _on_moved(self) -> None:
        """Follow the camera; over many boxes zooming stretches at first what was painted."""
        camera, places = self._view.camera, self._view.places
        if camera.zoom != self._zoom:
            self._zoom = camera.zoom
            if places is not None and places.holds_more(camera.area, _MANY):
                self._rough = True
                self._rest.start(_SHARPEN)
        self._view.update()

    def _sharpen(self) -> None:
        self._rough = False
        self._view.update()

    def _behind(self) -> QColor:
        return self._theme.colour("canvas")

    def _paint_scene(self, painter: QPainter, area: QRectF) -> None:
        self._paint(painter, area, self._view.marks)

    def _paint_faint(self, painter: QPainter, area: QRectF) -> None:
        self._paint(painter, area, Marks(lit=set(), heat=self._view.marks.heat))

    def _paint(self, painter: QPainter, area: QRectF, marks: Marks) -> None:
        picture, places = self._view.shown()
        self._painting.paint(painter, picture, places, area, self._view.camera.scale, marks)

    def _paint_chosen_edge(self, painter: QPainter) -> None:
        number = self._view.chosen_edge
        if number is not None:
            picture, places = self._view.shown()
            scale, tier = self._view.camera.scale, max(self._view.tier, Tier.GLYPH)
            pieces, marks = places.pieces.of([number]), Marks(path={number})
            self._painting.lines.paint(painter, picture, places, pieces, scale, tier, marks)

    def _paint_lit(self, painter: QPainter) -> None:
        """Paint what is not dimmed while the rest is: what is near, the selected, the targets."""
        view, plain = self._view, Marks(heat=self._view.marks.heat)
        picture, places = view.shown()
        names = {*view.selected, *view.targets}
        scale = view.camera.scale
        if view.near is not None:
            tier, pieces = max(self._view.tier, Tier.GLYPH), places.pieces.of(view.near[1])
            self._painting.lines.paint(painter, picture, places, pieces, scale, tier, plain)
            names |= view.near[0]
        lit, seen = view.marks.lit or set(), view.camera.area
        shown = [name for name in names - lit if places.rects[name].intersects(seen)]
        self._painting.some(painter, picture, places, shown, scale, plain)

    def _paint_rings(self, painter: QPainter) -> None:
        view = self._view
        for name in dict.fromkeys((*view.flashing, *view.selected)):
            box = view.box_of(name)
            if box is not None and box.intersects(QRectF(view.rect())):
                focused = name == view.current and view.hasFocus()
                shape = view.node(name).shape
                self._overlay.ring(painter, shape, box, strong=focused or name in view.flashing)

    def _paint_current(self, painter: QPainter) -> None:
        """Paint the current box above its ring, which would cross out the icon on its corner."""
        view = self._view
        if view.current in view.selected and view.hasFocus():
            picture, places = view.shown()
            plain = Marks(heat=view.marks.heat)
            self._painting.some(painter, picture, places, [view.current], view.camera.scale, plain)

    def _paint_link(self, painter: QPainter) -> None:
        view, link = self._view, self._view.link
        assert link is not None
        inside = QRectF(view.rect())
        refused = (name for name in link.refused if name != link.begin)
        self._overlay.forbidden(painter, self._seen(refused))
        start = handles(view.box(link.begin), mirrored=view.is_mirrored)[link.onward]
        self._overlay.link(painter, link, start, inside)

    def _seen(self, names: Iterable[str]) -> Iterable[QRectF]:
        inside = QRectF(self._view.rect())
        boxes = (self._view.box_of(name) for name in names)
        return [box for box in boxes if box is not None and box.intersects(inside)]
