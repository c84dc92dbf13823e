"""What is claimed of planning, as ratios within one run.

    python -m benchmarks.plan [--largest N] [--courses DIR]

Prints two tables: libraries full of alternatives as they grow, and the roles of the catalogue.
`first` is one cheapest derivation, which counts shared items once for each use; `saved` is how
much less work the choice takes than that.

DIR holds course catalogues as JSON, `{"courses": {code: {"req": ...}}}`, where `req` is a code,
`{"and": [...]}`, `{"or": [...]}`, `{"nOf": [n, [...]]}` or what is not available; and beside each a
`*_mincourses.csv` with the fewest courses for some targets. Printed is how many are reached.
"""

import argparse
import csv
import json
import random
import time
from collections.abc import Callable, Iterable
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from planner.assets import asset
from planner.formats.roadmap import read
from planner.graph.check_plan import check_plan
from planner.graph.choose import choose, select
from planner.graph.plan import Request, make_plan
from planner.graph.planning.costs import Costs, total
from planner.graph.planning.derive import cheapest, prices_of
from planner.graph.planning.landmarks import landmarks
from planner.graph.planning.network import Network
from planner.graph.planning.problem import Problem
from planner.graph.schedule import schedule
from planner.graph.standing import Standing
from planner.model import (
    NOTHING,
    AllOf,
    AnyOf,
    AtLeast,
    Item,
    Kind,
    Library,
    Limits,
    Need,
    Policy,
    Range,
    Requirement,
)

T = TypeVar("T")
TODAY = date(2026, 11, 23)
SIZES = (50, 200, 1_000, 5_000, 10_000)
HEAD = (
    "items",
    "to choose",
    "chosen",
    "first ms",
    "choice ms",
    "ratio",
    "saved",
    "weeks ms",
    "all ms",
)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--largest", type=int, default=SIZES[-1], help="of the growing libraries")
    parser.add_argument("--courses", type=Path, help="a folder of course catalogues")
    options = parser.parse_args()
    if options.courses is not None:
        fewest_courses(options.courses)
        return
    largest: int = options.largest
    print("Libraries full of alternatives, three targets, 20 hours a week")
    print("".join(f"{name:>10}" for name in HEAD))
    for size in SIZES:
        if size <= largest:
            library = alternatives(size)
            row(library, [Need(f"i{size - 1 - k}") for k in range(3)], str(size))
    print("\nThe roles of the catalogue, nothing had, 20 hours a week")
    print("".join(f"{name:>10}" for name in HEAD))
    library = catalogue()
    for item in library.items.values():
        if item.kind is Kind.ROLE:
            row(library, [Need(item.id)], str(len(library.items)))


def alternatives(size: int) -> Library:
    """Make items that need one to three groups each, of which one or two members suffice."""
    draw = random.Random(size)
    items = []
    for k in range(size):
        low = max(0, k - 60)
        groups: list[AnyOf | AtLeast] = []
        for _ in range(draw.randint(0, 3) if k else 0):
            members = tuple(Need(f"i{draw.randrange(low, k)}") for _ in range(draw.randint(1, 4)))
            two = len(set(members)) > 1 and draw.random() < 0.2
            groups.append(AtLeast(2, members) if two else AnyOf(members))
        items.append(
            Item(
                id=f"i{k}",
                kind=Kind.COURSE,
                title=f"Item {k}",
                hours=Range.of(draw.randrange(5, 60)),
                requires=AllOf(tuple(groups)),
            )
        )
    return Library.of(items)


def catalogue() -> Library:
    """Read the shipped catalogue."""
    document = read(Path(str(asset("catalogue")))).document
    return Library.of([document.roadmap, *document.items])


def fewest_courses(folder: Path) -> None:
    """Compare the choice with the fewest courses that were proved twice."""
    for file in sorted(folder.glob("*.json")):
        library = courses(json.loads(file.read_text())["courses"])
        standing = Standing(library, TODAY)
        answers = file.with_name(f"{file.stem}_mincourses.csv").read_text().splitlines()
        reached, slowest, targets = 0, 0.0, 0
        for answer in csv.DictReader(answers):
            if answer["statusA"] == answer["statusB"] == "OPTIMAL":
                need = Need(answer["target"])
                found, taken = timed(partial(choose, standing, [need]))
                assert found is not None
                targets += 1
                slowest = max(slowest, taken)
                reached += len(found.items) == float(answer["min_courses_incl_target"])
        print(f"{file.stem}: {reached} of {targets} fewest, at most {slowest * 1e3:.0f} ms each")


def courses(catalogue: dict[str, Any]) -> Library:
    """Make an item of an hour of each course."""
    return Library.of(
        Item(
            id=code,
            kind=Kind.COURSE,
            title=code,
            hours=Range.of(1),
            requires=NOTHING if course["req"] is None else requirement(course["req"]),
        )
        for code, course in catalogue.items()
    )


def requirement(written: Any) -> Requirement:  # noqa: ANN401 - a code or a mapping
    """Read a requirement; what is not available is a choice of nothing."""
    match written:
        case str():
            return Need(written)
        case {"and": parts}:
            return AllOf(tuple(requirement(part) for part in parts))
        case {"or": parts}:
            return AnyOf(tuple(requirement(part) for part in parts))
        case {"nOf": [count, parts]}:
            return AtLeast(count, tuple(requirement(part) for part in parts))
        case _:
            return AnyOf()


def row(library: Library, targets: list[Need], name: str) -> None:
    """Plan once and print what each part took."""
    request = Request(targets=tuple(targets), limits=Limits(hours_per_week=20))
    standing = Standing(library, TODAY)
    network = Network(Problem(standing, request))
    costs = Costs(network.problem, Policy.LEAST_WORK)
    first, alone = timed(lambda: cheapest(network, prices_of(network, costs.alone)))
    chosen, choosing = timed(lambda: select(network, costs, landmarks(network)))
    assert first is not None
    assert chosen is not None
    _, timing = timed(lambda: schedule(network, chosen))
    outcome, whole = timed(lambda: make_plan(standing, request))
    assert not check_plan(library, TODAY, request, outcome)
    before = figure(network, first.activities)
    after = figure(network, chosen)
    print(
        f"{name:>10}{len(network.names):>10}{len(chosen):>10}{alone * 1e3:>10.1f}"
        f"{choosing * 1e3:>10.1f}{choosing / alone:>10.0f}{1 - after / before:>10.0%}"
        f"{timing * 1e3:>10.1f}{whole * 1e3:>10.1f}"
    )


def figure(network: Network, chosen: Iterable[int]) -> int:
    """Return the minutes of work of a choice."""
    return total(network.problem, [network.names[one] for one in chosen], Policy.LEAST_WORK)


def timed(run: Callable[[], T]) -> tuple[T, float]:
    """Return what comes out and the seconds of this process that it took."""
    began = time.process_time()
    found = run()
    return found, time.process_time() - began


if __name__ == "__main__":
    main()
