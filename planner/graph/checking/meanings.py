"""Whether everything is had when it is needed, and the user's choices are kept."""

from collections import Counter
from collections.abc import Iterator

from planner.graph.checking.case import Case, monday_of
from planner.graph.checking.ledger import Ledger, evening, morning
from planner.model import Item, Kind, Need, Placement


def known(case: Case) -> Iterator[str]:
    """Tell what is not in the library, not described, or stands twice."""
    counts = Counter(placement.item for placement in case.outcome.placements)
    for name, count in counts.items():
        item = case.library.items.get(name)
        if item is None:
            yield f"'{name}' is not in the library."
        elif item.missing:
            yield f"'{name}' is only a placeholder."
        if count > 1:
            yield f"'{name}' stands in the plan {count} times."


def news(case: Case, before: Ledger) -> Iterator[str]:
    """Tell what is done again though by the records it is had until the plan's end."""
    for placement in case.placements.values():
        need = Need(placement.item, placement.level)
        if before.holds(need, morning(case.start)) and before.holds(need, evening(case.finish)):
            yield f"'{placement.item}' is had already."


def starts(case: Case, ledger: Ledger) -> Iterator[str]:
    """Tell what starts before all that it needs is had, or after some of it has run out."""
    for placement in case.placements.values():
        item = case.item(placement)
        if case.started(item.id) or ledger.is_reached(placement):
            continue
        if ledger.lasts(placement):
            yield from _ready(ledger, item, morning(placement.start), placement)
        elif item.id not in ledger.moments:
            yield from _ready(ledger, item, evening(placement.end), placement)


def _ready(ledger: Ledger, item: Item, moment: int, placement: Placement) -> Iterator[str]:
    if ledger.ready(item, moment):
        return
    if ledger.ready(item, moment, for_ever=True):
        yield f"Something that '{item.id}' needs has run out by {placement.start}."
    else:
        yield f"'{item.id}' starts on {placement.start} before what it needs is had."


def companions(case: Case, ledger: Ledger) -> Iterator[str]:
    """Tell what starts before a corequisite does that is not had."""
    for placement in case.placements.values():
        item = case.item(placement)
        moment = ledger.moments.get(item.id, morning(placement.start))
        if ledger.lasts(placement):
            moment = morning(placement.start)
        if case.started(item.id) or ledger.is_reached(placement):
            continue
        for need in item.corequires:
            if not ledger.holds(need, moment) and not ledger.runs(need, placement.start):
                yield f"'{item.id}' starts before its corequisite '{need}' does."


def targets(case: Case, ledger: Ledger) -> Iterator[str]:
    """Tell which targets are not had at the finish, or need what has run out by then."""
    end = evening(case.finish)
    for need in case.request.targets:
        if not ledger.holds(need, end):
            lapsed = ledger.holds(need, end, for_ever=True)
            yield f"The target '{need}' {'has run out' if lapsed else 'is not had'} at the finish."
        elif _weakened(case, ledger, need):
            yield f"Something that the target '{need}' needs has run out at the finish."
        elif need.item not in case.placements and not ledger.holds(need, morning(case.start)):
            yield f"The target '{need}' is not in the plan."


def _weakened(case: Case, ledger: Ledger, need: Need) -> bool:
    placement = case.placements.get(need.item)
    if placement is None or case.started(need.item) or ledger.is_reached(placement):
        return False
    item, end = case.item(placement), evening(case.finish)
    return not ledger.ready(item, end) and ledger.ready(item, end, for_ever=True)


def pins(case: Case, before: Ledger, ledger: Ledger) -> Iterator[str]:
    """Tell which pins are neither had nor in the plan, or stand before their week."""
    for pin in case.request.pinned:
        placement = case.placements.get(pin.item)
        if placement is None:
            if not before.holds(Need(pin.item), morning(case.start)):
                yield f"The pinned '{pin.item}' is not in the plan."
        elif pin.start is None or ledger.is_reached(placement):
            continue
        elif placement.start < monday_of(pin.start):
            yield f"'{pin.item}' is pinned to {pin.start} and starts before."


def exclusions(case: Case, ledger: Ledger) -> Iterator[str]:
    """Tell what is in the plan though excluded; of a skill, that is studying it by oneself."""
    for name in case.request.excluded:
        placement = case.placements.get(name)
        if placement is not None and not ledger.is_reached(placement):
            yield f"'{name}' was excluded and is in the plan."


def reasons(case: Case) -> Iterator[str]:
    """Tell which reasons name nothing of the library, or as not taken what is in the plan."""
    for placement in case.placements.values():
        for name in (*placement.because, *placement.instead_of):
            if name not in case.library.items:
                yield f"'{placement.item}' gives '{name}' as a reason, which is not in the library."
        for name in placement.instead_of:
            taken = case.placements.get(name)
            if taken is not None and case.item(taken).kind is not Kind.SKILL:
                yield f"'{placement.item}' stands instead of '{name}', which is in the plan."
