"""Where values stand in a JSON text that was read before; all that is not asked for is skipped."""

import json
import re
from bisect import bisect_right

from planner.formats.tree import Branch, Path, Places, Spot

_BLANK = re.compile(r"[ \t\n\r]*+")


class Lines:
    """Turns offsets of a text into lines and columns."""

    def __init__(self, text: str) -> None:
        self._starts = [0, *(match.end() for match in re.finditer("\n", text))]

    def spot(self, at: int) -> Spot:
        """Return line and column of the character at an offset."""
        line = bisect_right(self._starts, at)
        return line, at - self._starts[line - 1] + 1


def skip_blanks(text: str, at: int) -> int:
    """Return the offset of the first character from ``at`` on that is not blank."""
    match = _BLANK.match(text, at)
    assert match is not None
    return match.end()


def locate(text: str, places: Places) -> None:
    """Note the places that are asked for."""
    _Locator(text, places).value(skip_blanks(text, 0), places.sought, ())


class _Locator:
    """Goes down to what is asked for, and over the rest at the speed of the standard library."""

    def __init__(self, text: str, places: Places) -> None:
        self._text, self._places = text, places
        self._lines = Lines(text)
        self._skip = json.JSONDecoder().raw_decode

    def value(self, at: int, branch: Branch, path: Path) -> int:
        """Note the value that begins at an offset; return where it ends."""
        self._places.values[path] = self._lines.spot(at)
        opening = self._text[at] if branch else ""
        if opening == "{":
            return self._object(at, branch, path)
        if opening == "[":
            return self._list(at, branch, path)
        return self._end(at)

    def _object(self, at: int, branch: Branch, path: Path) -> int:
        while (at := skip_blanks(self._text, at + 1)) >= 0 and self._text[at] == '"':
            key, end = self._skip(self._text, at)
            value_at = skip_blanks(self._text, skip_blanks(self._text, end) + 1)
            if key in branch:
                self._places.keys[*path, key] = self._lines.spot(at)
                end = self.value(value_at, branch[key], (*path, key))
            else:
                end = self._end(value_at)
            at = skip_blanks(self._text, end)
            if self._text[at] == "}":
                break
        return at + 1

    def _list(self, at: int, branch: Branch, path: Path) -> int:
        index = 0
        while self._text[at := skip_blanks(self._text, at + 1)] != "]":
            if index in branch:
                end = self.value(at, branch[index], (*path, index))
            else:
                end = self._end(at)
            at = skip_blanks(self._text, end)
            if self._text[at] == "]":
                break
            index += 1
        return at + 1

    def _end(self, at: int) -> int:
        return int(self._skip(self._text, at)[1])
