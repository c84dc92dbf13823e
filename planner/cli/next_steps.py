"""What to do now, with the reason."""

from collections.abc import Sequence

from planner.cli import lists, shapes
from planner.cli.call import Call
from planner.cli.screen import QUIET
from planner.errors import NothingToDoError
from planner.graph.next_up import NextUp, next_up
from planner.model import Need
from planner.verbs import find
from planner.verbs.plans import in_use

_NAMED = 2


def what_next(call: Call) -> None:
    """Print what can be started or gone on with, the most useful first."""
    arguments = call.arguments
    targets = wanted(call, arguments.target)
    found = ranked(call, targets, arguments.n, arguments.hours)
    if not found:
        raise NothingToDoError(_nothing(call, targets))
    data = {
        "targets": [str(target) for target in targets],
        "next": [shape(call, one) for one in found],
    }
    call.answer(data, lambda: tell(call, found))
    if not targets and not call.json:
        call.say("No plan is in use, so this is about everything; --target ID narrows it.")


def wanted(call: Call, targets: Sequence[Need]) -> tuple[Need, ...]:
    """Return the targets named, else those of the plan in use."""
    for target in targets:
        find.item(call.library, target.item)
    if targets:
        return tuple(dict.fromkeys(targets))
    plan = in_use(call.library)
    known = call.library.items
    return tuple(target for target in plan.targets if target.item in known) if plan else ()


def ranked(
    call: Call, targets: Sequence[Need], limit: int, hours: float | None = None
) -> tuple[NextUp, ...]:
    """Return what to do next; what teaches only what is had already is left out."""
    found = next_up(call.standing, targets, None, hours)
    useful = (one for one in found if lists.is_worth_doing(call.standing, one.item))
    return tuple(useful)[:limit]


def _nothing(call: Call, targets: Sequence[Need]) -> str:
    if targets and all(call.standing.has(target.item, target.level) for target in targets):
        return "You have arrived: there is nothing left to do for this."
    return "Nothing can be started now; 'planner why ID' says what is in the way."


def shape(call: Call, one: NextUp) -> shapes.Json:
    """Return one suggestion as JSON."""
    return {
        **shapes.item_line(call.standing, call.library.items[one.item]),
        "hours": shapes.hours(one.hours),
        "opens": list(one.opens),
        "serves": list(one.serves),
        "beside": list(one.beside),
        "recommended": one.recommended,
        "fits": one.fits,
        "reason": reason(call, one),
    }


def tell(call: Call, found: Sequence[NextUp]) -> None:
    """Print suggestions, each with its reason below."""
    for one in found:
        item = call.library.items[one.item]
        left = call.words.about(one.hours.likely) if one.hours.likely else lists.time_of(call, item)
        facts = f"  {item.id}{f', {left}' if left else ''}"
        sign = lists.sign(call, one.status.value)
        call.out.line(sign, " ", item.title, (facts, QUIET), hang=2)
        because = reason(call, one)
        if because:
            call.out.line(because, indent=4)


def reason(call: Call, one: NextUp) -> str:
    """Say why something is worth doing now."""
    words, library = call.words, call.library
    parts = []
    if one.status == "started":
        parts.append(words.say("reason-started"))
    if one.opens:
        named = [lists.title_of(library, name) for name in one.opens[:_NAMED]]
        if len(one.opens) > _NAMED:
            named.append(words.count("others", len(one.opens) - _NAMED))
        parts.append(words.say("reason-opens", what=words.all_of(named)))
    if one.serves:
        parts.append(words.count("reason-serves", len(one.serves)))
    if one.beside:
        named = [lists.title_of(library, name) for name in one.beside]
        parts.append(words.say("reason-beside", what=words.all_of(named)))
    if not one.fits:
        parts.append(words.say("reason-too-long"))
    return words.sentence(parts)
