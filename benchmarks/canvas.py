"""What frames of the drawn graph take, in milliseconds, beside an empty repaint in the same run.

    python -m benchmarks.canvas [--sizes 300,1000,3000,10000] [--runs 15]

Every figure is the median of some runs on a window of 1400 x 900 pixels, without a graphics card.
``fit`` to ``100 %`` paint everything anew at that zoom; ``pan`` moves by a few pixels; ``zoom`` is
a notch of the wheel; ``hover`` points at another box. ``tick`` goes from the key to the repainted
window: it writes to a library file, derives what became ready, and repaints what changed.
"""

import argparse
import os
import random
import statistics
import tempfile
import time
from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QApplication, QWidget

from planner.graph.layout.drawing import Drawing, Placed
from planner.graph.layout.routes import Route, Routes
from planner.graph.planning.request import Request
from planner.model import (
    AllOf,
    AnyEntity,
    Item,
    Kind,
    Listing,
    Need,
    Outcome,
    Range,
    Roadmap,
    Status,
)
from planner.store import Store
from planner.ui.assemble import Window, assemble
from planner.ui.canvas.camera import NOTCH
from planner.ui.canvas.picture import Edge, Line, Mute, Node, Picture, Shape
from planner.ui.canvas.view import GraphView
from planner.ui.frame.library_files import Shelf
from planner.ui.run import application
from planner.ui.screens.roadmap.drawn import DrawnRoadmap
from planner.ui.screens.roadmap.wish import Sketch
from planner.ui.settings import UiSettings
from planner.ui.theme.theme import Scheme, Theme
from planner.ui.theme.tokens import Look
from planner.verbs import plans

_TODAY = date(2026, 11, 23)
_WIDE, _HIGH, _STEP_X, _STEP_Y = 176.0, 52.0, 256.0, 76.0
_ZOOMS = {"25 %": 0.25, "50 %": 0.5, "100 %": 1.0}
_SHAPES = (Shape.SKILL,) * 5 + (Shape.COURSE,) * 4 + (Shape.MILESTONE, Shape.ROLE)
_LINES = (Line.REQUIRES,) * 6 + (Line.TEACHES,) * 3 + (Line.CHOICE, Line.IMPLIED)


class _Saying(Mute):
    def line(self, name: str) -> str:
        return f"Skill · about {len(name)} h"


def _placed(size: int) -> dict[str, Placed]:
    """Return boxes in columns, somewhat wider than high in all."""
    column = max(4, round((size * 0.7) ** 0.5))
    return {
        f"n{n}": Placed(
            f"n{n}",
            n // column * _STEP_X + _WIDE / 2,
            n % column * _STEP_Y + _HIGH / 2,
            _WIDE,
            _HIGH,
            n // column,
            n % column,
        )
        for n in range(size)
    }


def _pairs(boxes: dict[str, Placed], chance: random.Random) -> list[tuple[str, str]]:
    """Return for each box one or two others, mostly of the column before it."""
    by_place = {(box.layer, box.order): name for name, box in boxes.items()}
    pairs = []
    for name, box in boxes.items():
        for _ in range(chance.choice((1, 1, 2))):
            layer = box.layer - chance.choice((1, 1, 1, 2))
            source = by_place.get((layer, max(0, box.order + chance.randrange(-4, 5))))
            if source is not None:
                pairs.append((source, name))
    return list(dict.fromkeys(pairs))


def _route(source: Placed, target: Placed) -> Route:
    """Return a way between two boxes that keeps out of the column between them."""
    points = [(source.x + source.width / 2, source.y)]
    for layer in range(source.layer + 1, target.layer):
        between = target.y + (_HIGH + _STEP_Y) / 4
        points += [(layer * _STEP_X, between), (layer * _STEP_X + _WIDE, between)]
    points.append((target.x - target.width / 2, target.y))
    return Route(source.id, target.id, tuple(points))


def _drawing(boxes: dict[str, Placed], pairs: list[tuple[str, str]]) -> Drawing:
    width = max(box.x for box in boxes.values()) + _WIDE / 2
    height = max(box.y for box in boxes.values()) + _HIGH / 2
    routes = Routes(_route(boxes[source], boxes[target]) for source, target in pairs)
    return Drawing(boxes, routes, {}, width, height)


def _picture(size: int, chance: random.Random) -> Picture:
    boxes = _placed(size)
    pairs = _pairs(boxes, chance)
    nodes = {}
    for name in boxes:
        look = chance.choice(tuple(Look))
        title = f"The title of {name}" + " and more of it" * chance.randrange(3)
        progress = 0.4 if look is Look.STARTED else None
        nodes[name] = Node(name, chance.choice(_SHAPES), title, look, progress=progress)
    edges = tuple(Edge(*pair, chance.choice(_LINES)) for pair in pairs)
    return Picture(nodes, edges, _drawing(boxes, pairs), {}, _Saying())


def _median(runs: int, widget: QWidget, act: Callable[[int], object]) -> float:
    """Return the middle of what an act and the repaint after it take."""
    taken = []
    for run in range(runs):
        began = time.perf_counter()
        act(run)
        widget.repaint()
        taken.append((time.perf_counter() - began) * 1000)
    return statistics.median(taken)


def _frames(view: GraphView, picture: Picture, runs: int) -> dict[str, float]:
    began = time.perf_counter()
    view.set_picture(picture)
    found = {"populate": (time.perf_counter() - began) * 1000}
    camera, places = view.camera, view.shown()[1]
    camera.fit(places.bounds, glide=False)
    found["fit"] = _median(runs, view, lambda _run: view.surface.forget())
    for name, zoom in _ZOOMS.items():
        camera.zoom_to(zoom)
        camera.look_at(places.bounds.center())
        found[name] = _median(runs, view, lambda _run: view.surface.forget())
        found[f"pan {name}"] = _median(runs, view, lambda _run: camera.pan(QPointF(11, 6)))
    camera.zoom_to(0.5)
    camera.look_at(places.bounds.center())
    found["zoom"] = _median(
        runs, view, lambda run: camera.zoom_to(camera.zoom * NOTCH ** (1 if run % 2 else -1))
    )
    names = places.nodes_in(camera.area)
    found["hover"] = _median(runs, view, lambda run: view.show_near(names[run * 7 % len(names)]))
    view.show_near(None)
    return found


def large_library(path: Path, size: int, chance: random.Random) -> tuple[Store, Sketch]:
    """Make a library of courses that need each other, and its drawing."""
    boxes = _placed(size)
    pairs = _pairs(boxes, chance)
    needed: dict[str, list[Need]] = {name: [] for name in boxes}
    for source, target in pairs:
        needed[target].append(Need(source))
    items = [
        Item(
            id=name,
            kind=Kind.COURSE,
            title=f"The title of {name}",
            hours=Range.of(10),
            requires=AllOf(tuple(needed[name])),
        )
        for name in boxes
    ]
    listings = [
        Listing(roadmap="large", item=item.id, position=at) for at, item in enumerate(items)
    ]
    everything: list[AnyEntity] = [Roadmap(id="large", title="Large"), *items, *listings]
    store = Store.open(path, backups=path.parent / "backups", start=lambda: everything)
    sketch = Sketch(
        items=dict.fromkeys(boxes),
        edges=[Edge(*pair) for pair in pairs],
        way=set(boxes),
        worked=frozenset(boxes),
        drawing=_drawing(boxes, pairs),
    )
    return store, sketch


def window_on(store: Store, folder: Path, theme: Theme, targets: Iterable[str]) -> Window:
    """Return a window, not yet shown, on a library with a plan to the targets."""
    shelf = Shelf(store.path, folder / "sample.planner", lambda _path: store)
    window = assemble(store, UiSettings(folder / "ui.ini"), theme, shelf, lambda: _TODAY)
    request = Request(targets=tuple(map(Need, targets)))
    window.session.do(plans.adopt, "Large", request, Outcome(status=Status.OPTIMAL), _TODAY)
    return window


def drawn_window(theme: Theme, path: Path, size: int) -> Window:
    """Return a window that shows the roadmap of a new library of so many items at 60 %."""
    store, sketch = large_library(path, size, random.Random(2))
    target = f"n{size - 1}"
    window = window_on(store, path.parent, theme, [target])
    window.main.resize(1400, 900)
    window.show()
    window.main.show_screen("view.roadmap")
    screen = window.main.screen_in_front
    assert isinstance(screen, DrawnRoadmap)
    window.session.jobs.cancel("roadmap")
    screen.show_sketch(sketch, (Need(target),))
    while window.session.jobs.running:
        QApplication.processEvents()
    screen.show_sketch(sketch, (Need(target),))
    screen.view.camera.zoom_to(0.6)
    first = screen.items_in_order()[0]
    screen.view.camera.look_at(screen.view.shown()[1].rects[first].center())
    screen.view.repaint()
    return window


def _tick(theme: Theme, size: int, runs: int) -> float:
    """Return what ticking one of so many items takes, from the key to the repainted window."""
    with tempfile.TemporaryDirectory() as name:
        window = drawn_window(theme, Path(name) / "library.planner", size)
        screen = window.main.screen_in_front
        assert isinstance(screen, DrawnRoadmap)
        taken = []
        for item in screen.items_in_order()[:runs]:
            window.session.selection.select(item)
            screen.view.repaint()
            began = time.perf_counter()
            window.actions["item.done"].trigger()
            screen.view.repaint()
            taken.append((time.perf_counter() - began) * 1000)
        window.finish()
    return statistics.median(taken)


def main() -> None:
    """Print the table."""
    words = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    words.add_argument("--sizes", default="300,1000,3000,10000")
    words.add_argument("--runs", type=int, default=15)
    chosen = words.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = application()
    theme = Theme(app)
    theme.choose(Scheme.LIGHT, reduced_motion=True)
    view = GraphView(theme)
    view.resize(1400, 900)
    view.show()
    app.processEvents()
    empty = _median(chosen.runs, view, lambda _run: None)
    print(f"empty repaint {empty:.2f} ms\n")
    head: list[str] = []
    worst = 0.0
    for size in map(int, chosen.sizes.split(",")):
        found = _frames(view, _picture(size, random.Random(1)), chosen.runs)
        found["tick"] = _tick(theme, size, chosen.runs)
        if not head:
            head = list(found)
            print("boxes".rjust(7), *(name.rjust(max(8, len(name))) for name in head))
        row = (f"{found[name]:.1f}".rjust(max(8, len(name))) for name in head)
        print(str(size).rjust(7), *row)
        worst = max(worst, *(time for name, time in found.items() if name != "populate"))
    print(f"\nslowest frame {worst:.1f} ms, {worst / empty:.0f} times an empty repaint")


if __name__ == "__main__":
    main()
