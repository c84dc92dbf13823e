"""Items as a table or a list tells them, made into entries of a roadmap, with their places."""

import hashlib
import re
from collections.abc import Iterable, Mapping
from types import MappingProxyType

import msgspec

from planner.formats import expression
from planner.formats.cells import unguarded
from planner.formats.limits import LIMITS
from planner.formats.problem import Problem, RefusedFileError, quoted
from planner.formats.source import Source
from planner.formats.tree import Path, Places, Spot, Tree
from planner.formats.unbuild import leaf, requires_tree
from planner.model import AllOf, Kind, Need, Requirement, State
from planner.model.requirement import with_ids
from planner.verbs.naming import item_slug, slug, unused

_SEPARATED = re.compile(r"\s*[;\n]\s*")
_NUMBER = re.compile(r"(\d+(?:[.,]\d+)?)\s*(?:h|hours?|hrs?|weeks?|wk)?", re.IGNORECASE)
_SPAN = re.compile(r"\s*(?:-|\u2013|/|\bto\b)\s*")
_MOST_NUMBERS = 3
_KINDS = {
    **{kind.value: kind.value for kind in Kind},
    **{f"{kind.value}s": kind.value for kind in Kind},
    "job": "role",
    "career": "role",
    "book": "course",
    "resource": "course",
    "topic": "skill",
    "certificate": "milestone",
    "degree": "milestone",
}
_STATES = {
    **dict.fromkeys(("done", "x", "yes", "true", "1", "completed", "finished"), State.DONE),
    **dict.fromkeys(("started", "in progress", "doing", "learning", "/"), State.STARTED),
    **dict.fromkeys(("waived", "skipped", "-"), State.WAIVED),
}


class Draft(msgspec.Struct):
    """What a file says of an item, as text by field, and where it stands.

    ``needs`` are the names of what it requires besides, from where items stand in a list.
    """

    fields: dict[str, str]
    line: int
    columns: Mapping[str, int] = MappingProxyType({})
    needs: list[str] = []


class Options(msgspec.Struct, frozen=True, kw_only=True):
    """How to read what does not say it itself.

    ``columns`` maps the numbers of columns to fields; None takes them by their names. With
    ``nested``, an item of a list requires those that are indented below it.
    """

    title: str = ""
    kind: Kind = Kind.COURSE
    columns: Mapping[int, str] | None = None
    delimiter: str = ""
    nested: bool = False


def check_size(count: int, longest: int, name: str, line: int) -> None:
    """Refuse what goes beyond the limits, before it costs more time; raises RefusedFileError."""
    if count > LIMITS.items:
        said = f"too many items; at most {LIMITS.items:,} are read"
        raise RefusedFileError([Problem(name, line, 1, said)])
    if longest > LIMITS.text * 2:
        said = f"a line of {longest:,} characters; at most {LIMITS.text:,} are read"
        raise RefusedFileError([Problem(name, line, 1, said)])


class DraftSource(Source):
    """Drafts as a file that the roadmap reader can read: entries, and the places of them."""

    def __init__(
        self,
        name: str,
        data: bytes,
        header: Mapping[str, str],
        drafts: Iterable[Draft],
        *,
        options: Options,
        titles: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        self.name = name
        self.sha256 = hashlib.sha256(data).hexdigest()
        self.warnings: list[Problem] = []
        self.plain, self.text = False, ""
        self.statuses: dict[str, State] = {}
        self._drafts = list(drafts)
        self._spots: dict[Path, Spot] = {}
        entries = _Entries(self._drafts, options, titles)
        self._tree = {"format": "roadmap/1", **header, "items": entries.all()}
        self.statuses = entries.statuses
        for i, draft in enumerate(self._drafts):
            self._spots["items", i] = (draft.line, 1)
            for field, spot in entries.spots(i):
                self._spots["items", i, field] = spot
        for i, text in entries.complaints:
            self.warnings.append(Problem(name, self._drafts[i].line, 1, text))

    def tree(self) -> Tree:
        """Return the entries with the header."""
        return self._tree

    def places(self, paths: Iterable[Path]) -> Places:
        """Return where the entries and their fields stand."""
        places = Places(paths, LIMITS.depth)
        places.values.update(self._spots)
        return places


def header(name: str, title: str) -> dict[str, str]:
    """Return the header of a roadmap with a title, or the file's name as one."""
    said = " ".join(title.split()) or name
    found = slug(said)
    if not found.isascii():
        found = f"imported-{hashlib.sha256(said.encode()).hexdigest()[:8]}"
    return {"id": found, "title": said}


class _Entries:
    """Turns drafts into entries: ids for those without, names into ids, numbers, statuses."""

    def __init__(self, drafts: list[Draft], options: Options, titles: Mapping[str, str]) -> None:
        self._drafts, self._options = drafts, options
        self._titles = {_folded(title): item for title, item in titles.items()}
        self.statuses: dict[str, State] = {}
        self.complaints: list[tuple[int, str]] = []
        self._ids = self._given_ids()
        own = {
            _folded(draft.fields.get("title", "")): self._ids[i] for i, draft in enumerate(drafts)
        }
        self._names = {**self._titles, **own}

    def all(self) -> list[Tree]:
        """Return the entries."""
        return [self._entry(i, draft) for i, draft in enumerate(self._drafts)]

    def spots(self, i: int) -> Iterable[tuple[str, Spot]]:
        """Yield where the fields of an entry stand."""
        draft = self._drafts[i]
        for field, column in draft.columns.items():
            named = {"hours_low": "hours", "hours_likely": "hours", "hours_high": "hours"}
            yield named.get(field, field), (draft.line, column)

    def _given_ids(self) -> list[str]:
        taken = {draft.fields["id"] for draft in self._drafts if draft.fields.get("id")}
        found = []
        for draft in self._drafts:
            name = draft.fields.get("id", "")
            if not name:
                name = self._named(draft, taken)
                taken.add(name)
            found.append(name)
        return found

    def _named(self, draft: Draft, taken: set[str]) -> str:
        """Return the id of the library's item with this title, or one made of the title."""
        title = draft.fields.get("title", "")
        known = self._titles.get(_folded(title))
        if known is not None and known not in taken:
            return known
        return unused(item_slug(Kind(self._kind(draft)), title), taken) if title.strip() else ""

    def _kind(self, draft: Draft) -> str:
        said = draft.fields.get("kind", "").strip().casefold()
        return _KINDS.get(said, self._options.kind.value)

    def _entry(self, i: int, draft: Draft) -> dict[str, Tree]:
        fields = {name: unguarded(text).strip() for name, text in draft.fields.items()}
        said = fields.get("kind", "").casefold()
        entry: dict[str, Tree] = {
            "kind": _KINDS.get(said, fields["kind"]) if said else self._options.kind.value,
            "title": fields.get("title") or self._ids[i],
        }
        if self._ids[i]:
            entry["id"] = self._ids[i]
        for name in ("area", "summary", "provider"):
            if fields.get(name):
                entry[name] = fields[name]
        for name in ("tags", "sources", "evidence"):
            if fields.get(name):
                entry[name] = [part for part in _SEPARATED.split(fields[name]) if part]
        if links := fields.get("links", "").split():
            entry["links"] = [{"url": url} for url in links]
        self._numbers(fields, entry)
        self._relations(fields, draft.needs, entry)
        self._status(i, fields)
        return entry

    def _numbers(self, fields: Mapping[str, str], entry: dict[str, Tree]) -> None:
        parts = [fields.get(f"hours_{which}", "") for which in ("low", "likely", "high")]
        said = fields.get("hours", "") or " - ".join(part for part in parts if part)
        for name, text in (("hours", said), ("weeks", fields.get("weeks", ""))):
            if not text:
                continue
            numbers = _range(text)
            if numbers is None:
                entry[name] = text  # the schema says what is wanted
            else:
                entry[name] = numbers if len(numbers) > 1 else numbers[0]
        if fields.get("full_time", "").casefold() in ("yes", "true", "x", "1"):
            entry["full_time"] = True

    def _relations(
        self, fields: Mapping[str, str], needs: list[str], entry: dict[str, Tree]
    ) -> None:
        if text := fields.get("requires", ""):
            entry["requires"] = requires_tree(self._requirement(text))
        elif needs:
            leaves = [leaf(self._need(name)) for name in dict.fromkeys(needs)]
            entry["requires"] = leaves[0] if len(leaves) == 1 else leaves
        for name in ("recommends", "teaches", "corequires"):
            if text := fields.get(name, ""):
                parts = [part for part in _SEPARATED.split(text) if part]
                entry[name] = [leaf(self._need(part)) for part in parts]

    def _requirement(self, text: str) -> Requirement:
        """Read a requirement; what is none are names with semicolons between them."""
        try:
            return with_ids(expression.read(text), self._id)
        except expression.ExpressionError:
            parts = [self._need(part) for part in _SEPARATED.split(text) if part]
            return parts[0] if len(parts) == 1 else AllOf(tuple(parts))

    def _need(self, text: str) -> Need:
        if _folded(text) in self._names:
            return Need(self._id(text))
        try:
            found = expression.leaf(text)
        except expression.ExpressionError:
            return Need(text)
        return Need(self._id(found.item), found.level)

    def _id(self, name: str) -> str:
        return self._names.get(_folded(name), name)

    def _status(self, i: int, fields: Mapping[str, str]) -> None:
        said = fields.get("status", "").casefold()
        if not said or said in ("ready", "locked", "no", "false", "0", "open", "todo"):
            return
        if said in _STATES:
            self.statuses[self._ids[i]] = _STATES[said]
        else:
            text = f"status {quoted(said)} left out; done, started or waived is wanted"
            self.complaints.append((i, text))


def _range(text: str) -> list[float] | None:
    """Return one to three numbers: "40", "30-60", "1,5 h"; None if it is something else."""
    parts = _SPAN.split(text.strip())
    found = [_NUMBER.fullmatch(part.strip()) for part in parts]
    if len(parts) > _MOST_NUMBERS or not all(found):
        return None
    return [float(one[1][:20].replace(",", ".")) for one in found if one is not None]


def _folded(text: str) -> str:
    return " ".join(text.split()).casefold()
