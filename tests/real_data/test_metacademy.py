"""392 concepts of machine learning: closures, hours and depth as they lie beside the data."""

import csv
import math
from pathlib import Path

import networkx as nx
import pytest

from planner.graph.effort import NO_HOURS
from planner.graph.gap import gap
from planner.graph.metrics import metrics
from planner.graph.standing import Standing
from planner.model import Library, Need
from tests.real_data.converters import metacademy, through_a_file
from tests.strategies import TODAY


@pytest.fixture(scope="module")
def library(data: Path) -> Library:
    return through_a_file(metacademy(data / "metacademy" / "metacademy_graph.json"))


@pytest.fixture(scope="module")
def expected(data: Path) -> dict[str, dict[str, str]]:
    with (data / "metacademy" / "expected_closures.csv").open() as file:
        return {row["tag"]: row for row in csv.DictReader(file)}


def test_concepts_have_their_ancestors_descendants_and_depth(
    library: Library, expected: dict[str, dict[str, str]]
) -> None:
    graph = Standing(library, TODAY).structure.graph
    found = metrics(graph)
    assert len(found.longest_path) == 18
    assert len(expected) == 212
    assert {
        tag: (len(nx.ancestors(graph, tag)), found.items[tag].blocking, found.items[tag].depth)
        for tag in expected
    } == {
        tag: (int(row["ancestors"]), int(row["descendants"]), int(row["depth"]))
        for tag, row in expected.items()
    }


def test_the_gap_to_a_concept_is_its_closure_with_its_hours(
    library: Library, expected: dict[str, dict[str, str]]
) -> None:
    standing = Standing(library, TODAY)
    for tag, row in expected.items():
        found = gap(standing, [Need(tag)])
        assert len(found.missing) == int(row["ancestors"]) + 1
        assert math.isclose(found.hours.likely, float(row["closure_hours_known"]), abs_tol=1e-5)
        unknown = sum(hours == NO_HOURS for hours in found.hours_of.values())
        assert unknown == int(row["closure_missing_hours"])


def test_everything_is_within_reach(library: Library) -> None:
    standing = Standing(library, TODAY)
    assert all(map(standing.reachable, library.items))
