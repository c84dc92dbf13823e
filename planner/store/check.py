"""Does the file hold together: its pages, its references, its values, its history, its backups."""

from collections.abc import Iterator
from pathlib import Path

from planner.edits import Act, Entry, Step
from planner.errors import DamagedLibraryError, LibraryFileError
from planner.model import ENTITY_TYPES, AnyEntity
from planner.store import backups, contents, disk, journal
from planner.store.file import LibraryFile
from planner.store.rows import CODECS

#: More faults of one sort than this say nothing new.
MOST = 20
_Key = tuple[type[AnyEntity], tuple[str, ...]]


def faults(file: LibraryFile, folder: Path) -> list[str]:
    """Return a sentence for each fault of the library and of its backups; none if all is well."""
    found: list[str] = []
    with file.snapshot():
        for look in (_pages, _references, _values, _history):
            of_sort: list[str] = []
            try:
                of_sort.extend(look(file))
            except DamagedLibraryError as error:
                of_sort.append(str(error))
            found += of_sort[:MOST]
            if len(of_sort) > MOST:
                found.append(f"… and {len(of_sort) - MOST} more of this sort.")
    return [*found, *_access(file, folder), *_backups(folder)]


def _pages(file: LibraryFile) -> Iterator[str]:
    for [line] in file.rows("PRAGMA integrity_check"):
        if line != "ok":
            yield f"The file is damaged: {line}."


def _references(file: LibraryFile) -> Iterator[str]:
    for table, row, parent, _ in file.rows("PRAGMA foreign_key_check"):
        yield f"Row {row} of {table} refers to a {parent} that is not there."


def _values(file: LibraryFile) -> Iterator[str]:
    for entity_type in ENTITY_TYPES:
        codec = CODECS[entity_type]
        rows = contents.rows(file, codec)
        if codec.fits(rows):
            continue
        for row in rows:
            try:
                codec.entity(row)
            except DamagedLibraryError as error:
                yield str(error)


def _history(file: LibraryFile) -> Iterator[str]:
    """Go back from what the file holds: each edit must find what it left."""
    try:
        library = contents.load(file)
        heads = journal.heads(file)
    except DamagedLibraryError:
        return  # said already
    now: dict[_Key, AnyEntity | None] = {}
    strange: set[_Key] = set()
    numbers = {entry.number for entry in heads}
    for head in heads:
        if head.act is Act.CREATE:
            return
        if head.of is not None and head.of not in numbers:
            yield f"Entry {head.number} of the history refers to entry {head.of}, which is missing."
        for step in _steps(file, head):
            key = type(step.entity), step.entity.key
            if key not in strange and now.get(key, library.get(step.entity)) != step.after:
                strange.add(key)
                yield (
                    f"The {type(step.entity).__name__.lower()} '{' '.join(step.entity.key)}' is "
                    f"not as entry {head.number} of the history left it."
                )
            now[key] = step.before
    yield "The history has no beginning."


def _steps(file: LibraryFile, head: Entry) -> tuple[Step, ...]:
    entry = journal.entry(file, head.number)
    return () if entry is None else tuple(reversed(entry.steps))


def _access(file: LibraryFile, folder: Path) -> Iterator[str]:
    for path in (file.path, folder):
        if path.exists() and disk.is_open_to_others(path):
            yield f"{path}: other users of this machine can read it or change it."


def _backups(folder: Path) -> Iterator[str]:
    for backup in backups.listed(folder):
        try:
            backups.verify(backup)
        except (LibraryFileError, OSError) as error:
            yield str(error)
