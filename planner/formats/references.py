"""References between items: whether they lead somewhere, and to the right kind of thing."""

from collections.abc import Mapping, Sequence
from typing import Any

from planner.formats.build import need
from planner.formats.findings import Findings
from planner.formats.meaning import Entry, leaf_paths
from planner.formats.problem import NearMisses, quoted
from planner.formats.tree import Path
from planner.model import AllOf, Item, Kind, Need, needs

_PREFIXES = {
    "role": Kind.ROLE,
    "skill": Kind.SKILL,
    "course": Kind.COURSE,
    "milestone": Kind.MILESTONE,
    "ms": Kind.MILESTONE,
}
_LEAVES = ("requires", "corequires", "recommends", "teaches")


class References:
    """Checks references against the items of the file and those known besides.

    ``kinds`` maps the ids of both to their kinds; an item of the file that could not be read has
    None. With ``allow_missing``, :attr:`missing` gathers what is described nowhere.
    """

    def __init__(
        self, kinds: Mapping[str, Kind | None], findings: Findings, *, allow_missing: bool
    ) -> None:
        self._kinds, self._findings, self._allow_missing = kinds, findings, allow_missing
        self._near = NearMisses(kinds)
        self._skills = {id_ for id_, kind in kinds.items() if kind is Kind.SKILL}
        self.missing: dict[str, Kind] = {}

    def check_items(self, items: Sequence[Item | None], entries: Sequence[Entry | None]) -> None:
        """Check all that items refer to."""
        for i, (item, entry) in enumerate(zip(items, entries, strict=True)):
            if item is None or entry is None or self._are_plain(item):
                continue
            for field in _LEAVES:
                if field in entry:
                    self._leaves(item, entry, field, i)
            if "within" in entry or "leads_to" in entry:
                self._names(item, i)

    def check_leaves(self, leaves: Sequence[Any], path: Path) -> None:
        """Check a list of leaves, as written, that stands at the path."""
        for leaf, at in zip(leaves, leaf_paths(leaves, path), strict=True):
            self._leaf(need(leaf), at, str(path[-1]))

    def check_id(self, id_: str, path: Path, kind: Kind | None = None) -> None:
        """Check that the id is known, and of the kind if one is wanted."""
        if id_ not in self._kinds:
            self._unknown(id_, path, kind or _kind_by_name(id_))
        elif kind and self._kinds[id_] not in (kind, None):
            said = f"{quoted(id_)} is a {self._kinds[id_]}"
            self._findings.refuse(path, f"a {kind} is wanted here; {said}")

    def _are_plain(self, item: Item) -> bool:
        """Whether an item refers to nothing but other skills, as most do: then all is well."""
        if item.leads_to or item.within:
            return False
        requires = item.requires
        members = requires.members if isinstance(requires, AllOf) else (requires,)
        return all(
            isinstance(leaf, Need) and leaf.item in self._skills and leaf.item != item.id
            for part in (members, item.teaches, item.corequires, item.recommends)
            for leaf in part
        )

    def _leaves(self, item: Item, entry: Entry, field: str, i: int) -> None:
        found = getattr(item, field)
        leaves = list(needs(found)) if field == "requires" else found
        paths: list[Path] = []
        for n, leaf in enumerate(leaves):
            if self._kinds.get(leaf.item) is Kind.SKILL and leaf.item != item.id:
                continue
            paths = paths or list(leaf_paths(entry[field], ("items", i, field)))
            if leaf.item == item.id:
                self._findings.warn(paths[n], f"{quoted(item.id)} {field} itself")
            self._leaf(leaf, paths[n], field)

    def _leaf(self, leaf: Need, path: Path, field: str) -> None:
        if field == "teaches" or leaf.level > 1:
            if leaf.level > 1 and self._kinds.get(leaf.item) not in (Kind.SKILL, None):
                said = f"{quoted(leaf.item)} is a {self._kinds[leaf.item]}"
                self._findings.refuse(path, f"only skills have levels; {said}")
                return
            self.check_id(leaf.item, path, Kind.SKILL)
        elif leaf.item not in self._kinds:
            self._unknown(leaf.item, path, _kind_by_name(leaf.item))

    def _names(self, item: Item, i: int) -> None:
        for n, id_ in enumerate(item.within):
            path: Path = ("items", i, "within", n)
            self.check_id(id_, path)
            if id_ == item.id:
                self._findings.warn(path, f"{quoted(id_)} runs within itself")
        for n, step in enumerate(item.leads_to):
            path = ("items", i, "leads_to", n, "role")
            self.check_id(step.role, path, Kind.ROLE)
            if step.role == item.id:
                self._findings.warn(path, f"{quoted(step.role)} leads to itself")

    def _unknown(self, id_: str, path: Path, kind: Kind) -> None:
        if self._allow_missing:
            if id_ not in self.missing or kind is not _kind_by_name(id_):
                self.missing[id_] = kind
            said = "is described nowhere; a placeholder stands for it"
            self._findings.warn(path, f"{quoted(id_)} {said}")
            return
        hint = self._near.hint(id_)
        said = f"there is no item {quoted(id_)} in this file or the library"
        self._findings.refuse(path, f"{said}.{hint}" if hint else said)


def check_renamed(
    renamed: Any,  # noqa: ANN401 - as written
    references: References,
    kinds: Mapping[str, Kind | None],
    findings: Findings,
) -> None:
    """Check that new ids lead to items, directly or by a chain, and old ids are free."""
    if not isinstance(renamed, dict):
        return
    for old in renamed:
        if old in kinds:
            said = "is still an item here; it is not taken as renamed"
            findings.warn(("renamed", old), f"{quoted(old)} {said}")
            continue
        seen, new = {old}, renamed[old]
        while new in renamed and new not in kinds and new not in seen:
            seen.add(new)
            new = renamed[new]
        if new in seen:
            said = "is renamed in a ring, which leads nowhere"
            findings.warn(("renamed", old), f"{quoted(old)} {said}")
        elif isinstance(new, str):
            references.check_id(new, ("renamed", old))


def _kind_by_name(id_: str) -> Kind:
    """Guess the kind from how the id begins; most requirements are skills."""
    return _PREFIXES.get(id_.partition("-")[0], Kind.SKILL)
