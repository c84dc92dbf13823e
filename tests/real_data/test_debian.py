"""Sixty thousand packages of Debian: scale, real alternatives and real rings."""

import csv
import subprocess
from pathlib import Path

import networkx as nx
import pytest

from planner.graph.obstacles import unreachable
from planner.graph.standing import ItemStatus, Standing
from planner.model import Library, Record, State
from tests.real_data.converters import installed_before, installed_together, packages
from tests.strategies import TODAY, granted

pytestmark = pytest.mark.torture

LISTS, READER = Path("/var/lib/apt/lists"), Path("/usr/lib/apt/apt-helper")
Clauses = dict[str, list[list[str]]]


@pytest.fixture(scope="module")
def clauses() -> Clauses:
    found = sorted(LISTS.glob("*_bookworm_main_binary-amd64_Packages*"))
    if not found or not READER.exists():
        pytest.skip("there are no package lists of Debian 12 here")
    read = subprocess.run(
        [READER, "cat-file", found[0]], capture_output=True, check=True, text=True
    )
    return packages(read.stdout.splitlines())


def attained(clauses: Clauses) -> set[str]:
    """The least fixed point, by passing over everything until nothing changes."""
    found: set[str] = set()
    left = dict(clauses)
    while more := {
        name for name, all_of in left.items() if all(found & {*any_} for any_ in all_of)
    }:
        found |= more
        left = {name: all_of for name, all_of in left.items() if name not in more}
    return found


def test_what_could_be_installed_one_after_the_other_is_reachable(clauses: Clauses) -> None:
    standing = Standing(Library.of(installed_before(clauses)), TODAY)
    expected = attained(clauses)
    assert {name for name in clauses if standing.reachable(name)} == expected
    told = unreachable(standing)
    assert {one.item for one in told} == clauses.keys() - expected
    assert all(one.because for one in told)


def test_once_the_base_is_there_much_follows_and_goes_again(clauses: Clauses) -> None:
    standing = Standing(Library.of(installed_before(clauses)), TODAY)
    before = dict(standing.statuses)
    edit = granted(standing.library, [(Record(item="libc6", state=State.DONE), True)])
    standing.follow(edit)
    expected = attained({**clauses, "libc6": []})
    assert {name for name in clauses if standing.reachable(name)} == expected
    standing.follow(edit.inverse())
    assert standing.statuses == before
    assert {name for name in clauses if standing.reachable(name)} == attained(clauses)


def test_packages_that_need_each_other_can_come_together(clauses: Clauses) -> None:
    standing = Standing(Library.of(installed_together(clauses)), TODAY)
    drawn: nx.DiGraph[str] = nx.DiGraph()
    drawn.add_edges_from(
        (any_[0] if any_ else "nobody", name) for name, all_of in clauses.items() for any_ in all_of
    )
    stuck = nx.descendants(drawn, "nobody")
    assert {name for name in clauses if not standing.reachable(name)} == stuck
    locked = {n for n, status in standing.statuses.items() if status is ItemStatus.LOCKED}
    assert locked == stuck


def test_closures_of_first_alternatives_are_as_large_as_counted_elsewhere(
    clauses: Clauses, data: Path
) -> None:
    with (data / "debian" / "expected_closures.csv").open() as file:
        expected = {
            row["package"]: int(row["closure_first_alternative"]) for row in csv.DictReader(file)
        }
    items = Library.of(
        installed_before({name: [any_[:1] for any_ in all_of] for name, all_of in clauses.items()})
    )
    graph = Standing(items, TODAY).structure.graph
    assert {name: len(nx.ancestors(graph, name)) + 1 for name in expected} == expected
