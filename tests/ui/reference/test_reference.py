"""Reference pages: found by any of their words, read as plain text, pay as it is known."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from planner.cli.figures import amount, fitting
from planner.edits import Edit, EditKind, Step
from planner.model import Pay, Question, Range, Term
from planner.ui.assemble import Window
from planner.ui.inspector.opening import LinkOpener
from planner.ui.screens.reference.entries import Topic, entries, matching
from planner.ui.screens.reference.screen import ReferenceScreen
from planner.ui.wording import words
from tests.ui.conftest import press, settle

ROLE = "role-flotilla-leader"


@pytest.fixture
def screen(window: Window, qtbot: QtBot) -> ReferenceScreen:
    window.main.resize(1400, 800)
    window.main.show_screen("view.reference")
    settle(qtbot, window)
    shown = window.main.screens["view.reference"]
    assert isinstance(shown, ReferenceScreen)
    return shown


def test_all_that_roadmaps_explain_is_there(window: Window) -> None:
    library = window.session.library
    found = entries(library)
    roadmap = next(iter(library.roadmaps.values()))
    count = len(roadmap.glossary) + len(roadmap.questions) + len(roadmap.pages)
    paid = [item for item in library.items.values() if item.pay]

    assert len(found) == count + len(paid)
    assert {entry.topic for entry in found} >= {Topic.GLOSSARY, Topic.QUESTIONS, Topic.PAY}
    assert all(entry in matching(found, entry.title) for entry in found)


def test_the_model_keeps_the_rules_of_models(screen: ReferenceScreen) -> None:
    tester = QAbstractItemModelTester(
        screen.rows, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    every = screen._entries
    screen.rows.show(every[:3])
    screen.rows.show([])
    screen.rows.show(every)
    assert tester.model() is screen.rows


def test_a_search_leads_to_the_first_text_that_holds_the_words(
    screen: ReferenceScreen, qtbot: QtBot
) -> None:
    term = next(entry for entry in screen._entries if entry.topic is Topic.GLOSSARY)
    qtbot.keyClicks(screen.search, term.title)
    qtbot.waitUntil(lambda: screen.page.entry is not None)
    assert screen.page.entry == term
    assert screen.page.texts[0] == term.text.split("\n\n")[0]
    press(qtbot, screen.search, "Return")
    assert screen.tree.hasFocus()
    press(qtbot, screen.tree, "Escape")
    assert screen.search.text() == ""


def test_nothing_found_says_so(screen: ReferenceScreen, qtbot: QtBot) -> None:
    qtbot.keyClicks(screen.search, "xylophone")
    qtbot.waitUntil(lambda: not screen._nothing.isHidden())
    assert "Nothing holds “xylophone”." in screen._nothing.text()


def test_the_keyboard_alone_walks_through_the_entries(
    screen: ReferenceScreen, qtbot: QtBot
) -> None:
    screen.show_key(screen._entries[0].key)
    screen.tree.setFocus()
    press(qtbot, screen.tree, "Down")
    assert screen.page.entry == screen._entries[1]


def test_a_page_leads_to_the_items_it_is_about(window: Window, screen: ReferenceScreen) -> None:
    page = next(entry for entry in screen._entries if entry.about and entry.topic is not Topic.PAY)
    screen.show_key(page.key)
    screen.page.wanted.emit(page.about[0])
    assert window.session.selection.current == page.about[0]
    assert not window.main.details.isHidden()


def test_hostile_texts_and_addresses_are_shown_as_they_are(
    window: Window, screen: ReferenceScreen, monkeypatch: pytest.MonkeyPatch
) -> None:
    roadmap = next(iter(window.session.library.roadmaps.values()))
    sources = ("https://example.org/a", "javascript:alert(1)", "A <b>book</b>")
    odd = Term("<i>Odd</i>", "One <img src=x>.\n\nTwo & three.", sources)
    new = replace(roadmap, glossary=(odd,), questions=(Question("Why?", "So."),))
    window.session.make(Edit(EditKind.IMPORT, (Step(roadmap, new),), "x"))
    screen.show_key("glossary:<i>Odd</i>")

    assert screen.page.title.textFormat() is Qt.TextFormat.PlainText
    assert screen.page.texts[:2] == ["One <img src=x>.", "Two & three."]
    buttons = [part for part in screen.page._parts if isinstance(part, QPushButton)]
    assert [button.text() for button in buttons] == ["https://example.org/a"]
    opened = []
    monkeypatch.setattr(LinkOpener, "ask", lambda _self, target: opened.append(target.host))
    buttons[0].click()
    assert opened == ["example.org"]


def test_the_pay_of_a_role_is_narrowed_and_never_added_up(
    window: Window, screen: ReferenceScreen
) -> None:
    role = window.session.library.items[ROLE]
    figures = (
        Pay(label="All", low=10, high=20, currency="EUR", period="hour"),
        Pay(label="Old hands", low=30, currency="EUR", by="experience", years=Range.of(5, 40)),
        Pay(label="Split", low=15, high=15, city="Split", by="city"),
        Pay(label="With radio", low=5, high=8, unit="percent", skill="sail-radio-course"),
    )
    window.session.make(Edit(EditKind.CHANGE_ITEM, (Step(role, replace(role, pay=figures)),), "x"))
    entry = next(one for one in screen._entries if one.topic is Topic.PAY)
    screen.show_key(entry.key)
    pay = screen.page.pay

    assert {"All", "Old hands", "Split", "With radio"} <= set(pay.texts)
    assert "EUR 10 to 20 a hour" in pay.texts
    assert "5 to 8 %" in pay.texts
    assert "not known" in pay.said.text()
    pay.years.setValue(2)
    assert "Old hands" not in pay.texts
    pay.years.setValue(-1)
    pay.skill.setCurrentIndex(1)
    assert "With radio" in pay.texts
    assert pay.skill.currentText() == "VHF radio course"


def test_figures_fit_unless_the_question_rules_them_out() -> None:
    general, local = Pay(label="g", low=1.0), Pay(label="l", city="São Paulo", high=2.0)
    assert fitting((general, local), city="sao") == [general, local]
    assert fitting((general, local), city="Rome") == [general]
    assert amount(words(), general) == "from 1"
    assert amount(words(), local) == "up to 2"
    assert amount(words(), Pay(label="nothing")) == ""


def test_it_is_reached_from_the_catalogue_and_the_help_menu(
    window: Window, qtbot: QtBot, screen: ReferenceScreen
) -> None:
    tab = window.main.screen_of("view.catalogue").findChild(
        type(window.main.navigation.buttons["view.catalogue"]), "tab-view.reference"
    )
    assert tab is not None
    window.main.show_screen("view.catalogue")
    qtbot.mouseClick(tab, Qt.MouseButton.LeftButton)
    assert window.main.screen_in_front is screen
    assert window.main.navigation.buttons["view.catalogue"].isChecked()
    window.main.show_screen("view.today")
    press(qtbot, window.main, "Ctrl+Shift+6")
    assert window.main.screen_in_front is screen
    press(qtbot, QApplication.focusWidget() or screen, "Ctrl+F")
    assert screen.search.hasFocus()
