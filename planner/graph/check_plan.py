"""The judge of plans: reads the rules anew and shares no code with what makes plans."""

from datetime import date

from planner.graph.checking import meanings, totals, weeks
from planner.graph.checking.case import Case
from planner.graph.checking.ledger import Ledger, morning
from planner.graph.planning.request import Request
from planner.model import Library, Outcome, Status


def check_plan(library: Library, today: date, request: Request, outcome: Outcome) -> list[str]:
    """Return what is wrong with a plan, in words; nothing if it keeps to every rule.

    That a plan is called infeasible cannot be judged here, only that it then holds no items.
    """
    case = Case(library, today, request, outcome)
    if outcome.status is Status.INFEASIBLE:
        return ["An infeasible plan holds items."] if outcome.placements else []
    before = Ledger(Case(library, today, request, Outcome(status=Status.ALREADY)))
    if outcome.status is Status.ALREADY:
        return _already(case, before)
    ledger = Ledger(case)
    return [
        *meanings.known(case),
        *meanings.news(case, before),
        *meanings.starts(case, ledger),
        *meanings.companions(case, ledger),
        *meanings.targets(case, ledger),
        *meanings.pins(case, before, ledger),
        *meanings.exclusions(case, ledger),
        *meanings.reasons(case),
        *weeks.grain(case, ledger),
        *weeks.hours(case, ledger),
        *weeks.spans(case, ledger),
        *weeks.capacities(case),
        *weeks.full_time(case),
        *weeks.offers(case, ledger),
        *weeks.order(case),
        *weeks.levels(case, ledger),
        *totals.deadline(case),
        *totals.money(case, ledger),
        *totals.budget(case, ledger),
        *totals.objective(case),
        *totals.bounds(case),
        *totals.critical(case),
        *totals.slack(case),
        *totals.finish_range(case),
    ]


def _already(case: Case, before: Ledger) -> list[str]:
    found = ["Everything is had already, yet the plan holds items."] * bool(case.outcome.placements)
    found += [
        f"The target '{need}' is not had yet."
        for need in case.request.targets
        if not before.holds(need, morning(case.start))
    ]
    return found + list(meanings.pins(case, before, before))
