"""The sentences of :mod:`planner.sentences` in the language of the window."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale, QTime

from planner.model import Item, Kind
from planner.sentences import COUNTS, SENTENCES
from planner.words import Words

_CONTEXT = "Words"
#: What is not whole is told as several are: "1.5 weeks".
_SEVERAL = 2
_ALL_DIGITS = QLocale.FloatingPointPrecisionOption.FloatingPointShortest.value


def words() -> Words:
    """Return the words in the language that the window has now."""
    return Words(_translated, _figure)


def clock(at: datetime) -> str:
    """Say a time of day as is usual here: "14:30"."""
    return QLocale().toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)


def capital(text: str) -> str:
    """Begin with a capital letter and leave the others: "vom Arbeitgeber" keeps its noun."""
    return text[:1].upper() + text[1:]


def facts(item: Item, area: str = "") -> str:
    """Return kind, hours and area in one line: "Skill · about 40 h · Data engineering"."""
    say = words()
    parts = [capital(say.kind(item.kind.value))]
    if item.hours is not None and not item.full_time:
        parts.append(say.range(item.hours.low, item.hours.likely, item.hours.high))
    if item.weeks is not None and (item.full_time or item.kind is not Kind.SKILL):
        parts.append(say.weeks(item.weeks.likely))
    return " · ".join([*parts, *([area] if area else [])])


def _translated(key: str, number: float | None = None) -> str:
    """Find a sentence by its English text and, where that means several things, by its key."""
    if number is None:
        return QCoreApplication.translate(_CONTEXT, SENTENCES[key], key)
    _one, many = COUNTS[key]
    whole = int(abs(number)) if number == int(number) else _SEVERAL
    return QCoreApplication.translate(_CONTEXT, many, key, whole)


def _figure(number: float) -> str:
    return QLocale().toString(float(number), "f", _ALL_DIGITS)
