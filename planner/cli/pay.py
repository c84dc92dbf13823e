"""What roles pay: the figures that a roadmap gives, as it gives them, and what is not known.

Nothing is added up: no source says how a city, a skill and experience combine.
"""

from collections.abc import Sequence

from planner.cli import lists, shapes
from planner.cli.call import Call
from planner.cli.figures import amount, fitting
from planner.cli.screen import QUIET
from planner.errors import NothingToDoError, RefusedError
from planner.model import Item, Kind, Pay
from planner.verbs import find


def pay(call: Call) -> None:
    """Show the pay figures of one role or of all, those that fit what is asked."""
    roles = _roles(call)
    figures = [(role, _fitting(call, role)) for role in roles]
    figures = [(role, found) for role, found in figures if found]
    if not figures:
        raise NothingToDoError(_nothing(call, roles))
    data = {
        "roles": [
            {"id": role.id, "title": role.title, "pay": [_figure(call, one) for one in found]}
            for role, found in figures
        ],
        "combined": None,
    }
    call.answer(data, lambda: _tell(call, figures))


def _roles(call: Call) -> list[Item]:
    if call.arguments.role:
        role = find.item(call.library, call.arguments.role)
        if role.kind is not Kind.ROLE:
            raise RefusedError(f"Pay is told of roles; '{role.title}' is a {role.kind}.")
        return [role]
    return [item for item in call.library.items.values() if item.kind is Kind.ROLE]


def _nothing(call: Call, roles: Sequence[Item]) -> str:
    known = [role for role in roles if role.pay]
    if call.arguments.role:
        said = "no figure that fits" if known else "no figure"
        return f"The library has {said} for '{roles[0].title}'."
    return "The library has no figure that fits." if known else "The library has no pay figures."


def _fitting(call: Call, role: Item) -> list[Pay]:
    arguments = call.arguments
    return fitting(
        role.pay,
        years=arguments.experience,
        city=arguments.city,
        skills=arguments.skill or (),
        title=lambda name: lists.title_of(call.library, name),
    )


def _figure(call: Call, one: Pay) -> shapes.Json:
    return {
        "label": one.label,
        "low": one.low,
        "high": one.high,
        "unit": one.unit,
        "currency": one.currency,
        "period": one.period,
        "by": one.by,
        "years": shapes.hours(one.years),
        "city": one.city,
        "skill": one.skill,
        "note": one.note,
        "sources": list(one.sources),
        "text": amount(call.words, one),
    }


def _tell_group(call: Call, by: str, figures: Sequence[Pay]) -> None:
    if by:
        call.out.line((by, QUIET), indent=2)
    indent = 4 if by else 2
    rows = [(one.label, amount(call.words, one)) for one in figures]
    call.out.table(rows, flexible=0, indent=indent)
    for note in dict.fromkeys(one.note for one in figures if one.note):
        call.out.line((f"- {note}", QUIET), indent=indent)


def _tell(call: Call, figures: Sequence[tuple[Item, list[Pay]]]) -> None:
    for role, found in figures:
        call.out.heading(role.title, (f"  {role.id}", QUIET))
        for by in dict.fromkeys(one.by for one in found):
            _tell_group(call, by, [one for one in found if one.by == by])
        sources = dict.fromkeys(source for one in found for source in one.sources)
        if sources:
            call.out.line((f"Source: {'; '.join(sources)}", QUIET), indent=2)
    call.say(
        "The figures stand side by side: how experience, city and skills combine is not known, so "
        "nothing is added up."
    )
