"""What is refused below the window, in English, is told in the language of the window."""

import json
import re
from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from planner.assets import asset
from planner.errors import NothingToDoError, PlannerError, RefusedError, UnknownIdError
from planner.model import Item, Kind, Library
from planner.ui.language import ENGLISH, Languages
from planner.ui.refusal import CONTEXT, reason, reworded
from planner.verbs import find, items, records

TODAY = date(2026, 11, 23)
KNOTS = Item(id="knots", kind=Kind.SKILL, title="Knots & bends")
HARBOUR = Item(id="harbour", kind=Kind.COURSE, title="Harbour, twice")
LIBRARY = Library(items={"knots": KNOTS, "harbour": HARBOUR})


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    Languages().speak(qapp, "de")
    yield
    Languages().speak(qapp, ENGLISH)


def gathered() -> list[str]:
    found: list[str] = json.loads(asset("i18n", "refusals.json").read_text(encoding="utf-8"))
    return found


@pytest.mark.usefixtures("qapp")
def test_days_are_said_in_english_too_as_they_are_everywhere_else() -> None:
    said = reworded("The deadline 2026-11-01 lies before the start of the plan, 2026-11-23.")
    assert said == "The deadline 1 Nov 2026 lies before the start of the plan, 23 Nov 2026."


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize("text", gathered())
def test_every_gathered_sentence_is_known_again_with_whatever_it_holds(text: str) -> None:
    names = re.findall(r"\{(\w+)\}", text)
    values = {name: f"Ropes {{{at}}} & more" for at, name in enumerate(names)}
    made = QCoreApplication.translate(CONTEXT, text)
    assert made != text or not re.search(r"[a-z]{2}", re.sub(r"\{\w+\}", "", text))
    assert reworded(text.format(**values)) == made.format(**values)


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize(
    ("verb", "said"),
    [
        (
            lambda: items.add(LIBRARY, KNOTS),
            "Es gibt schon einen Eintrag mit der Kennung „knots“.",
        ),
        (
            lambda: records.add_evidence(LIBRARY, "knots", " ", TODAY),
            "Ein Nachweis braucht eine Adresse oder einige Worte.",
        ),
    ],
)
def test_a_verb_that_refuses_is_understood(verb: object, said: str) -> None:
    assert callable(verb)
    with pytest.raises(RefusedError) as refused:
        verb()
    assert reason(refused.value) == said


@pytest.mark.usefixtures("german")
def test_kinds_and_days_are_told_as_the_language_does() -> None:
    error = RefusedError("Only skills have levels; 'Harbour, twice' is a course.")
    assert reason(error) == (
        "Nur Fähigkeiten haben Stufen; „Harbour, twice“ ist von anderer Art (Kurs)."
    )
    error = RefusedError("'knots' is pinned to 2027-02-14, after the deadline 2027-01-31.")
    assert "14. Feb. 2027" in reason(error)
    assert "31. Jan. 2027" in reason(error)


@pytest.mark.usefixtures("german")
def test_an_id_that_is_not_there_comes_with_what_looks_like_it() -> None:
    with pytest.raises(UnknownIdError) as unknown:
        find.item(LIBRARY, "knot")
    assert reason(unknown.value).startswith("Es gibt keinen Eintrag „knot“. Meinten Sie ")
    gone = UnknownIdError("sea", what="roadmap")
    assert reason(gone) == "Es gibt keine Roadmap „sea“."


@pytest.mark.usefixtures("german")
def test_what_nobody_translated_stays_as_it_is() -> None:
    assert reason(PlannerError("Line 7: a colon is wanted")) == "Line 7: a colon is wanted"


def test_english_stays_english(qapp: QApplication) -> None:
    Languages().speak(qapp, ENGLISH)
    assert reason(NothingToDoError("There is nothing to undo.")) == "There is nothing to undo."
    assert reason(UnknownIdError("x", ("y",))) == "There is no item “x”. Did you mean y?"
