"""The best plan: how soon there is one, how good it is, and what is proved of it.

    python -m benchmarks.optimum [--largest N] [--courses DIR]

Prints libraries full of alternatives as they grow, the roles of the catalogue with nothing had, and
how long a plan takes to come back when cancelled. `first` is the first usable answer; answer and
bound are what the policy saves first: hours of work, or weeks for the fastest plan.

DIR holds course catalogues as for `benchmarks.plan`: printed is how many targets come out with the
fewest courses when time plays no part, and then the same at 8 hours a week and 40 hours a course.
"""

import argparse
import csv
import json
import resource
import statistics
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from benchmarks.plan import TODAY, alternatives, catalogue, courses
from planner.graph.check_plan import check_plan
from planner.graph.plan import Request, make_plan
from planner.graph.standing import Standing
from planner.model import Kind, Library, Limits, Need, Outcome, Policy, Range, Status

SIZES = (50, 200, 1_000, 5_000)
PLENTY = 168.0


class Run:
    """One plan with the seconds of the first answer and of the last."""

    def __init__(self, standing: Standing, request: Request, seconds: float = 10.0) -> None:
        times: list[float] = []
        began = time.perf_counter()
        self.outcome: Outcome = make_plan(
            standing,
            request,
            seconds=seconds,
            improved=lambda _outcome: times.append(time.perf_counter() - began),
        )
        self.last = time.perf_counter() - began
        self.first = times[0] if times else self.last
        assert not check_plan(standing.library, standing.today, request, self.outcome)

    @property
    def proved(self) -> bool:
        """Whether it is proved that nothing is better."""
        return self.outcome.status is Status.OPTIMAL


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--largest", type=int, default=SIZES[-1], help="of the growing libraries")
    parser.add_argument("--courses", type=Path, help="a folder of course catalogues")
    options = parser.parse_args()
    if options.courses is not None:
        fewest_courses(options.courses)
        return
    began = time.perf_counter()
    from ortools.sat.python import cp_model

    print(f"OR-Tools {cp_model.__name__} imported in {time.perf_counter() - began:.2f} s")
    growth(options.largest)
    roles()
    cancelling()


def growth(largest: int) -> None:
    """Plan libraries of more and more items, with a second and with ten."""
    print("\nLibraries full of alternatives, three targets, 20 hours a week")
    print(f"{'items':>8}{'first s':>9}{'after 1':>22}{'after 10':>22}{'last s':>8}{'MB':>7}")
    for size in SIZES:
        if size <= largest:
            standing = Standing(alternatives(size), TODAY)
            targets = tuple(Need(f"i{size - 1 - k}") for k in range(3))
            request = Request(targets=targets, limits=Limits(hours_per_week=20))
            runs = [Run(standing, request, seconds) for seconds in (1.0, 10.0)]
            peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
            print(
                f"{size:>8}{runs[0].first:>9.2f}{told(runs[0]):>22}{told(runs[1]):>22}"
                f"{runs[1].last:>8.2f}{peak:>7}"
            )


def told(run: Run) -> str:
    """Return answer and bound."""
    found = run.outcome
    assert found.finish is not None
    assert found.bound.finish is not None
    late = (found.finish - found.bound.finish).days // 7
    gap = "proved" if run.proved else f">= {found.bound.hours:g}, {late} w"
    return f"{found.objective.hours:g} h, {gap}"


def roles() -> None:
    """Plan each role of the catalogue from an empty record by every policy."""
    library = catalogue()
    standing = Standing(library, TODAY)
    names = [item.id for item in library.items.values() if item.kind is Kind.ROLE]
    print(f"\n{len(names)} roles of the catalogue, nothing had, 8 hours a week")
    print(f"{'':>12}{'first s':>9}{'at most':>9}{'last s':>9}{'at most':>9}{'proved':>9}")
    for policy in Policy:
        limits = Limits(hours_per_week=8, policy=policy)
        runs = [Run(standing, Request(targets=(Need(name),), limits=limits)) for name in names]
        firsts, lasts = [run.first for run in runs], [run.last for run in runs]
        print(
            f"{policy:>12}{statistics.median(firsts):>9.2f}{max(firsts):>9.2f}"
            f"{statistics.median(lasts):>9.2f}{max(lasts):>9.2f}"
            f"{sum(run.proved for run in runs):>9}"
        )


def cancelling() -> None:
    """Cancel plans after half a second and see when they come back."""
    library = catalogue()
    standing = Standing(library, TODAY)
    longest = 0.0
    for name in ("role-chief-ai-officer", "role-research-engineer", "role-healthcare-ml-engineer"):
        limits = Limits(hours_per_week=8, policy=Policy.FASTEST)
        end = time.perf_counter() + 0.5
        make_plan(
            standing,
            Request(targets=(Need(name),), limits=limits),
            cancelled=lambda end=end: time.perf_counter() > end,  # type: ignore[misc] # bound now
        )
        longest = max(longest, time.perf_counter() - end)
    print(f"\nCancelled plans come back after at most {longest:.2f} s")


def fewest_courses(folder: Path) -> None:
    """Compare with the fewest courses that were proved twice; then plan them in weeks."""
    for file in sorted(folder.glob("*.json")):
        written = json.loads(file.read_text())["courses"]
        known = dict(proved_answers(file))
        plenty = Standing(courses(written), TODAY)
        runs = {target: Run(plenty, request(target, PLENTY, Policy.LEAST_WORK)) for target in known}
        equal = sum(runs[target].outcome.objective.hours == known[target] for target in known)
        slowest = max(run.last for run in runs.values())
        proved = sum(run.proved for run in runs.values())
        print(
            f"{file.stem}: {equal} of {len(known)} fewest courses, {proved} proved, at most"
            f" {slowest:.2f} s each"
        )
        library = forty_hours(plenty.library)
        for policy in (Policy.LEAST_WORK, Policy.FASTEST):
            in_weeks(Standing(library, TODAY), list(known), policy)


def in_weeks(standing: Standing, targets: list[str], policy: Policy) -> None:
    """Plan the targets in real weeks."""
    runs = [Run(standing, request(target, 8.0, policy)) for target in targets]
    gaps = [weeks(run.outcome.finish) - weeks(run.outcome.bound.finish) for run in runs]
    print(
        f"  {policy:10} 8 hours a week: first after {statistics.median(r.first for r in runs):.2f}"
        f" s, at most {max(r.first for r in runs):.2f}; {sum(r.proved for r in runs)} of"
        f" {len(runs)} proved, at most {max(gaps)} weeks from the bound, at most"
        f" {max(r.last for r in runs):.2f} s"
    )


def weeks(day: date | None) -> int:
    """Return the weeks up to a day."""
    assert day is not None
    return (day - TODAY).days // 7


def request(target: str, hours: float, policy: Policy) -> Request:
    """Return the request for one target."""
    return Request(targets=(Need(target),), limits=Limits(hours_per_week=hours, policy=policy))


def proved_answers(file: Path) -> Iterator[tuple[str, float]]:
    """Yield the targets with the fewest courses, where two programs agree."""
    with file.with_name(f"{file.stem}_mincourses.csv").open(newline="") as answers:
        for answer in csv.DictReader(answers):
            if answer["statusA"] == answer["statusB"] == "OPTIMAL":
                yield answer["target"], float(answer["min_courses_incl_target"])


def forty_hours(library: Library) -> Library:
    """Return the library with forty hours for each course."""
    import msgspec

    return Library.of(
        msgspec.structs.replace(item, hours=Range.of(40)) for item in library.items.values()
    )


if __name__ == "__main__":
    main()
