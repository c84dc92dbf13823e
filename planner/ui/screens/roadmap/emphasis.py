"""What is emphasised in the graph: a path, a neighbourhood, a circle, or what was searched for."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject

from planner.graph.gap import gap
from planner.model import Kind, Need
from planner.ui.canvas.geometry import Geometry
from planner.ui.canvas.picture import Line
from planner.ui.canvas.tier import Marks
from planner.ui.screens.roadmap.wish import Sketch, Wish
from planner.ui.session import Session
from planner.ui.wording import words

MOST_DEPTH = 5


class Emphasis(QObject):
    """Decides what is lit; of several only the last asked for, and each is one layer for Esc."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.path_of: str | None = None
        self.focus_of: str | None = None
        self.ring: tuple[str, ...] = ()
        self.found: tuple[str, ...] | None = None
        self.depth = 1
        #: What the chip on the canvas says; empty without emphasis.
        self.text = ""

    def toggle_path(self, item: str | None) -> None:
        """Light what is still needed before an item, or nothing."""
        self._set(path=None if self.path_of == item else item)

    def toggle_focus(self, item: str | None) -> None:
        """Show only what an item needs and unlocks, or everything."""
        self._set(focus=None if self.focus_of == item else item)

    def deepen(self, item: str | None) -> None:
        """Show one step more around the item, beginning again after the most."""
        if self.focus_of is None:
            self._set(focus=item)
        else:
            self.depth = self.depth % MOST_DEPTH + 1

    def show_ring(self, ring: Iterable[str]) -> None:
        """Light a circle that would come about."""
        self._set(ring=tuple(ring))

    def clear(self) -> bool:
        """Take away path, focus or circle; False if there is none."""
        there = bool(self.path_of or self.focus_of or self.ring)
        self._set()
        return there

    def marks(self, sketch: Sketch, places: Geometry, wish: Wish) -> Marks:
        """Return what to emphasise, and set the text that says so."""
        self.text = ""
        if not self._session.library.items.keys() >= {*filter(None, (self.path_of, self.focus_of))}:
            self._set()
        if self.ring:
            return self._ring_marks(sketch)
        if self.path_of is not None:
            return self._path_marks(sketch, wish, self.path_of)
        if self.focus_of is not None:
            return self._focus_marks(places, self.focus_of)
        if self.found is not None:
            return Marks(lit=set(self.found))
        return Marks()

    def _set(
        self, path: str | None = None, focus: str | None = None, ring: tuple[str, ...] = ()
    ) -> None:
        self.path_of, self.focus_of, self.ring = path, focus, ring

    def _ring_marks(self, sketch: Sketch) -> Marks:
        lit = {name for item in self.ring if (name := sketch.holding(item)) is not None}
        edges = sketch.edges
        ring = {n for n, e in enumerate(edges) if e.source in lit and e.target in lit}
        self.text = self.tr("The circle")
        return Marks(lit=lit, ring=ring)

    def _path_marks(self, sketch: Sketch, wish: Wish, item: str) -> Marks:
        """Light what of the way lies before an item and is not had."""
        missing = path_to(self._session, sketch, wish, item)
        lit = {name for one in (*missing, item) if (name := sketch.holding(one)) is not None}
        lit |= _gates_between(sketch, lit)
        path = {n for n, e in enumerate(sketch.edges) if e.source in lit and e.target in lit}
        title = self._session.library.items[item].title
        standing = self._session.standing
        if missing:
            steps = [one for one in missing if not _is_gained(self._session, sketch, one)]
            hours = sum(standing.hours_left(one).likely for one in steps)
            parts = [self.tr("%n step(s)", "", len(steps))]
            if hours:
                parts.append(words().about(hours))
            text = self.tr("Path to {title}: {what}")
            self.text = text.format(title=title, what=", ".join(parts))
        else:
            self.text = self.tr("{title} is done").format(title=title)
        return Marks(lit=lit, path=path)

    def _focus_marks(self, places: Geometry, item: str) -> Marks:
        lit = {item} if item in places.rects else set()
        for lines in (places.before, places.after):
            lit |= _within(lines, lit & {item}, self.depth)
        title = self._session.library.items[item].title
        text = self.tr("Focused on {title}, %n step(s) around", "", self.depth)
        self.text = text.format(title=title)
        return Marks(lit=lit, only=True)


def path_to(session: Session, sketch: Sketch, wish: Wish, item: str) -> tuple[str, ...]:
    """Return what is not had of the drawn way to an item, the item included.

    Of several that teach a skill on the way, the first in the picture. What lies beside the way is
    reached by one of its own.
    """
    standing = session.standing
    if item not in sketch.way or item not in sketch.items:
        return gap(standing, (Need(item),), wish.pinned, wish.excluded).missing
    before = _chosen_lines(sketch)
    found: dict[str, None] = {}
    todo = [item]
    while todo:
        name = todo.pop()
        if name in found or standing.has(name):
            continue
        found[name] = None
        todo.extend(before.get(name, ()))
    # A picture of before an edit may hold what is gone by now.
    items = session.library.items
    return tuple(name for name in found if name in items)


def _chosen_lines(sketch: Sketch) -> dict[str, list[str]]:
    """Return what stands before each box on the way."""
    assert sketch.drawing is not None
    boxes = sketch.drawing.boxes
    before: dict[str, list[str]] = {}
    teachers: dict[str, str] = {}
    for edge in sketch.edges:
        if edge.line is Line.TEACHES:
            first = teachers.get(edge.target)
            if first is None or boxes[edge.source].x < boxes[first].x:
                teachers[edge.target] = edge.source
        elif edge.line not in (Line.OPTION, Line.RECOMMENDS):
            before.setdefault(edge.target, []).append(edge.source)
    for skill, teacher in teachers.items():
        before.setdefault(skill, []).append(teacher)
    return before


def _is_gained(session: Session, sketch: Sketch, item: str) -> bool:
    """Say whether an item is a skill that something else on the way teaches."""
    is_skill = session.library.items[item].kind is Kind.SKILL
    return is_skill and item in sketch.way and item not in sketch.worked


def _within(
    lines: Callable[[str], Iterable[tuple[str, int]]], start: set[str], depth: int
) -> set[str]:
    """Return what is reached along lines in so many steps; choices do not count as steps."""
    found, edge = set(start), set(start)
    for _ in range(depth):
        near = {other for name in edge for other, _line in lines(name)}
        gates = {name for name in near if "~" in name}
        near |= {other for name in gates for other, _line in lines(name)}
        edge = near - found
        found |= near
    return found


def _gates_between(sketch: Sketch, lit: set[str]) -> set[str]:
    """Return the choices through which lines lead from one lit box to another."""
    out = {e.source for e in sketch.edges if e.source in sketch.gates and e.target in lit}
    return {e.target for e in sketch.edges if e.target in out and e.source in lit}
