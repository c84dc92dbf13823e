"""Text formats, read by readers that nobody here wrote, whatever the titles hold."""

import csv
import io
import json
import re
import shutil
import subprocess
import xml.etree.ElementTree as ET
from collections import Counter
from datetime import date, timedelta
from typing import Any

import icalendar
import networkx as nx
import pydot
import pytest
from hypothesis import given
from markdown_it import MarkdownIt
from markdown_it.token import Token
from msgspec.structs import replace

from planner.formats.cells import clean, line, unguarded
from planner.formats.exports.addresses import live
from planner.formats.exports.calendar import to_calendar
from planner.formats.exports.canvas import to_canvas
from planner.formats.exports.checklist import to_markdown
from planner.formats.exports.dot import to_dot
from planner.formats.exports.graphml import to_graphml
from planner.formats.exports.material import Material, Pick, gather
from planner.formats.exports.mermaid import to_mermaid
from planner.formats.exports.network import network
from planner.formats.exports.table import COLUMNS, to_csv
from planner.formats.expression import read
from planner.model import (
    Item,
    Kind,
    Library,
    Outcome,
    Placement,
    Plan,
    Setting,
    Status,
    WeekHours,
    needs,
)
from planner.words import Words
from tests.formats.exports.hostile import MONDAY, NOW, SECRET, materials
from tests.strategies import TODAY

_EVENT = {
    "UID", "DTSTAMP", "SEQUENCE", "DTSTART", "DTEND", "TRANSP", "SUMMARY", "DESCRIPTION",
    "CATEGORIES", "URL",
}  # fmt: skip


@given(materials())
def test_the_table_is_read_back_row_by_row(material: Material) -> None:
    reader = csv.DictReader(io.StringIO(to_csv(material), newline=""), strict=True)
    rows = list(reader)

    assert tuple(reader.fieldnames or ()) == COLUMNS
    assert [row["id"] for row in rows] == [item.id for item in material.items]
    for row, item in zip(rows, material.items, strict=True):
        assert unguarded(row["title"]) == clean(item.title)
        assert {n.item for n in needs(read(row["requires"]))} == {
            n.item for n in needs(item.requires)
        }
        assert bool(row["status"]) is material.personal


@given(materials())
def test_the_checklist_shows_titles_as_they_are_and_only_live_links(material: Material) -> None:
    tokens = MarkdownIt("commonmark", {"html": True}).parse(to_markdown(material))
    inline = [part for token in tokens for part in token.children or ()]

    assert not [one for one in (*tokens, *inline) if one.type.startswith("html")]
    assert not [one for one in inline if one.type == "image"]
    assert _strong(tokens) == [
        line(item.title)
        for _area, items in material.by_area()
        for item in items
        if line(item.title)
    ]
    for one in inline:
        if one.type == "link_open":
            href = str(one.attrs["href"])
            assert live(href) == href


def _strong(tokens: list[Token]) -> list[str]:
    """Return what stands between the marks of strong text, in order."""
    found: list[str] = []
    for token in tokens:
        inside = False
        for part in token.children or ():
            if part.type in ("strong_open", "strong_close"):
                inside = part.type == "strong_open"
                found += [""] if inside else []
            elif inside:
                found[-1] += part.content
    return found


@given(materials(planned=True))
def test_calendars_hold_these_properties_and_no_others(material: Material) -> None:
    for weekly in (False, True):
        text = to_calendar(material, NOW, weekly=weekly)
        rows = text.encode().split(b"\r\n")
        assert all(len(row) <= 75 and b"\n" not in row and b"\r" not in row for row in rows)
        calendar: Any = icalendar.Calendar.from_ical(text)
        assert not calendar.errors
        events = calendar.walk("VEVENT")
        assert len(calendar.subcomponents) == len(events)
        assert all(set(event) <= _EVENT and not event.errors for event in events)
        assert len({str(event["UID"]) for event in events}) == len(events)
        assert all("@learning-planner" in event["UID"] for event in events)


@given(materials(planned=True))
def test_events_last_from_the_first_to_the_last_day_of_an_item(material: Material) -> None:
    calendar: Any = icalendar.Calendar.from_ical(to_calendar(material, NOW))
    told = Counter(
        (str(event["SUMMARY"]), event["DTSTART"].dt, event["DTEND"].dt)
        for event in calendar.walk("VEVENT")
        if "CATEGORIES" in event
    )
    wanted = Counter(
        (_as_read(material.title_of(one.item)), one.start, one.end + timedelta(1))
        for one in material.placements
    )
    assert told == wanted


def _as_read(title: str) -> str:
    return clean(title).replace("\u2028", "\n").replace("\u2029", "\n")


@given(materials(planned=True))
def test_a_newer_calendar_updates_the_events_of_an_older_one(material: Material) -> None:
    later = NOW + timedelta(minutes=5)
    for weekly in (False, True):
        old, new = (
            {str(event["UID"]): event for event in _events(material, now, weekly=weekly)}
            for now in (NOW, later)
        )
        assert old.keys() == new.keys()
        for uid, event in new.items():
            assert event["SEQUENCE"] > old[uid]["SEQUENCE"]
            assert event["DTSTAMP"].dt == later


def _events(material: Material, now: Any, *, weekly: bool) -> list[Any]:  # noqa: ANN401 - no types
    calendar: Any = icalendar.Calendar.from_ical(to_calendar(material, now, weekly=weekly))
    return list(calendar.walk("VEVENT"))


@given(materials())
def test_mermaid_holds_boxes_and_arrows_only(material: Material) -> None:
    """Each line is one of these forms, and a label ends where it is meant to end."""
    label = r'"(?P<label>[^"`<>\n]*)"'
    box = re.compile(rf"  (?P<name>n\d+)(\(\[?|\[|\{{\{{?){label}(\]?\)|\]|\}}\}}?)")
    arrow = re.compile(r"  (n\d+) (-->|<-->|-\.->|--o|==>) (n\d+)")
    style = re.compile(r"  classDef done [\w:#,]+|  class n\d+(,n\d+)* done")
    head, *lines = to_mermaid(material).splitlines()

    assert head == "flowchart LR"
    boxes = [found for text in lines if (found := box.fullmatch(text))]
    assert all(box.fullmatch(t) or arrow.fullmatch(t) or style.fullmatch(t) for t in lines)
    shown = [re.sub(r"#(\d+);", lambda code: chr(int(code[1])), b["label"]) for b in boxes]
    wanted = [line(item.title)[:200] or " " for item in material.items]
    assert shown[: len(wanted)] == wanted
    assert sum(arrow.fullmatch(text) is not None for text in lines) == len(network(material).edges)


@pytest.mark.filterwarnings("ignore:.*deprecated")  # pydot's own calls of pyparsing
@given(materials())
def test_dot_has_the_items_as_nodes_with_their_titles(material: Material) -> None:
    parsed = pydot.graph_from_dot_data(to_dot(material))
    assert parsed is not None
    [graph] = parsed
    shown = {_bare(node.get_name()): node.get("label") for node in graph.get_nodes()}
    urls = {_bare(node.get_name()): node.get("URL") for node in graph.get_nodes()}
    for item in material.items:
        label = _bare(shown[item.id]).replace("&amp;", "&")
        assert label == line(item.title)
        addresses = {live(link.url) for link in item.links} - {None}
        address = urls[item.id]
        assert (
            _bare(address) in {_as_quoted(one) for one in addresses} if addresses else not address
        )
    assert len(graph.get_edges()) == len(network(material).edges)


def _as_quoted(address: str | None) -> str:
    return (address or "").replace("&", "&amp;")


def _bare(quoted: str) -> str:
    return quoted[1:-1].replace('\\"', '"').replace("\\\\", "\\")


@pytest.mark.skipif(shutil.which("dot") is None, reason="needs Graphviz")
def test_graphviz_reads_every_nasty_title(hostile: Material) -> None:
    done = subprocess.run(
        ["dot", "-Tjson0"], input=to_dot(hostile).encode(), capture_output=True, check=True
    )
    assert b"syntax error" not in done.stderr
    tree = json.loads(done.stdout)
    labels = {node["name"]: node["label"] for node in tree["objects"]}
    for item in hostile.items:
        label = labels[item.id].replace("&amp;", "&").replace('\\"', '"').replace("\\\\", "\\")
        assert label == line(item.title)


@given(materials())
def test_graphml_is_the_graph(material: Material) -> None:
    graph = network(material)
    text = to_graphml(material).encode()
    ET.fromstring(text)  # noqa: S314 - our own text
    # Two edges may lead from one node to another.
    parsed = nx.read_graphml(io.BytesIO(text), force_multigraph=True)

    assert set(parsed.nodes) == {*graph.items, *graph.gates}
    edges = list[Any](parsed.edges(data=True))
    assert Counter((a, b, data["tie"], data.get("level", 1)) for a, b, data in edges) == Counter(
        (edge.source, edge.target, edge.tie.value, edge.level) for edge in graph.edges
    )
    for item in material.items:
        assert parsed.nodes[item.id].get("title", "") == clean(item.title)
        assert ("status" in parsed.nodes[item.id]) is material.personal


@given(materials())
def test_canvas_holds_what_its_format_wants(material: Material) -> None:
    tree = json.loads(to_canvas(material))
    graph = network(material)

    ids = [node["id"] for node in tree["nodes"]]
    assert sorted(ids) == sorted([*graph.items, *graph.gates])
    for node in tree["nodes"]:
        assert node["type"] == "text"
        assert isinstance(node["text"], str)
        assert all(type(node[key]) is int for key in ("x", "y", "width", "height"))
        assert node.get("color", "1") in set("123456")
    assert len({edge["id"] for edge in tree["edges"]}) == len(graph.edges)
    for edge in tree["edges"]:
        assert {edge["fromNode"], edge["toNode"]} <= set(ids)
    for one in tree["nodes"]:
        for other in tree["nodes"]:
            assert one is other or not _overlap(one, other)


def _overlap(one: dict[str, Any], other: dict[str, Any]) -> bool:
    return all(
        one[at] < other[at] + other[length] and other[at] < one[at] + one[length]
        for at, length in (("x", "width"), ("y", "height"))
    )


@given(materials(personal=False))
def test_what_is_personal_stays_out_unless_it_is_asked_for(material: Material) -> None:
    for make in (to_csv, to_markdown, to_mermaid, to_dot, to_graphml, to_canvas):
        assert SECRET not in make(material)


@pytest.mark.parametrize("day", [date(1, 1, 1), date(1899, 12, 31), date.max])
def test_a_calendar_holds_any_day(day: date) -> None:
    item = Item(id="a", kind=Kind.COURSE, title="A")
    placement = Placement(item="a", start=day, end=day, hours=0)
    outcome = Outcome(status=Status.FEASIBLE, placements=(placement,))
    plan = Plan(id="p", name="P", outcome=outcome)
    setting = Setting(name="active-plan", value="p")
    library = Library.of([item, plan, setting])
    material = gather(library, TODAY, Pick(plan=""), Words())

    [event] = _events(material, NOW, weekly=False)
    assert event["DTSTART"].dt == day


def _planned(plan: str, *placements: Placement) -> Material:
    """Return the material of a plan of a single course with these placements."""
    item = Item(id="a", kind=Kind.COURSE, title="A")
    outcome = Outcome(status=Status.FEASIBLE, placements=placements)
    setting = Setting(name="active-plan", value=plan)
    library = Library.of([item, Plan(id=plan, name="P", outcome=outcome), setting])
    return gather(library, TODAY, Pick(plan=""), Words())


def _uids(material: Material, *, weekly: bool) -> set[str]:
    return {str(event["UID"]) for event in _events(material, NOW, weekly=weekly)}


def test_events_of_two_plans_are_not_the_same_events() -> None:
    weeks = (WeekHours(monday=MONDAY, hours=2),)
    placement = Placement(item="a", start=MONDAY, end=MONDAY, hours=2, weeks=weeks)
    for weekly in (False, True):
        one, other = (_uids(_planned(plan, placement), weekly=weekly) for plan in "pq")
        assert one
        assert not one & other


def test_an_event_of_a_week_is_that_weeks_when_the_weeks_before_are_done() -> None:
    mondays = [MONDAY + timedelta(weeks=at) for at in range(3)]
    weeks = tuple(WeekHours(monday=monday, hours=2) for monday in mondays)
    placement = Placement(
        item="a", start=MONDAY, end=mondays[-1] + timedelta(6), hours=6, weeks=weeks
    )
    older = _planned("p", placement)
    newer = _planned("p", replace(placement, start=mondays[1], weeks=weeks[1:]))

    before, after = (
        {str(event["UID"]): event["DTSTART"].dt for event in _events(one, NOW, weekly=True)}
        for one in (older, newer)
    )
    assert sorted(before.values()) == mondays
    assert {uid: day for uid, day in before.items() if day > MONDAY} == after


def test_what_takes_no_study_hours_stands_in_a_weekly_calendar_too() -> None:
    exam = Placement(item="a", start=MONDAY, end=MONDAY + timedelta(1), hours=0)
    [event] = _events(_planned("p", exam), NOW, weekly=True)
    assert (event["DTSTART"].dt, event["DTEND"].dt) == (MONDAY, MONDAY + timedelta(2))
