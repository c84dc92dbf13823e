"""Items as people read them: a sign and a word for the status, titles, ids, figures in words."""

from collections.abc import Iterable, Sequence

from planner.cli.call import Call
from planner.cli.screen import QUIET, STATUS_STYLES, Part
from planner.cli.shapes import item_hours, title_of
from planner.graph.standing import Standing
from planner.model import AllOf, AnyOf, AtLeast, Item, Library, Need, Range, Requirement
from planner.sentences import SYMBOLS

__all__ = [
    "effort",
    "is_worth_doing",
    "sign",
    "table",
    "target_title",
    "time_of",
    "title_of",
    "tree",
]

_STEP = 2


def sign(call: Call, status: str) -> tuple[str, str]:
    """Return the sign of a status in its style."""
    return SYMBOLS[status][call.out.ascii_only], STATUS_STYLES[status]


def target_title(library: Library, target: Need, call: Call) -> str:
    """Return what a target is called."""
    return call.words.at_level(title_of(library, target.item), target.level)


def time_of(call: Call, item: Item) -> str:
    """Say how long an item takes: effort, or the span of what is lived through."""
    estimate = item_hours(call.library, item)
    if item.weeks and (item.full_time or estimate is None):
        return call.words.weeks(item.weeks.likely)
    return call.words.about(estimate.likely) if estimate else ""


def effort(call: Call, estimate: Range) -> str:
    """Say an estimate with its range."""
    return call.words.range(estimate.low, estimate.likely, estimate.high)


def table(
    call: Call,
    items: Iterable[Item],
    *,
    extra: Sequence[str] | None = None,
    word: bool = False,
    kind: bool = False,
    indent: int = 2,
) -> None:
    """Print items, a line each: sign, title, id, and ``extra``, else the time they take.

    With ``word`` the status is spelt out, which is needed where no heading says it.
    """
    rows = []
    for number, item in enumerate(items):
        status = call.standing.status(item.id).value
        mark, style = sign(call, status)
        name = f"{mark} {call.words.status(status)}" if word else mark
        row: list[Part] = [(name, style), item.title, (item.id, QUIET)]
        if kind:
            row.append(call.words.kind(item.kind))
        row.append(extra[number] if extra is not None else time_of(call, item))
        rows.append(row)
    call.out.table(rows, flexible=1, indent=indent)


def is_worth_doing(standing: Standing, name: str) -> bool:
    """Say whether an item teaches something that the user lacks, or is worth having by itself."""
    taught = standing.structure.items[name].teaches
    return not taught or not all(standing.has(need.item, need.level) for need in taught)


def tree(call: Call, wanted: Requirement, indent: int = 2) -> None:
    """Print a requirement as an indented list, choices named."""
    match wanted:
        case Need():
            _leaf(call, wanted, indent)
        case AllOf(members):
            for member in members:
                if isinstance(member, AllOf):
                    call.out.line("all of", indent=indent)
                    tree(call, member, indent + _STEP)
                else:
                    tree(call, member, indent)
        case AnyOf(members):
            _members(call, "one of", members, indent)
        case AtLeast(n, members):
            _members(call, f"at least {n} of", members, indent)


def _members(call: Call, heading: str, members: tuple[Requirement, ...], indent: int) -> None:
    call.out.line((heading, QUIET), indent=indent)
    for member in members:
        if isinstance(member, AllOf):
            call.out.line(("all of", QUIET), indent=indent + _STEP)
            tree(call, member, indent + 2 * _STEP)
        else:
            tree(call, member, indent + _STEP)


def _leaf(call: Call, wanted: Need, indent: int) -> None:
    item = call.library.items.get(wanted.item)
    if item is None:
        call.out.line(wanted.item, indent=indent)
        return
    status = call.standing.status(item.id).value
    if status in ("done", "waived") and not call.standing.has(item.id, wanted.level):
        status = "locked"
    title = target_title(call.library, wanted, call)
    parts = (sign(call, status), " ", title, (f"  {item.id}", QUIET))
    call.out.line(*parts, indent=indent, hang=2 * _STEP)
    if wanted.why:
        call.out.line((wanted.why, QUIET), indent=indent + 2 * _STEP)
