"""Measure a roadmap: metrics, rings, what cannot be reached, what says nothing new."""

from collections.abc import Mapping
from pathlib import Path

from planner.cli import shapes
from planner.cli.call import Call
from planner.cli.obstacles import say_obstacle
from planner.cli.screen import HEADING, QUIET, Part
from planner.errors import NothingToDoError
from planner.graph.analysis import Analysis
from planner.graph.analysis import analyse as analyse_items
from planner.graph.metrics import Metrics
from planner.graph.standing import Standing
from planner.model import Item, Library, Need
from planner.verbs import find

_MOST = 12
_SUFFIXES = (".json", ".yaml", ".yml")
_MANY, _BEYOND = 10**9, 10**300

Items = Mapping[str, Item]


def analyse(call: Call) -> None:
    """Print the measures of a file, of items and what they need, or of the whole library.

    Records play no part: it is about the roadmap, not about the user.
    """
    what = call.arguments.what
    targets: tuple[Need, ...] = ()
    if len(what) == 1 and _is_file(what[0]):
        title, items = _in_file(call, Path(what[0]).expanduser())
    else:
        items = call.library.items
        targets = tuple(Need(item.id) for item in find.items(call.library, what))
        headings = [items[target.item].title for target in targets]
        title = call.words.all_of(headings or [x.title for x in call.library.roadmaps.values()])
    if not items:
        raise NothingToDoError("There are no items to analyse.")
    with call.busy("Measuring"):
        found = analyse_items(Standing(Library(items=items), call.today), targets)
    call.answer(_shape(found), lambda: _tell(call, title, items, found))
    if found.metrics is None:
        ring = " > ".join(items[name].title for name in _closed(found.rings[0].items))
        call.say(f"Metrics need prerequisites without circles, and this is one: {ring}.")


def _is_file(text: str) -> bool:
    return text.lower().endswith(_SUFFIXES) or Path(text).expanduser().exists()


def _in_file(call: Call, path: Path) -> tuple[str, Items]:
    """Read a file by itself: what it refers to elsewhere is missing here."""
    from planner.formats.roadmap import read

    with call.busy("Reading"):
        document = read(path, allow_missing=True).document
    return document.roadmap.title, {item.id: item for item in document.items}


def _closed(ring: tuple[str, ...]) -> tuple[str, ...]:
    return (*ring, ring[0])


def _shape(found: Analysis) -> shapes.Json:
    measured = found.metrics
    return {
        "items": {
            name: {
                "blocking": one.blocking,
                "delay": one.delay,
                "cruciality": one.cruciality,
                "centrality": one.centrality,
                "depth": one.depth,
            }
            for name, one in (measured.items if measured else {}).items()
        },
        "complexity": measured.complexity if measured else None,
        "longest_path": list(measured.longest_path) if measured else [],
        "unreachable": [
            {
                "id": one.item,
                "because": list(dict.fromkeys(name for why in one.because for name in why.items)),
            }
            for one in found.unreachable
        ],
        "cycles": [list(ring.items) for ring in found.rings],
        "redundant": [list(pair) for pair in found.redundant],
        "counts": {
            "items": found.items,
            "edges": found.edges,
            "by_kind": {kind.value: count for kind, count in found.by_kind.items()},
        },
    }


def _tell(call: Call, title: str, items: Items, found: Analysis) -> None:
    words, out = call.words, call.out
    out.line((title, HEADING))
    out.line(f"{words.count('items', found.items)}, {words.count('edges', found.edges)}.")
    if found.metrics:
        _tell_metrics(call, items, found.metrics)
    if found.rings:
        out.heading("Prerequisites that go in a circle")
        for ring in found.rings[:_MOST]:
            said = " > ".join(items[name].title for name in _closed(ring.items))
            note = (", but there is another way in", QUIET) if ring.harmless else ""
            out.line(said, note, indent=2, hang=4)
        _more(call, len(found.rings))
    _tell_unreachable(call, items, found)
    if found.redundant:
        out.heading("Requirements that say nothing new")
        for lower, upper in found.redundant[:_MOST]:
            text = f"{items[upper].title} need not name {items[lower].title}"
            out.line(text, (f"  {upper}, {lower}", QUIET), indent=2, hang=4)
        _more(call, len(found.redundant))


def _tell_metrics(call: Call, items: Items, found: Metrics) -> None:
    words, out = call.words, call.out
    out.line(f"Structural complexity {found.complexity:,}.")
    path = " > ".join(items[name].title for name in found.longest_path)
    length = words.count("items", len(found.longest_path))
    out.line(f"Longest path, {length}: {path}", hang=2)
    crucial = sorted(found.items, key=lambda name: -found.items[name].cruciality)[:_MOST]
    out.heading("Most crucial")
    rows: list[tuple[Part, ...]] = [("", "", "blocks", "delay", "crucial", "centrality")]
    for name in crucial:
        one = found.items[name]
        numbers = (one.blocking, one.delay, one.cruciality, one.centrality)
        rows.append((items[name].title, (name, QUIET), *(_short(number) for number in numbers)))
    out.table(rows, flexible=0, right=(2, 3, 4, 5), indent=2)


def _short(number: int) -> str:
    """Write a number that may be astronomical."""
    if number < _MANY:
        return f"{number:,}"
    return f"{number:.2e}" if number < _BEYOND else "> 1e300"


def _tell_unreachable(call: Call, items: Items, found: Analysis) -> None:
    if not found.unreachable:
        return
    call.out.heading("Out of reach")
    for one in found.unreachable[:_MOST]:
        call.out.line(items[one.item].title, (f"  {one.item}", QUIET), indent=2, hang=4)
        for obstacle in one.because:
            call.out.line(say_obstacle(call.words, items, obstacle), indent=6, hang=2)
    _more(call, len(found.unreachable))


def _more(call: Call, count: int) -> None:
    if count > _MOST:
        call.out.line(f"and {count - _MOST} more; --json has all", indent=2)
