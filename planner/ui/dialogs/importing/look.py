"""What an import would do, worked out without Qt so that it can run on any thread."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

import msgspec

from planner.edits import Edit
from planner.errors import PlannerError
from planner.formats.imports.bringing import Format
from planner.formats.imports.drafts import Options
from planner.formats.imports.table import Table, guessed, read_table
from planner.formats.problem import Problem
from planner.model import Item, Library, State
from planner.verbs.merge_fields import About, Conflict, Decisions, OnConflict, key_of

#: What becomes of what a file brings, in the order in which it is told.
FATES = ("new", "changed", "same", "kept", "gone", "dropped")
_MOST_ROUNDS = 4


@dataclass(frozen=True, slots=True)
class Ask:
    """What to read, how, and what was decided. ``path`` is for what is not read as one text."""

    name: str
    format: Format
    data: bytes = b""
    path: Path | None = None
    options: Options = field(default_factory=Options)
    decisions: Decisions = field(default_factory=Decisions)
    allow_missing: bool = False


@dataclass(frozen=True, slots=True)
class Look:
    """What a file holds and what importing it would do.

    ``fates`` are titles by what becomes of them. ``decisions`` are those asked for, and for two
    things with one id that both be kept, unless something else was decided.
    """

    title: str
    fates: Mapping[str, tuple[str, ...]]
    edit: Edit
    items: tuple[Item, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    decisions: Decisions = field(default_factory=Decisions)
    warnings: tuple[Problem, ...] = ()
    statuses: Mapping[str, State] = field(default_factory=dict)
    differing: int = 0


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of looking: of a table its rows too, and the error if it is refused."""

    look: Look | None = None
    table: Table | None = None
    error: PlannerError | None = None


def answer(
    ask: Ask, library: Library, today: date, mapped: Mapping[tuple[str, ...], Mapping[int, str]]
) -> Answer:
    """Look, and return what was understood although the rest is refused.

    ``mapped`` holds which column of a table holds what, by the names of its columns.
    """
    table: Table | None = None
    try:
        if ask.format is Format.CSV:
            table = read_table(ask.data, ask.name, ask.options.delimiter)
            columns = mapped.get(table.headers) or guessed(table.headers)
            options = msgspec.structs.replace(ask.options, columns=columns)
            ask = replace(ask, options=options)
        return Answer(look(ask, library, today), table)
    except PlannerError as error:
        return Answer(None, table, error)


def look(ask: Ask, library: Library, today: date) -> Look:
    """Read and compare; raises PlannerError with what is wrong in the file."""
    if ask.format is Format.LIBRARY:
        return _whole(ask, library)
    return _roadmap(ask, library, today)


def _roadmap(ask: Ask, library: Library, today: date) -> Look:
    from planner.formats.imports.bringing import Brought, bring, completed
    from planner.formats.roadmap import read
    from planner.verbs.merge import known, merge
    from planner.verbs.merge_statuses import with_statuses

    ids, missing = known(library), ask.allow_missing
    if ask.path is not None and ask.path.is_dir():
        brought = Brought(read(ask.path, known=ids, allow_missing=missing))
    else:
        titles = {item.title: item.id for item in library.items.values()}
        brought = bring(
            ask.data,
            ask.name,
            ask.format,
            ask.options,
            known=ids,
            titles=titles,
            allow_missing=missing,
        )
    document = brought.reading.document
    if ask.format is not Format.ROADMAP:
        document = completed(document, library.items)
    decisions = ask.decisions
    found = merge(library, document, on_conflict=decisions, allow_missing=missing)
    for _ in range(_MOST_ROUNDS):
        if found.edit is not None:
            break
        decisions = _both_kept(decisions, found.conflicts)
        found = merge(library, document, on_conflict=decisions, allow_missing=missing)
    assert found.edit is not None
    after = found.edit.apply(library).items
    fates = {
        fate: tuple(
            one.title if (one := after.get(item) or library.items.get(item)) else item
            for item in getattr(found, fate)
        )
        for fate in FATES
    }
    return Look(
        title=document.roadmap.title,
        fates=fates,
        edit=with_statuses(library, found.edit, brought.statuses, today),
        items=document.items,
        conflicts=found.conflicts,
        decisions=decisions,
        warnings=brought.reading.warnings,
        statuses=brought.statuses,
    )


def _both_kept(decisions: Decisions, conflicts: tuple[Conflict, ...]) -> Decisions:
    """Decide that of two things with one id both be kept, where nothing is decided."""
    each = dict(decisions.each)
    for conflict in conflicts:
        if conflict.about is not About.FIELD:
            each.setdefault(key_of(conflict), OnConflict.RENAME)
    return Decisions(decisions.others, each)


def _whole(ask: Ask, library: Library) -> Look:
    """Compare a whole library; into an untouched one it is restored as it is."""
    from planner.formats.library import read_library
    from planner.verbs import whole

    assert ask.path is not None
    incoming = read_library(ask.path)
    found = whole.compare(library, incoming)
    fates = {
        "new": tuple(map(_named, found.new)),
        "same": tuple(map(_named, found.same)),
        "changed": tuple(map(_named, found.differing)),
    }
    told = Look(title=ask.name, fates=fates, edit=_nothing(), differing=len(found.differing))
    if whole.is_untouched(library):
        return replace(told, edit=whole.restore(library, incoming, ask.name), differing=0)
    decision = ask.decisions.others or OnConflict.KEEP
    if decision is OnConflict.KEEP:
        fates |= {"kept": fates["changed"], "changed": ()}
    edit = whole.merge(library, incoming, ask.name, decision)
    return replace(told, fates=fates, edit=edit, decisions=Decisions(decision))


def _named(entity: object) -> str:
    for name in ("title", "name", "item", "id"):
        said = getattr(entity, name, None)
        if isinstance(said, str):
            return said
    return type(entity).__name__


def _nothing() -> Edit:
    from planner.edits import EditKind

    return Edit(EditKind.IMPORT, ())
