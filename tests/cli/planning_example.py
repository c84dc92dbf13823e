"""The worked example of docs/planning.md: its commands replayed, and the picture of its plan.

``python -m tests.cli.planning_example`` writes both as they are today.
"""

import os
import tempfile
from collections.abc import Iterator
from datetime import date, timedelta
from html import escape
from pathlib import Path

from planner.formats.roadmap import read
from planner.graph.plan import Request, make_plan
from planner.graph.standing import Standing
from planner.model import Library, Limits, Need, Outcome, Placement
from planner.words import Words
from tests.cli import transcripts

DOCUMENT = transcripts.CHECKOUT / "docs" / "planning.md"
PICTURE = transcripts.CHECKOUT / "docs" / "pictures" / "planning-example.svg"
HOURS = 6.0
_NAMES, _WEEK, _ROW, _HEAD, _LOAD = 190, 76, 34, 44, 78
_INK, _MUTED, _LINE, _FILL, _EDGE = "#17212b", "#56646f", "#c3ccd6", "#e3eefb", "#0b5cad"
_DAYS = 7
#: Colours are those of the light theme; on a dark page the picture has a ground of its own.
_STYLE = f"""
text {{ font-family: sans-serif; font-size: 13px; fill: {_INK}; }}
.small {{ font-size: 11px; fill: {_MUTED}; }}
.line {{ stroke: {_LINE}; }}
.bar {{ fill: {_FILL}; stroke: {_EDGE}; }}
.edge, .load {{ fill: {_EDGE}; }}
.slack {{ stroke: {_MUTED}; stroke-width: 1.5; stroke-dasharray: 2 3; }}
.limit {{ stroke: {_INK}; stroke-dasharray: 5 4; }}
"""


def example() -> tuple[Library, Outcome]:
    """Return the library of sailing, and the plan of the example."""
    document = read(transcripts.SAILING).document
    library = Library.of([document.roadmap, *document.items])
    request = Request(targets=(Need("role-crew"),), limits=Limits(hours_per_week=HOURS))
    return library, make_plan(Standing(library, transcripts.TODAY), request)


def picture() -> str:
    """Return the plan of the example as SVG: bars over the weeks, slack, and the load."""
    library, outcome = example()
    first = min(placed.start for placed in outcome.placements)
    monday = first - timedelta(days=first.weekday())
    last = outcome.finish or monday
    weeks = (last - monday).days // _DAYS + 2
    width = _NAMES + weeks * _WEEK
    height = _HEAD + len(outcome.placements) * _ROW + _LOAD
    said = 'role="img" aria-label="The plan of the example in weeks"'
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" {said}>',
        f"<style>{_STYLE}</style>",
        f'<rect width="{width}" height="{height}" fill="#ffffff"/>',
        *_scale(monday, weeks, height),
    ]
    for row, placed in enumerate(outcome.placements):
        title = library.items[placed.item].title
        parts += _bar(outcome, placed, title, monday, _HEAD + row * _ROW)
    parts += _loads(outcome, monday, weeks, height)
    return "\n".join([*parts, "</svg>", ""])


def _scale(monday: date, weeks: int, height: int) -> Iterator[str]:
    for week in range(weeks):
        x, day = _NAMES + week * _WEEK, monday + timedelta(weeks=week)
        yield f'<line class="line" x1="{x}" y1="{_HEAD - 8}" x2="{x}" y2="{height - _LOAD}"/>'
        yield f'<text class="small" x="{x + 4}" y="18">W{day.isocalendar().week}</text>'
        said = Words().day(day).rsplit(" ", 1)[0]
        yield f'<text class="small" x="{x + 4}" y="32">{said}</text>'


def _bar(outcome: Outcome, placed: Placement, title: str, monday: date, top: int) -> Iterator[str]:
    middle = top + _ROW // 2
    left = _NAMES + (placed.start - monday).days // _DAYS * _WEEK
    right = _NAMES + ((placed.end - monday).days // _DAYS + 1) * _WEEK
    yield f'<text x="10" y="{middle + 4}">{escape(title)}</text>'
    if placed.start == placed.end:
        points = f"{right - 10},{middle} {right},{middle - 10} {right + 10},{middle}"
        yield f'<polygon class="bar" points="{points} {right},{middle + 10}"/>'
        return
    slack = dict(outcome.slack_weeks).get(placed.item, 0)
    finish = _NAMES + (((outcome.finish or placed.end) - monday).days // _DAYS + 1) * _WEEK
    end = min(right + slack * _WEEK, finish)
    if end > right:
        yield f'<line class="slack" x1="{right}" y1="{middle}" x2="{end}" y2="{middle}"/>'
        yield f'<line class="slack" x1="{end}" y1="{middle - 6}" x2="{end}" y2="{middle + 6}"/>'
    box = f'x="{left}" y="{middle - 11}" width="{right - left - 2}" height="22" rx="4"'
    yield f'<rect class="bar" {box}/>'
    if placed.item in outcome.critical:
        yield f'<rect class="edge" x="{left}" y="{middle - 11}" width="5" height="22"/>'
    said = Words().hours(placed.hours)
    yield f'<text class="small" x="{left + 12}" y="{middle + 4}">{said}</text>'


def _loads(outcome: Outcome, monday: date, weeks: int, height: int) -> Iterator[str]:
    bottom, tall = height - 8, _LOAD - 30
    load = [0.0] * weeks
    for placed in outcome.placements:
        for part in placed.weeks:
            load[(part.monday - monday).days // _DAYS] += part.hours
    yield f'<line class="line" x1="0" y1="{height - _LOAD}" x2="{_NAMES + weeks * _WEEK}"'
    yield f' y2="{height - _LOAD}"/>'
    yield f'<text class="small" x="10" y="{height - _LOAD // 2}">Hours a week</text>'
    for week, hours in enumerate(load):
        x, high = _NAMES + week * _WEEK, round(tall * hours / HOURS)
        if hours:
            box = f'x="{x + 2}" y="{bottom - high}" width="{_WEEK - 6}" height="{high}"'
            yield f'<rect class="load" {box}/>'
            yield f'<text class="small" x="{x + 4}" y="{bottom - high - 4}">{hours:g} h</text>'
    y = bottom - tall
    yield f'<line class="limit" x1="{_NAMES}" y1="{y}" x2="{_NAMES + weeks * _WEEK}" y2="{y}"/>'


def replayed(folder: Path) -> str:
    """Return the document with what its commands print now."""
    transcripts.launch(folder)
    return transcripts.replayed(DOCUMENT.read_text(), folder)


def write() -> None:
    """Write the document and the picture as they are today."""
    os.environ["COLUMNS"] = "80"
    with tempfile.TemporaryDirectory() as folder:
        DOCUMENT.write_text(replayed(Path(folder)))
    PICTURE.write_text(picture())


if __name__ == "__main__":
    write()
