"""A drawing after a change, near the one before."""

from collections.abc import Mapping, Sequence
from math import inf

from planner.graph.layout.columns import Columns
from planner.graph.layout.division import divided
from planner.graph.layout.drawing import Drawing, Gaps
from planner.graph.layout.graph import Edge, Graph
from planner.graph.layout.keeping import Memory, between, clear_of, kept_layers, ranking
from planner.graph.layout.lanes import fence
from planner.graph.layout.layering import layered
from planner.graph.layout.levels import Levels
from planner.graph.layout.newcomers import Room, fit, line_up
from planner.graph.layout.ordering import Limits
from planner.graph.layout.part import Part, room
from planner.graph.layout.sheet import Sheet, drawing

#: How often heights of newcomers are passed on to newcomers that they are linked to.
_ROUNDS = 3


def redrawn(graph: Graph, previous: Drawing, gaps: Gaps, limits: Limits) -> Drawing:
    """Return a drawing in which what was there before has moved as little as possible."""
    layers, shift = kept_layers(graph, previous)
    memory = Memory(previous, shift)
    sheet = Sheet(len(graph.boxes))
    old: list[int] = []
    edges: dict[Edge, float] = {}
    new: list[tuple[list[int], dict[Edge, float]]] = []
    for numbers, inside in divided(graph.boxes, graph.edges):
        if any(graph.boxes[number].id in previous.boxes for number in numbers):
            old += numbers
            edges |= inside
        else:
            new.append((numbers, inside))
    limits.is_over()
    _Again(graph, memory, old, edges, layers).enter(sheet, gaps)
    limits.is_over()
    _add(graph, sheet, new, gaps, limits)
    columns = _columns(graph, sheet, memory, gaps)
    return drawing(graph, sheet, columns, gaps, snug=False)


class _Again:
    """The parts that were drawn before, with newcomers in them."""

    def __init__(
        self,
        graph: Graph,
        memory: Memory,
        numbers: Sequence[int],
        edges: Mapping[Edge, float],
        layers: Sequence[int],
    ) -> None:
        self.numbers, self.edges = numbers, list(edges)
        self.boxes = [graph.boxes[number] for number in numbers]
        self.memory = memory
        own = {number: at for at, number in enumerate(numbers)}
        self.inside = [(own[one], own[other]) for one, other in edges]
        self.levels = Levels([layers[number] for number in numbers], self.inside)
        self.fresh = [box.id not in memory.previous.boxes for box in self.boxes]
        self.wanted = self._remembered()
        group = [box.group for box in self.boxes]
        names = ranking(group, memory.previous)
        loose = {at: self.wanted[at] for at, name in enumerate(group) if not name}
        self.first_border = self.levels.size
        over = between(loose, names, memory.previous)
        self.borders = fence(self.levels, group, names, over)
        self.levels.shelve()

    def _remembered(self) -> list[float]:
        """Return where boxes and knots want to be; newcomers near what they are linked to."""
        places = self.memory.previous.boxes
        wanted = [places[box.id].y if box.id in places else 0.0 for box in self.boxes]
        known = [not new for new in self.fresh]
        for _ in range(_ROUNDS):
            near: dict[int, list[float]] = {}
            for one, other in self.inside:
                for box, end in ((one, other), (other, one)):
                    if self.fresh[box] and known[end]:
                        near.setdefault(box, []).append(wanted[end])
            for box, heights in near.items():
                wanted[box] = sum(heights) / len(heights)
                known[box] = True
        knots = self.levels.size - len(self.boxes)
        wanted += [0.0] * knots
        self.fresh += [False] * knots
        for (one, other), chain in zip(self.inside, self.levels.chains, strict=True):
            points = self.memory.points(self.boxes[one].id, self.boxes[other].id)
            for knot in chain[1:-1]:
                layer = self.levels.layer[knot]
                end = one if len(self.levels.down[one]) == 1 else other
                wanted[knot] = self.memory.height(points, layer) if points else wanted[end]
                self.fresh[knot] = not points
        return wanted

    def _remember_borders(self, above: Sequence[float], below: Sequence[float]) -> None:
        """Want the borders as near to their groups as no edge is in the way."""
        levels, groups = self.levels, self.memory.previous.groups
        self.fresh += [False] * (levels.size - self.first_border)
        self.wanted += [0.0] * (levels.size - self.first_border)
        knots: dict[int, list[float]] = {}
        for node in range(len(self.boxes), self.first_border):
            knots.setdefault(levels.layer[node], []).append(self.wanted[node])
        line = above[len(self.boxes)] if knots else 0.0
        for chains, part, step in ((self.borders.upper, 0.0, -1), (self.borders.lower, 1.0, 1)):
            for name, chain in chains.items():
                _, top, _, height = groups[name]
                lines = [high for node in chain for high in knots.get(levels.layer[node], ())]
                room = (above[chain[0]] + line, below[chain[0]] + line)
                free = clear_of(lines, top + part * height, room, step)
                for node in chain:
                    self.wanted[node] = free

    def enter(self, sheet: Sheet, gaps: Gaps) -> None:
        """Find all heights and write them into a sheet."""
        levels = self.levels
        above, below = room(levels, self.boxes, self.borders, gaps)
        self._remember_borders(above, below)
        line_up(levels, self.wanted, self.fresh)
        tops = [box.height / 2 for box in self.boxes]
        tops += [0.0] * (self.first_border - len(tops))
        tops += [-inf] * (levels.size - len(tops))
        needed = Room(above, below, tops)
        heights = fit(levels, needed, self.wanted, self.fresh, self.first_border)
        for at, number in enumerate(self.numbers):
            sheet.layers[number] = levels.layer[at]
            sheet.heights[number] = heights[at]
        for edge, chain in zip(self.edges, levels.chains, strict=True):
            sheet.stops[edge] = [(levels.layer[node], heights[node]) for node in chain]


def _add(
    graph: Graph,
    sheet: Sheet,
    new: Sequence[tuple[list[int], dict[Edge, float]]],
    gaps: Gaps,
    limits: Limits,
) -> None:
    """Put parts that are new as a whole below what is there, where it reaches up highest."""
    if not new:
        return
    boxes = graph.boxes
    layers = layered(graph.edges, [box.rank for box in boxes])
    fresh = {number for numbers, _ in new for number in numbers}
    skyline = _skyline(graph, sheet, fresh, gaps)
    for numbers, inside in new:
        part = Part(numbers, boxes, inside, layers)
        part.arrange(gaps, limits)
        wide = len(part.levels.rows)
        skyline += [min(skyline, default=0.0)] * (wide - len(skyline))
        ends = [max(skyline[at : at + wide]) for at in range(len(skyline) - wide + 1)]
        first = ends.index(min(ends))
        top = ends[first] + gaps.part
        part.enter(sheet, first, top - part.top)
        skyline[first : first + wide] = [top + part.bottom - part.top] * wide


def _skyline(graph: Graph, sheet: Sheet, fresh: set[int], gaps: Gaps) -> list[float]:
    """Return for each layer how far down it is filled."""
    filled = [stop for stops in sheet.stops.values() for stop in stops]
    groups: dict[str, list[tuple[int, float]]] = {}
    for at, box in enumerate(graph.boxes):
        if at not in fresh:
            end = (sheet.layers[at], sheet.heights[at] + box.height / 2)
            filled.append(end)
            groups.setdefault(box.group, []).append(end)
    groups.pop("", None)
    for ends in groups.values():
        layers = [layer for layer, _ in ends]
        bottom = max(height for _, height in ends) + gaps.group
        filled += [(layer, bottom) for layer in range(min(layers), max(layers) + 1)]
    skyline = [0.0] * (max([layer for layer, _ in filled], default=-1) + 1)
    for layer, height in filled:
        skyline[layer] = max(skyline[layer], height)
    return skyline


def _columns(graph: Graph, sheet: Sheet, memory: Memory, gaps: Gaps) -> Columns:
    """Return columns where they were, or as far to the right as boxes need it."""
    halves = sheet.halves(graph.boxes)
    columns = Columns(halves, [gaps.layer] * len(halves))
    middles: list[float] = []
    for layer, half in enumerate(halves):
        before = memory.middles.get(layer)
        least = middles[-1] + halves[layer - 1] + gaps.layer + half if layer else before
        if layer == 0 and before is None:
            following = memory.middles[min(memory.middles)]
            least = following - columns.middles[min(memory.middles)] + columns.middles[0]
        middles.append(max(x for x in (before, least) if x is not None))
    columns.middles = middles
    return columns
