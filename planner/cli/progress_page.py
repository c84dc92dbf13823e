"""Progress as people read it."""

from collections.abc import Sequence

from planner.cli import lists, shapes
from planner.cli.call import Call
from planner.cli.position import Forecast, Progress, percent, started_among
from planner.cli.screen import HEADING, QUIET
from planner.graph.next_up import NextUp
from planner.graph.standing import ItemStatus
from planner.model import Item

_BAR = 20
_NAMED = 3


def tell(call: Call, found: Progress) -> None:
    """Print how it goes on the way to targets."""
    words, out = call.words, call.out
    titles = words.all_of(lists.target_title(call.library, one, call) for one in found.targets)
    name = (f"  {found.plan.name}", QUIET) if found.plan else ""
    out.line((titles, HEADING), name)
    done, total = len(found.gap.had), len(found.gap.had) + len(found.gap.missing)
    out.line(_bar(call, done, total), f" {done} of {words.count('items', total)}")
    if not found.gap.missing:
        out.line("You have arrived.")
        return
    _tell_forecast(call, found)
    if found.overdue:
        late = words.all_of(lists.title_of(call.library, one) for one in found.overdue[:_NAMED])
        more = f" and {len(found.overdue) - _NAMED} more" if len(found.overdue) > _NAMED else ""
        out.line(f"Behind the plan: {late}{more}. 'planner plan' makes a new one.", hang=2)
    _tell_started(call, found.started)
    _tell_suggestions(call, found.suggestions)


def _tell_forecast(call: Call, found: Progress) -> None:
    words, out, forecast = call.words, call.out, found.forecast
    left = f"{lists.effort(call, found.gap.hours)} left"
    if forecast is None:
        names = words.all_of(lists.title_of(call.library, one) for one in found.gap.blocked)
        way = f" There is no way to {names}; 'planner why ID' says why." if names else ""
        out.line(f"{left}.{way}")
        return
    pace = f"at {words.hours(forecast.hours_per_week)} a week"
    out.line(f"{left}; {pace} you arrive by {words.day(forecast.finish)}.")
    _tell_odds(call, forecast)
    if forecast.deadline is not None:
        late = (forecast.finish - forecast.deadline).days
        by = words.day(forecast.deadline)
        how = f"{words.weeks(-(-late // 7))} late" if late > 0 else "in time"
        out.line(f"The deadline is {by}: {how}.")


def _tell_odds(call: Call, forecast: Forecast) -> None:
    """Say how sure the day is, and which it is at the pace of the logged weeks."""
    words, out = call.words, call.out
    odds, logged = forecast.finish_range, forecast.logged
    if odds is not None and odds.p95 != forecast.finish:
        out.line(words.runs(80, odds.p80))
    if logged is None:
        return
    if logged.finish is None:
        out.line(words.count("progress-quiet", forecast.weeks))
    else:
        out.line(words.count("progress-open-pace", forecast.weeks, when=words.day(logged.finish)))


def _tell_started(call: Call, started: Sequence[Item]) -> None:
    if not started:
        return
    call.out.heading("In progress")
    logged = shapes.logged(call.library)
    spent = [
        f"{call.words.hours(logged[item.id])} of {lists.time_of(call, item) or '?'}"
        if item.id in logged
        else lists.time_of(call, item)
        for item in started
    ]
    lists.table(call, started, extra=spent)


def _tell_suggestions(call: Call, suggestions: Sequence[NextUp]) -> None:
    fresh = [one for one in suggestions if one.status is not ItemStatus.STARTED]
    if fresh:
        call.out.heading("Ready now")
        lists.table(call, [call.library.items[one.item] for one in fresh])


def _bar(call: Call, done: int, total: int) -> str:
    full, empty = "#-" if call.out.ascii_only else "█░"
    length = _BAR * done // total if total else _BAR
    return f"{full * length}{empty * (_BAR - length)} {percent(done, total)} %,"


def tell_library(call: Call, counts: dict[str, int], suggestions: Sequence[NextUp]) -> None:
    """Print how it goes altogether."""
    words, out = call.words, call.out
    titles = words.all_of(one.title for one in call.library.roadmaps.values())
    out.line((titles, HEADING))
    said = ", ".join(f"{count} {words.status(status)}" for status, count in counts.items() if count)
    out.line(f"{words.count('items', len(call.library.items))}: {said}.")
    _tell_started(call, started_among(call, call.library.items))
    if not call.library.records:
        out.heading("To begin with")
        rows = [
            ("planner roles", "what one can become"),
            ("planner profiles", "tick in one step what you bring along"),
            ("planner gap ROLE", "what is missing for a role"),
            ("planner plan ROLE --apply NAME", "when to learn what"),
        ]
        out.table(rows, flexible=1, indent=2)
        return
    _tell_suggestions(call, suggestions)
    call.say("No plan is in use; 'planner plan TARGET --apply NAME' makes one.")
