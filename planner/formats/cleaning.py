"""Cleaning of texts on their way in: what cannot be seen but changes what is seen or stored."""

import re
import unicodedata

from planner.formats.findings import Fault, Findings
from planner.formats.limits import Limits
from planner.formats.tree import Path, Plain, Tree

_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff]")
_SURROGATE = re.compile("[\ud800-\udfff]")
#: Embeddings, overrides and isolates: with them a text reads otherwise than it is.
_BIDI = re.compile("[\u202a-\u202e\u2066-\u2069]")

#: Fields whose values are ids. Two that differ only in their form are two, and worth a warning.
_IDS = frozenset(
    {
        *("id", "item", "role", "within", "has", "renamed"),
        *("requires", "all", "any", "of", "corequires", "recommends", "teaches"),
    }
)


class Cleaner:
    """Cleans all texts of a tree; notes what was left out as warnings, what cannot be as faults.

    Texts other than ids come out in NFC, which is not worth a word.
    """

    def __init__(self, limits: Limits, findings: Findings, part: int) -> None:
        self._marks, self._longest = limits.marks, limits.text
        self._findings, self._part = findings, part

    def tree(self, tree: Tree, path: Path = ()) -> Tree:
        """Return the tree with clean texts and keys."""
        if isinstance(tree, str):
            return self._typed(tree, path)
        if isinstance(tree, list):
            return [self.tree(member, (*path, i)) for i, member in enumerate(tree)]
        if isinstance(tree, dict):
            return {
                self.text(key, (*path, key)): self.tree(member, (*path, key))
                for key, member in tree.items()
            }
        return tree

    def _typed(self, text: str, path: Path) -> str:
        cleaned = self.text(text, path)
        return Plain(cleaned) if isinstance(text, Plain) else cleaned

    def text(self, text: str, path: Path) -> str:
        """Return the clean text."""
        if text.isprintable() and text.isascii():
            return text
        if len(text) > self._longest:
            return text
        if _SURROGATE.search(text):
            said = "half of a surrogate pair, which is no character"
            self._findings.add(Fault(path, said, part=self._part))
            return _SURROGATE.sub("\ufffd", text)
        text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\x85", "\n")
        for pattern, what in ((_CONTROL, "control character"), (_BIDI, "direction override")):
            text, count = pattern.subn("", text)
            if count:
                self._warn(path, count, what)
        if text.isascii() or _holds_ids(path):
            return text
        return unicodedata.normalize("NFC", self._few_marks(text, path))

    def _few_marks(self, text: str, path: Path) -> str:
        """Return the text with no more combining marks on a letter than limits allow."""
        kept: list[str] = []
        run = 0
        for character in text:
            run = run + 1 if unicodedata.combining(character) else 0
            if run <= self._marks:
                kept.append(character)
        if len(kept) < len(text):
            self._warn(path, len(text) - len(kept), "combining mark")
        return "".join(kept)

    def _warn(self, path: Path, count: int, what: str) -> None:
        said = f"{count:,} {what}{'s' * (count != 1)} left out"
        self._findings.add_warning(Fault(path, said, part=self._part))


def _holds_ids(path: Path) -> bool:
    field = next((step for step in reversed(path) if isinstance(step, str)), "")
    return field in _IDS or "renamed" in path[:1] or (path[:1] == ("pages",) and field == "about")
