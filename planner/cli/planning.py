"""Plan: find one, keep it, and look after those that are kept."""

from collections.abc import Callable

from msgspec.structs import replace

from planner.cli import exits, plan_compare, plan_shapes, plan_tables, shapes, what_if
from planner.cli.call import Call
from planner.cli.searching import searched, seconds_of
from planner.errors import NothingToDoError, RefusedError
from planner.graph.plan import Request, make_plan
from planner.graph.second_best import with_runners_up
from planner.model import Limits, Need, Outcome, Period, Pin, Plan, Policy, Status
from planner.verbs import find
from planner.verbs import plans as verbs

_HOURS_A_WEEK = 168


def plan(call: Call) -> int:
    """Find the best plan and print it; keep it if it got a name."""
    request = _request(call)
    if call.arguments.what_if:
        return what_if.compare(call, request)
    standing = call.standing

    def search(stop: Callable[[], bool], hear: Callable[[Outcome], None]) -> Outcome:
        outcome = make_plan(
            standing, request, cancelled=stop, seconds=seconds_of(call), improved=hear
        )
        return with_runners_up(standing, request, outcome, cancelled=stop)

    found, stopped = searched(call, search)
    if stopped and found.status is Status.INFEASIBLE:
        call.say("Stopped before there was a plan.")
        return exits.INTERRUPTED
    # Before it is printed: whoever reads that may go away in the middle.
    kept = "" if stopped else _keep(call, request, found)
    call.answer(
        plan_shapes.outcome(call.library, found),
        lambda: plan_tables.tell(call, request.targets, request.limits, found),
    )
    if stopped:
        call.say("Stopped; this is the best plan found until then. Nothing was kept.")
        return exits.INTERRUPTED
    if found.status is Status.INFEASIBLE:
        return exits.INFEASIBLE
    _say_what_was_kept(call, kept)
    return exits.FINE


def _request(call: Call) -> Request:
    arguments = call.arguments
    targets = _known(call, arguments.targets)
    if not 0 <= arguments.hours_per_week <= _HOURS_A_WEEK:
        raise RefusedError(f"A week has {_HOURS_A_WEEK} hours.")
    if arguments.apply is not None and not arguments.apply.strip():
        raise RefusedError("--apply wants a name for the plan.")
    start = arguments.start
    if start is not None and start < call.today:
        raise RefusedError(f"A plan starts today or later, not on {call.words.day(start)}.")
    limits = Limits(
        hours_per_week=arguments.hours_per_week,
        start=start,
        deadline=arguments.deadline,
        budget=arguments.budget,
        currency=arguments.currency.upper(),
        policy=Policy(arguments.policy),
        periods=tuple(Period(*period) for period in arguments.time_off),
    )
    pinned = tuple(Pin(item.id) for item in find.items(call.library, arguments.pin))
    excluded = tuple(item.id for item in find.items(call.library, arguments.exclude))
    return Request(targets=targets, limits=limits, pinned=pinned, excluded=excluded)


def _known(call: Call, targets: list[Need]) -> tuple[Need, ...]:
    for target in targets:
        find.item(call.library, target.item)
    return tuple(dict.fromkeys(targets))


def _keep(call: Call, request: Request, found: Outcome) -> str:
    """Make a plan that got a name the plan in use; return the name, empty if it got none."""
    name = call.arguments.apply
    if name is None or found.status is Status.INFEASIBLE:
        return ""
    edit = verbs.adopt(call.library, name, request, found, call.today)
    call.do(edit)
    return edit.subject


def _say_what_was_kept(call: Call, name: str) -> None:
    if name:
        call.say(f"Kept as '{name}', the plan in use. 'planner next' says what to do now.")
    elif not call.json:
        call.say('Nothing was kept. With --apply "NAME" this becomes the plan in use.')


def plans(call: Call) -> None:
    """List the plans, or do what the options say with one."""
    arguments = call.arguments
    if arguments.use:
        call.do(verbs.use(call.library, arguments.use))
    elif arguments.remove:
        call.do(verbs.remove(call.library, arguments.remove))
    elif arguments.rename:
        old, new = arguments.rename
        call.do(verbs.change(call.library, replace(find.plan(call.library, old), name=new)))
    elif arguments.duplicate:
        old, new = arguments.duplicate
        call.do(verbs.duplicate(call.library, find.plan(call.library, old).id, new))
    elif arguments.compare:
        plan_compare.compare(call, arguments.compare)
        return
    elif arguments.show:
        _show(call, find.plan(call.library, arguments.show))
        return
    elif not call.library.plans:
        raise NothingToDoError(
            "There are no plans yet; 'planner plan TARGET --apply NAME' makes one."
        )
    _list(call)


def _show(call: Call, kept: Plan) -> None:
    if kept.outcome is None:
        raise NothingToDoError(f"The plan '{kept.name}' has no schedule yet.")
    found = kept.outcome
    line = shapes.plan_line(kept, in_use=_is_used(call, kept))
    call.answer(
        {**line, **plan_shapes.outcome(call.library, found)},
        lambda: plan_tables.tell(call, kept.targets, kept.limits, found),
    )


def _list(call: Call) -> None:
    found = sorted(call.library.plans.values(), key=lambda kept: kept.name)
    data = [shapes.plan_line(kept, in_use=_is_used(call, kept)) for kept in found]
    call.answer({"plans": data}, lambda: plan_tables.tell_plans(call, found))


def _is_used(call: Call, kept: Plan) -> bool:
    return verbs.in_use(call.library) is kept
