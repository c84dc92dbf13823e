"""The sentences that the terminal and the window share."""

import re
import string
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import planner.sentences
from planner.edits import Act, EditKind, Step, logged
from planner.graph.standing import ItemStatus
from planner.model import CostClass, Kind, LogEntry, Policy, Record
from planner.sentences import COUNTS, SENTENCES, SYMBOLS
from planner.words import Words, english, harmless

TABLE = Path(planner.sentences.__file__)
TODAY = date(2026, 11, 23)
words = Words()


@pytest.mark.parametrize(
    ("hours", "said"),
    [
        (0, "0 h"),
        (0.5, "30 min"),
        (1, "1 h"),
        (7.5, "7.5 h"),
        (1.25, "1.25 h"),
        (120, "120 h"),
        (1234.5, "1,234.5 h"),
    ],
)
def test_hours_are_said_exactly(hours: float, said: str) -> None:
    assert words.hours(hours) == said


def test_an_estimate_is_rounded_where_precision_would_be_false() -> None:
    assert words.about(119.6) == "about 120 h"
    assert words.about(2.5) == "about 2.5 h"


def test_a_range_says_its_ends_unless_they_are_equal() -> None:
    assert words.range(60, 80, 120) == "about 80 h (60 to 120)"
    assert words.range(90, 90, 90) == "90 h"


@pytest.mark.parametrize(
    ("weeks", "said"),
    [(1, "1 week"), (15, "15 weeks"), (103, "103 weeks"), (156, "about 3 years")],
)
def test_weeks_become_years_when_they_are_many(weeks: float, said: str) -> None:
    assert words.weeks(weeks) == said
    assert words.rough_weeks(weeks) == said.removeprefix("about ")


@pytest.mark.parametrize(
    ("day", "said"),
    [
        (TODAY, "today"),
        (date(2026, 11, 24), "tomorrow"),
        (date(2026, 11, 22), "yesterday"),
        (date(2026, 11, 26), "in 3 days, Thu 26 Nov"),
        (date(2026, 11, 16), "7 days ago, Mon 16 Nov"),
        (date(2027, 2, 14), "14 Feb 2027"),
    ],
)
def test_days_are_relative_only_within_a_week(day: date, said: str) -> None:
    assert words.when(day, TODAY) == said


def test_a_span_of_one_day_is_that_day() -> None:
    assert words.span(TODAY, TODAY) == "23 Nov 2026"
    assert words.span(TODAY, date(2026, 11, 29)) == "23 to 29 Nov 2026"
    assert words.span(TODAY, date(2026, 12, 27)) == "23 Nov to 27 Dec 2026"
    assert words.span(TODAY, date(2027, 2, 14)) == "23 Nov 2026 to 14 Feb 2027"


def test_members_are_joined_as_one_speaks() -> None:
    assert words.all_of(["A"]) == "A"
    assert words.all_of(["A", "B", "C"]) == "A, B and C"
    assert words.any_of(["A", "B"]) == "A or B"
    assert words.any_of([]) == "nothing"


def test_levels_are_named_from_the_second_on() -> None:
    assert words.at_level("Python", 1) == "Python"
    assert words.at_level("Python", 2) == "Python (level 2)"


def test_the_history_is_told_in_sentences() -> None:
    assert words.entry(Act.DO, EditKind.DONE, "Python") == "Done: Python"
    assert words.entry(Act.UNDO, EditKind.WAIVE, "Python") == "Undid: Skipped Python"
    assert words.entry(Act.REDO, EditKind.IMPORT, "Sailing") == "Did again: Imported Sailing"
    assert words.entry(Act.CREATE, EditKind.IMPORT, "") == "Made this library"


def test_the_history_tells_the_hours_and_the_day_of_the_study_log() -> None:
    entry = LogEntry(id="e", item="knots", on=date(2026, 11, 3), hours=2.0)
    logged_, removed = Step(None, entry), Step(entry, None)

    def said(act: Act, step: Step) -> str:
        return words.entry(act, EditKind.LOG, "Knots", logged(act, [step]))

    assert said(Act.DO, logged_) == "Changed the study log of Knots (+2 h, 3 Nov 2026)"
    assert said(Act.DO, removed) == "Changed the study log of Knots (-2 h, 3 Nov 2026)"
    assert said(Act.UNDO, removed) == "Undid: Changed the study log of Knots (+2 h, 3 Nov 2026)"
    assert said(Act.REDO, logged_).startswith("Did again: ")
    assert logged(Act.DO, [Step(None, Record(item="knots"))]) is None


@pytest.mark.parametrize(
    ("change", "value", "said"),
    [
        ("hours-per-week", 12.0, "Study 12 h a week"),
        ("deadline", "2027-02-14", "Move the deadline to 14 Feb 2027"),
        ("budget", 1200.0, "Raise the budget to USD 1,200"),
        ("include", "Linear algebra", "Allow Linear algebra again"),
        ("waive", "Calculus", "Skip Calculus, if you have it already or may leave it out"),
    ],
)
def test_ways_out_say_what_to_do(change: str, value: float | str, said: str) -> None:
    assert words.way_out(change, value, "USD") == said


@pytest.mark.parametrize("kind", EditKind)
def test_every_kind_of_edit_has_its_sentence(kind: EditKind) -> None:
    assert "Statistics" in words.edit(kind, "Statistics")


def test_every_value_that_is_shown_has_its_word() -> None:
    assert {words.kind(kind) for kind in Kind} == {"role", "skill", "course", "milestone"}
    assert all(words.status(status) for status in ItemStatus)
    assert all(words.say(f"cost-{value}") for value in CostClass)
    assert all(words.say(f"policy-{value}") for value in Policy)


def test_every_status_has_a_sign_of_its_own() -> None:
    assert set(SYMBOLS) == {status.value for status in ItemStatus}
    for column in range(2):
        assert len({signs[column] for signs in SYMBOLS.values()}) == len(SYMBOLS)
    assert all(signs[1].isascii() for signs in SYMBOLS.values())


def test_another_language_needs_only_another_lookup() -> None:
    german = {"hours-about": "etwa {n}", "weeks": "{n} Wochen"}

    def lookup(key: str, number: float | None) -> str:
        return german.get(key) or english(key, number)

    assert Words(lookup).about(40) == "etwa 40 h"
    assert Words(lookup).weeks(3) == "3 Wochen"


@pytest.mark.parametrize(
    "template", [*SENTENCES.values(), *(t for ts in COUNTS.values() for t in ts)]
)
def test_templates_name_what_they_hold(template: str) -> None:
    fields = [name for _, name, _, _ in string.Formatter().parse(template) if name is not None]

    assert all(name.isidentifier() for name in fields)


def test_braces_in_a_title_are_shown_as_they_are() -> None:
    assert words.edit(EditKind.DONE, "{x} %s %n") == "Done: {x} %s %n"


def test_control_characters_are_made_visible() -> None:
    assert harmless("a\x1b[31mb\x07\x9bc") == "a�[31mb��c"
    assert harmless("left\u202eright") == "left�right"
    assert harmless("two\nlines\tand a tab") == "two lines and a tab"


@given(st.text())
def test_harmless_text_is_one_printable_line_of_the_same_length(text: str) -> None:
    shown = harmless(text)

    assert len(shown) == len(text)
    assert not any(
        ord(c) < 0x20 or 0x7F <= ord(c) < 0xA0 or 0xD800 <= ord(c) < 0xE000 for c in shown
    )
    assert harmless(shown) == shown


def test_each_sentence_is_said_somewhere() -> None:
    modules = TABLE.parent.rglob("*.py")
    said = "".join(file.read_text(encoding="utf-8") for file in modules if file != TABLE)
    whole = set(re.findall(r"""["']([a-z0-9-]+)["']""", said))
    put_together = tuple(re.findall(r'f"([a-z-]+-)\{', said))

    keys = {*SENTENCES, *COUNTS} - whole
    assert [key for key in sorted(keys) if not key.startswith(put_together)] == []
