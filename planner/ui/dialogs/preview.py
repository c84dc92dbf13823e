"""What an import would do, worked out without Qt so that it can run on any thread."""

from dataclasses import dataclass
from pathlib import Path

from planner.edits import Edit
from planner.model import Library
from planner.verbs.merge_fields import About, Conflict, OnConflict

_FATES = ("new", "changed", "same", "kept", "gone", "dropped")


@dataclass(frozen=True, slots=True)
class Preview:
    """What a file holds and what importing it would do; ``edit`` is None while one must choose.

    ``counts`` are items by fate. ``choices`` are the answers that are possible for conflicts.
    """

    title: str
    counts: tuple[tuple[str, int], ...]
    conflicts: tuple[str, ...]
    choices: tuple[OnConflict, ...]
    warnings: tuple[str, ...]
    edit: Edit | None


def preview(path: Path, library: Library, decision: OnConflict | None) -> Preview:
    """Read a file and compare it; raises PlannerError with what is wrong in it."""
    from planner.formats.library import holds_library

    if holds_library(path):
        return _whole(path, library, decision)
    return _roadmap(path, library, decision)


def _roadmap(path: Path, library: Library, decision: OnConflict | None) -> Preview:
    from planner.formats.roadmap import read
    from planner.verbs.merge import known, merge

    reading = read(path, known=known(library))
    found = merge(library, reading.document, on_conflict=decision)
    of_fields = all(conflict.about is About.FIELD for conflict in found.conflicts)
    choices = (OnConflict.KEEP, OnConflict.REPLACE, *(() if of_fields else (OnConflict.RENAME,)))
    return Preview(
        title=reading.document.roadmap.title,
        counts=tuple((fate, len(getattr(found, fate))) for fate in _FATES),
        conflicts=tuple(map(_contradiction, found.conflicts)),
        choices=choices if found.conflicts or decision is not None else (),
        warnings=tuple(map(str, reading.warnings)),
        edit=found.edit,
    )


def _whole(path: Path, library: Library, decision: OnConflict | None) -> Preview:
    from planner.formats.library import read_library
    from planner.verbs import whole

    incoming = read_library(path)
    found = whole.compare(library, incoming)
    counts = (("new", len(found.new)), ("same", len(found.same)), ("changed", len(found.differing)))
    if whole.is_untouched(library):
        edit: Edit | None = whole.restore(library, incoming, path.name)
        return Preview(path.name, counts, (), (), (), edit)
    if found.differing and decision is None:
        edit = None
    else:
        edit = whole.merge(library, incoming, path.name, decision)
    said = (f"{whole.differences(found)}.",) if found.differing else ()
    choices = (OnConflict.KEEP, OnConflict.REPLACE) if found.differing else ()
    return Preview(path.name, counts, said, choices, (), edit)


def _contradiction(conflict: Conflict) -> str:
    if conflict.about is About.FIELD:
        return f"{conflict.id}: {conflict.field}"
    return f"{conflict.id}: {conflict.mine} / {conflict.theirs}"
