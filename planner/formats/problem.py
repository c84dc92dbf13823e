"""Problems of a file, said so that the author finds the place and knows what is wanted."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from difflib import get_close_matches
from functools import cached_property

import msgspec

from planner.errors import RefusedError

#: So many problems are printed; the rest is counted.
SHOWN = 100
_CUT = 60
#: Near misses of ids are looked for among so many at most, and so many times in one file.
_CANDIDATES = 1_000
_NEIGHBOURS = 100


class Problem(msgspec.Struct, frozen=True, order=True):
    """One thing wrong at a place in a file; line 0 means the file as a whole."""

    file: str
    line: int
    column: int
    text: str

    def __str__(self) -> str:
        place = f":{self.line}:{self.column}" if self.line else ""
        return f"{printable(self.file, 1_000)}{place}: {self.text}"


class RefusedFileError(RefusedError):
    """A file was not taken; ``problems`` says why, all at once and in the order of the file."""

    def __init__(self, problems: Iterable[Problem], warnings: Iterable[Problem] = ()) -> None:
        self.problems = tuple(problems)
        self.warnings = tuple(warnings)
        lines = [str(problem) for problem in self.problems[:SHOWN]]
        if len(self.problems) > SHOWN:
            lines.append(f"and {len(self.problems) - SHOWN:,} more problems")
        super().__init__("\n".join(lines))


def printable(text: str, length: int = _CUT) -> str:
    """Return the text on one line, cut to a length, its invisible characters written out."""
    shown = text if len(text) <= length else f"{text[: length - 1]}…"
    if shown.isprintable():
        return shown
    return "".join(c if c.isprintable() else ascii(c)[1:-1] for c in shown)


def quoted(text: str) -> str:
    """Return the text for a message: in quotes, on one line, cut where it is long."""
    return f"'{printable(text)}'"


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """Return a hint with the nearest known words, or nothing; begins with a blank."""
    near = near_misses(word, known)
    return f" Did you mean {either([quoted(one) for one in near])}?" if near else ""


def near_misses(word: str, known: Iterable[str]) -> tuple[str, ...]:
    """Return up to three known words that look like this one, nearest first."""
    candidates = list(known)
    folded = word.strip().casefold()
    same = [one for one in candidates if one.casefold() == folded]
    return tuple(same[:3] or get_close_matches(word[:200], candidates, n=3, cutoff=0.7))


class NearMisses:
    """Hints for unknown words among very many known ones, in bounded time.

    Of many, only the neighbours in the order of the alphabet are compared: they begin alike. Only
    as many hints are given as problems are shown.
    """

    def __init__(self, known: Iterable[str]) -> None:
        self._known = known
        self._left = SHOWN

    def hint(self, word: str) -> str:
        """Return the hint for a word, as :func:`did_you_mean` does."""
        if not self._left:
            return ""
        self._left -= 1
        if len(self._sorted) <= _CANDIDATES:
            return did_you_mean(word, self._sorted)
        at = bisect_left(self._sorted, word)
        return did_you_mean(word, self._sorted[max(0, at - _NEIGHBOURS) : at + _NEIGHBOURS])

    @cached_property
    def _sorted(self) -> list[str]:
        return sorted(self._known)


def either(words: Sequence[str]) -> str:
    """Join words with commas and a last "or"."""
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} or {words[-1]}"
