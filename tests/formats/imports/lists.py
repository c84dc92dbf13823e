import pytest

from planner.formats.imports.bringing import Brought, Format, bring, sniff
from planner.formats.imports.drafts import Options
from planner.formats.problem import RefusedFileError
from planner.model import Item, Kind

KNOWN = {"skill-sql": Kind.SKILL, "course-git": Kind.COURSE}
TITLES = {"SQL for analysts": "skill-sql", "Git": "course-git"}


def brought(
    text: str | bytes,
    name: str = "list.csv",
    options: Options | None = None,
    format_: Format | None = None,
) -> Brought:
    """Read a text as a file of this name, beside a library with two items."""
    data = text if isinstance(text, bytes) else text.encode()
    options = options or Options()
    kind = format_ or sniff(data, name)
    return bring(data, name, kind, options, known=KNOWN, titles=TITLES)


def items(text: str | bytes, name: str = "list.csv", options: Options | None = None) -> list[Item]:
    """Return the items of a text."""
    return list(brought(text, name, options).reading.document.items)


def refusal(text: str | bytes, name: str = "list.csv", options: Options | None = None) -> str:
    """Read a text that must be refused; return the problems."""
    with pytest.raises(RefusedFileError) as caught:
        brought(text, name, options)
    assert caught.value.problems
    return "\n".join(map(str, caught.value.problems))
