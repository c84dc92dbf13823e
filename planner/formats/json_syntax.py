"""JSON: read at the speed of the standard library, and explained where that refuses."""

import json
import math
from functools import partial
from typing import NoReturn, Self

from planner.formats.json_places import locate
from planner.formats.json_scan import DIGITS, Scanner
from planner.formats.limits import Limits
from planner.formats.tree import Builder, Syntax, SyntaxProblemError, Tree


class Typed(float):
    """A number with a fraction that remembers how it was typed: 2026.10 is no 2026.1 in a text."""

    __slots__ = ("text",)

    text: str

    def __new__(cls, text: str) -> Self:
        """Make the number; raises ValueError for one that no float can hold."""
        number = super().__new__(cls, text)
        if len(text) > DIGITS or not math.isfinite(number):
            raise ValueError("no such number")
        number.text = text
        return number


def json_syntax(limits: Limits) -> Syntax:
    """Return the syntax under these limits."""
    return Syntax("JSON", partial(_values, limits), locate)


def is_json(text: str) -> bool:
    """Say whether a text is JSON, be it within the limits or not."""
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True


def _values(limits: Limits, text: str) -> Tree:
    if sum(map(text.count, ",[{")) > limits.nodes:
        _explain(limits, text)
    try:
        tree: Tree = json.loads(
            text,
            object_pairs_hook=_unique,
            parse_constant=_refuse_word,
            parse_int=_integer,
            parse_float=Typed,
        )
    except (ValueError, RecursionError) as error:
        _explain(limits, text)
        raise SyntaxProblemError(1, 1, f"this is not JSON: {error}") from error
    return tree


def _explain(limits: Limits, text: str) -> None:
    """Raise SyntaxProblemError for what is wrong with the text, or has too much of it."""
    Scanner(text, Builder(limits)).scan()


def _unique(pairs: list[tuple[str, Tree]]) -> dict[str, Tree]:
    members = dict(pairs)
    if len(members) != len(pairs):
        raise ValueError("a key twice")
    return members


def _refuse_word(word: str) -> NoReturn:
    raise ValueError(word)


def _integer(digits: str) -> int:
    if len(digits) > DIGITS:
        raise ValueError("too many digits")
    return int(digits)
