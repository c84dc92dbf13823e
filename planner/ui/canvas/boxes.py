"""Painting boxes: the stamp of their shape and status, then what they say at this zoom."""

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPixmap, QStaticText

from planner.ui.canvas.lettering import Face, Lettering
from planner.ui.canvas.picture import Node, Shape, Teller
from planner.ui.canvas.shapes import Manner, colours, icon_size, inset, outline
from planner.ui.canvas.stamps import Sheet, Stamps
from planner.ui.canvas.tier import Tier
from planner.ui.theme.theme import Text, Theme
from planner.ui.theme.tokens import Look

_BAR, _LEAST_BAR = 5.0, 3.0
#: Sizes of letters: as large as the zoom makes them, but never smaller than can be read.
_TITLE, _LINE, _COMPACT, _LEAST_LINE = 13.0, 11.0, 11.0, 10.0
_MOST_LINES = 3
#: In small boxes: how much nearer rows stand, and what stays free above and below them.
_TIGHTER, _CLEAR = 1.0, 4.0
_AFTER_ICON = 6.0
_COMPACT_SIDE = 0.75  # of the usual inset
_MOST_SET = 4_000
_IN_DIAMOND = 0.72  # of its width


class Words(NamedTuple):
    """A text with its font and where it goes in a box."""

    font: QFont
    text: QStaticText
    at: QPointF


class Set(NamedTuple):
    """A box set ready for painting at a zoom: its stamp, if any, where that goes, its words."""

    stamp: QPixmap | None
    away: QPointF
    ink: QColor
    words: tuple[Words, ...]


class Boxes:
    """Paints boxes; keeps what can be used again.

    ``direct`` ones are drawn as lines each time: for paper, and on any thread.
    """

    def __init__(self, theme: Theme, *, direct: bool = False) -> None:
        self._theme, self._direct = theme, direct
        self._stamps, self._lettering = Stamps(theme), Lettering(theme)
        self._lines: dict[str, str] = {}
        self._set: dict[tuple[str, Manner], Set] = {}
        self._sheet: Sheet | None = None

    def forget(self) -> None:
        """Drop what depends on colours and fonts."""
        self._stamps.forget()
        self._lettering.forget()
        self._set.clear()

    def forget_words(self, name: str | None = None) -> None:
        """Ask anew what a box says, or all of them."""
        if name is None:
            self._lines.clear()
            self._set.clear()
            return
        self._lines.pop(name, None)
        for manner in (Manner(faint, heat) for faint in (False, True) for heat in (False, True)):
            self._set.pop((name, manner), None)

    def paint(
        self,
        painter: QPainter,
        node: Node,
        rect: QRectF,
        sheet: Sheet,
        manner: Manner,
        teller: Teller,
    ) -> None:
        """Paint a box that is at ``rect`` of the drawing; the painter stands at its corner."""
        if sheet != self._sheet or len(self._set) > _MOST_SET:
            self._set.clear()
            self._sheet = sheet
        ready = self._set.get((node.id, manner))
        if ready is None:
            ready = self._made(node, rect.size(), sheet, manner, teller)
            self._set[node.id, manner] = ready
        corner = rect.topLeft() * sheet.scale
        if ready.stamp is None:
            painter.save()
            painter.translate(corner)
            self._stamps.draw(painter, node, rect.size(), sheet, manner)
            painter.restore()
        else:
            painter.drawPixmap(corner + ready.away, ready.stamp)
        if sheet.tier < Tier.COMPACT:
            return
        if node.progress or node.shape is Shape.CLUSTER:
            self._bars(painter, node, QRectF(corner, rect.size() * sheet.scale), sheet.scale)
        painter.setPen(ready.ink)
        for words in ready.words:
            painter.setFont(words.font)
            painter.drawStaticText(corner + words.at, words.text)

    def _made(self, node: Node, size: QSizeF, sheet: Sheet, manner: Manner, teller: Teller) -> Set:
        stamp, margin = None, 0.0
        if not self._direct:
            stamp, margin = self._stamps.stamp(node, size, sheet, manner)
        ink = QColor(colours(node, manner, self._theme.tokens).text)
        words: tuple[Words, ...] = ()
        box = QRectF(QPointF(), size * sheet.scale)
        if sheet.tier >= Tier.COMPACT:
            if node.shape is Shape.GATE:
                words = self._gate_words(node, box, sheet)
            elif sheet.tier is Tier.COMPACT:
                words = self._title_alone(node, self._text_box(node, box, size, sheet), sheet)
            else:
                room = self._text_box(node, box, size, sheet)
                words = self._title_and_line(node, room, sheet, teller)
        return Set(stamp, QPointF(-margin, -margin), ink, words)

    def _gate_words(self, node: Node, box: QRectF, sheet: Sheet) -> tuple[Words, ...]:
        face = self._lettering.face(Text.STRONG, _COMPACT * self._theme.percent / 100)
        title, room = node.title, box.width() * _IN_DIAMOND
        if face.metrics.horizontalAdvance(title) > room:
            title = "/".join(part for part in title.split() if part.isdigit())
        wide = face.metrics.horizontalAdvance(title)
        if wide > room or face.line > box.height():
            return ()
        rows = self._lettering.rows(title, face, wide + 8, 1)
        left = box.center().x() - rows[0].size().width() / 2
        middle = QRectF(left, 0, rows[0].size().width(), 0)
        return tuple(_stacked(rows, face, middle, box.center().y() - face.line / 2, sheet))

    def _title_alone(self, node: Node, box: QRectF, sheet: Sheet) -> tuple[Words, ...]:
        """Return the title at a size that can be read however small the box is."""
        size = _COMPACT * self._theme.percent / 100
        face = self._lettering.face(_purpose(node), size, struck=node.look is Look.WAIVED)
        pitch = face.line - _TIGHTER
        lines = min(_MOST_LINES, max(1, int((box.height() - _CLEAR) / pitch)))
        rows = self._lettering.rows(node.title, face, box.width(), lines)
        bar = max(_LEAST_BAR, _BAR * sheet.scale) if node.progress else 0.0
        top = box.center().y() - ((len(rows) - 1) * pitch + face.line + bar) / 2
        return tuple(_stacked(rows, face, box, top, sheet, pitch))

    def _title_and_line(
        self, node: Node, box: QRectF, sheet: Sheet, teller: Teller
    ) -> tuple[Words, ...]:
        struck = node.look is Look.WAIVED
        percent = self._theme.percent / 100
        size = max(_TITLE * sheet.scale, _COMPACT * percent)
        face = self._lettering.face(_purpose(node), size, struck=struck)
        small = self._lettering.face(Text.SMALL, max(_LINE * sheet.scale, _LEAST_LINE * percent))
        line = self._line(node.id, teller)
        below = small.line if line else 0.0
        lines = min(2, max(1, int((box.height() - below) / face.line)))
        rows = self._lettering.rows(node.title, face, box.width(), lines)
        height = len(rows) * face.line
        top = box.center().y() - (height + below) / 2
        words = _stacked(rows, face, box, top, sheet)
        if line:
            second = self._lettering.rows(line, small, box.width(), 1)
            words += _stacked(second, small, box, top + height, sheet)
        return tuple(words)

    def _line(self, name: str, teller: Teller) -> str:
        found = self._lines.get(name)
        if found is None:
            found = self._lines[name] = teller.line(name)
        return found

    def _text_box(self, node: Node, box: QRectF, size: QSizeF, sheet: Sheet) -> QRectF:
        """Return where the texts of a box go."""
        side = inset(node.shape) * sheet.scale
        if node.shape is Shape.CLUSTER:
            return box.adjusted(side, 6 * sheet.scale, -side, -14 * sheet.scale)
        if sheet.tier is Tier.COMPACT:
            side *= _COMPACT_SIDE
            return box.adjusted(side, 0, -side, 0)
        icon = icon_size(sheet.tier, sheet.scale, self._theme.percent, size.height())
        near, far = side + icon + _AFTER_ICON * sheet.scale, side * 0.7
        if sheet.mirrored:
            near, far = far, near
        bar = _BAR if node.progress else 0
        return box.adjusted(near, 2 * sheet.scale, -far, -(2 + bar) * sheet.scale)

    def _bars(self, painter: QPainter, node: Node, box: QRectF, scale: float) -> None:
        height = max(_LEAST_BAR, _BAR * scale)
        if node.shape is Shape.CLUSTER:
            self._parts_bar(painter, node, box, height, scale)
            return
        done = box.width() * min(max(node.progress or 0.0, 0.0), 1.0)
        painter.save()
        painter.setClipPath(outline(node.shape, box), Qt.ClipOperation.IntersectClip)
        bar = QRectF(box.left(), box.bottom() - height, done, height)
        painter.fillRect(bar, QColor(self._theme.status(node.look).border))
        painter.restore()

    def _parts_bar(
        self, painter: QPainter, node: Node, box: QRectF, height: float, scale: float
    ) -> None:
        """Paint how much of a folded group is done, in progress, and left."""
        whole = max(sum(node.parts), 1)
        left, top = box.left() + 10 * scale, box.bottom() - 9 * scale - height
        width = box.width() - 26 * scale
        for amount, look in zip(node.parts, (Look.DONE, Look.STARTED, Look.LOCKED), strict=True):
            part = width * amount / whole
            colour = QColor(self._theme.status(look).border)
            painter.fillRect(QRectF(left, top, part, height), colour)
            left += part


def _purpose(node: Node) -> Text:
    return Text.BODY if node.shape in (Shape.SKILL, Shape.COURSE) else Text.STRONG


def _stacked(
    rows: tuple[QStaticText, ...],
    face: Face,
    box: QRectF,
    top: float,
    sheet: Sheet,
    pitch: float | None = None,
) -> list[Words]:
    """Return rows below each other, from a height on, at the side where reading begins."""
    step = face.line if pitch is None else pitch
    found = []
    for at, row in enumerate(rows):
        left = box.right() - row.size().width() if sheet.mirrored else box.left()
        found.append(Words(face.font, row, QPointF(left, top + at * step)))
    return found
