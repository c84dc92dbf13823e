"""Requirements on one line: ``a; b@2 | c; 2 of (d; e; f)``, for a cell of a table.

A semicolon means both, a stroke either; parentheses group. Reasons are left out.
"""

import re
from collections.abc import Iterable

from planner.formats.limits import LIMITS
from planner.model import NOTHING, AllOf, AnyOf, AtLeast, Need, Requirement

_TOKEN = re.compile(r"\s*(?:(\d+)\s+of\s*(?=\()|([;|()])|([^\s;|()]+))")


class ExpressionError(ValueError):
    """A text is no requirement; its own text says where."""


def written(requirement: Requirement) -> str:
    """Return a requirement on one line; nothing as the empty text."""
    if isinstance(requirement, AllOf) and len(requirement.members) != 1:
        return "; ".join(_part(member, within_any=False) for member in requirement.members)
    return _part(requirement, within_any=False)


def read(text: str) -> Requirement:
    """Return the requirement that a text says; raises ExpressionError."""
    if not text.strip():
        return NOTHING
    return _Reader(text).read()


def leaf(text: str) -> Need:
    """Return the need that ``id`` or ``id@level`` says; raises ExpressionError."""
    name, at, level = text.rpartition("@")
    if not at:
        return Need(text)
    if not name or not level.isascii() or not level.isdigit() or int(level) < 1:
        raise ExpressionError(f"'{text}' is no id with a level; wanted: id@2")
    return Need(name, int(level))


def leaves(needs: Iterable[Need]) -> str:
    """Return some needs on one line."""
    return "; ".join(map(str, needs))


def _part(requirement: Requirement, *, within_any: bool) -> str:
    match requirement:
        case Need():
            return str(requirement)
        case AllOf((member,)) | AnyOf((member,)):
            return _part(member, within_any=within_any)
        case AllOf(members):
            return f"({_joined(members)})"
        case AnyOf(()):
            return "1 of ()"
        case AnyOf(members):
            joined = " | ".join(_part(member, within_any=True) for member in members)
            return f"({joined})" if within_any else joined
        case AtLeast(n, members):
            return f"{n} of ({_joined(members)})"


def _joined(members: Iterable[Requirement]) -> str:
    return "; ".join(_part(member, within_any=False) for member in members)


class _Reader:
    """Reads by descent: all, any, part."""

    def __init__(self, text: str) -> None:
        self._text, self._at = text.rstrip(), 0
        self._depth = 0

    def read(self) -> Requirement:
        members = self._list()
        if self._at < len(self._text):
            raise ExpressionError(f"'{self._text[self._at :].strip()}' is too much")
        return members[0] if len(members) == 1 else AllOf(tuple(members))

    def _list(self) -> list[Requirement]:
        members = [self._any()]
        while self._took(";"):
            members.append(self._any())
        return members

    def _any(self) -> Requirement:
        members = [self._one()]
        while self._took("|"):
            members.append(self._one())
        return members[0] if len(members) == 1 else AnyOf(tuple(members))

    def _one(self) -> Requirement:
        found = _TOKEN.match(self._text, self._at)
        if found is None or found[2] not in (None, "("):
            said = f"before '{found[2]}'" if found else "at the end"
            raise ExpressionError(f"an item is missing {said}")
        self._at = found.end()
        if found[3]:
            return leaf(found[3])
        if found[1]:
            self._took("(")
        members = self._inside()
        if not found[1]:
            return members[0] if len(members) == 1 else AllOf(tuple(members))
        n = int(found[1])
        return AnyOf(tuple(members)) if n == 1 else AtLeast(n, tuple(members))

    def _inside(self) -> list[Requirement]:
        """Read what stands in parentheses, up to the closing one."""
        self._depth += 1
        if self._depth > LIMITS.depth:
            raise ExpressionError(f"nested more than {LIMITS.depth} deep")
        members = [] if self._took(")") else self._list()
        if members and not self._took(")"):
            raise ExpressionError("a closing parenthesis is missing")
        self._depth -= 1
        return members

    def _took(self, sign: str) -> bool:
        found = _TOKEN.match(self._text, self._at)
        if found is None or found[2] != sign:
            return False
        self._at = found.end()
        return True
