"""The sentences of :mod:`planner.words` in the language of the window."""

from PySide6.QtCore import QCoreApplication

from planner.model import Item, Kind
from planner.words import COUNTS, SENTENCES, Words

_CONTEXT = "Words"


def words() -> Words:
    """Return the words in the language that the window has now."""
    return Words(_translated)


def facts(item: Item, area: str = "") -> str:
    """Return kind, hours and area in one line: "Skill · about 40 h · Data engineering"."""
    say = words()
    parts = [say.kind(item.kind.value).capitalize()]
    if item.hours is not None and not item.full_time:
        parts.append(say.range(item.hours.low, item.hours.likely, item.hours.high))
    if item.weeks is not None and (item.full_time or item.kind is not Kind.SKILL):
        parts.append(say.weeks(item.weeks.likely))
    return " · ".join([*parts, *([area] if area else [])])


def _translated(key: str, number: float | None = None) -> str:
    if number is None:
        return QCoreApplication.translate(_CONTEXT, SENTENCES[key])
    one, many = COUNTS[key]
    return QCoreApplication.translate(_CONTEXT, one if number == 1 else many)
