"""What if: the same targets under other limits, as a table."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date

from planner.cli import exits, lists, plan_shapes, shapes
from planner.cli.call import Call
from planner.cli.screen import HEADING, QUIET, Part
from planner.cli.searching import seconds_of
from planner.cli.stopping import until_stopped
from planner.errors import RefusedError
from planner.graph.plan import Request
from planner.graph.what_if import Case, cases, variants
from planner.model import Limits, Policy, Status

#: Of the limits that vary, how each is headed and said.
_HEADINGS = {
    "hours_per_week": "hours a week",
    "start": "start",
    "deadline": "deadline",
    "budget": "budget",
    "policy": "what counts",
}


def compare(call: Call, request: Request) -> int:
    """Print a plan for each combination of what varies; Ctrl-C ends it early."""
    changes = _changes(call)
    wanted, done = variants(request, changes), list[Case]()
    standing, seconds = call.standing, seconds_of(call)
    with call.busy("Planning") as say:

        def work(stop: Callable[[], bool]) -> Iterator[Case]:
            for one in cases(standing, wanted, cancelled=stop, seconds=seconds):
                done.append(one)
                say(f"Planning: {len(done)} of {len(wanted)}")
                yield one

        found, stopped = until_stopped(work)
    call.answer(_shape(found, len(wanted)), lambda: _tell(call, request, list(changes), found))
    if stopped:
        call.say(f"Stopped after {len(found)} of {call.words.count('plans', len(wanted))}.")
        return exits.INTERRUPTED
    if all(one.outcome.status is Status.INFEASIBLE for one in found):
        return exits.INFEASIBLE
    return exits.FINE


def _changes(call: Call) -> Mapping[str, Sequence[object]]:
    """Return what varies, by field; of one that was named twice, all values."""
    if call.arguments.apply is not None:
        raise RefusedError("--what-if only compares. Plan once more with --apply and no --what-if.")
    changes: dict[str, list[object]] = {}
    for field, values in call.arguments.what_if:
        changes.setdefault(field, []).extend(values)
    for start in changes.get("start", ()):
        if isinstance(start, date) and start < call.today:
            raise RefusedError(f"A plan starts today or later, not on {call.words.day(start)}.")
    return changes


def _shape(found: Sequence[Case], asked: int) -> shapes.Json:
    return {"cases": [_case_shape(one) for one in found], "asked": asked}


def _case_shape(one: Case) -> shapes.Json:
    limits, outcome = one.request.limits, one.outcome
    return {
        "hours_per_week": limits.hours_per_week,
        "start": shapes.day(limits.start),
        "deadline": shapes.day(limits.deadline),
        "budget": limits.budget,
        "policy": limits.policy.value,
        "status": outcome.status.value,
        "objective": plan_shapes.totals(outcome.objective),
        "bound": plan_shapes.totals(outcome.bound),
        "finish": shapes.day(one.finish),
        "finish_range": shapes.finish_range(outcome.finish_range),
        "late_days": one.late_days,
        "items": [placement.item for placement in outcome.placements],
        "seconds": outcome.seconds,
    }


def _tell(call: Call, request: Request, fields: Sequence[str], found: Sequence[Case]) -> None:
    titles = call.words.all_of(lists.target_title(call.library, n, call) for n in request.targets)
    call.out.line((titles, HEADING))
    if not found:
        return
    late = any(one.late_days is not None for one in found)
    heads = [_HEADINGS[field] for field in fields]
    heads += ["done by", *(["deadline met"] if late else []), "hours", "cost", "items", "status"]
    rows: list[tuple[Part, ...]] = [tuple((head, QUIET) for head in heads)]
    rows += [_row(call, fields, one, late=late) for one in found]
    hours = len(fields) + 1 + late
    call.out.table(rows, flexible=len(heads) - 1, right=(hours, hours + 1, hours + 2))


def _row(call: Call, fields: Sequence[str], one: Case, *, late: bool) -> tuple[Part, ...]:
    words, outcome = call.words, one.outcome
    cells: list[Part] = [_limit(call, field, one.request.limits) for field in fields]
    cells.append(words.day(one.finish) if one.finish else "")
    if late:
        cells.append(_punctual(call, one))
    totals = outcome.objective
    cells.append(words.hours(round(totals.hours, 1)) if totals.hours is not None else "")
    cells.append(words.money(totals.cost, totals.currency) if totals.cost else "")
    cells.append(str(len(outcome.placements)) if outcome.placements else "")
    cells.append(("too late", "red") if one.late_days else _STATUSES[outcome.status])
    return tuple(cells)


_STATUSES: Mapping[Status, Part] = {
    Status.OPTIMAL: "the best there is",
    Status.FEASIBLE: "a good one",
    Status.INFEASIBLE: ("no plan", "red"),
    Status.ALREADY: "had already",
}


def _punctual(call: Call, one: Case) -> Part:
    if one.late_days is None:
        return "" if one.request.limits.deadline is None else ("no", "red")
    if not one.late_days:
        return ("yes", "green")
    return (f"{call.words.weeks(-(-one.late_days // 7))} late", "red")


def _limit(call: Call, field: str, limits: Limits) -> str:
    value = getattr(limits, field)
    sayings: dict[type, Callable[[], str]] = {
        date: lambda: call.words.day(value),
        Policy: lambda: call.words.say(f"policy-{value.value}"),
    }
    if type(value) in sayings:
        return sayings[type(value)]()
    if field == "hours_per_week":
        return call.words.hours(value)
    if field == "budget" and value is not None:
        return call.words.money(value, limits.currency)
    return "today" if field == "start" else "none"
