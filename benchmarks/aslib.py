"""The general scheduling core on projects with alternative branches (Servranckx & Vanhoucke 2019).

    python -m benchmarks.aslib DIR [--time-limit S] [--every N]

DIR holds pairs of `*a.RCP` (network) and `*b.RCP` (branches); optima are looked for in `optima.csv`
above it, rows with status `agree`. Printed is the share of the optima that was reached.
"""

import argparse
import csv
import time
from pathlib import Path

from planner.graph.rcpsp import choices, exact
from planner.graph.rcpsp.project import Activity, Project, Rule
from planner.graph.solver import Search

#: The part of the time limit that the warm start may take.
WARM = 0.05


def read(path: Path) -> Project:
    """Return the project of an `*a.RCP` file and the `*b.RCP` file beside it.

    Activity 1 runs. What runs makes all its successors run, except where these begin the
    branches of a subgraph: then one of them runs.
    """
    words = iter(int(word) for word in path.read_text().split())
    count, resources = next(words), next(words)
    capacity = tuple((next(words),) for _ in range(resources))
    durations, demands, successors = [], [], []
    for _ in range(count):
        durations.append(next(words))
        demands.append(tuple(next(words) for _ in range(resources)))
        successors.append([next(words) - 1 for _ in range(next(words))])
    subgraphs, branches = _branches(path.with_name(path.name.replace("a.RCP", "b.RCP")), count)
    before: list[list[int]] = [[] for _ in range(count)]
    rules = []
    for index, later in enumerate(successors):
        for follower in later:
            before[follower].append(index)
        if _is_principal(index, later, subgraphs, branches):
            rules.append(Rule(index, 1, tuple(later)))
        else:
            rules += [Rule(index, 1, (follower,)) for follower in later]
    return Project(
        activities=tuple(
            Activity(
                duration=durations[index],
                demand=demands[index],
                after=tuple(before[index]),
                optional=index > 0,
            )
            for index in range(count)
        ),
        capacity=capacity,
        rules=tuple(rules),
    )


def _branches(path: Path, count: int) -> tuple[list[set[int]], list[set[int]]]:
    lines = path.read_text().split("\n", 1)[1]
    words = iter(int(word) for word in lines.split())
    subgraphs = [{next(words) for _ in range(next(words))} for _ in range(next(words))]
    return subgraphs, [{next(words) for _ in range(next(words))} for _ in range(count)]


def _is_principal(
    index: int, later: list[int], subgraphs: list[set[int]], branches: list[set[int]]
) -> bool:
    begun = [branches[follower] - branches[index] for follower in later]
    opened = set().union(*begun)
    return len(later) > 1 and any(
        opened >= subgraph and len(subgraph) == len(later) and all(new & subgraph for new in begun)
        for subgraph in subgraphs
    )


def main() -> None:
    """Print a line for each instance, and the share of optima reached."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--time-limit", type=float, default=5.0, metavar="S")
    parser.add_argument("--every", type=int, default=1, metavar="N", help="only each Nth instance")
    options = parser.parse_args()
    with (options.folder.resolve().parent / "optima.csv").open(newline="") as file:
        known = [row for row in csv.DictReader(file) if row["status"] == "agree"]
    reached = proved = 0
    rows = known[:: options.every]
    for row in rows:
        project = read(options.folder.parent / row["path_a"])
        started = time.perf_counter()
        hint = choices.search(project, seconds=WARM * options.time_limit, clock=time.perf_counter)
        left = options.time_limit - (time.perf_counter() - started)
        answer = exact.solve(project, Search(seconds=left), hint)
        seconds = time.perf_counter() - started
        makespan = answer.schedule.makespan if answer.schedule else None
        reached += makespan == int(row["optimum"])
        proved += answer.proved
        print(f"{row['instance']:12} {makespan} best {row['optimum']} {seconds:6.2f} s", flush=True)
    print(f"{len(rows)} instances, optimum reached {reached / len(rows):.1%}, proved {proved}")


if __name__ == "__main__":
    main()
