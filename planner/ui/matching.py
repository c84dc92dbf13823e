"""Finding by what one remembers: words in any order, beginnings, initials, letters in order."""

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

_ALIKE = 0.5  # from here on a text looks like another


def fold(text: str) -> str:
    """Return a text without case and accents, to compare by."""
    if text.isascii():
        return text.casefold()
    plain = unicodedata.normalize("NFKD", text).casefold()
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


@dataclass(frozen=True, slots=True)
class Key:
    """A text prepared for being found."""

    text: str
    words: tuple[str, ...]
    initials: str

    @classmethod
    def of(cls, text: str) -> "Key":
        """Prepare a text."""
        folded = fold(text)
        words = tuple("".join(c if c.isalnum() else " " for c in folded).split())
        return cls(folded, words, "".join(word[0] for word in words))


def score(query: Sequence[str], key: Key) -> float:
    """Return how well a text fits words typed (folded); 0 if not at all, larger is better."""
    if not query:
        return 1.0
    whole = "".join(query)
    if all(any(word.startswith(part) for word in key.words) for part in query):
        return 4.0 if key.text.startswith(" ".join(query)) else 3.0
    if len(whole) > 1 and whole in key.initials:
        return 2.5 if key.initials.startswith(whole) else 2.2
    if all(part in key.text for part in query):
        return 2.0
    return 1.0 if len(whole) > 2 and _in_order(whole, key.text) else 0.0  # noqa: PLR2004 - two letters are in everything


def best(query: str, keys: Iterable[Key], most: int) -> list[int]:
    """Return the numbers of the texts that fit, best first; equal ones in the order given."""
    parts = fold(query).split()
    scored = ((score(parts, key), number) for number, key in enumerate(keys))
    found = [(-points, number) for points, number in scored if points]
    found.sort()
    return [number for _points, number in found[:most]]


def alike(query: str, texts: Sequence[str], most: int) -> list[int]:
    """Return the numbers of the texts that look most like what was typed, best first.

    Compared are the pairs of letters: of the whole, and of each word with the whole query.
    """
    wanted = _pairs(fold(query))
    scored = []
    for number, text in enumerate(texts):
        folded = fold(text)
        whole = _likeness(wanted, _pairs(folded))
        near = max((_likeness(wanted, _pairs(word)) for word in folded.split()), default=0.0)
        if (points := max(whole, near)) >= _ALIKE:
            scored.append((-points, len(text), number))
    scored.sort()
    return [number for _points, _length, number in scored[:most]]


def _pairs(text: str) -> frozenset[str]:
    """Return the pairs of neighbouring letters, the beginning and the end counted as letters."""
    marked = f" {text} "
    return frozenset(marked[at : at + 2] for at in range(len(marked) - 1))


def _likeness(one: frozenset[str], other: frozenset[str]) -> float:
    """Return which part of two sets is common, from 0 to 1 (Dice 1945)."""
    return 2 * len(one & other) / (len(one) + len(other))


def _in_order(letters: str, text: str) -> bool:
    rest = iter(text)
    return all(letter in rest for letter in letters)
