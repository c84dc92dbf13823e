"""Bring files in: roadmaps, newer versions of them, and whole libraries; always after a preview."""

import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

import msgspec

from planner.cli import exits, safety, shapes
from planner.cli.asking import choose
from planner.cli.call import Call
from planner.cli.screen import HEADING, QUIET
from planner.cli.soundness import out_of_reach
from planner.edits import Edit
from planner.errors import RefusedError, UnknownIdError
from planner.formats.imports.bringing import Format, bring, completed, data_of, sniff
from planner.formats.imports.drafts import Options
from planner.formats.imports.table import FIELDS, guessed, read_table
from planner.formats.library import holds_library, read_library
from planner.formats.limits import LIMITS
from planner.formats.problem import Problem
from planner.formats.roadmap import Reading, read, read_data
from planner.model import Document, Kind, Library, State
from planner.verbs import find, whole
from planner.verbs.merge import Merge, known, merge
from planner.verbs.merge_fields import About, Conflict, OnConflict
from planner.verbs.merge_statuses import with_statuses

_MOST = 20
_FATES = {
    "new": "new",
    "changed": "changed",
    "same": "as they are already",
    "kept": "kept as you have them",
    "gone": "no longer in the roadmap, kept for what you noted",
    "dropped": "no longer in the roadmap, removed",
}
_ANSWERS = {
    "keep": "what you have stays",
    "replace": "what the file brings takes its place",
    "rename": "what the file brings gets other ids",
}


def bring_in(call: Call) -> int:
    """Import a file: a whole library by its format, otherwise a roadmap or a list."""
    path = Path(call.arguments.file).expanduser()
    wanted = call.arguments.format
    if wanted == "json" or (wanted is None and str(path) != "-" and holds_library(path)):
        return _library(call, path)
    allowed = bool(call.arguments.allow_missing)
    if path.is_dir() or wanted == "roadmap":
        return _roadmap(call, _Read(read_document(call, path, call.library, allow_missing=allowed)))
    return _roadmap(call, _read_any(call, path))


def read_document(
    call: Call, path: Path, library: Library, *, allow_missing: bool = False
) -> Reading:
    """Read a roadmap, "-" from standard input; it may refer to all that the library has."""
    ids = known(library)
    with call.busy("Reading"):
        if str(path) == "-":
            data = sys.stdin.buffer.read()
            return read_data(data, "standard input", known=ids, allow_missing=allow_missing)
        return read(path, known=ids, allow_missing=allow_missing)


class _Read(NamedTuple):
    """What was read, and what a list in it says that the user did."""

    reading: Reading
    statuses: Mapping[str, State] = MappingProxyType({})


def _read_any(call: Call, path: Path) -> _Read:
    """Read a file of a format that is given or told by its content."""
    arguments, library = call.arguments, call.library
    with call.busy("Reading"):
        named = str(path) != "-"
        data = data_of(path) if named else sys.stdin.buffer.read(LIMITS.size + 1)
        name = str(path) if named else "standard input"
        format_ = Format(arguments.format) if arguments.format else sniff(data, name)
        brought = bring(
            data,
            name,
            format_,
            _options(call, data, name, format_),
            known=known(library),
            titles={item.title: item.id for item in library.items.values()},
            allow_missing=arguments.allow_missing,
        )
    if format_ is Format.ROADMAP:
        return _Read(brought.reading)
    document = completed(brought.reading.document, library.items)
    return _Read(msgspec.structs.replace(brought.reading, document=document), brought.statuses)


def _options(call: Call, data: bytes, name: str, format_: Format) -> Options:
    """Return how to read a list, from the command line."""
    arguments = call.arguments
    columns: dict[int, str] | None = None
    if arguments.map and format_ is Format.CSV:
        headers = read_table(data, name).headers
        columns = guessed(headers)
        for said in arguments.map:
            header, _, field = said.rpartition("=")
            if header not in headers:
                raise UnknownIdError(header, find.suggestions(header, headers), "column")
            if field and field not in FIELDS:
                raise UnknownIdError(field, find.suggestions(field, FIELDS), "field")
            number = headers.index(header)
            columns = {at: one for at, one in columns.items() if one != field and at != number}
            if field:
                columns[number] = field
    return Options(
        title=arguments.title or "",
        kind=Kind(arguments.kind),
        columns=columns,
        nested=arguments.nested,
    )


def _roadmap(call: Call, read: _Read) -> int:
    reading = read.reading
    _warn(call, (*reading.warnings, *out_of_reach(call, call.library, reading)))
    document = reading.document
    found = _merged(call, document, _decision(call))
    if found.conflicts and _decision(call) is None and call.may_ask() and not _dry(call):
        found = _asked(call, document, found)
    if found.edit is not None and read.statuses:
        edit = with_statuses(call.library, found.edit, read.statuses, call.today)
        found = msgspec.structs.replace(found, edit=edit)
    written = _write(call, found)
    call.answer(
        _shape(call, document, found, read.statuses, written=written),
        lambda: _tell(call, document, found),
    )
    return _conclude(call, found, written=written)


def _warn(call: Call, warnings: Sequence[Problem]) -> None:
    for warning in warnings[:_MOST]:
        call.talk.plain(f"warning: {warning}")
    if len(warnings) > _MOST:
        call.say(f"and {len(warnings) - _MOST} more warnings; 'planner validate' has all of them")


def _decision(call: Call) -> OnConflict | None:
    said = call.arguments.on_conflict
    return None if said in (None, "ask") else OnConflict(said)


def _dry(call: Call) -> bool:
    return bool(call.arguments.dry_run)


def _merged(call: Call, document: Document, decision: OnConflict | None) -> Merge:
    with call.busy("Comparing"):
        allowed = call.arguments.allow_missing
        return merge(call.library, document, on_conflict=decision, allow_missing=allowed)


def _asked(call: Call, document: Document, found: Merge) -> Merge:
    """Let the user decide about conflicts; an empty answer writes nothing."""
    _tell(call, document, found)
    answer = choose(call, "The file and your library contradict each other.", _ANSWERS)
    if answer is None:
        raise RefusedError("Nothing was written.")
    return _merged(call, document, OnConflict(answer))


def _write(call: Call, found: Merge) -> bool:
    if found.edit is None or _dry(call) or not found.edit.steps:
        return False
    with call.busy("Importing"):
        call.workspace.do(found.edit)
    return True


def _conclude(call: Call, found: Merge, *, written: bool) -> int:
    if found.edit is None:
        call.say(
            "Nothing was written: the file uses ids for other things than your library does. "
            "Decide with --on-conflict keep, replace or rename."
        )
        return exits.FINE if _dry(call) else exits.REFUSED
    _say_how_it_ended(call, found.edit, written=written)
    return exits.FINE


def _shape(
    call: Call,
    document: Document,
    found: Merge,
    statuses: Mapping[str, State],
    *,
    written: bool,
) -> shapes.Json:
    return {
        "roadmap": found.roadmap,
        "title": document.roadmap.title,
        "version": document.roadmap.version,
        "dry_run": _dry(call),
        "written": written,
        **{fate: list(getattr(found, fate)) for fate in _FATES},
        "renamed": dict(found.renamed),
        "marked": {item: state.value for item, state in statuses.items()},
        "conflicts": [shapes.plain(conflict) for conflict in found.conflicts],
    }


def _tell(call: Call, document: Document, found: Merge) -> None:
    out, roadmap = call.out, document.roadmap
    version = f", version {roadmap.version}" if roadmap.version else ""
    out.line((roadmap.title, HEADING), (f"  {roadmap.id}{version}", QUIET))
    fates = ((getattr(found, fate), said) for fate, said in _FATES.items())
    counts = [(f"{len(ids):,}", said) for ids, said in fates if ids]
    if found.renamed:
        counts.append((f"{len(found.renamed):,}", "with a new id"))
    out.table(counts, flexible=1, right=(0,), indent=2)
    if found.conflicts:
        out.heading("Contradictions")
        for conflict in found.conflicts[:_MOST]:
            out.line(_contradiction(conflict), indent=2)
        if len(found.conflicts) > _MOST:
            out.line(f"and {len(found.conflicts) - _MOST} more", indent=2)


def _contradiction(conflict: Conflict) -> str:
    if conflict.about is About.FIELD:
        return f"{conflict.id}: you changed '{conflict.field}', and so did the roadmap"
    return f"{conflict.id} is '{conflict.mine}' here and '{conflict.theirs}' in the file"


def _library(call: Call, path: Path) -> int:
    """Restore into a library that nobody touched; merge into any other."""
    incoming, present = read_library(path), call.library
    if whole.is_untouched(present):
        edit = whole.restore(present, incoming, path.name)
    else:
        edit = whole.merge(present, incoming, path.name, _library_decision(call, incoming))
    written = bool(edit.steps) and not _dry(call)
    safety.tell_steps(call, edit, written=written)
    if written:
        with call.busy("Importing"):
            call.workspace.do(edit)
    _say_how_it_ended(call, edit, written=written)
    return exits.FINE


def _library_decision(call: Call, incoming: Library) -> OnConflict | None:
    """Return whose version stands; asks where one can and must."""
    decision = _decision(call)
    found = whole.compare(call.library, incoming)
    if not found.differing or decision is not None:
        return decision
    question = f"{whole.differences(found)}."
    if _dry(call):
        call.say(f"{question} --on-conflict keep is assumed here.")
        return OnConflict.KEEP
    if not call.may_ask():
        return None
    answer = choose(call, question, {key: _ANSWERS[key] for key in ("keep", "replace")})
    return OnConflict(answer) if answer else None


def _say_how_it_ended(call: Call, edit: Edit, *, written: bool) -> None:
    if written:
        call.say("Imported. 'planner undo' takes all of it back.")
    elif not edit.steps:
        call.say("Nothing was written: your library holds all of it already.")
    else:
        call.say("Nothing was written: this was a dry run.")
