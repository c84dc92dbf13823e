"""Bring files in: roadmaps, newer versions of them, and whole libraries; always after a preview."""

import sys
from collections.abc import Sequence
from pathlib import Path

from planner.cli import exits, safety, shapes
from planner.cli.asking import choose
from planner.cli.call import Call
from planner.cli.screen import HEADING, QUIET
from planner.cli.soundness import out_of_reach
from planner.edits import Edit
from planner.errors import RefusedError
from planner.formats.library import holds_library, read_library
from planner.formats.problem import Problem
from planner.formats.roadmap import Reading, read, read_data
from planner.model import Document, Library
from planner.verbs import whole
from planner.verbs.merge import Merge, known, merge
from planner.verbs.merge_fields import About, Conflict, OnConflict

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
    """Import a file: a whole library by its format, otherwise a roadmap."""
    path = Path(call.arguments.file).expanduser()
    wanted = call.arguments.format
    if wanted == "json" or (wanted is None and str(path) != "-" and holds_library(path)):
        return _library(call, path)
    return _roadmap(call, path)


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


def _roadmap(call: Call, path: Path) -> int:
    reading = read_document(call, path, call.library, allow_missing=call.arguments.allow_missing)
    _warn(call, (*reading.warnings, *out_of_reach(call, call.library, reading)))
    document = reading.document
    found = _merged(call, document, _decision(call))
    if found.conflicts and _decision(call) is None and call.may_ask() and not _dry(call):
        found = _asked(call, document, found)
    written = _write(call, found)
    call.answer(
        _shape(call, document, found, written=written), lambda: _tell(call, document, found)
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


def _shape(call: Call, document: Document, found: Merge, *, written: bool) -> shapes.Json:
    return {
        "roadmap": found.roadmap,
        "title": document.roadmap.title,
        "version": document.roadmap.version,
        "dry_run": _dry(call),
        "written": written,
        **{fate: list(getattr(found, fate)) for fate in _FATES},
        "renamed": dict(found.renamed),
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
