"""The reasons that errors give, in the language of the window.

Errors are raised below the window, in English, by code that knows no translation. Their sentences
are gathered from that code into a file of texts with places for what is put in; here an error is
matched with the text it was made from, and that text is what gets translated.
"""

import json
import re
from datetime import date
from functools import cache

from PySide6.QtCore import QCoreApplication

from planner.assets import asset
from planner.errors import PlannerError, UnknownIdError
from planner.model import Kind
from planner.ui.wording import words

CONTEXT = "Refusals"
_PLACE = re.compile(r"\{(\w+)\}")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")

# By this name Qt's tools find what is to be translated.
translate = QCoreApplication.translate


def reason(error: PlannerError) -> str:
    """Return what an error says; one that nobody has translated in English."""
    if isinstance(error, UnknownIdError):
        return _unknown(error)
    return reworded(str(error))


def reworded(text: str) -> str:
    """Return a sentence from below the window in its language."""
    for source, pattern in _patterns():
        found = pattern.fullmatch(text)
        if found is None:
            continue
        values = {name: _said(value) for name, value in found.groupdict().items()}
        return translate(CONTEXT, source).format_map(values)
    return text


def _unknown(error: UnknownIdError) -> str:
    if error.what == "roadmap":
        said = translate("Refusal", "There is no roadmap “{name}”.")
    else:
        said = translate("Refusal", "There is no item “{name}”.")
    parts = [said.format(name=error.unknown)]
    if error.suggestions:
        hint = translate("Refusal", "Did you mean {names}?")
        parts.append(hint.format(names=words().any_of(error.suggestions)))
    return " ".join(parts)


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Return the gathered texts with what matches them, those first that say the most."""
    texts = json.loads(asset("i18n", "refusals.json").read_text(encoding="utf-8"))
    texts.sort(key=lambda text: -len(_PLACE.sub("", text)))
    return tuple((text, _pattern(text)) for text in texts)


def _pattern(text: str) -> re.Pattern[str]:
    parts = _PLACE.split(text)
    made = (f"(?P<{one}>.+)" if at % 2 else re.escape(one) for at, one in enumerate(parts))
    return re.compile("".join(made), re.DOTALL)


def _said(value: str) -> str:
    """Say what was put in: days and kinds of items as the language does, all else as it is."""
    if value in set(Kind):
        return words().kind(value)
    if _DAY.fullmatch(value):
        return words().day(date.fromisoformat(value))
    return value
