"""The parts of a roadmap, joined: one file, or all files of a folder."""

import hashlib
from collections.abc import Iterable, Sequence
from pathlib import Path

from planner.formats import schema
from planner.formats.cleaning import Cleaner
from planner.formats.faults import fault_of_root, shown
from planner.formats.findings import Fault, Findings
from planner.formats.limits import Limits
from planner.formats.problem import Problem, RefusedFileError
from planner.formats.source import Source
from planner.formats.tree import Path as TreePath
from planner.formats.tree import Tree


class Parts:
    """The header and the sections of all parts together, and where everything came from."""

    def __init__(self, sources: Sequence[Source], limits: Limits, findings: Findings) -> None:
        self._sources, self._limits, self._findings = sources, limits, findings
        self.broken: list[Problem] = []
        self.keys: set[str] = set()
        self.header: dict[str, Tree] = {}
        self.sections: dict[str, list[Tree]] = {name: [] for name in schema.SECTIONS}
        self._header_from: dict[str, int] = {}
        self._origins: dict[str, list[tuple[int, int]]] = {name: [] for name in schema.SECTIONS}

    def join(self) -> bool:
        """Read all parts; say whether each of them is a mapping, whatever is in it."""
        taken = [self._take(number, source) for number, source in enumerate(self._sources)]
        return all(taken)

    @property
    def file(self) -> str:
        """The name of the file or folder, without what leads to it."""
        path = Path(self._sources[0].name)
        return path.name if len(self._sources) == 1 else path.parent.name

    @property
    def sha256(self) -> str:
        """The hash of the file; of several, that of their hashes."""
        hashes = [source.sha256 for source in self._sources]
        return (
            hashes[0] if len(hashes) == 1 else hashlib.sha256("".join(hashes).encode()).hexdigest()
        )

    def problems(self, faults: Sequence[Fault]) -> list[Problem]:
        """Return the faults with their places; every text is gone through once at most."""
        wanted: dict[int, list[TreePath]] = {}
        for fault in faults:
            for path in (fault.path, fault.other):
                if path is not None:
                    part, own = self._origin(path, fault.part)
                    wanted.setdefault(part, []).append(own)
        places = {part: self._sources[part].places(paths) for part, paths in wanted.items()}
        problems = []
        for fault in faults:
            part, own = self._origin(fault.path, fault.part)
            line, column = places[part].find(own, key=fault.key)
            text = fault.text
            if fault.other is not None:
                other, path = self._origin(fault.other, fault.part)
                said = f"line {places[other].find(path)[0]}"
                named = said if len(self._sources) == 1 else f"{self._sources[other].name}, {said}"
                text = text.replace("{other}", named)
            problems.append(Problem(self._sources[part].name, line, column, text))
        return problems

    def in_order(self, problems: Iterable[Problem]) -> tuple[Problem, ...]:
        """Return problems without repetitions, in the order of the parts and places."""
        order = {source.name: number for number, source in enumerate(self._sources)}
        return tuple(sorted(set(problems), key=lambda one: (order.get(one.file, 0), one)))

    def of_all(self, text: str) -> Problem:
        """Return a problem of the whole."""
        return Problem(self._sources[0].name, 0, 0, text)

    def _take(self, number: int, source: Source) -> bool:
        try:
            tree = source.tree()
        except RefusedFileError as error:
            self.broken += error.problems
            return False
        if not source.plain or "\\" in source.text:
            tree = Cleaner(self._limits, self._findings, number).tree(tree)
        if not isinstance(tree, dict):
            self._refuse(number, (), fault_of_root(tree))
            return False
        for key, value in tree.items():
            self._take_member(number, key, value)
        for key in ("format", "id"):
            if key not in tree and len(self._sources) > 1:
                self._refuse(number, (), f"'{key}' is missing; every part of a roadmap has it")
        return True

    def _take_member(self, number: int, key: str, value: Tree) -> None:
        self.keys.add(key)
        if key not in self.sections:
            self._take_header(number, key, value)
        elif isinstance(value, list):
            self._origins[key] += [(number, i) for i in range(len(value))]
            self.sections[key] += value
        elif value is not None:
            self._refuse(number, (key,), f"a list is wanted, not {shown(value)}")

    def _take_header(self, number: int, key: str, value: Tree) -> None:
        if key not in self._header_from:
            self.header[key] = value
            self._header_from[key] = number
            return
        other = self._sources[self._header_from[key]].name
        if key not in ("format", "id"):
            said = f"'{key}' stands in {other} already; one part has it"
            self._findings.add(Fault((key,), said, key=True, part=number))
        elif value != self.header[key]:
            said = f"the parts of one roadmap have one '{key}'; another stands in {other}"
            self._refuse(number, (key,), said)

    def _refuse(self, number: int, path: TreePath, text: str) -> None:
        self._findings.add(Fault(path, text, part=number))

    def _origin(self, path: TreePath, part: int | None) -> tuple[int, TreePath]:
        """Return the part in which the value at a path stands, and its path there."""
        if part is not None:
            return part, path
        if len(path) > 1 and path[0] in self.sections and isinstance(path[1], int):
            number, i = self._origins[str(path[0])][path[1]]
            return number, (path[0], i, *path[2:])
        return self._header_from.get(str(path[0]) if path else "", 0), path
