"""Degree plans: metrics as published by Curricular Analytics."""

import csv
import json
from collections import defaultdict
from pathlib import Path
from typing import Any

import pytest

from planner.graph.metrics import CyclicError, Metrics, metrics
from planner.graph.redundancy import redundant
from planner.graph.structure import Structure
from planner.model import Library
from tests.real_data.converters import course_of, curriculum, through_a_file

Rows = dict[str, dict[str, dict[str, str]]]


@pytest.fixture(scope="module")
def expected(data: Path) -> Rows:
    found: Rows = defaultdict(dict)
    with (data / "curricular" / "expected_metrics.csv").open() as file:
        for row in csv.DictReader(file):
            found[row["payload"]][row["course_id"]] = row
    return found


def measured(data: Path, payload: str) -> Metrics:
    path = data / "curricular" / "reference_payloads" / payload
    items = through_a_file(curriculum(json.loads(path.read_bytes()))).items
    return metrics(Structure(items).graph)


def test_every_course_has_the_published_metrics(data: Path, expected: Rows) -> None:
    for payload, courses in expected.items():
        found = measured(data, payload).items
        assert found.keys() == courses.keys()
        for id_, row in courses.items():
            one = found[id_]
            assert (one.blocking, one.delay, one.centrality, one.cruciality) == tuple(
                float(row[name]) for name in ("blocking", "delay", "centrality", "complexity")
            ), (payload, row)
    assert len(expected) == 47


def test_whole_curricula_have_the_published_sums(data: Path) -> None:
    with (data / "curricular" / "expected_curricula.csv").open() as file:
        rows = [row for row in csv.DictReader(file) if row["has_metrics"] == "True"]
    for row in rows:
        if row["dup_ids"] != "0":  # here a course that stands in two terms was counted twice
            continue
        found = measured(data, row["payload"])
        each = found.items.values()
        assert found.complexity == float(row["complexity"])
        for name in ("blocking", "delay", "centrality"):
            assert sum(getattr(one, name) for one in each) == float(row[name]), row


def published(data: Path) -> list[dict[str, Any]]:
    path = data / "curricular" / "published_unit_values.json"
    tests: list[dict[str, Any]] = json.loads(path.read_bytes())["tests"]
    return [test for test in tests if "courses" in test]


def items_of(test: dict[str, Any]) -> Library:
    before: dict[str, list[str]] = defaultdict(list)
    beside: dict[str, list[str]] = defaultdict(list)
    for lower, upper, how in test["req"]:
        (before if how == "pre" else beside)[upper].append(lower)
    return Library.of(course_of(id_, before[id_], beside[id_]) for id_ in test["courses"])


def test_a_course_before_itself_is_refused(data: Path) -> None:
    (test,) = (one for one in published(data) if one["name"] == "one-vertex cycle")
    with pytest.raises(CyclicError):
        metrics(Structure(items_of(test).items).graph)


@pytest.mark.parametrize("name", ["delay", "blocking", "centrality", "complexity"])
def test_the_published_examples_have_their_figures(data: Path, name: str) -> None:
    tests = [one for one in published(data) if isinstance(one.get(name), list)]
    assert len(tests) >= 2
    for test in tests:
        found = metrics(Structure(items_of(test).items).graph).items
        attribute = "cruciality" if name == "complexity" else name
        figures = [getattr(found[id_], attribute) for id_ in test["courses"]]
        assert [sum(figures), figures] == test[name], test["name"]


def test_the_examples_of_the_documentation_have_their_figures(data: Path) -> None:
    tests = [one for one in published(data) if "complexity_total" in one]
    assert len(tests) == 2
    for test in tests:
        found = metrics(Structure(items_of(test).items).graph)
        assert found.complexity == test["complexity_total"]
        for id_, figure in test["centrality"].items():
            assert found.items[id_].centrality == figure


def test_extraneous_requisites_are_redundant_edges(data: Path) -> None:
    tests = [one for one in published(data) if "extraneous" in one]
    assert len(tests) == 3
    for test in tests:
        assert len(redundant(items_of(test).items)) == test["extraneous"]
