"""Graphs that are no drawings: nodes with a title and hours, edges between them."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.errors import PlannerError
from planner.formats.imports.bringing import Format, bring
from planner.formats.imports.drafts import Options
from planner.model import Item, Kind, Need, Range, Requirement
from planner.model.requirement import AllOf
from tests.formats.imports.lists import brought, items


def graph(nodes: object, edges: object = (), **beside: object) -> str:
    return json.dumps({**beside, "nodes": nodes, "edges": edges})


def read(nodes: object, edges: object = (), **beside: object) -> list[Item]:
    return items(graph(nodes, edges, **beside), "x.json")


def warned(nodes: object, edges: object = ()) -> str:
    return " ".join(map(str, brought(graph(nodes, edges), "x.json").reading.warnings))


def test_a_plain_graph_becomes_skills_with_hours_that_require_one_another() -> None:
    nodes = [{"id": "r", "title": "Ropes", "hours": 3}, {"id": 7, "name": "Knots", "hours": 1.5}]
    ropes, knots = read(nodes, [{"source": "r", "target": 7}])
    assert (ropes.title, ropes.kind, ropes.hours) == ("Ropes", Kind.SKILL, Range(3, 3, 3))
    assert (knots.title, knots.kind, knots.hours) == ("Knots", Kind.SKILL, Range(1.5, 1.5, 1.5))
    assert (ropes.requires, knots.requires) == (AllOf(()), Need(ropes.id))


@pytest.mark.parametrize(
    ("node", "title"),
    [
        ({"label": "Ropes", "title": "x", "name": "y"}, "Ropes"),
        ({"label": " ", "title": "Ropes", "name": "y"}, "Ropes"),
        ({"type": "concept", "name": "Ropes"}, "Ropes"),
        ({"type": "default", "data": {"label": "Ropes"}}, "Ropes"),
        ({"label": 5}, "Tidal streams"),
        ({}, "Tidal streams"),
    ],
)
def test_the_title_is_what_the_node_says_or_its_id_made_readable(
    node: dict[str, object], title: str
) -> None:
    (item,) = read([{"id": "tidal_streams", **node}])
    assert (item.title, item.kind) == (title, Kind.SKILL)


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("field", ["type", "kind"])
def test_a_kind_of_ours_is_kept(kind: Kind, field: str) -> None:
    (item,) = read([{"id": "a", field: kind.value.upper(), "title": "A"}])
    assert item.kind is kind


def test_plain_nodes_and_drawn_ones_are_read_from_one_file() -> None:
    nodes = [
        {"id": "a", "type": "topic", "data": {"label": "Winds"}},
        {"id": "b", "title": "Sails", "data": {"hours": 2}},
        {"id": "c", "type": "course", "name": "Day skipper"},
        {"id": "d", "type": "topic", "data": {"label": ""}},
        {"id": "e", "type": "resourceButton", "data": {"label": "A book"}},
        *({"id": f"x-{said}", "type": said, "label": said} for said in ("title", "section")),
        *({"id": f"y-{said}", "type": said, "label": said} for said in ("legend", "Text Box")),
        {"id": "9f3", "type": "text", "text": "a remark"},
        {"id": 12},
        {"title": "nothing can lead to it"},
    ]
    edges = [{"source": "a", "target": "b"}, {"from": "b", "to": "c"}, {"from": "d", "to": "c"}]
    winds, sails, skipper = read(nodes, edges)
    assert [one.kind for one in (winds, sails, skipper)] == [Kind.SKILL, Kind.SKILL, Kind.COURSE]
    assert (sails.requires, skipper.requires) == (Need(winds.id), Need(sails.id))
    assert sails.hours == Range(2, 2, 2)
    said = warned(nodes, edges)
    assert "9 nodes that are nothing to learn left out" in said
    assert "1 edges to what was left out" in said


@pytest.mark.parametrize(
    ("node", "beside", "hours"),
    [
        ({"hours": 0.25}, {"hours_unit": "hours"}, 0.25),
        ({"hours": 90}, {"hours_unit": "minutes"}, None),
        ({"time": 4}, {}, None),
        ({"time": 4, "time_unit": "h"}, {}, 4),
        ({"time": 4}, {"time_unit": "Hours"}, 4),
        ({"time": 4, "time_unit": "days"}, {"time_unit": "hours"}, None),
        ({"hours": None, "time": 4, "time_unit": "hours"}, {}, 4),
        ({"hours": "3-5"}, {}, None),
        ({"hours": -3}, {}, None),
        ({"hours": True}, {}, None),
        ({"hours": 10**30}, {}, None),
    ],
)
def test_numbers_are_hours_only_where_that_is_clear(
    node: dict[str, object], beside: dict[str, object], hours: float | None
) -> None:
    (item,) = read([{"id": "a", "title": "A", **node}], **beside)
    assert item.hours == (None if hours is None else Range(hours, hours, hours))


def test_edges_that_cannot_be_understood_are_counted_and_the_nodes_stay() -> None:
    nodes = [{"id": "a", "title": "A"}, {"id": "b", "title": "B"}]
    edges = [{"before": "a", "after": "b"}, {"source": "a"}, 5, {"from": "a", "to": "z"}]
    assert [item.requires for item in read(nodes, edges)] == [AllOf(()), AllOf(())]
    said = warned(nodes, edges)
    assert "3 edges that name no two ends (source and target, or from and to) left out" in said
    assert "1 edges to what was left out, left out too" in said


def test_nodes_of_one_title_stay_apart() -> None:
    nodes = [{"id": n, "title": said} for n, said in enumerate(("Knots", "knots", "Knots", "Bend"))]
    made = read(nodes, [{"from": n, "to": 3} for n in range(3)])
    assert len({item.id for item in made}) == len(nodes)
    wanted: Requirement = AllOf(tuple(Need(item.id) for item in made[:3]))
    assert made[3].requires == wanted


def test_of_nodes_with_one_id_the_first_is_taken() -> None:
    nodes = [{"id": "a", "title": "A"}, {"id": "a", "title": "B"}]
    assert [item.title for item in read(nodes)] == ["A"]
    assert "1 nodes with the id of another one left out" in warned(nodes)


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=3), inner),
    max_leaves=3,
)
FIELDS = ("id", "type", "kind", "title", "label", "name", "data", "hours", "time", "time_unit")
NODE = st.dictionaries(st.sampled_from(FIELDS), VALUES | st.sampled_from(["h", "topic", "role"]))
EDGE = st.dictionaries(st.sampled_from(["source", "target", "from", "to"]), VALUES)


@given(st.lists(NODE | VALUES, max_size=4), st.lists(EDGE | VALUES, max_size=4) | VALUES)
def test_nothing_but_a_refusal_comes_of_odd_graphs(nodes: object, edges: object) -> None:
    try:
        bring(graph(nodes, edges).encode(), "x", Format.NODES, Options(), known={})
    except PlannerError:
        return
