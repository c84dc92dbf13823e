"""Keep the library safe: back up, go back, check."""

from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from planner.cli import exits
from planner.cli.call import Call
from planner.cli.screen import QUIET
from planner.edits import Edit, Step
from planner.errors import DamagedLibraryError, NothingToDoError
from planner.formats.library import holds_library, read_library
from planner.model import (
    AnyEntity,
    Item,
    Library,
    Listing,
    LogEntry,
    Plan,
    Record,
    Roadmap,
    Setting,
)
from planner.store import library_in, put_in_place, salvage, utc_now
from planner.verbs import whole


def backup(call: Call) -> None:
    """Write a verified copy, and print where it is."""
    where = call.arguments.file
    with call.busy("Writing a backup"):
        if where is None:
            path = call.store.backup()
        elif (path := Path(where).expanduser().absolute()).is_dir():
            path = call.store.backup(folder=path)
        else:
            call.store.copy_to(path)
    call.answer({"file": str(path)}, lambda: call.out.plain(str(path)))


def restore(call: Call) -> None:
    """Go back to a backup; without a file, list those that there are."""
    if call.arguments.file is None:
        _list(call)
        return
    source = Path(call.arguments.file).expanduser().absolute()
    incoming = read_library(source) if holds_library(source) else library_in(source)
    if not call.path.exists():
        _put_in_place(call, source)
        return
    try:
        present = call.library
    except DamagedLibraryError as error:
        call.say(str(error))
        _put_in_place(call, source)
        return
    edit = whole.restore(present, incoming, source.name)
    written = bool(edit.steps) and not call.arguments.dry_run
    tell_steps(call, edit, written=written)
    if written:
        with call.busy("Restoring"):
            call.workspace.do(edit)
        call.say("Restored. 'planner undo' goes forward again.")


def _list(call: Call) -> None:
    found = call.store.backups()
    if not found:
        raise NothingToDoError(f"There are no backups yet in {call.store.backup_folder}.")
    data = [
        {"file": str(one.path), "at": one.at.isoformat(), "why": one.why, "bytes": one.size}
        for one in found
    ]

    def tell() -> None:
        for one in found:
            local = one.at.astimezone()
            when = f"{call.words.when(local.date(), call.today)} {local:%H:%M}"
            call.out.line(f"{when}, {one.why.replace('-', ' ')}, {one.size / 1e6:.1f} MB")
            call.out.plain(f"  {one.path}")

    call.answer({"backups": data}, tell)


def _put_in_place(call: Call, source: Path) -> None:
    if call.arguments.dry_run:
        call.say(f"{call.path} would become what {source.name} is.")
        return
    kept = put_in_place(call.path, source)
    data = {"file": str(call.path), "damaged": str(kept) if kept else None}

    def tell() -> None:
        call.out.plain(f"{call.path} is what {source.name} was.")
        if kept:
            call.out.plain(f"The damaged library is kept as {kept}.")

    call.answer(data, tell)


def tell_steps(call: Call, edit: Edit, *, written: bool) -> None:
    """Print what an edit changes, counted."""
    counts = counted(edit.steps)

    def tell() -> None:
        if not edit.steps:
            call.out.line("Nothing differs.")
        for what, number in counts.items():
            noun, _, how = what.partition(" ")
            call.out.line(f"{call.words.count(noun, number)} {how}")

    call.answer({"changes": counts, "steps": len(edit.steps), "written": written}, tell)


def counted(steps: Iterable[Step]) -> dict[str, int]:
    """Count steps by what they do to what: "items new", "records changed"."""
    found: Counter[str] = Counter()
    for step in steps:
        how = "new" if step.before is None else "removed" if step.after is None else "changed"
        found[f"{_NOUNS[type(step.entity)]} {how}"] += 1
    return dict(found)


_NOUNS: dict[type[AnyEntity], str] = {
    Roadmap: "roadmaps",
    Item: "items",
    Listing: "listings",
    Record: "records",
    LogEntry: "log-entries",
    Plan: "plans",
    Setting: "settings",
}


def check(call: Call) -> int:
    """Look at everything in the library file; or save what a damaged one still tells."""
    if call.arguments.salvage:
        return _salvage(call)
    with call.busy("Checking"):
        faults = call.store.check()
        library = None if faults else call.library
    data = {"file": str(call.store.path), "sound": not faults, "faults": faults}
    call.answer(data, lambda: _tell_faults(call, faults, library))
    return exits.UNUSABLE if faults else exits.FINE


def _tell_faults(call: Call, faults: list[str], library: Library | None) -> None:
    if library is not None:
        items = call.words.count("items", len(library.items))
        records = call.words.count("records", len(library.records))
        call.out.line(f"The library is sound: {items}, {records}.")
    for fault in faults:
        call.out.line(f"- {fault}")
    call.out.line((str(call.store.path), QUIET))


def _salvage(call: Call) -> int:
    target = Path(call.arguments.salvage).expanduser().absolute()
    report = salvage(call.path, target, utc_now())
    data = {"file": str(target), "report": report}

    def tell() -> None:
        call.out.plain(f"Saved into {target}")
        for line in report:
            call.out.line(f"- {line}")

    call.answer(data, tell)
    return exits.FINE
