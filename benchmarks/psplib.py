"""The general scheduling core on PSPLIB's single-mode instances (Kolisch & Sprecher 1996).

    python -m benchmarks.psplib DIR [--time-limit S] [--every N] [--plain]

DIR holds `.sm` files; `optima.csv` with best known values is looked for beside and above it.
`--plain` runs a bare CP-SAT model without warm start on the same instances for comparison.
"""

import argparse
import csv
import time
from pathlib import Path

from planner.graph.rcpsp import exact, heuristic
from planner.graph.rcpsp.project import Activity, Project
from planner.graph.solver import Search

#: The part of the time limit that the warm start may take, and its seconds for each activity.
WARM_SHARE, WARM_EACH = 0.1, 0.004


def read(path: Path) -> Project:
    """Return the project in a `.sm` file; the first and last activity are its source and sink."""
    lines = path.read_text().splitlines()
    successors = [
        [int(word) - 1 for word in line.split()[3:]]
        for line in _table(lines, "PRECEDENCE RELATIONS", 2)
    ]
    rows = [[int(word) for word in line.split()] for line in _table(lines, "REQUESTS/DURATIONS", 3)]
    (capacity,) = _table(lines, "RESOURCEAVAILABILITIES", 2)
    before: list[list[int]] = [[] for _ in successors]
    for index, later in enumerate(successors):
        for follower in later:
            before[follower].append(index)
    return Project(
        activities=tuple(
            Activity(duration=row[2], demand=tuple(row[3:]), after=tuple(before[index]))
            for index, row in enumerate(rows)
        ),
        capacity=tuple((int(word),) for word in capacity.split()),
    )


def best_known(folder: Path) -> dict[str, tuple[int, bool]]:
    """Return the best known makespans by file name, and whether each is proved the least."""
    for place in (folder, *folder.parents):
        if (place / "optima.csv").is_file():
            with (place / "optima.csv").open(newline="") as file:
                return {
                    row["instance"]: (int(row["upper"]), row["proven"] == "True")
                    for row in csv.DictReader(file)
                }
    return {}


def warm_and_exact(project: Project, seconds: float) -> tuple[int, int]:
    """Return makespan and bound as the planner finds them."""
    started = time.perf_counter()
    budget = min(WARM_SHARE * seconds, WARM_EACH * len(project.activities))
    hint = heuristic.search(project, seconds=budget, clock=time.perf_counter)
    assert hint is not None
    if hint.makespan <= project.makespan_bound:
        return hint.makespan, hint.makespan
    left = seconds - (time.perf_counter() - started)
    answer = exact.solve(project, Search(seconds=left), hint)
    assert answer.schedule is not None
    return answer.schedule.makespan, answer.bound


def plain(project: Project, seconds: float) -> tuple[int, int]:
    """Return makespan and bound of the bare model; the horizon if it found nothing."""
    answer = exact.solve(project, Search(seconds=seconds))
    horizon = sum(activity.duration for activity in project.activities)
    return (answer.schedule.makespan if answer.schedule else horizon), answer.bound


def main() -> None:
    """Print a line for each instance, and what they amount to."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--time-limit", type=float, default=10.0, metavar="S")
    parser.add_argument("--every", type=int, default=1, metavar="N", help="only each Nth instance")
    parser.add_argument("--plain", action="store_true", help="compare with a bare CP-SAT model")
    options = parser.parse_args()
    known = best_known(options.folder.resolve())
    paths = sorted(options.folder.glob("*.sm"))[:: options.every]
    print(f"{'instance':14} {'makespan':>8} {'bound':>6} {'best':>6} {'seconds':>8}")
    ways = {"ours": warm_and_exact, "plain": plain} if options.plain else {"ours": warm_and_exact}
    gaps: dict[str, list[float]] = {way: [] for way in ways}
    proved = dict.fromkeys(ways, 0)
    spent = dict.fromkeys(ways, 0.0)
    for path in paths:
        project = read(path)
        for way, solve in ways.items():
            started = time.perf_counter()
            makespan, bound = solve(project, options.time_limit)
            seconds = time.perf_counter() - started
            best = known.get(path.name, (0, False))[0]
            name = path.stem if way == "ours" else "  plain"
            print(f"{name:14} {makespan:8} {bound:6} {best or '':>6} {seconds:8.2f}", flush=True)
            proved[way] += bound >= makespan
            spent[way] += seconds
            if best:
                gaps[way].append(makespan / best - 1)
    for way in ways:
        mean_gap = sum(gaps[way]) / max(len(gaps[way]), 1)
        print(
            f"{way}: {len(paths)} instances, proved {proved[way] / len(paths):.1%}, "
            f"mean gap to best known {mean_gap:.2%}, mean {spent[way] / len(paths):.2f} s"
        )


def _table(lines: list[str], heading: str, skip: int) -> list[str]:
    first = next(index for index, line in enumerate(lines) if line.startswith(heading)) + skip
    end = next(index for index in range(first, len(lines)) if lines[index].startswith("***"))
    return lines[first:end]


if __name__ == "__main__":
    main()
