"""How the plan in use is going: the finding, hours by week, areas and milestones."""

from typing import TYPE_CHECKING

from planner.cli import lists, shapes
from planner.cli.call import Call
from planner.cli.screen import HEADING, QUIET
from planner.errors import NothingToDoError
from planner.graph.outlook import Ending, Outlook, outlook
from planner.graph.progress.finding import (
    Finding,
    arrived,
    finding,
    paces_sentence,
    runs_sentence,
    sentence,
)
from planner.graph.progress.parts import Area, milestone_words
from planner.graph.progress.report import Report, report
from planner.graph.progress.weeks import Week
from planner.verbs.plans import in_use

if TYPE_CHECKING:
    from planner.model import Plan

_BAR = 20


def progress(call: Call) -> None:
    """Print how the plan in use is going."""
    plan = in_use(call.library)
    if plan is None:
        raise NothingToDoError("No plan is in use; 'planner plan TARGET --apply NAME' makes one.")
    found = report(call.standing, plan)
    with call.busy("Looking ahead"):
        ahead = None if found.has_arrived else outlook(call.standing, plan)
    said = finding(ahead, plan.limits) if ahead else arrived()
    weeks = [week for week in found.weeks if week.monday <= call.today][-call.arguments.weeks :]
    call.answer(
        _shape(call, plan, found, said, ahead, weeks),
        lambda: _tell(call, plan, found, said, ahead, weeks),
    )


def _tell(
    call: Call,
    plan: "Plan",
    found: Report,
    said: Finding,
    ahead: Outlook | None,
    weeks: list[Week],
) -> None:
    say, out, work = call.words, call.out, found.work
    out.line((plan.name, HEADING))
    out.line(sentence(say, said, plan.name))
    for more in (paces_sentence(say, said, ahead) if ahead else "", runs_sentence(say, said)):
        if more:
            out.line(more)
    percent = say.say("percent", n=int(work.done_share * 100))
    steps = say.count("progress-steps", len(work.steps), done=len(work.done))
    left = say.say("progress-left", hours=say.hours(round(work.left, 1)))
    out.line(f"{_bar(call, work.done_share)} {percent}, {steps}, {left}")
    if found.is_fresh:
        out.line("Nothing is logged or done yet; 'planner next' says what to begin with.")
    else:
        out.heading("Hours a week")
        most = max([*(week.logged for week in weeks), *(week.planned or 0 for week in weeks), 1])
        out.table([_week_row(call, week, most) for week in weeks], flexible=0, right=(1,), indent=2)
    out.heading("By area")
    out.table([_area_row(call, area) for area in found.areas], flexible=0, right=(1, 2), indent=2)
    if found.milestones:
        out.heading("Milestones")
        items = [call.library.items[one.item] for one in found.milestones]
        when = [milestone_words(say, one) for one in found.milestones]
        lists.table(call, items, extra=when)


def _week_row(call: Call, week: Week, most: float) -> list[str | tuple[str, str]]:
    say = call.words
    logged = say.hours(round(week.logged, 1))
    planned = "" if week.planned is None else f"of {say.hours(round(week.planned, 1))}"
    full = "#" if call.out.ascii_only else "█"
    bar = full * round(_BAR * week.logged / most)
    return [say.day(week.monday), logged, (planned, QUIET), bar]


def _area_row(call: Call, area: Area) -> list[str | tuple[str, str]]:
    say = call.words
    hours = say.say(
        "progress-part", done=say.figure(round(area.earned, 1)), all=say.hours(round(area.hours, 1))
    )
    steps = say.count("progress-steps", area.steps, done=area.done)
    share = area.earned / area.hours if area.hours else area.done / area.steps
    return [area.title or "Without an area", hours if area.hours else "", steps, _bar(call, share)]


def _bar(call: Call, share: float) -> str:
    full, empty = "#-" if call.out.ascii_only else "█░"
    length = int(_BAR * min(1.0, share))
    return f"{full * length}{empty * (_BAR - length)}"


def _shape(
    call: Call,
    plan: "Plan",
    found: Report,
    said: Finding,
    ahead: Outlook | None,
    weeks: list[Week],
) -> shapes.Json:
    work = found.work
    return {
        "plan": shapes.plan_line(plan, in_use=True),
        "finding": {
            "verdict": said.verdict.value,
            "sentence": sentence(call.words, said, plan.name),
            "days": said.days,
            "deadline": shapes.day(plan.limits.deadline),
        },
        "planned": _ending(ahead.planned) if ahead else None,
        "logged": _ending(ahead.logged) if ahead and ahead.logged else None,
        "pace_weeks": ahead.pace.weeks if ahead and ahead.pace else None,
        "steps": {"done": len(work.done), "total": len(work.steps)},
        "hours": {"done": work.earned, "total": work.scope, "left": work.left},
        "percent": int(work.done_share * 100),
        "known_before": work.known,
        "skipped": work.skipped,
        "hours_logged": found.logged,
        "weeks": [
            {
                "monday": week.monday.isoformat(),
                "logged": week.logged,
                "planned": week.planned,
                "done": week.earned,
                "steps_done": week.done,
            }
            for week in weeks
        ],
        "areas": [_area(area) for area in found.areas],
        "milestones": [
            {
                **shapes.item_line(call.standing, call.library.items[one.item]),
                "done_on": shapes.day(one.done_on),
                "planned": shapes.day(one.planned),
                "late": one.is_late,
            }
            for one in found.milestones
        ],
    }


def _area(area: Area) -> shapes.Json:
    return {
        "id": area.id,
        "title": area.title,
        "hours": {"done": area.earned, "total": area.hours},
        "steps": {"done": area.done, "total": area.steps},
    }


def _ending(ending: Ending) -> shapes.Json:
    return {
        "hours_per_week": ending.hours_per_week,
        "finish": shapes.day(ending.finish),
        "finish_range": shapes.finish_range(ending.finish_range),
    }
