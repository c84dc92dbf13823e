"""Read roadmap files: one file, or a folder of files that hold one roadmap in parts."""

import hashlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from pathlib import Path
from types import MappingProxyType

import msgspec

from planner.formats import build, schema
from planner.formats.cleaning import Cleaner
from planner.formats.faults import Fault, fault_of_root, shown
from planner.formats.limits import LIMITS, Limits
from planner.formats.meaning import Entry, Findings, check_entries, check_ids
from planner.formats.problem import Problem, RefusedFileError
from planner.formats.references import References, check_renamed
from planner.formats.shape import Checker
from planner.formats.source import Source, read_regular_file
from planner.formats.tree import Path as TreePath
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
    return _Reader([Source(name, data, limits)], limits).read(known, allow_missing=allow_missing)


class _Reader:
    """Joins the parts of a roadmap and takes it through shape, meaning and references."""

    def __init__(self, sources: Sequence[Source], limits: Limits) -> None:
        self._sources, self._limits = sources, limits
        self._problems: list[Problem] = []
        self._warnings = [warning for source in sources for warning in source.warnings]
        self._keys: set[str] = set()
        self._header: dict[str, Tree] = {}
        self._header_from: dict[str, Source] = {}
        self._sections: dict[str, list[Tree]] = {name: [] for name in schema.SECTIONS}
        self._origins: dict[str, list[tuple[Source, int]]] = {name: [] for name in schema.SECTIONS}

    def read(self, known: Mapping[str, Kind], *, allow_missing: bool) -> Reading:
        """Return the document, or raise all problems."""
        mappings = [self._take(source) for source in self._sources]
        document = self._document(known, allow_missing=allow_missing) if all(mappings) else None
        if document is None:
            raise RefusedFileError(self._in_order(self._problems), self._in_order(self._warnings))
        return Reading(document, tuple(self._in_order(self._warnings)), self._problem_of_item)

    def _in_order(self, problems: Iterable[Problem]) -> list[Problem]:
        order = {source.name: i for i, source in enumerate(self._sources)}
        return sorted(set(problems), key=lambda one: (order.get(one.file, 0), one))

    def _take(self, source: Source) -> bool:
        """Take over the tree of one part; say whether it is a mapping."""
        tree = source.tree()
        if not source.plain or "\\" in source.text:
            tree = Cleaner(
                marks=self._limits.marks,
                longest=self._limits.text,
                warn=lambda path, text: self._warnings.append(source.problem(path, text)),
                refuse=lambda path, text: self._problems.append(source.problem(path, text)),
            ).tree(tree)
        if not isinstance(tree, dict):
            self._problems.append(source.problem((), fault_of_root(tree)))
            return False
        for key, value in tree.items():
            self._keys.add(key)
            if key not in self._sections:
                self._take_header(source, key, value)
            elif isinstance(value, list):
                self._origins[key] += [(source, i) for i in range(len(value))]
                self._sections[key] += value
            elif value is not None:
                said = f"a list is wanted, not {shown(value)}"
                self._problems.append(source.problem((key,), said))
        if len(self._sources) > 1:
            self._problems += [
                source.problem((), f"'{key}' is missing; every part of a roadmap has it")
                for key in ("format", "id")
                if key not in tree
            ]
        return True

    def _take_header(self, source: Source, key: str, value: Tree) -> None:
        if key in self._header_from:
            other = self._header_from[key].name
            if key in ("format", "id"):
                if value != self._header[key]:
                    said = f"the parts of one roadmap have one '{key}'; another stands in {other}"
                    self._problems.append(source.problem((key,), said))
            else:
                said = f"'{key}' stands in {other} already; one part has it"
                self._problems.append(source.problem((key,), said, key=True))
            return
        self._header[key] = value
        self._header_from[key] = source

    def _document(self, known: Mapping[str, Kind], *, allow_missing: bool) -> Document | None:
        """Return the document; None, or one with gaps, where there are problems."""
        most = self._limits.items
        if len(self._sections["items"]) > most:
            self._tell([Fault(("items", most), f"too many items; at most {most:,} are read")])
            return None
        checker = Checker(self._typed)
        header = checker.header(self._header)
        sections = {name: checker.section(name, self._sections[name]) for name in schema.SECTIONS}
        findings = Findings(checker.faults, checker.warnings)
        if "items" not in self._keys:
            findings.refuse((), "'items' is missing; it lists roles, skills, courses, milestones")
        check_entries(sections, findings)
        for name in ("items", "profiles", "pages"):
            ids = [_id(entry) for entry in self._sections[name]]
            check_ids(name, ids, partial(self._where, name), findings)
        items = [None if entry is None else build.item(entry) for entry in sections["items"]]
        missing = self._references(items, sections, known, findings, allow_missing=allow_missing)
        self._tell(findings.faults)
        self._warnings += [self._problem(warning) for warning in findings.warnings]
        if self._problems:
            return None
        roadmap = msgspec.structs.replace(
            build.roadmap(header, sections), file=self._file(), sha256=self._sha256()
        )
        return Document(roadmap, (*(item for item in items if item is not None), *missing))

    def _references(
        self,
        items: Sequence[Item | None],
        sections: Mapping[str, Sequence[Entry | None]],
        known: Mapping[str, Kind],
        findings: Findings,
        *,
        allow_missing: bool,
    ) -> list[Item]:
        """Check what refers to items; return placeholders for what is described nowhere."""
        kinds: dict[str, Kind | None] = {**known}
        kinds.update((id_, None) for entry in self._sections["items"] if (id_ := _id(entry)))
        kinds.update((item.id, item.kind) for item in items if item)
        references = References(kinds, findings, allow_missing=allow_missing)
        references.check_items(items, sections["items"])
        for i, profile in enumerate(sections["profiles"]):
            leaves = (profile or {}).get("has", [])
            references.check_leaves(leaves, ("profiles", i, "has"))
        for i, page in enumerate(sections["pages"]):
            for n, id_ in enumerate((page or {}).get("about", [])):
                references.check_id(id_, ("pages", i, "about", n))
        check_renamed(self._header.get("renamed"), references, kinds, findings)
        return [
            Item(id=id_, kind=kind, title=id_, missing=True)
            for id_, kind in references.missing.items()
        ]

    def _problem_of_item(self, item: str, text: str) -> Problem:
        for i, entry in enumerate(self._sections["items"]):
            if _id(entry) == item:
                return self._problem(Fault(("items", i, "id"), text))
        return Problem(self._sources[0].name, 0, 0, text)

    def _tell(self, faults: Iterable[Fault]) -> None:
        self._problems += [self._problem(fault) for fault in faults]

    def _problem(self, fault: Fault) -> Problem:
        source, path = self._origin(fault.path)
        return source.problem(path, fault.text, key=fault.key)

    def _origin(self, path: TreePath) -> tuple[Source, TreePath]:
        """Return the part in which the value at a path of the whole stands, and its path there."""
        if len(path) > 1 and path[0] in self._sections and isinstance(path[1], int):
            source, i = self._origins[str(path[0])][path[1]]
            return source, (path[0], i, *path[2:])
        key = str(path[0]) if path else ""
        return self._header_from.get(key, self._sources[0]), path

    def _typed(self, path: TreePath) -> str:
        source, own = self._origin(path)
        place = source.place.at(own)
        return place.text if place else ""

    def _where(self, section: str, i: int) -> str:
        source, own = self._origin((section, i))
        line, _ = source.place.find(own)
        return f"line {line}" if len(self._sources) == 1 else f"{source.name}, line {line}"

    def _file(self) -> str:
        name = Path(self._sources[0].name)
        return name.name if len(self._sources) == 1 else name.parent.name

    def _sha256(self) -> str:
        if len(self._sources) == 1:
            return self._sources[0].sha256
        all_of_them = "\n".join(source.sha256 for source in self._sources)
        return hashlib.sha256(all_of_them.encode()).hexdigest()


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
