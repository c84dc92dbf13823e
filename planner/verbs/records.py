"""Records and the study log: start, tick, waive, reset, log hours, note, evidence, estimate.

Several items at once are one edit. Nothing is forbidden: a locked item can be ticked.
"""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from uuid import uuid4

from msgspec.structs import replace

from planner.edits import Edit, EditKind, Step, edit
from planner.errors import RefusedError
from planner.model import Evidence, Item, Kind, Library, LogEntry, Need, Range, Record, State
from planner.model.bounds import MOST_HOURS
from planner.verbs import find

MOST_LEVEL = 9


def start(library: Library, ids: Iterable[str], on: date) -> Edit:
    """Mark items as being worked on since a day; what is done or waived is opened again."""
    return _records(library, EditKind.START, ids, lambda record: _started(record, on))


def tick(
    library: Library,
    ids: Iterable[str],
    on: date,
    *,
    level: int | None = None,
    known_before: bool = False,
) -> Edit:
    """Mark items as done on a day. ``level`` is for skills only; it may be raised this way too."""
    wanted = find.items(library, ids)
    if level is not None:
        _check_level(wanted, level)
    kind = EditKind.KNOWN if known_before else EditKind.DONE
    return _records(
        library,
        kind,
        [item.id for item in wanted],
        lambda record: _done(record, on, level, known_before),
    )


def know(library: Library, needs: Iterable[Need], on: date) -> Edit:
    """Mark what somebody brings along as done before, skills at their levels."""
    steps = []
    for need in needs:
        item = find.item(library, need.item)
        level = need.level if item.kind is Kind.SKILL and need.level > 1 else None
        before = library.records.get(item.id)
        if before is not None and _counts(before, level or 1):
            continue
        steps.append(Step(before, _done(before or Record(item=item.id), on, level, known=True)))
    return edit(EditKind.KNOWN, steps, _titles(library, [step.entity.key[0] for step in steps]))


def waive(library: Library, ids: Iterable[str], on: date) -> Edit:
    """Skip items: they count as met from a day on, though not as done."""
    return _records(
        library,
        EditKind.WAIVE,
        ids,
        lambda record: replace(record, state=State.WAIVED, finished=on, valid_until=None),
    )


def reset(library: Library, ids: Iterable[str]) -> Edit:
    """Take back what was said of items; notes, evidence, estimates and logged hours stay."""
    return _records(library, EditKind.RESET, ids, _cleared)


def log_time(library: Library, item_id: str, hours: float, on: date, note: str = "") -> Edit:
    """Log hours on an item, which starts it if nothing was said of it yet."""
    item = find.item(library, item_id)
    if not 0 < hours <= MOST_HOURS:
        raise RefusedError(
            f"Hours must be more than 0 and at most {MOST_HOURS:,.0f}, not {hours:g}."
        )
    entry = LogEntry(id=uuid4().hex, item=item.id, on=on, hours=float(hours), note=note)
    steps = [Step(None, entry)]
    before = library.records.get(item.id)
    if before is None or before.state is None:
        steps.append(Step(before, _started(before or Record(item=item.id), on)))
    return edit(EditKind.LOG, steps, item.title)


def unlog(library: Library, entry_id: str) -> Edit:
    """Remove an entry of the study log."""
    entry = library.log.get(entry_id)
    if entry is None:
        raise RefusedError("This entry of the study log is no longer there.")
    return edit(EditKind.LOG, [Step(entry, None)], library.items[entry.item].title)


def set_note(library: Library, item_id: str, note: str) -> Edit:
    """Replace the notes on an item."""
    return _records(library, EditKind.NOTE, [item_id], lambda record: replace(record, note=note))


def add_evidence(library: Library, item_id: str, text: str, on: date | None) -> Edit:
    """Add a proof, an address or a sentence, to an item; a repeated one changes nothing."""
    text = text.strip()
    if not text:
        raise RefusedError("Evidence needs an address or a few words.")
    evidence = Evidence(text, on)

    def added(record: Record) -> Record:
        if any(known.text == text for known in record.evidence):
            return record
        return replace(record, evidence=(*record.evidence, evidence))

    return _records(library, EditKind.EVIDENCE, [item_id], added)


def remove_evidence(library: Library, item_id: str, evidence: Evidence) -> Edit:
    """Remove a proof from an item."""

    def without(record: Record) -> Record:
        return replace(
            record, evidence=tuple(known for known in record.evidence if known != evidence)
        )

    return _records(library, EditKind.EVIDENCE, [item_id], without)


def set_estimate(library: Library, ids: Sequence[str], hours: Range | None) -> Edit:
    """Set the user's own estimate of the hours of each item, or None to go back to the items'."""
    if hours is not None and not 0 <= hours.low <= hours.likely <= hours.high <= MOST_HOURS:
        raise RefusedError("An estimate needs hours in rising order: low, likely, high.")
    return _records(library, EditKind.ESTIMATE, ids, lambda record: replace(record, estimate=hours))


def set_dates(library: Library, item_id: str, started: date | None, finished: date | None) -> Edit:
    """Put right on which days an item was begun and done, as far as its record has such days."""
    record = library.records.get(find.item(library, item_id).id)
    if record is None or record.state is None:
        raise RefusedError("Only what was begun or done has a day.")
    if started is not None and finished is not None and started > finished:
        raise RefusedError("It cannot be done before it was begun.")
    kind = {State.STARTED: EditKind.START, State.DONE: EditKind.DONE, State.WAIVED: EditKind.WAIVE}
    return _records(
        library,
        kind[record.state],
        [item_id],
        lambda record: replace(
            record,
            started=started if record.started else None,
            finished=finished if record.finished else None,
        ),
    )


def set_level(library: Library, item_id: str, level: int) -> Edit:
    """Put right the level of a skill that is done; day and validity stay."""
    item = find.item(library, item_id)
    _check_level((item,), level)
    record = library.records.get(item_id)
    if record is None or record.state is not State.DONE:
        raise RefusedError(f"'{item.title}' is not done, so it has no level.")
    return _records(library, EditKind.DONE, [item_id], lambda record: replace(record, level=level))


def set_validity(library: Library, item_id: str, until: date | None) -> Edit:
    """Set the last day on which a record counts; None follows the item."""
    return _records(
        library, EditKind.LEVEL, [item_id], lambda record: replace(record, valid_until=until)
    )


def together(*edits: Edit) -> Edit:
    """Make one edit of several that were each made on the result of the one before."""
    steps: dict[tuple[type, tuple[str, ...]], Step] = {}
    for part in edits:
        for step in part.steps:
            key = (type(step.entity), step.entity.key)
            steps[key] = Step(steps[key].before if key in steps else step.before, step.after)
    return edit(edits[0].kind, steps.values(), edits[0].subject)


def _records(
    library: Library, kind: EditKind, ids: Iterable[str], change: Callable[[Record], Record]
) -> Edit:
    steps = []
    for item in find.items(library, ids):
        before = library.records.get(item.id)
        after = change(before or Record(item=item.id))
        steps.append(Step(before, None if after == Record(item=item.id) else after))
    changed = [step.entity.key[0] for step in steps if step.before != step.after]
    return edit(kind, steps, _titles(library, changed))


def _started(record: Record, on: date) -> Record:
    started = record.started if record.state is State.STARTED and record.started else on
    return replace(
        record,
        state=State.STARTED,
        started=started,
        finished=None,
        valid_until=None,
        known_before=False,
    )


def _done(record: Record, on: date, level: int | None, known: bool) -> Record:  # noqa: FBT001 - private
    if record.started is not None and record.started > on:
        record = replace(record, started=on)
    return replace(
        record,
        state=State.DONE,
        finished=on,
        level=level if level is not None else record.level,
        valid_until=None,
        known_before=known,
    )


def _cleared(record: Record) -> Record:
    return Record(
        item=record.item, estimate=record.estimate, evidence=record.evidence, note=record.note
    )


def _counts(record: Record, level: int) -> bool:
    return record.state is State.DONE and (record.level or 1) >= level


def _check_level(items: tuple[Item, ...], level: int) -> None:
    for item in items:
        if item.kind is not Kind.SKILL:
            raise RefusedError(f"Levels are for skills; '{item.title}' is a {item.kind}.")
    if not 1 <= level <= MOST_LEVEL:
        raise RefusedError(f"A level is a number from 1 to {MOST_LEVEL}, not {level}.")


def _titles(library: Library, ids: list[str]) -> str:
    if not ids:
        return ""
    first = library.items[ids[0]].title
    return first if len(ids) == 1 else f"{first} and {len(ids) - 1} more"
