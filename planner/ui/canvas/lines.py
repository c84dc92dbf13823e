"""Painting lines: their kind by dashes and arrows, what is emphasised by width and colour."""

from collections import defaultdict
from collections.abc import Iterable
from enum import IntEnum
from itertools import chain

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QPolygonF

from planner.ui.canvas.geometry import Geometry
from planner.ui.canvas.labels import label_spots
from planner.ui.canvas.lettering import Lettering
from planner.ui.canvas.picture import Edge, Line, Picture
from planner.ui.canvas.pieces import Piece
from planner.ui.canvas.tier import Marks, Tier
from planner.ui.theme.theme import Text, Theme
from planner.ui.theme.tokens import Look, Tokens

_DASHES = {
    Line.RECOMMENDS: [5.0, 4.0],
    Line.CHOICE: [1.4, 2.4],
    Line.OPTION: [1.4, 4.0],
    Line.STEP: [9.0, 2.6],
}
_OPEN_ARROWS = {Line.RECOMMENDS, Line.TEACHES}
_NO_ARROWS = {Line.IMPLIED, Line.OPTION}
_FAINT = {Line.IMPLIED: 0.4, Line.OPTION: 0.7}
_ARROW = 7.0
_LABEL, _AROUND_LABEL = 11.0, 8.0


class Rank(IntEnum):
    """How much a line stands out; those that do more are painted later."""

    DIMMED = 0
    USUAL = 1
    PATH = 2
    RING = 3


class Lines:
    """Paints lines."""

    def __init__(self, theme: Theme, *, direct: bool = False) -> None:
        self._theme, self._direct = theme, direct
        self._lettering = Lettering(theme)
        self._made: dict[tuple[object, ...], QPixmap] = {}
        self._spots: tuple[tuple[Edge, ...], Geometry, dict[int, QPointF]] | None = None

    def forget(self) -> None:
        """Drop what depends on fonts and colours."""
        self._lettering.forget()
        self._made.clear()
        self._spots = None

    def paint(  # noqa: PLR0913, PLR0917 - lines, where they go, and how
        self,
        painter: QPainter,
        picture: Picture,
        places: Geometry,
        numbers: Iterable[int],
        scale: float,
        tier: Tier,
        marks: Marks,
    ) -> None:
        """Paint pieces of lines, by their numbers."""
        ranked: dict[Rank, dict[Line, list[Piece]]] = {rank: defaultdict(list) for rank in Rank}
        for number in numbers:
            piece = places.pieces[number]
            rank = _rank(picture, piece.edge, marks)
            if rank is not None:
                ranked[rank][picture.edges[piece.edge].line].append(piece)
        painter.save()
        for rank, by_line in ranked.items():
            painter.setOpacity(self._theme.tokens.dim_edge if rank is Rank.DIMMED else 1.0)
            for line, pieces in by_line.items():
                self._draw(painter, pieces, line, rank, scale, tier)
        painter.restore()
        if tier is Tier.FULL:
            self._labels(
                painter, picture, places, chain.from_iterable(map(_all, ranked.values())), scale
            )

    def paint_far(self, painter: QPainter, places: Geometry, scale: float, marks: Marks) -> None:
        """Paint every line straight and thin: from far away nothing else can be seen."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        pen = QPen(QColor(self._theme.tokens.line), 0)
        pen.setCosmetic(True)
        painter.scale(scale, scale)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if not marks.only:
            painter.setOpacity(1.0 if marks.lit is None else 0.5)
            painter.drawPath(places.pieces.straight)
            painter.setOpacity(1.0)
        for edges, colour in (
            (marks.path, self._theme.tokens.accent),
            (marks.ring, self._theme.status(Look.LATE).border),
        ):
            if edges:
                pen.setColor(QColor(colour))
                pen.setWidth(2)
                painter.setPen(pen)
                pieces = places.pieces.of(edges)
                painter.drawLines([places.pieces[number].straight for number in pieces])
        painter.restore()

    def _draw(
        self,
        painter: QPainter,
        pieces: list[Piece],
        line: Line,
        rank: Rank,
        scale: float,
        tier: Tier,
    ) -> None:
        pen = self._pen(line, rank, tier)
        pen.setCosmetic(not self._direct)  # on paper a dot is too thin for a line
        painter.save()
        painter.scale(scale, scale)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if tier is Tier.GLYPH:
            painter.drawLines([piece.straight for piece in pieces])
        else:
            painter.drawLines([piece.straight for piece in pieces if piece.is_level])
            for piece in pieces:
                if not piece.is_level:
                    painter.drawPath(piece.path)
        painter.restore()
        if tier >= Tier.COMPACT and (line not in _NO_ARROWS or rank > Rank.USUAL):
            self._arrows(painter, pieces, pen.color(), scale, filled=line not in _OPEN_ARROWS)

    def _arrows(
        self, painter: QPainter, pieces: list[Piece], colour: QColor, scale: float, *, filled: bool
    ) -> None:
        ratio = painter.device().devicePixelRatioF()
        size = round(_ARROW * min(max(scale, 0.6), 1.4), 1)
        for piece in pieces:
            if not piece.last:
                continue
            forwards = piece.straight.dx() >= 0
            tip = piece.straight.p2() * scale
            left = tip.x() - size if forwards else tip.x()
            corner = QPointF(left - 1, tip.y() - size / 2 - 1)
            if self._direct:
                painter.save()
                painter.translate(corner + QPointF(1, 1 + size / 2))
                _draw_arrow(painter, size, colour, filled=filled, forwards=forwards)
                painter.restore()
            else:
                key = (size, colour.rgba(), filled, forwards, ratio)
                stamp = self._made.get(key)
                if stamp is None:
                    stamp = _arrow(size, colour, ratio, filled=filled, forwards=forwards)
                    self._made[key] = stamp
                painter.drawPixmap(corner, stamp)

    def _pen(self, line: Line, rank: Rank, tier: Tier) -> QPen:
        tokens = self._theme.tokens
        if rank is Rank.PATH:
            pen = QPen(QColor(tokens.accent), 3.0)
        elif rank is Rank.RING:
            pen = QPen(QColor(tokens.status[Look.LATE].border), 3.0)
        else:
            return sample_pen(line, tokens, 1.5 if tier is Tier.FULL else 1.0)
        pen.setCosmetic(True)
        dashes = [3.0, 2.0] if rank is Rank.RING else _DASHES.get(line)
        if dashes:
            pen.setDashPattern([part / (1 if rank is Rank.RING else 2) for part in dashes])
        return pen

    def _labels(
        self,
        painter: QPainter,
        picture: Picture,
        places: Geometry,
        pieces: Iterable[Piece],
        scale: float,
    ) -> None:
        """Write on lines what they are labelled with, on merged ones how many they are."""
        spots = self._spots_of(picture.edges, places)
        face = self._lettering.face(Text.SMALL, _LABEL * scale)
        for piece in pieces:
            edge = picture.edges[piece.edge]
            if piece.number in spots:
                text, centre = edge.label, spots[piece.number] * scale
            elif edge.count > 1 and not edge.label and piece.last:
                text = str(edge.count)
                centre = (piece.straight.p1() + piece.straight.p2()) * (scale / 2)
            else:
                continue
            wide = face.metrics.horizontalAdvance(text) + _AROUND_LABEL * scale
            box = QRectF(0, 0, wide, face.line)
            box.moveCenter(centre)
            painter.setPen(QPen(self._theme.colour("edge"), 1))
            painter.setBrush(self._theme.colour("canvas"))
            painter.drawRoundedRect(box, face.line / 2, face.line / 2)
            painter.setPen(self._theme.colour("text"))
            painter.setFont(face.font)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _spots_of(self, edges: tuple[Edge, ...], places: Geometry) -> dict[int, QPointF]:
        """Return where labels stand, found once for a drawing."""
        kept = self._spots
        if kept is None or kept[0] is not edges or kept[1] is not places:
            face = self._lettering.face(Text.SMALL, _LABEL)

            def size(text: str) -> QSizeF:
                wide = face.metrics.horizontalAdvance(text) + _AROUND_LABEL
                return QSizeF(wide, face.line)

            kept = self._spots = (edges, places, label_spots(edges, places, size))
        return kept[2]


def paint_sample(painter: QPainter, line: Line, start: QPointF, end: QPointF, theme: Theme) -> None:
    """Paint a level line with its arrow, as in a legend."""
    pen = sample_pen(line, theme.tokens)
    painter.setPen(pen)
    painter.drawLine(start, end)
    if line not in _NO_ARROWS:
        size, ratio = theme.px(_ARROW), painter.device().devicePixelRatioF()
        filled = line not in _OPEN_ARROWS
        stamp = _arrow(size, pen.color(), ratio, filled=filled, forwards=True)
        painter.drawPixmap(end - QPointF(size + 1, size / 2 + 1), stamp)


def sample_pen(line: Line, tokens: Tokens, width: float = 1.5) -> QPen:
    """Return the pen of a kind of line that is not emphasised."""
    colour = QColor(tokens.edge)
    if line in _FAINT:
        colour.setAlphaF(1.0 if tokens.high_contrast else _FAINT[line])
        width = 1.0
    pen = QPen(colour, width)
    pen.setCosmetic(True)
    if line in _DASHES:
        pen.setDashPattern([part * 1.5 / width for part in _DASHES[line]])
    return pen


def _rank(picture: Picture, edge: int, marks: Marks) -> Rank | None:
    """Return how much a line stands out; None if it is not shown at all."""
    if edge in marks.ring:
        return Rank.RING
    if edge in marks.path:
        return Rank.PATH
    if marks.lit is None:
        return Rank.USUAL
    ends = picture.edges[edge]
    if ends.source in marks.lit and ends.target in marks.lit and not marks.path:
        return Rank.USUAL
    return None if marks.only else Rank.DIMMED


def _all(by_line: dict[Line, list[Piece]]) -> Iterable[Piece]:
    return (piece for pieces in by_line.values() for piece in pieces)


def _arrow(size: float, colour: QColor, ratio: float, *, filled: bool, forwards: bool) -> QPixmap:
    """Return the head of an arrow with a margin of one pixel."""
    wide = round((size + 2) * ratio)
    pixmap = QPixmap(wide, wide)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(1, 1 + size / 2)
    _draw_arrow(painter, size, colour, filled=filled, forwards=forwards)
    painter.end()
    return pixmap


def _draw_arrow(
    painter: QPainter, size: float, colour: QColor, *, filled: bool, forwards: bool
) -> None:
    """Draw the head of an arrow; the painter stands at its back, in the middle."""
    tip, back = (size, 0.0) if forwards else (0.0, size)
    points = [QPointF(back, -size / 2), QPointF(tip, 0), QPointF(back, size / 2)]
    if filled:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawPolygon(QPolygonF(points))
    else:
        painter.setPen(QPen(colour, 1.4))
        painter.drawPolyline(QPolygonF(points))
