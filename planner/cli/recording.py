"""Write down what the user did: records, time, and starting points."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date

from planner.cli import changes, shapes
from planner.cli.call import Call
from planner.cli.screen import HEADING, QUIET
from planner.edits import Edit, EditKind
from planner.errors import NothingToDoError, RefusedError, UnknownIdError
from planner.model import Item, Library, Profile, Record, State
from planner.verbs import find, records

Verb = Callable[[Library, Iterable[str], date], Edit]


def start(call: Call) -> None:
    """Mark items as in progress."""
    _refuse_level(call, "An item that is in progress")
    _write(call, records.start, State.STARTED)


def done(call: Call) -> None:
    """Tick items off."""
    level = call.arguments.level
    _write(call, lambda library, ids, on: records.tick(library, ids, on, level=level), State.DONE)


def known(call: Call) -> None:
    """Mark items as known before."""
    level = call.arguments.level

    def verb(library: Library, ids: Iterable[str], on: date) -> Edit:
        return records.tick(library, ids, on, level=level, known_before=True)

    _write(call, verb, State.DONE)


def skip(call: Call) -> None:
    """Let items count as met."""
    _refuse_level(call, "An item that is skipped")
    _write(call, records.waive, State.WAIVED)


def reset(call: Call) -> None:
    """Take back what was said of items."""
    _refuse_level(call, "An item that is reset")
    if call.arguments.hours is not None:
        raise RefusedError("A reset logs no hours; use 'planner log ID HOURS'.")
    _write(call, lambda library, ids, _: records.reset(library, ids), None)


def _refuse_level(call: Call, what: str) -> None:
    if call.arguments.level is not None:
        raise RefusedError(f"{what} has no level; --level goes with done and known.")


def _write(call: Call, verb: Verb, state: State | None) -> None:
    """Make one edit of the records and all that was said beside them, and tell what follows."""
    arguments, library = call.arguments, call.library
    items = find.items(library, arguments.ids)
    if arguments.hours is not None and len(items) > 1:
        raise RefusedError("--hours is for one item at a time.")
    on = _past(call, arguments.on)
    again = arguments.on is not None or arguments.level is not None
    fresh = [item for item in items if again or not _stands(call, item, state)]
    edits = _Chain(library)
    edits.add(lambda now: verb(now, [item.id for item in fresh], on))
    if arguments.hours is not None:
        edits.add(lambda now: records.log_time(now, items[0].id, arguments.hours, on))
    for item in items:
        _write_beside(edits, item, arguments.note, arguments.evidence, on)
    changes.tell(call, items, edits.edits)


class _Chain:
    """Edits, each made on the result of the one before."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self.edits: list[Edit] = []

    def add(self, make: Callable[[Library], Edit]) -> None:
        edit = make(self.library)
        if edit.steps:
            self.edits.append(edit)
            self.library = edit.apply(self.library)


def _write_beside(
    edits: _Chain, item: Item, note: str | None, evidence: str | None, on: date
) -> None:
    if note:
        before = edits.library.records.get(item.id, Record(item=item.id)).note
        lines = before.splitlines()
        if note not in lines:
            whole = "\n".join((*lines, note))
            edits.add(lambda now: records.set_note(now, item.id, whole))
    if evidence:
        edits.add(lambda now: records.add_evidence(now, item.id, evidence, on))


def _stands(call: Call, item: Item, state: State | None) -> bool:
    """Say whether the record says so already, and counts."""
    record = call.library.records.get(item.id)
    if state is None or record is None or record.state is not state:
        return False
    return state is State.STARTED or call.standing.has(item.id)


def _past(call: Call, on: date | None) -> date:
    if on is not None and on > call.today:
        raise RefusedError(
            f"{call.words.day(on)} is still to come; a record is about today or a day before."
        )
    return on or call.today


def log(call: Call) -> None:
    """Log hours on an item."""
    arguments, words = call.arguments, call.words
    item = find.item(call.library, arguments.id)
    on = _past(call, arguments.on)
    before = call.standing.status(item.id)
    edit = records.log_time(call.library, item.id, arguments.hours, on, arguments.note)
    call.do(edit)
    total = shapes.logged(call.library)[item.id]
    estimate = shapes.item_hours(call.library, item)
    of = f" of {words.about(estimate.likely)}" if estimate else ""
    data = {
        "changed": [shapes.item_line(call.standing, item)],
        "hours": arguments.hours,
        "on": on.isoformat(),
        "hours_logged": total,
    }

    def tell() -> None:
        what = f"Logged {words.hours(arguments.hours)} on {item.title}"
        when = words.when(on, call.today)
        call.out.line(f"{what}, {when}: {words.hours(total)}{of} so far.")
        if before != call.standing.status(item.id):
            call.out.line(f"It is {words.status(call.standing.status(item.id).value)} now.")

    call.answer(data, tell)


def profiles(call: Call) -> None:
    """List the starting points."""
    found = _profiles(call.library)
    if not found:
        raise NothingToDoError("No roadmap of this library has profiles.")
    data = {
        "profiles": [
            {
                "id": profile.id,
                "title": profile.title,
                "text": profile.text,
                "has": [shapes.need(need) for need in profile.has],
            }
            for profile in found
        ]
    }
    call.answer(data, lambda: _tell_profiles(call, found))


def _tell_profiles(call: Call, found: Sequence[Profile]) -> None:
    for profile in found:
        has = call.words.count("items", len(profile.has))
        call.out.line((profile.title, HEADING), (f"  {profile.id}, {has}", QUIET))
        call.out.lines(profile.text, indent=2)
    call.out.blank()
    call.out.line(("'planner start-from ID' ticks what such a person has.", QUIET))


def _profiles(library: Library) -> list[Profile]:
    return [one for roadmap in library.roadmaps.values() for one in roadmap.profiles]


def start_from(call: Call) -> None:
    """Tick what a person of a profile has."""
    wanted = call.arguments.profile
    profiles = {profile.id: profile for profile in _profiles(call.library)}
    if wanted not in profiles:
        raise UnknownIdError(wanted, find.suggestions(wanted, profiles), "profile")
    profile = profiles[wanted]
    edit = records.know(call.library, profile.has, call.today)
    edit = Edit(EditKind.KNOWN, edit.steps, profile.title)
    items = find.items(call.library, [need.item for need in profile.has])
    changes.tell(call, items, [edit] if edit.steps else [])
