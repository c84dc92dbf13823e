"""What stands between the user and a target."""

from collections.abc import Iterable

from planner.cli import exits, lists, shapes
from planner.cli.call import Call
from planner.cli.screen import HEADING, QUIET
from planner.graph.gap import Choice, Gap, gap
from planner.verbs import find

_MOST_WAYS = 3


def show_gap(call: Call) -> int:
    """Print the gap to the targets along the way that takes the least work."""
    arguments, library = call.arguments, call.library
    targets = tuple(dict.fromkeys(arguments.targets))
    for name in (*(target.item for target in targets), *arguments.pin, *arguments.exclude):
        find.item(library, name)
    with call.busy("Looking for a way"):
        found = gap(call.standing, targets, arguments.pin, arguments.exclude)
    call.answer(_shape(call, found), lambda: _tell(call, found))
    obstacle = _obstacle(call, found)
    if obstacle is None:
        return exits.FINE
    call.say(obstacle)
    return exits.INFEASIBLE


def _obstacle(call: Call, found: Gap) -> str | None:
    """Say why what was printed does not lead there, or None where it does."""

    def titles(names: Iterable[str]) -> str:
        return call.words.all_of(lists.title_of(call.library, name) for name in names)

    if found.blocked:
        return f"There is no way to {titles(found.blocked)}; 'planner why ID' says why."
    ruled_out = [name for name in call.arguments.exclude if name in found.missing]
    if ruled_out:
        goals = titles(target.item for target in found.targets)
        return f"There is no way to {goals} without {titles(ruled_out)}."
    return None


def _shape(call: Call, found: Gap) -> shapes.Json:
    items = call.library.items
    return {
        "targets": [str(target) for target in found.targets],
        "missing": [
            {
                **shapes.item_line(call.standing, items[name]),
                "hours": shapes.hours(found.hours_of[name]),
            }
            for name in found.missing
        ],
        "had": list(found.had),
        "choices": [
            {"for": choice.item, "of": list(choice.of), "need": choice.need}
            for choice in found.choices
        ],
        "hours": shapes.hours(found.hours),
    }


def _tell(call: Call, found: Gap) -> None:
    words, out = call.words, call.out
    titles = words.all_of(lists.target_title(call.library, one, call) for one in found.targets)
    out.line((titles, HEADING))
    if not found.missing:
        out.line("Nothing is missing.")
        return
    missing = words.count("items", len(found.missing))
    had = f"; {words.count('items', len(found.had))} of the way you have" if found.had else ""
    out.line(f"{missing} missing, {lists.effort(call, found.hours)} of study{had}.")
    out.blank()
    times = [_time(call, found, name) for name in found.missing]
    lists.table(call, [call.library.items[name] for name in found.missing], extra=times, word=True)
    choices = [choice for choice in found.choices if choice.taken]
    if choices:
        out.heading("Your choices")
        for choice in choices:
            _tell_choice(call, choice)
        call.say("'--pin ID' takes another way, '--exclude ID' rules one out.")


def _time(call: Call, found: Gap, name: str) -> str:
    item = call.library.items[name]
    if item.weeks and item.full_time:
        return call.words.weeks(item.weeks.likely)
    left = found.hours_of[name]
    if left.likely:
        return call.words.about(left.likely)
    missing = set(found.missing)
    teachers = (one.item for one in call.standing.structure.teachers(name))
    teacher = next((one for one in teachers if one in missing), None)
    return f"in {teacher}" if teacher else ""


def _tell_choice(call: Call, choice: Choice) -> None:
    out, library = call.out, call.library
    title = lists.title_of(library, choice.item)
    count = f", {choice.need} of {len(choice.of)}" if choice.need > 1 else ""
    out.line(f"for {title}{count}", indent=2)
    others = [name for name in choice.of if name not in choice.taken]
    for name in (*choice.taken, *others[:_MOST_WAYS]):
        mark = ">" if name in choice.taken else " "
        self_study = name == choice.item
        said = "study it by yourself" if self_study else lists.title_of(library, name)
        out.line(mark, " ", said, (f"  {name}", QUIET), indent=4, hang=4)
    if len(others) > _MOST_WAYS:
        out.line((f"  or one of {len(others) - _MOST_WAYS} more", QUIET), indent=4)
