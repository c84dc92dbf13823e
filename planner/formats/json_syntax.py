"""JSON: read at the speed of the standard library; once more, with places, to explain problems."""

import json
import math
import re
from bisect import bisect_right
from functools import partial
from typing import NoReturn

from planner.formats.limits import Limits
from planner.formats.problem import quoted
from planner.formats.tree import Builder, Place, Syntax, SyntaxProblemError, Tree

_BLANK = re.compile(r"[ \t\n\r]*+")
_NUMBER = re.compile(r"-?(?:0|[1-9]\d*+)(?:\.\d++)?(?:[eE][-+]?\d++)?", re.ASCII)
_WORD = re.compile(r"-?\w++")
_WORDS: dict[str, Tree] = {"true": True, "false": False, "null": None}
#: No honest number is longer; longer ones take quadratic time to read.
_DIGITS = 40


def json_syntax(limits: Limits) -> Syntax:
    """Return the syntax under these limits."""
    return Syntax("JSON", partial(_values, limits), partial(_places, limits))


def _values(limits: Limits, text: str) -> Tree:
    try:
        tree: Tree = json.loads(
            text, object_pairs_hook=_unique, parse_constant=_refuse_word, parse_int=_integer
        )
    except (ValueError, RecursionError) as error:
        _places(limits, text)
        raise SyntaxProblemError(1, 1, f"this is not JSON: {error}") from error
    return tree


def _unique(pairs: list[tuple[str, Tree]]) -> dict[str, Tree]:
    members = dict(pairs)
    if len(members) != len(pairs):
        raise ValueError("a key twice")
    return members


def _refuse_word(word: str) -> NoReturn:
    raise ValueError(word)


def _integer(digits: str) -> int:
    if len(digits) > _DIGITS:
        raise ValueError("too many digits")
    return int(digits)


def _places(limits: Limits, text: str) -> Place:
    builder = Builder(depth=limits.depth, nodes=limits.nodes, places=True)
    _Scanner(text, builder).scan()
    return builder.place


class _Scanner:
    """Reads JSON without recursion and says where it breaks."""

    def __init__(self, text: str, builder: Builder) -> None:
        self._text, self._builder, self._at = text, builder, 0
        self._starts = [0, *(match.end() for match in re.finditer("\n", text))]
        self._closers: list[str] = []
        self._decoder = json.JSONDecoder()

    def scan(self) -> None:
        """Hand the whole text to the builder."""
        self._skip_blanks()
        self._value()
        while self._closers:
            self._member()
        self._skip_blanks()
        if self._at < len(self._text):
            self._refuse("nothing may follow the end of the JSON value")

    def _member(self) -> None:
        """Read what may stand inside the innermost open list or object, up to its next member."""
        self._skip_blanks()
        closer = self._closers[-1]
        opened = self._text[self._before_blanks()] in "[{"
        here = self._text[self._at : self._at + 1]
        if here == closer:
            self._at += 1
            self._closers.pop()
            self._builder.close()
            return
        if not opened:
            if here != ",":
                self._refuse(f"',' or '{closer}' is wanted here")
            self._at += 1
            self._skip_blanks()
        if closer == "}":
            self._key()
        self._value()

    def _before_blanks(self) -> int:
        """Return the index of the last character before here that is not blank."""
        at = self._at - 1
        while self._text[at] in " \t\n\r":
            at -= 1
        return at

    def _key(self) -> None:
        line, column = self._where(self._at)
        if self._text[self._at : self._at + 1] != '"':
            self._refuse("a key in double quotes is wanted here")
        self._builder.key(self._string(), line, column)
        self._skip_blanks()
        if self._text[self._at : self._at + 1] != ":":
            self._refuse("':' is wanted after a key")
        self._at += 1
        self._skip_blanks()

    def _value(self) -> None:
        line, column = self._where(self._at)
        match self._text[self._at : self._at + 1]:
            case "{":
                self._builder.value({}, line, column)
                self._closers.append("}")
                self._at += 1
            case "[":
                self._builder.value([], line, column)
                self._closers.append("]")
                self._at += 1
            case '"':
                self._builder.value(self._string(), line, column)
            case _:
                self._number_or_word(line, column)

    def _number_or_word(self, line: int, column: int) -> None:
        number = _NUMBER.match(self._text, self._at)
        if number:
            text = number[0]
            value = self._number(text)
            self._at = number.end()
            self._builder.value(value, line, column, text)
            return
        word = _WORD.match(self._text, self._at)
        if word is None:
            wanted = "a value is wanted here"
            self._refuse(wanted if self._at < len(self._text) else f"the text ends, but {wanted}")
        if word[0] not in _WORDS:
            self._refuse(f"{quoted(word[0])} is no JSON value; texts stand in double quotes")
        self._at = word.end()
        self._builder.value(_WORDS[word[0]], line, column)

    def _number(self, text: str) -> int | float:
        if len(text) > _DIGITS:
            self._refuse(f"a number of {len(text):,} characters; at most {_DIGITS} are read")
        if text.lstrip("-").isdigit():
            return int(text)
        number = float(text)
        if not math.isfinite(number):
            self._refuse(f"{text} is too large for a number")
        return number

    def _string(self) -> str:
        try:
            text, self._at = self._decoder.raw_decode(self._text, self._at)
        except json.JSONDecodeError as error:
            self._at = error.pos
            self._refuse(_STRING_FAULTS.get(error.msg.split(" at")[0], error.msg))
        return str(text)

    def _skip_blanks(self) -> None:
        match = _BLANK.match(self._text, self._at)
        assert match is not None
        self._at = match.end()

    def _where(self, at: int) -> tuple[int, int]:
        line = bisect_right(self._starts, at)
        return line, at - self._starts[line - 1] + 1

    def _refuse(self, text: str) -> NoReturn:
        raise SyntaxProblemError(*self._where(self._at), text)


_STRING_FAULTS = {
    "Unterminated string starting": "this text has no closing quote",
    "Invalid control character": "a line break or tab inside a text; write \\n or \\t",
}
