"""Why an item is needed, what holds it up, and what it opens."""

from planner.cli import lists, shapes
from planner.cli.call import Call
from planner.cli.next_steps import wanted
from planner.cli.obstacles import say_obstacle
from planner.cli.phrases import unmet
from planner.cli.screen import HEADING, QUIET
from planner.graph.explain import Link, OpenNeed, Why
from planner.graph.explain import why as explain
from planner.graph.obstacles import Obstacle, unreachable
from planner.graph.opening import Unlocks
from planner.graph.opening import unlocks as find_unlocks
from planner.model import Item, Kind, Need
from planner.verbs import find

_MOST = 12
_NEAREST = 3
_CHAINS = 3


def why(call: Call) -> None:
    """Explain an item: the chains from it to the targets, and what it needs itself."""
    item = find.item(call.library, call.arguments.id)
    targets = wanted(call, call.arguments.target) or _nearest_roles(call, item)
    found = explain(call.standing, item.id, targets)
    call.answer(
        _why_shape(call, item, targets, found), lambda: _tell_why(call, item, targets, found)
    )


def _nearest_roles(call: Call, item: Item) -> tuple[Need, ...]:
    """Return the roles that the item leads to first, where nobody says what for."""
    roles = find_unlocks(call.standing, Need(item.id)).downstream.get(Kind.ROLE, ())
    return tuple(Need(role) for role in roles[:_NEAREST])


def _why_shape(call: Call, item: Item, targets: tuple[Need, ...], found: Why) -> shapes.Json:
    return {
        **shapes.item_line(call.standing, item),
        "targets": [str(target) for target in targets],
        "chosen": found.chosen,
        "reachable": call.standing.reachable(item.id),
        "chains": [[shapes.plain(link) for link in chain] for chain in found.chains],
        "needs": _need_shape(found.needs),
        "beside": [_need_shape(need) for need in found.beside],
        "open": _open(call, item),
        "obstacles": [shapes.plain(obstacle) for obstacle in _obstacles(call, item)],
    }


def _need_shape(need: OpenNeed) -> shapes.Json:
    return {
        "n": need.n,
        "of": [_need_shape(member) for member in need.members],
        "item": need.need.item if need.need else None,
        "level": need.need.level if need.need else None,
        "why": need.need.why if need.need else "",
        "had": need.had,
        "reachable": need.reachable,
    }


def _open(call: Call, item: Item) -> list[str]:
    return unmet(call, call.standing.structure.start_needs(item.id))


def _tell_why(call: Call, item: Item, targets: tuple[Need, ...], found: Why) -> None:
    words, out = call.words, call.out
    status = call.standing.status(item.id).value
    out.line((item.title, HEADING), (f"  {item.id}", QUIET))
    out.line(lists.sign(call, status), " ", words.status(status))
    goals = words.any_of(lists.target_title(call.library, target, call) for target in targets)
    if not targets:
        out.line("No role asks for it; --target ID says what else it may be for.")
    elif not found.chains and item.id not in {target.item for target in targets}:
        out.line(f"It is not on the way to {goals}.")
    else:
        besides = "" if found.chosen else ", though not on the way with the least work"
        out.heading(f"On the way to {goals}{besides}")
        for chain in found.chains[:_CHAINS]:
            _tell_chain(call, chain)
    _tell_needs(call, item)


def _tell_chain(call: Call, chain: tuple[Link, ...]) -> None:
    titles = [lists.title_of(call.library, chain[0].lower)]
    titles += [lists.title_of(call.library, link.upper) for link in chain]
    call.out.line(" > ".join(titles), indent=2, hang=4)
    if chain[0].why:
        call.out.line((chain[0].why, QUIET), indent=6)


def _tell_needs(call: Call, item: Item) -> None:
    needed = call.standing.structure.start_needs(item.id)
    open_ = _open(call, item)
    if open_:
        call.out.heading("What it needs first")
        lists.tree(call, needed)
        call.out.blank()
        call.out.line(f"Still open: {call.words.all_of(open_)}.")
    elif call.standing.status(item.id).value == "locked":
        call.out.line("What must run together with it cannot start yet.")
    else:
        call.out.line("Nothing is in its way.")
    if not call.standing.reachable(item.id):
        call.out.heading("There is no way to it")
        for obstacle in _obstacles(call, item):
            said = say_obstacle(call.words, call.library.items, obstacle)
            call.out.line(f"- {said}", indent=2, hang=2)


def _obstacles(call: Call, item: Item) -> tuple[Obstacle, ...]:
    """Return what keeps an item out of reach."""
    if call.standing.reachable(item.id):
        return ()
    return next(one.because for one in unreachable(call.standing) if one.item == item.id)


def unlocks(call: Call) -> None:
    """Show what an item opens, at once and further on."""
    need: Need = call.arguments.id
    item = find.item(call.library, need.item)
    found = find_unlocks(call.standing, need)
    data = {
        **shapes.item_line(call.standing, item),
        "level": found.level,
        "at_once": [
            shapes.item_line(call.standing, call.library.items[name]) for name in found.at_once
        ],
        "downstream": {kind.value: list(ids) for kind, ids in found.downstream.items()},
    }
    call.answer(data, lambda: _tell_unlocks(call, item, found))


def _tell_unlocks(call: Call, item: Item, found: Unlocks) -> None:
    words, out, items = call.words, call.out, call.library.items
    out.line((words.at_level(item.title, found.level), HEADING), (f"  {item.id}", QUIET))
    if not found.downstream:
        out.line("Nothing asks for it.")
        return
    if found.at_once:
        out.heading("Opens at once")
        lists.table(call, [items[name] for name in found.at_once])
    for kind, ids in found.downstream.items():
        out.heading(f"Further on, {words.count(f'{kind}s', len(ids))}")
        lists.table(call, [items[name] for name in ids[:_MOST]], extra=[""] * len(ids[:_MOST]))
        if len(ids) > _MOST:
            out.line(f"and {len(ids) - _MOST} more", indent=2)
