"""Plan anew from today what is under way, and say what changes and why."""

from datetime import date

from planner.cli import exits, lists, plan_shapes, plan_tables, shapes
from planner.cli.call import Call
from planner.cli.screen import HEADING, QUIET
from planner.cli.searching import searched, seconds_of
from planner.errors import NothingToDoError
from planner.graph.replan import Replan
from planner.graph.replan import replan as plan_anew
from planner.graph.replanning.changes import Change
from planner.model import Plan, Status
from planner.verbs import find
from planner.verbs import plans as verbs


def replan(call: Call) -> int:
    """Plan anew from today; print the difference; keep the new plan if that was asked for."""
    plan = _wanted(call)
    standing = call.standing
    found, stopped = searched(
        call,
        lambda stop, hear: plan_anew(
            standing,
            plan,
            from_nothing=call.arguments.fresh,
            cancelled=stop,
            seconds=seconds_of(call),
            improved=hear,
        ),
    )
    if stopped and found.outcome.status is Status.INFEASIBLE:
        call.say("Stopped before there was a plan.")
        return exits.INTERRUPTED
    hopeless = found.outcome.status is Status.INFEASIBLE
    # Before it is printed: whoever reads that may go away in the middle.
    kept = "" if stopped or hopeless or not call.arguments.apply else _keep(call, plan, found)
    call.answer(_shape(call, plan, found), lambda: _tell(call, plan, found))
    if stopped:
        call.say("Stopped; this is the best plan found until then. Nothing was kept.")
        return exits.INTERRUPTED
    if hopeless:
        return exits.INFEASIBLE
    if kept:
        call.say(f"Kept as '{kept}'. 'planner undo' goes back to the plan before.")
    elif not call.json and found.changes:
        call.say("Nothing was kept. With --apply the plan becomes this.")
    return exits.FINE


def _wanted(call: Call) -> Plan:
    if call.arguments.plan is not None:
        return find.plan(call.library, call.arguments.plan)
    plan = verbs.in_use(call.library)
    if plan is None:
        raise NothingToDoError("No plan is in use; 'planner plan TARGET --apply NAME' makes one.")
    return plan


def _keep(call: Call, plan: Plan, found: Replan) -> str:
    edit = verbs.renew(call.library, plan.id, found.request, found.outcome, call.today)
    call.do(edit)
    return edit.subject


def _shape(call: Call, plan: Plan, found: Replan) -> shapes.Json:
    return {
        "plan": plan.name,
        "before": plan_shapes.outcome(call.library, plan.outcome) if plan.outcome else None,
        "after": plan_shapes.outcome(call.library, found.outcome),
        "done": list(found.done),
        "changes": [_change_shape(call, one) for one in found.changes],
        "fresh": {
            "status": found.fresh.status.value,
            "objective": plan_shapes.totals(found.fresh.objective),
        },
        "near_stays": found.near_stays,
    }


def _change_shape(call: Call, one: Change) -> shapes.Json:
    return {
        "id": one.item,
        "title": shapes.title_of(call.library, one.item),
        "before": _span_shape(one.before),
        "after": _span_shape(one.after),
        "cause": one.cause.value,
        "others": list(one.others),
        "why": _why(call, one),
    }


def _span_shape(days: tuple[date, date] | None) -> shapes.Json | None:
    return {"start": shapes.day(days[0]), "end": shapes.day(days[1])} if days else None


def _why(call: Call, one: Change) -> str:
    return call.words.cause(one.cause, [lists.title_of(call.library, name) for name in one.others])


def _tell(call: Call, plan: Plan, found: Replan) -> None:
    words, out, outcome = call.words, call.out, found.outcome
    out.line((plan.name, HEADING))
    if outcome.status is Status.INFEASIBLE:
        plan_tables.tell(call, found.request.targets, found.request.limits, outcome)
        return
    if outcome.status is Status.ALREADY:
        out.line("You have all of this already.")
        return
    _tell_finish(call, plan, found)
    if found.done:
        titles = words.all_of(lists.title_of(call.library, name) for name in found.done)
        out.line(f"Done since: {titles}.", hang=2)
    _tell_changes(call, found)
    fresh = found.fresh.finish
    if fresh is not None and outcome.finish is not None and fresh < outcome.finish:
        said = words.say("change-fresh", date=words.day(fresh))
        out.line((f"{said} 'planner replan --fresh' shows it.", QUIET))


def _tell_finish(call: Call, plan: Plan, found: Replan) -> None:
    words, outcome = call.words, found.outcome
    before = plan.outcome.finish if plan.outcome else None
    after = outcome.finish
    if after is not None and before is not None and before != after:
        call.out.line(words.say("change-finish", after=words.day(after), before=words.day(before)))
    elif after is not None:
        call.out.line(words.say("change-finish-same", after=words.day(after)))
    if outcome.finish_range is not None:
        call.out.line(words.runs(80, outcome.finish_range.p80))


def _tell_changes(call: Call, found: Replan) -> None:
    words, out = call.words, call.out
    if not found.changes:
        out.line(words.say("change-nothing"))
        return
    out.heading("What changes, and why")
    for one in found.changes:
        title = lists.title_of(call.library, one.item)
        said = words.change(title, one.before, one.after, _why(call, one))
        out.line(f"- {said}", indent=2, hang=2)
    if found.near_stays:
        out.line(words.say("change-near-nothing"))
