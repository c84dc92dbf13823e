"""Read roadmap files: one file, or a folder of files that hold one roadmap in parts."""

import gc
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from types import MappingProxyType

import msgspec

from planner.formats import build
from planner.formats.findings import EnoughError, Fault, Findings
from planner.formats.limits import LIMITS, Limits
from planner.formats.meaning import Entry, check_entries, check_ids
from planner.formats.parts import Parts
from planner.formats.problem import Problem, RefusedFileError
from planner.formats.references import References, check_renamed
from planner.formats.shape import Checker
from planner.formats.source import Source, read_regular_file
from planner.formats.tree import Tree
from planner.model import Document, Item, Kind

_NONE_KNOWN: Mapping[str, Kind] = MappingProxyType({})
_SUFFIXES = (".json", ".yaml", ".yml")


class Reading(msgspec.Struct, frozen=True):
    """What a file holds, and what its author should know about it.

    ``problem`` says something of the item with an id, at its place in the file.
    """

    document: Document
    warnings: tuple[Problem, ...]
    problem: Callable[[str, str], Problem]


def read(
    path: Path,
    *,
    known: Mapping[str, Kind] = _NONE_KNOWN,
    allow_missing: bool = False,
    limits: Limits = LIMITS,
) -> Reading:
    """Read a roadmap from a file, or from a folder whose files hold it in parts.

    ``known`` maps the ids that references may lead to besides the file's own to their kinds. With
    ``allow_missing``, other references get placeholder items. Raises :class:`RefusedFileError`
    with all problems at once.
    """
    if not path.is_dir():
        sources = [Source(str(path), read_regular_file(path, limits), limits)]
    else:
        sources = _parts(path, limits)
    with _no_collection():
        return _Reader(sources, limits).read(known, allow_missing=allow_missing)


def read_data(
    data: bytes,
    name: str,
    *,
    known: Mapping[str, Kind] = _NONE_KNOWN,
    allow_missing: bool = False,
    limits: Limits = LIMITS,
) -> Reading:
    """Read a roadmap from bytes, such as standard input; ``name`` stands for the file's."""
    if len(data) > limits.size:
        said = f"larger than {limits.size // 1024**2} MB, which is the limit"
        raise RefusedFileError([Problem(name, 0, 0, said)])
    with _no_collection():
        reader = _Reader([Source(name, data, limits)], limits)
        return reader.read(known, allow_missing=allow_missing)


def read_source(
    source: Source,
    *,
    known: Mapping[str, Kind] = _NONE_KNOWN,
    allow_missing: bool = False,
    limits: Limits = LIMITS,
) -> Reading:
    """Read a roadmap from a source that was made of something else, such as a table."""
    with _no_collection():
        return _Reader([source], limits).read(known, allow_missing=allow_missing)


@contextmanager
def _no_collection() -> Iterator[None]:
    """Look for no rings of garbage meanwhile: there are none, and looking triples the time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


class _Reader:
    """Takes a roadmap through shape, meaning and references."""

    def __init__(self, sources: Sequence[Source], limits: Limits) -> None:
        self._limits = limits
        self._findings = Findings(limits.problems)
        self._parts = Parts(sources, limits, self._findings)
        self._warnings = [warning for source in sources for warning in source.warnings]

    def read(self, known: Mapping[str, Kind], *, allow_missing: bool) -> Reading:
        """Return the document, or raise all problems."""
        document = None
        try:
            if self._parts.join():
                document = self._document(known, allow_missing=allow_missing)
        except EnoughError:
            said = "so much is wrong that the rest was not looked at"
            self._warnings.append(self._parts.of_all(said))
        problems = self._parts.broken + self._parts.problems(self._findings.faults)
        self._warnings += self._parts.problems(self._findings.warnings)
        if self._findings.more_warnings:
            said = f"and {self._findings.more_warnings:,} more warnings"
            self._warnings.append(self._parts.of_all(said))
        warnings = self._parts.in_order(self._warnings)
        if document is None or problems:
            raise RefusedFileError(self._parts.in_order(problems), warnings)
        return Reading(document, warnings, self._teller())

    def _document(self, known: Mapping[str, Kind], *, allow_missing: bool) -> Document | None:
        """Return the document; None, where there are problems."""
        findings, raw = self._findings, self._parts.sections
        most = self._limits.items
        if len(raw["items"]) > most:
            findings.refuse(("items", most), f"too many items; at most {most:,} are read")
            return None
        if "items" not in self._parts.keys:
            said = "'items' is missing; it lists roles, skills, courses, milestones"
            findings.refuse((), said)
        checker = Checker(findings)
        header = checker.header(self._parts.header)
        sections = {name: checker.section(name, entries) for name, entries in raw.items()}
        check_entries(sections, findings)
        for name in ("items", "profiles", "pages"):
            check_ids(name, [_id(entry) for entry in raw[name]], findings)
        items = [None if entry is None else build.item(entry) for entry in sections["items"]]
        missing = self._references(items, sections, known, allow_missing=allow_missing)
        if findings.faults:
            return None
        roadmap = msgspec.structs.replace(
            build.roadmap(header, sections), file=self._parts.file, sha256=self._parts.sha256
        )
        return Document(roadmap, (*(item for item in items if item is not None), *missing))

    def _references(
        self,
        items: Sequence[Item | None],
        sections: Mapping[str, Sequence[Entry | None]],
        known: Mapping[str, Kind],
        *,
        allow_missing: bool,
    ) -> list[Item]:
        """Check what refers to items; return placeholders for what is described nowhere."""
        kinds: dict[str, Kind | None] = {**known}
        kinds.update((id_, None) for entry in self._parts.sections["items"] if (id_ := _id(entry)))
        kinds.update((item.id, item.kind) for item in items if item)
        references = References(kinds, self._findings, allow_missing=allow_missing)
        references.check_items(items, sections["items"])
        for i, profile in enumerate(sections["profiles"]):
            leaves = (profile or {}).get("has", [])
            references.check_leaves(leaves, ("profiles", i, "has"))
        for i, page in enumerate(sections["pages"]):
            for n, id_ in enumerate((page or {}).get("about", [])):
                references.check_id(id_, ("pages", i, "about", n))
        check_renamed(self._parts.header.get("renamed"), references, kinds, self._findings)
        return [
            Item(id=id_, kind=kind, title=id_, missing=True)
            for id_, kind in references.missing.items()
        ]

    def _teller(self) -> Callable[[str, str], Problem]:
        """Return what makes problems of items; it looks all their places up at the first one."""

        @cache
        def places() -> dict[str, Problem]:
            ids = [_id(entry) or "" for entry in self._parts.sections["items"]]
            faults = [Fault(("items", i, "id"), "") for i in range(len(ids))]
            return dict(zip(ids, self._parts.problems(faults), strict=True))

        def tell(item: str, text: str) -> Problem:
            place = places().get(item) or self._parts.of_all("")
            return msgspec.structs.replace(place, text=text)

        return tell


def _id(entry: Tree) -> str | None:
    """Return the id of an entry that need not be well-shaped."""
    id_ = entry.get("id") if isinstance(entry, dict) else None
    return str(id_) if isinstance(id_, str) else None


def _parts(folder: Path, limits: Limits) -> list[Source]:
    try:
        names = sorted(path for path in folder.iterdir() if path.suffix.lower() in _SUFFIXES)
    except OSError as error:
        said = f"cannot be read: {error.strerror}"
        raise RefusedFileError([Problem(str(folder), 0, 0, said)]) from error
    if not names:
        said = "no roadmap files (.yaml, .yml or .json) in this folder"
        raise RefusedFileError([Problem(str(folder), 0, 0, said)])
    room, sources = limits.size, []
    for path in names:
        data = read_regular_file(path, msgspec.structs.replace(limits, size=room))
        room -= len(data)
        sources.append(Source(str(path), data, limits))
    return sources
