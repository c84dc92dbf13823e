"""Plans as people read them: when, what, how long, what for, and what else was possible."""

from collections.abc import Iterable, Sequence
from math import ceil

from planner.cli import lists
from planner.cli.call import Call
from planner.cli.screen import HEADING, QUIET, Part
from planner.graph.runner_up import runner_up
from planner.model import (
    Kind,
    Limits,
    Need,
    Outcome,
    Placement,
    Plan,
    RunnerUp,
    Status,
    Totals,
    WayOut,
)
from planner.verbs.plans import in_use

_WEEK = 7
_NAMED = 2
_QUALITY = {
    Status.OPTIMAL: "Proved to be the best plan.",
    Status.FEASIBLE: "A good plan; not proved to be the best.",
}


def tell(call: Call, targets: Sequence[Need], limits: Limits, found: Outcome) -> None:
    """Print a plan, or why there is none."""
    titles = call.words.all_of(lists.target_title(call.library, one, call) for one in targets)
    call.out.line((titles, HEADING))
    if found.status is Status.INFEASIBLE:
        _impossible(call, limits, found)
    elif found.status is Status.ALREADY:
        call.out.line("You have all of this already.")
    else:
        _summary(call, limits, found)
        call.out.blank()
        _schedule(call, found)


def _summary(call: Call, limits: Limits, found: Outcome) -> None:
    words, totals = call.words, found.objective
    parts = []
    if totals.hours is not None:
        parts.append(f"{words.about(totals.hours)} at {words.hours(limits.hours_per_week)} a week")
    if found.finish is not None:
        first = min(placement.start for placement in found.placements)
        weeks = ceil(((found.finish - first).days + 1) / _WEEK)
        parts.append(f"done by {words.day(found.finish)}, in {words.weeks(weeks)}")
    if totals.cost:
        parts.append(f"{words.money(totals.cost, totals.currency)} where prices are known")
    call.out.line(words.sentence(parts) + ".")
    odds = found.finish_range
    if odds is not None and odds.p95 != found.finish:
        days = {"p50": odds.p50, "p80": odds.p80, "p95": odds.p95}
        said = {name: words.day(day) for name, day in days.items()}
        call.out.line(words.say("progress-runs", **said))
    call.out.line((_QUALITY[found.status], QUIET))


def _schedule(call: Call, found: Outcome) -> None:
    """Print the steps, each with its id, what it is for and what it replaces below."""
    critical = set(found.critical)
    rows: list[tuple[Part, ...]] = []
    for placement in found.placements:
        title = call.words.at_level(lists.title_of(call.library, placement.item), placement.level)
        mark = "*" if placement.item in critical else ""
        hours = call.words.hours(round(placement.hours, 1)) if placement.hours else ""
        rows.append((call.words.span(placement.start, placement.end), hours, mark, title))
        rows.append(("", "", "", (_details(call, placement, found.objective), QUIET)))
    call.out.table(rows, flexible=3, right=(1,))
    if critical:
        call.out.line(("* decides when you are done", QUIET))


def _details(call: Call, placement: Placement, plan: Totals) -> str:
    words = call.words
    parts = [placement.item]
    if placement.because:
        parts.append(words.say("step-for", what=_named(call, placement.because)))
    others = [name for name in placement.instead_of if name not in placement.because]
    second = placement.runner_up
    best = second.item if second is not None else runner_up(call.standing, others)
    if best is not None:
        what = lists.title_of(call.library, best)
        item = call.library.items.get(best)
        if item is not None and item.kind is Kind.SKILL:
            what = f"{what} by yourself"
        if second is not None:
            what = f"{what} ({_difference(call, plan, second)})"
        more = len([name for name in others if name != best])
        parts.append(
            words.say(
                "step-instead", what=words.say("and-more", what=what, n=more) if more else what
            )
        )
    return "; ".join(parts)


def _difference(call: Call, plan: Totals, second: RunnerUp) -> str:
    """Say what is more or less with another plan, as drafts tell it."""
    words, parts, other = call.words, list[str](), second.totals
    if plan.hours is not None and other.hours is not None:
        hours = round(other.hours - plan.hours)
        parts += [f"{hours:+d} h"] if hours else []
    if second.full_time_weeks:
        sign = "+" if second.full_time_weeks > 0 else "-"
        parts.append(f"{sign}{words.count('weeks', abs(second.full_time_weeks))} full time")
    if plan.finish is not None and other.finish is not None:
        weeks = round((other.finish - plan.finish).days / _WEEK)
        side = "later" if weeks > 0 else "sooner"
        parts += [f"{words.rough_weeks(abs(weeks))} {side}"] if weeks else []
    if plan.cost is not None and other.cost is not None and other.cost != plan.cost:
        sign = "+" if other.cost > plan.cost else "-"
        money = words.money(abs(other.cost - plan.cost), other.currency or plan.currency)
        parts.append(f"{sign}{money}")
    return f"about {', '.join(parts)}" if parts else "about as good"


def _named(call: Call, names: Sequence[str]) -> str:
    titles = [lists.title_of(call.library, name) for name in names[:_NAMED]]
    if len(names) > _NAMED:
        titles.append(call.words.count("others", len(names) - _NAMED))
    return call.words.all_of(titles)


def _impossible(call: Call, limits: Limits, found: Outcome) -> None:
    words = call.words
    wanted = [f"{words.hours(limits.hours_per_week)} a week"]
    if limits.deadline:
        wanted.append(f"by {words.day(limits.deadline)}")
    if limits.budget is not None:
        wanted.append(f"for at most {words.money(limits.budget, limits.currency)}")
    call.out.line(f"There is no plan with {', '.join(wanted)}.")
    if found.unreachable:
        titles = words.all_of(lists.title_of(call.library, one) for one in found.unreachable)
        call.out.line(f"Nothing leads to {titles}; 'planner why ID' says what is in the way.")
    pins = [way.value for way in found.ways_out if way.change == "unpin"]
    if pins:
        call.out.line(words.clash(_items_of(call, str(value)) for value in pins), hang=2)
    if found.ways_out:
        call.out.heading("What would make one possible")
        for way in found.ways_out:
            call.out.line(f"- {way_out(call, way, limits.currency)}", indent=2, hang=2)
    if found.more_ways:
        call.out.line(("Not all changes were tried.", QUIET))


def way_out(call: Call, way: WayOut, currency: str) -> str:
    """Say one change that would make a plan possible."""
    value = way.value
    if way.change in ("include", "unpin", "waive"):
        value = _items_of(call, str(value))
    said = call.words.way_out(way.change, value, currency)
    if way.finish is None:
        return said
    return call.words.say("way-then", way=said, date=call.words.day(way.finish))


def _items_of(call: Call, value: str) -> str:
    """Say the items that a way out names, levels included."""
    titles = []
    for part in value.split(", "):
        name, _, level = part.partition("@")
        title = lists.title_of(call.library, name)
        titles.append(call.words.at_level(title, int(level) if level else 1))
    return call.words.all_of(titles)


def tell_plans(call: Call, found: Iterable[Plan]) -> None:
    """Print the plans, the one in use marked."""
    used = in_use(call.library)
    rows: list[tuple[Part, ...]] = []
    for plan in found:
        titles = call.words.all_of(lists.target_title(call.library, t, call) for t in plan.targets)
        finish = plan.outcome.finish if plan.outcome else None
        done = f"done by {call.words.day(finish)}" if finish else ""
        mark = ("in use", "green") if plan is used else ""
        rows.append((mark, (plan.name, HEADING), titles, done))
    call.out.table(rows, flexible=2)
