"""Painting a picture: groups, lines and boxes, each as much as can be seen at this zoom."""

from collections import defaultdict
from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from planner.ui.canvas.boxes import Boxes
from planner.ui.canvas.geometry import Geometry, title_top
from planner.ui.canvas.lettering import Lettering
from planner.ui.canvas.lines import Lines
from planner.ui.canvas.picture import Node, Picture
from planner.ui.canvas.shapes import Manner, heat_colour
from planner.ui.canvas.stamps import Sheet
from planner.ui.canvas.tier import Marks, Tier
from planner.ui.theme.theme import Text, Theme

#: More boxes than this in view are bars, however large: there is no room to tell more.
CROWD = 1_500
#: How far, in pixels, icons may reach beyond their boxes.
REACH = 20
_TITLE_ROOM = 40
_TITLE, _FAR_TITLE = 13, 11  # pixels of the titles of groups
_BEHIND = 0.85  # how much a title covers what is behind it


class Painting:
    """Paints a picture at places; keeps what can be used again between two paintings.

    ``direct`` painting uses no pictures of parts, and paints crowds too: for paper, and on any
    thread.
    """

    def __init__(self, theme: Theme, *, direct: bool = False) -> None:
        self._theme, self._direct = theme, direct
        self.boxes, self.lines = Boxes(theme, direct=direct), Lines(theme, direct=direct)
        self._lettering = Lettering(theme)
        self._all_bars: dict[tuple[str, bool], list[QRectF]] = {}

    def forget_looks(self, name: str | None = None) -> None:
        """Ask anew how a box looks and what it says, or all of them."""
        self._all_bars = {}
        self.boxes.forget_words(name)

    def forget(self) -> None:
        """Drop what depends on colours and fonts."""
        self._all_bars = {}
        self.boxes.forget()
        self.lines.forget()
        self._lettering.forget()

    def tier(self, scale: float) -> Tier:
        """Return how much of boxes is shown at a scale."""
        return Tier.at(scale * 100 / self._theme.percent)

    def paint(
        self,
        painter: QPainter,
        picture: Picture,
        places: Geometry,
        area: QRectF,
        scale: float,
        marks: Marks,
    ) -> None:
        """Paint an area, given in pixels from the drawing's corner, where the painter stands."""
        painter.fillRect(area, self._theme.colour("canvas"))
        inside = QRectF(area.topLeft() / scale, area.size() / scale)
        tier = self.tier(scale)
        self._groups(painter, places, inside, scale)
        reach = REACH / scale
        names = places.nodes_in(inside.adjusted(-reach, -reach, reach, reach))
        if tier is Tier.DOT or (len(names) > CROWD and not self._direct):
            self.lines.paint_far(painter, places, scale, marks)
            self._bars(painter, picture, places, names, scale, marks)
        else:
            pieces = places.pieces.near(inside)
            self.lines.paint(painter, picture, places, pieces, scale, tier, marks)
            self.some(painter, picture, places, names, scale, marks)
        self._group_titles(painter, picture, places, inside, scale)

    def some(
        self,
        painter: QPainter,
        picture: Picture,
        places: Geometry,
        names: Iterable[str],
        scale: float,
        marks: Marks,
    ) -> None:
        """Paint some boxes, those that are dimmed first."""
        ratio = painter.device().devicePixelRatioF()
        sheet = Sheet(self.tier(scale), scale, ratio, places.mirrored)
        dimmed, lit = _split(names, marks)
        for part, faint in ((dimmed, True), (lit, False)):
            painter.setOpacity(self._theme.tokens.dim_node if faint else 1.0)
            manner = Manner(faint, marks.heat)
            for name in part:
                node, rect = picture.nodes[name], places.rects[name]
                self.boxes.paint(painter, node, rect, sheet, manner, picture.teller)
        painter.setOpacity(1.0)

    def _groups(self, painter: QPainter, places: Geometry, inside: QRectF, scale: float) -> None:
        tokens = self._theme.tokens
        painter.setPen(QPen(QColor(tokens.line), 1))
        painter.setBrush(QColor(tokens.window))
        for rect in places.groups.values():
            if rect.intersects(inside):
                painter.drawRoundedRect(_scaled(rect, scale), 8, 8)

    def _group_titles(
        self, painter: QPainter, picture: Picture, places: Geometry, inside: QRectF, scale: float
    ) -> None:
        """Write titles at a size that can be read, with a triangle that folds the group."""
        tier = self.tier(scale)
        size = _TITLE if tier >= Tier.COMPACT else _FAR_TITLE
        face = self._lettering.face(Text.STRONG, size * self._theme.percent / 100)
        painter.setFont(face.font)
        behind = self._theme.colour("window")
        behind.setAlphaF(_BEHIND)
        for name, rect in places.groups.items():
            box = _scaled(rect, scale)
            box.moveTop(title_top(box, scale, face.line))
            box.setHeight(face.line)
            seen = QRectF(box.topLeft() / scale, box.size() / scale)
            box.adjust(8, 0, -8, 0)
            if box.width() < _TITLE_ROOM or not seen.intersects(inside):
                continue
            title, line = picture.groups.get(name, (name, ""))
            words = [f"▾ {title}", line] if tier >= Tier.COMPACT else [f"▾ {title}"]
            (text,) = self._lettering.rows(" · ".join(filter(None, words)), face, box.width(), 1)
            left = box.right() - text.size().width() if places.mirrored else box.left()
            corner = QPointF(left, box.top())
            painter.fillRect(QRectF(corner, text.size()).adjusted(-3, 0, 3, 0), behind)
            painter.setPen(self._theme.colour("text"))
            painter.drawStaticText(corner, text)

    def _bars(
        self,
        painter: QPainter,
        picture: Picture,
        places: Geometry,
        names: list[str],
        scale: float,
        marks: Marks,
    ) -> None:
        """Paint each box as a bar in the colour of its border."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.scale(scale, scale)
        painter.setPen(Qt.PenStyle.NoPen)
        for (colour, faint), rects in self._by_colour(picture, places, names, marks).items():
            painter.setOpacity(self._theme.tokens.dim_node if faint else 1.0)
            painter.setBrush(QColor(colour))
            painter.drawRects(rects)
        painter.restore()

    def _by_colour(
        self, picture: Picture, places: Geometry, names: list[str], marks: Marks
    ) -> dict[tuple[str, bool], list[QRectF]]:
        """Return the bars by colour and whether they are dimmed; kept where that is all of them."""
        is_plain = marks.lit is None and not marks.heat and len(names) == len(places.rects)
        if is_plain and self._all_bars:
            return self._all_bars
        found: dict[tuple[str, bool], list[QRectF]] = defaultdict(list)
        dimmed, lit = _split(names, marks)
        for part, faint in ((dimmed, True), (lit, False)):
            for name in part:
                colour = self._bar_colour(picture.nodes[name], marks)
                found[colour, faint].append(places.rects[name])
        if is_plain:
            self._all_bars = found
        return found

    def _bar_colour(self, node: Node, marks: Marks) -> str:
        if marks.heat:
            return heat_colour(node.heat, self._theme.tokens).name()
        return self._theme.status(node.look).border


def _split(names: Iterable[str], marks: Marks) -> tuple[list[str], list[str]]:
    """Return which boxes to dim, and which not."""
    if marks.lit is None:
        return [], list(names)
    dimmed, lit = [], []
    for name in names:
        if name in marks.lit:
            lit.append(name)
        elif not marks.only:
            dimmed.append(name)
    return dimmed, lit


def _scaled(rect: QRectF, scale: float) -> QRectF:
    return QRectF(rect.topLeft() * scale, rect.size() * scale)
