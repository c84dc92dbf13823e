"""YAML, the plain part of it: no aliases, anchors, tags, merge keys or second documents.

Only the events of the parser are used. Its own composer is recursive (deep nesting would crash
the process) and guesses types, so that ``no`` would become a truth value.
"""

import re
from collections.abc import Iterator
from functools import partial

import yaml
from yaml.events import (
    AliasEvent,
    CollectionEndEvent,
    CollectionStartEvent,
    DocumentStartEvent,
    Event,
    MappingStartEvent,
    ScalarEvent,
)

from planner.formats.limits import Limits
from planner.formats.problem import quoted
from planner.formats.tree import Builder, Places, Plain, Syntax, SyntaxProblemError, Tree

#: libyaml where there is one: it is eight times as fast.
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_TAB = re.compile(r"[ ]*\t")


def yaml_syntax(limits: Limits) -> Syntax:
    """Return the syntax under these limits."""
    return Syntax("YAML", partial(_values, limits), partial(_places, limits))


def _values(limits: Limits, text: str) -> Tree:
    builder = Builder(limits)
    _read(text, builder)
    return builder.root


def _places(limits: Limits, text: str, places: Places) -> None:
    _read(text, Builder(limits, places))


def _read(text: str, builder: Builder) -> None:
    documents = 0
    for event in _events(text):
        if isinstance(event, ScalarEvent):
            _scalar(event, builder)
        elif isinstance(event, CollectionStartEvent):
            _start(event, builder)
        elif isinstance(event, CollectionEndEvent):
            builder.close()
        elif isinstance(event, AliasEvent):
            raise _refused(event, f"'*{event.anchor}': aliases are not read; write it out here")
        elif isinstance(event, DocumentStartEvent):
            documents += 1
            if documents > 1:
                raise _refused(event, "a second document begins; put it into a file of its own")


def _scalar(event: ScalarEvent, builder: Builder) -> None:
    _guard(event)
    line, column = _where(event)
    plain = event.implicit[0]
    if builder.key_is_next:
        if plain and event.value == "<<":
            raise _refused(event, "merge keys ('<<') are not read; write the members out")
        builder.key(event.value, line, column)
    elif not plain:
        builder.value(event.value, line, column)
    else:
        builder.value(Plain(event.value) if event.value else None, line, column)


def _start(event: CollectionStartEvent, builder: Builder) -> None:
    _guard(event)
    if builder.key_is_next:
        raise _refused(event, "a list or mapping as a key; a key must be a text")
    value: Tree = {} if isinstance(event, MappingStartEvent) else []
    builder.value(value, *_where(event))


def _guard(event: ScalarEvent | CollectionStartEvent) -> None:
    if event.anchor is not None:
        raise _refused(event, f"'&{event.anchor}': anchors are not read; remove it")
    if event.tag is not None:
        raise _refused(event, f"{quoted(event.tag)}: tags are not read; remove it")


def _events(text: str) -> Iterator[Event]:
    try:
        yield from yaml.parse(text, Loader=_LOADER)
    except yaml.YAMLError as error:
        raise _explained(error, text) from error


def _explained(error: yaml.YAMLError, text: str) -> SyntaxProblemError:
    parts = [getattr(error, name, None) for name in ("context", "problem")]
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
    lines = text.splitlines()
    if line <= len(lines) and _TAB.match(lines[line - 1]):
        return SyntaxProblemError(line, column, "a tab indents this line; YAML wants blanks")
    said = " ".join(filter(None, parts)) or str(error)
    return SyntaxProblemError(line, column, f"this is not YAML: {said}{_hint(said)}")


def _hint(said: str) -> str:
    if "mapping values are not allowed" in said:
        return " (a text with ': ' in it must stand in quotes)"
    if "cannot start any token" in said:
        return " (a text that begins with such a character must stand in quotes)"
    return ""


def _refused(event: Event, text: str) -> SyntaxProblemError:
    return SyntaxProblemError(*_where(event), text)


def _where(event: Event) -> tuple[int, int]:
    mark = event.start_mark
    assert mark is not None
    return mark.line + 1, mark.column + 1
