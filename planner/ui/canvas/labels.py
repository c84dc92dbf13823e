"""Where the labels of lines stand: on their line, clear of each other and of boxes."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QPointF, QRectF, QSizeF

from planner.ui.canvas.geometry import Geometry
from planner.ui.canvas.picture import Edge
from planner.ui.canvas.pieces import Piece

#: Where on a piece of a line a label may stand, the middle first.
_ALONG = (0.5, 0.35, 0.65, 0.2, 0.8)
_APART = 2.0
#: What is hidden of a box is worse than what is hidden of another label.
_BOX = 4.0


def label_spots(
    edges: tuple[Edge, ...], places: Geometry, size: Callable[[str], QSizeF]
) -> dict[int, QPointF]:
    """Return the middle of each label, by the number of the piece of a line that bears it.

    All are in the drawing's units, so that they are the same at every zoom.
    """
    taken: list[QRectF] = []
    spots: dict[int, QPointF] = {}
    for number, edge in enumerate(edges):
        if not edge.label:
            continue
        pieces = [places.pieces[one] for one in places.pieces.of([number])]
        room = size(edge.label)
        tries = [(piece, _box(piece, along, room)) for piece, along in _tries(pieces)]
        piece, box = min(tries, key=lambda one: _cost(one[1], taken, places))
        taken.append(box.adjusted(-_APART, -_APART, _APART, _APART))
        spots[piece.number] = box.center()
    return spots


def _tries(pieces: Iterable[Piece]) -> list[tuple[Piece, float]]:
    """Return where a label may stand, the best places first: longer pieces have more room."""
    longest = sorted(pieces, key=lambda piece: -abs(piece.straight.dx()))
    return [(piece, along) for piece in longest for along in _ALONG]


def _box(piece: Piece, along: float, size: QSizeF) -> QRectF:
    box = QRectF(QPointF(), size)
    box.moveCenter(piece.path.pointAtPercent(along))
    return box


def _cost(box: QRectF, taken: Iterable[QRectF], places: Geometry) -> float:
    """Return how much a label would hide."""
    on_labels = sum(_shared(box, other) for other in taken)
    return on_labels + _BOX * sum(_shared(box, places.rects[it]) for it in places.nodes_in(box))


def _shared(one: QRectF, other: QRectF) -> float:
    both = one.intersected(other)
    return both.width() * both.height()
