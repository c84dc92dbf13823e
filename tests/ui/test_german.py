"""German is whole: nothing is missing, lost or ambiguous, and the window is used in it."""

import re
from collections.abc import Iterator
from xml.etree import ElementTree as ET

import msgspec
import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QMenu
from pytestqt.qtbot import QtBot

from planner.model import State
from planner.ui.assemble import Window
from planner.ui.frame.history import History
from planner.ui.help.pages import pages
from planner.ui.language import ENGLISH, SETTING, Languages, translations
from planner.ui.preferences.dialog import Preferences
from planner.ui.preferences.general import GeneralPage
from planner.ui.screens.today.screen import TodayScreen
from planner.ui.widgets.row import ItemRow
from planner.ui.wording import words
from planner.verbs import records
from tests.ui.conftest import TODAY, Opening, close, press, settle

GERMAN = "de"
#: A menu and what stands in it, as the help writes them.
PATH = r"\*\*[^*\u203a]+ \u203a\s([^*\u203a]+)\*\*"


class Message:
    """An entry of the file that translators work on."""

    def __init__(self, context: str, entry: ET.Element) -> None:
        self.source = entry.findtext("source") or ""
        self.name = f"{context}: {self.source}"
        made = entry.find("translation")
        assert made is not None
        self.state = made.get("type", "finished")
        self.counts = entry.get("numerus") == "yes"
        forms = [form.text or "" for form in made.iter("numerusform")]
        self.forms = forms if self.counts else [made.text or ""]


def messages() -> list[Message]:
    tree = ET.parse(translations() / f"planner_{GERMAN}.ts")  # noqa: S314 - our own file
    return [
        Message(context.findtext("name") or "", entry)
        for context in tree.iter("context")
        for entry in context.iter("message")
    ]


@pytest.fixture(scope="module")
def entries() -> list[Message]:
    return messages()


def test_every_entry_is_translated_and_none_is_obsolete(entries: list[Message]) -> None:
    assert entries
    assert not [one.name for one in entries if one.state != "finished"]
    assert not [one.name for one in entries if not all(one.forms)]
    assert not [one.name for one in entries if one.counts and len(one.forms) != 2]


def test_what_is_put_in_is_neither_lost_nor_invented(entries: list[Message]) -> None:
    for one in entries:
        wanted = placeholders(one.source)
        *others, many = one.forms
        assert placeholders(many) == wanted, one.name
        for form in others:  # one may be said without a figure
            assert wanted - {"%n", "{n}"} <= placeholders(form) <= wanted, one.name


def placeholders(text: str) -> set[str]:
    return set(re.findall(r"\{\w*\}|%n", text))


def test_a_mnemonic_stays_one_and_spaces_stay_where_words_are_joined(
    entries: list[Message],
) -> None:
    for one in entries:
        for form in one.forms:
            assert len(re.findall(r"&\w", form)) == len(re.findall(r"&\w", one.source)), one.name
            assert form[:1].isspace() == one.source[:1].isspace(), one.name
            assert form[-1:].isspace() == one.source[-1:].isspace(), one.name


def test_typography_is_german(entries: list[Message]) -> None:
    for one in entries:
        for form in one.forms:
            assert not re.search(r"[\"“](?=\w)|\.\.\.|”", form), one.name
            assert form.count("„") == form.count("“"), one.name
            assert ("…" in form) == ("…" in one.source), one.name
            assert not re.search(r"(?<=\w)…", form), one.name
            assert not form.endswith("!"), one.name


@pytest.fixture
def german(qapp: QApplication, opening_sample: Opening, qtbot: QtBot) -> Iterator[Window]:
    """Open a plan under way in German."""
    Languages().speak(qapp, GERMAN)
    window = opening_sample()
    settle(qtbot, window)
    yield window
    Languages().speak(qapp, ENGLISH)


def test_no_menu_has_a_mnemonic_twice(german: Window, qtbot: QtBot) -> None:
    bar = [action for action in german.main.menuBar().actions() if action.isVisible()]
    assert [plain(action.text()) for action in bar] == [
        "Datei", "Bearbeiten", "Ansicht", "Eintrag", "Plan", "Extras", "Hilfe",
    ]  # fmt: skip
    assert_unique([action.text() for action in bar], "the menu bar")
    for screen in german.main.screen_names:
        german.main.show_screen(screen)
        settle(qtbot, german)
    for menu in german.main.findChildren(QMenu):
        menu.aboutToShow.emit()
        texts = [action.text() for action in menu.actions() if not action.isSeparator()]
        assert_unique([text for text in texts if "&" in text], menu.title())


def assert_unique(texts: list[str], where: str) -> None:
    letters = [text[text.index("&") + 1].casefold() for text in texts]
    assert len(letters) == len(set(letters)), (where, sorted(texts))


def plain(text: str) -> str:
    return text.replace("&", "")


def test_one_and_many_days_figures_and_pay_are_told_in_german(german: Window) -> None:
    assert german.main.isVisible()
    say = words()
    assert [say.count("steps", n) for n in (1, 2)] == ["1 Schritt", "2 Schritte"]
    assert say.count("reason-serves", 1) == "1 Schritt baut darauf auf"
    assert say.count("weeks", 1.5) == "1,5 Wochen"
    assert say.day(TODAY) == "23. Nov. 2026"
    assert say.span(TODAY.replace(day=2), TODAY) == "2. bis 23. Nov. 2026"
    assert say.hours(1200.5) == "1.200,5 h"
    assert say.amount(90_000, 95_000, "amount", "EUR", "year") == "90.000 bis 95.000 EUR pro Jahr"
    assert say.amount(None, 9.5, "percent", "", "") == "bis 9,5 %"


def test_german_is_chosen_in_the_settings_and_the_window_speaks_it(
    window: Window, opening: Opening, qapp: QApplication, qtbot: QtBot
) -> None:
    dialog = window.support.open_settings()
    assert isinstance(dialog, Preferences)
    page = next(one for one in dialog.pages if isinstance(one, GeneralPage))
    choose(page.language, GERMAN)
    assert window.next_library == window.session.workspace.store.path
    settings = window.session.settings
    assert settings.get(SETTING, "") == GERMAN
    dialog.close()
    close(window)
    assert Languages().speak(qapp, settings.get(SETTING, "")) == GERMAN
    try:
        again = opening()
        assert QLocale().language() is QLocale.Language.German
        assert_a_tick_is_told_in_german(again, qtbot)
    finally:
        Languages().speak(qapp, ENGLISH)


def choose(box: QComboBox, data: str) -> None:
    box.setCurrentIndex(box.findData(data))
    box.activated.emit(box.currentIndex())


def assert_a_tick_is_told_in_german(window: Window, qtbot: QtBot) -> None:
    """Tick an item with the key, read toast and history, and take it back."""
    window.main.show_screen("view.today")
    settle(qtbot, window)
    today = window.main.screen_in_front
    assert isinstance(today, TodayScreen)
    row = today.ready.parts[0].findChild(ItemRow)
    assert isinstance(row, ItemRow)
    item = window.session.library.items[row.item]
    row.setFocus()
    press(qtbot, row, "Space")
    assert window.session.library.records[item.id].state is State.DONE
    assert f"{item.title} erledigt." in window.main.toasts.text
    assert window.actions.text("edit.undo") == "Rückgängig"

    history = window.tools.open_history()
    assert isinstance(history, History)
    first = history.list.topLevelItem(0)
    assert first is not None
    assert first.text(0) == f"Erledigt: {item.title}"
    qtbot.mouseClick(history.undo, Qt.MouseButton.LeftButton)
    assert item.id not in window.session.library.records
    first = history.list.topLevelItem(0)
    assert first is not None
    assert first.text(0) == f"Rückgängig gemacht: Erledigt: {item.title}"
    history.reject()


def test_the_sentence_of_a_plan_is_german_with_one_step_and_with_two(german: Window) -> None:
    planning = german.planning
    plan = german.session.plan
    assert plan is not None
    assert plan.outcome is not None
    placed = plan.outcome.placements
    for steps, said in ((1, "1 Schritt, "), (2, "2 Schritte, ")):
        outcome = msgspec.structs.replace(plan.outcome, placements=placed[:steps])
        sentence = planning.sentence(plan.name, outcome)
        assert sentence.startswith(f"{plan.name}: {said}")
        assert ", fertig bis " in sentence


def test_what_is_refused_is_told_in_german(german: Window) -> None:
    item = next(iter(german.session.library.items))
    assert not german.session.do(records.add_evidence, item, " ", TODAY)
    assert german.main.banner.text == "Ein Nachweis braucht eine Adresse oder einige Worte."


def test_the_help_begins_in_german_and_goes_on_in_english(german: Window) -> None:
    german_pages, english_pages = pages(QLocale().name()), pages(ENGLISH)
    first, same = german_pages["getting-started"], english_pages["getting-started"]
    assert first.title == "Erste Schritte"
    assert [section.level for section in first.sections] == [one.level for one in same.sections]
    assert german_pages["planning"] == english_pages["planning"]
    menu = {plain(action.text()) for action in german.actions.all.values()}
    for path in re.findall(PATH, first.markdown):
        assert {path, f"{path}\u00a0…"} & menu, path
