"""JSON read part by part, without recursion, to say where and how it breaks."""

import json
import math
import re
from typing import NoReturn

from planner.formats.json_places import Lines, skip_blanks
from planner.formats.problem import quoted
from planner.formats.tree import Builder, SyntaxProblemError, Tree

#: No honest number is longer; longer ones take quadratic time to read.
DIGITS = 40
_NUMBER = re.compile(r"-?(?:0|[1-9]\d*+)(?:\.\d++)?(?:[eE][-+]?\d++)?", re.ASCII)
_WORD = re.compile(r"-?\w++")
_WORDS: dict[str, Tree] = {"true": True, "false": False, "null": None}
_STRING_FAULTS = {
    "Unterminated string starting": "this text has no closing quote",
    "Invalid control character": "a line break or tab inside a text; write \\n or \\t",
}


class Scanner:
    """Reads JSON without recursion and says where it breaks."""

    def __init__(self, text: str, builder: Builder) -> None:
        self._text, self._builder, self._at = text, builder, 0
        self._lines = Lines(text)
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
        line, column = self._lines.spot(self._at)
        if self._text[self._at : self._at + 1] != '"':
            self._refuse("a key in double quotes is wanted here")
        self._builder.key(self._string(), line, column)
        self._skip_blanks()
        if self._text[self._at : self._at + 1] != ":":
            self._refuse("':' is wanted after a key")
        self._at += 1
        self._skip_blanks()

    def _value(self) -> None:
        line, column = self._lines.spot(self._at)
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
            self._builder.value(value, line, column)
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
        if len(text) > DIGITS:
            self._refuse(f"a number of {len(text):,} characters; at most {DIGITS} are read")
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
        self._at = skip_blanks(self._text, self._at)

    def _refuse(self, text: str) -> NoReturn:
        raise SyntaxProblemError(*self._lines.spot(self._at), text)
