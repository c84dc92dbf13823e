"""Trees as YAML in block style: short lists on one line, long texts folded, nothing ambiguous.

Written here because the library's emitter folds texts where other readers join them wrongly and
cannot indent lists. A text stands unquoted only where every YAML reader takes it for a text.
"""

import json
import re
from collections.abc import Iterator

from planner.formats.tree import Tree

_WIDTH = 96
_SHORT = 84
#: Begins like a word, and holds nothing that could end it or mean something else.
_PLAIN = re.compile(r"[^\W\d_](?:[^:#,?\[\]{}\n]|(?<=\S)#)*+(?<!\s)")
_PLAIN_IN_BLOCK = re.compile(r"[^\W\d_](?:[^:#\n]|:(?=\S)|(?<=\S)#)*+(?<![\s:])")
_OTHER_TYPES = re.compile(r"(?:null|true|false|yes|no|on|off|y|n)", re.IGNORECASE)
_INVISIBLE = re.compile("[\x7f-\xa0\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]")


def yaml_text(tree: dict[str, Tree]) -> str:
    """Return the text of a file; sections of mappings are set apart by blank lines."""
    lines: list[str] = []
    for key, value in tree.items():
        section = isinstance(value, list) and value and isinstance(value[0], dict)
        if section and isinstance(value, list):
            lines += ["", f"{_one_line(key)}:"]
            for i, entry in enumerate(value):
                lines += [""] * bool(i)
                lines += _indented(_listed(*_open(entry)))
        else:
            lines += _keyed(key, value)
    return "\n".join(lines) + "\n"


def _open(value: Tree) -> tuple[str, list[str]]:
    """Return a collection in block style: nothing on the line of its key, and its lines."""
    lines: list[str] = []
    if isinstance(value, dict) and value:
        for key, member in value.items():
            lines += _keyed(key, member)
    elif isinstance(value, list) and value:
        for member in value:
            lines += _listed(*_block(member))
    else:
        return _one_line(value), []
    return "", lines


def _block(value: Tree) -> tuple[str, list[str]]:
    """Return what stands on the line of the key or dash, and the lines below it."""
    if isinstance(value, dict | list):
        line = _one_line(value)
        if len(line) <= _SHORT and "\\n" not in line:
            return line, []
        return _open(value)
    if isinstance(value, str):
        return _text_block(value)
    return _one_line(value), []


def _keyed(key: str, value: Tree) -> list[str]:
    first, below = _block(value)
    return [f"{_one_line(key)}: {first}" if first else f"{_one_line(key)}:", *_indented(below)]


def _listed(first: str, below: list[str]) -> list[str]:
    if first:
        return [f"- {first}", *_indented(below)]
    return [f"- {below[0]}", *_indented(below[1:])]


def _indented(lines: list[str]) -> list[str]:
    return [f"  {line}" if line else line for line in lines]


def _text_block(text: str) -> tuple[str, list[str]]:
    if not _can_stand_bare(text):
        return _one_line(text), []
    if "\n" in text:
        ending = "|" if text.endswith("\n") else "|-"
        return ending, text.removesuffix("\n").split("\n")
    if _PLAIN_IN_BLOCK.fullmatch(text) and not _OTHER_TYPES.fullmatch(text):
        if len(text) <= _WIDTH:
            return text, []
    elif len(text) <= _WIDTH:
        return _quoted(text), []
    return ">-", list(_folded(text))


def _can_stand_bare(text: str) -> bool:
    """Whether the lines of the text may stand in a block as they are."""
    lines = text.removesuffix("\n").split("\n")
    bare = all(line.isprintable() and not line.endswith(" ") for line in lines)
    outer = bool(lines[0]) and bool(lines[-1]) and not lines[0].startswith(" ")
    return bare and outer and "  " not in text


def _folded(text: str) -> Iterator[str]:
    line = ""
    for word in text.split(" "):
        if line and len(line) + 1 + len(word) > _WIDTH:
            yield line
            line = word
        else:
            line = f"{line} {word}" if line else word
    yield line


def _one_line(value: Tree) -> str:
    match value:
        case dict():
            members = (f"{_one_line(key)}: {_one_line(one)}" for key, one in value.items())
            return f"{{{', '.join(members)}}}"
        case list():
            return f"[{', '.join(map(_one_line, value))}]"
        case str():
            plain = _PLAIN.fullmatch(value) and value.isprintable()
            return value if plain and not _OTHER_TYPES.fullmatch(value) else _quoted(value)
        case _:
            return _word(value)


def _word(value: Tree) -> str:
    """Return a number, a truth value or a day."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return _float(value) if isinstance(value, float) else str(value)


def _quoted(text: str) -> str:
    quoted = json.dumps(text, ensure_ascii=False)
    return _INVISIBLE.sub(lambda match: f"\\u{ord(match[0]):04x}", quoted)


def _float(value: float) -> str:
    """Return the number with a point even beside an exponent: other readers want it."""
    mantissa, exponent, power = repr(value).partition("e")
    return f"{mantissa}.0{exponent}{power}" if exponent and "." not in mantissa else repr(value)
