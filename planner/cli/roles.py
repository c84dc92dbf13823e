"""The roles, and how far each is from here."""

from planner.cli import lists, shapes
from planner.cli.call import Call
from planner.errors import NothingToDoError
from planner.graph.distance import working_weeks
from planner.graph.gap import Gap, gap
from planner.model import Item, Kind, Need


def roles(call: Call) -> None:
    """List the roles with the way that is left to each."""
    found = [item for item in call.library.items.values() if item.kind is Kind.ROLE]
    if not found:
        raise NothingToDoError(
            "There are no roles in this library; 'planner import FILE' brings some."
        )
    with call.busy("Measuring the ways"):
        gaps = [gap(call.standing, (Need(role.id),)) for role in found]
    data = [_role(call, role, left) for role, left in zip(found, gaps, strict=True)]
    call.answer({"roles": data}, lambda: _tell_roles(call, found, gaps))


def _role(call: Call, role: Item, left: Gap) -> shapes.Json:
    return {
        **shapes.item_line(call.standing, role),
        "summary": role.summary,
        "area": role.area,
        "missing": len(left.missing),
        "hours": shapes.hours(left.hours),
        "full_time_weeks": shapes.hours(working_weeks(call.standing, left)),
        "leads_to": [step.role for step in role.leads_to],
    }


def _tell_roles(call: Call, found: list[Item], gaps: list[Gap]) -> None:
    titles = dict(title for roadmap in call.library.roadmaps.values() for title in roadmap.areas)
    areas = dict.fromkeys(role.area for role in found)
    for area in areas:
        call.out.heading(titles.get(area, area) or "Roles")
        pairs = [pair for pair in zip(found, gaps, strict=True) if pair[0].area == area]
        ways = [_way(call, left) for _, left in pairs]
        lists.table(call, [role for role, _ in pairs], extra=ways, word=True)
    call.say("")
    call.say("'planner gap ID' lists what is missing, 'planner compare ID ID' what two share.")


def _way(call: Call, left: Gap) -> str:
    """Say what is left: how many items, hours of study, and what is lived in working time."""
    if not left.missing:
        return "nothing missing"
    say = call.words
    parts = [say.count("items", len(left.missing))]
    if left.hours.likely:
        parts.append(say.about(left.hours.likely))
    if weeks := working_weeks(call.standing, left).likely:
        parts.append(f"{say.weeks(weeks)} full time")
    return ", ".join(parts)
