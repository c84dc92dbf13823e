"""Files on disk: only regular ones of a fair size, in UTF-8, read by content and not by suffix."""

import hashlib
import os
import re
import stat
from collections.abc import Iterable
from pathlib import Path

from planner.formats.json_syntax import is_json, json_syntax
from planner.formats.limits import Limits
from planner.formats.problem import Problem, RefusedFileError
from planner.formats.tree import Path as TreePath
from planner.formats.tree import Places, Syntax, SyntaxProblemError, Tree
from planner.formats.yaml_syntax import yaml_syntax

_VISIBLE = bytes([*b"\t\n\r", *range(0x20, 0x7F)])
_MARKS = {b"\xff\xfe": "UTF-16", b"\xfe\xff": "UTF-16", b"\x00\x00\xfe\xff": "UTF-32"}
#: What YAML does not allow in a text at all, and nobody means to write.
_UNREADABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]")
_LOOKS_LIKE_YAML = re.compile(r"(?:\s*#.*\n|\s*\n)*(?:---\s|%YAML|[\w-]+[ ]*:(?:\s|$)|- )")


class Source:
    """One file that was read: its text, and its places once a problem must be explained."""

    def __init__(self, name: str, data: bytes, limits: Limits) -> None:
        self.name = name
        self.sha256 = hashlib.sha256(data).hexdigest()
        self.warnings: list[Problem] = []
        self._limits = limits
        #: Nothing but visible ASCII, blanks and line ends, so that there is little to clean.
        self.plain = not data.translate(None, _VISIBLE)
        text = _decoded(name, data)
        self.text = text if self.plain else self._without_unreadable(text)
        self.syntax = self._told_syntax()

    def tree(self) -> Tree:
        """Read the text; raises :class:`RefusedFileError`."""
        try:
            return self.syntax.values(self.text)
        except SyntaxProblemError as error:
            raise self._refusal(error) from error

    def places(self, paths: Iterable[TreePath]) -> Places:
        """Return the places of values; the text must have been read before."""
        places = Places(paths, self._limits.depth)
        self.syntax.places(self.text, places)
        return places

    def _refusal(self, error: SyntaxProblemError) -> RefusedFileError:
        problem = Problem(self.name, error.line, error.column, error.text)
        return RefusedFileError([problem], self.warnings)

    def _told_syntax(self) -> Syntax:
        """Tell the syntax by content; a suffix that says otherwise is worth a warning."""
        suffix = os.path.splitext(self.name)[1].lower()  # noqa: PTH122 - a name, not a path
        braces = self.text.lstrip()[:1] in ("{", "[")
        as_json, as_yaml = json_syntax(self._limits), yaml_syntax(self._limits)
        if suffix == ".json":
            if braces or not _LOOKS_LIKE_YAML.match(self.text):
                return as_json
            self._warn(1, 1, "the name says JSON, the content is YAML; read as YAML")
            return as_yaml
        if suffix not in (".yaml", ".yml"):
            return as_json if braces else as_yaml
        if braces and is_json(self.text):
            self._warn(1, 1, "the name says YAML, the content is JSON; read as JSON")
            return as_json
        return as_yaml

    def _without_unreadable(self, text: str) -> str:
        for match in _UNREADABLE.finditer(text):
            before = text[: match.start()]
            line, column = before.count("\n") + 1, match.start() - before.rfind("\n")
            self._warn(line, column, f"control character U+{ord(match[0]):04X} left out")
            if len(self.warnings) > self._limits.marks:
                break
        return _UNREADABLE.sub("", text) if self.warnings else text

    def _warn(self, line: int, column: int, text: str) -> None:
        self.warnings.append(Problem(self.name, line, column, text))


def read_regular_file(path: Path, limits: Limits) -> bytes:
    """Return the bytes of a regular file of a fair size; raises :class:`RefusedFileError`.

    Pipes and devices are refused before they are opened, so that nothing can hang.
    """
    name = str(path)
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise _whole(name, "this is not a regular file")
        flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
        with open(os.open(path, flags), "rb") as file:  # noqa: PTH123 - from a descriptor
            if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                raise _whole(name, "this is not a regular file")
            data = file.read(limits.size + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise _whole(name, f"cannot be read: {reason}") from error
    if len(data) > limits.size:
        raise _whole(name, f"larger than {limits.size // 1024**2} MB, which is the limit")
    return data


def _decoded(name: str, data: bytes) -> str:
    for mark, encoding in _MARKS.items():
        if data.startswith(mark):
            raise _whole(name, f"this is {encoding}; save it as UTF-8", 1, 1)
    try:
        text = data.removeprefix(b"\xef\xbb\xbf").decode()
    except UnicodeDecodeError as error:
        before = data[: error.start]
        line, column = before.count(b"\n") + 1, error.start - before.rfind(b"\n")
        said = f"byte 0x{data[error.start]:02X} at offset {error.start:,} is not UTF-8"
        raise _whole(name, f"{said}; save it as UTF-8", line, column) from error
    if "\0" in text[:4] and text.count("\0") * 4 >= len(text):
        raise _whole(name, "this looks like UTF-16 without a mark; save it as UTF-8", 1, 1)
    return text


def _whole(name: str, text: str, line: int = 0, column: int = 0) -> RefusedFileError:
    return RefusedFileError([Problem(name, line, column, text)])
