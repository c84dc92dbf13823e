"""Help: all pages are there, links lead on and back, words are found, nothing is fetched."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from planner.assets import document
from planner.ui.assemble import Window
from planner.ui.dialogs.checkup import Checkup, last_errors
from planner.ui.help.browser import HelpBrowser
from planner.ui.help.pages import anchor, find, page, pages
from planner.ui.help.window import HelpWindow
from planner.ui.theme.theme import Theme
from tests.ui.conftest import press, settle

ROOT = Path(__file__).parents[2]
LINK = re.compile(r"(?<!!)\[[^\]]*\]\(([^)]*)\)")


@pytest.fixture
def help_window(window: Window, qtbot: QtBot) -> Iterator[HelpWindow]:
    window.main.show_screen("view.today")
    press(qtbot, window.main, "F1")
    found = next(one for one in QApplication.topLevelWidgets() if isinstance(one, HelpWindow))
    yield found
    found.close()


def test_f1_opens_the_help_where_one_is(help_window: HelpWindow, window: Window) -> None:
    assert help_window.title == "Getting started"
    window.main.show_screen("view.plan")
    other = window.support.open_help_here()
    assert isinstance(other, HelpWindow)
    assert other.title == "Planning"
    other.close()


def test_every_screen_has_a_place_in_the_help(window: Window) -> None:
    known = pages(keyboard="")
    for screen in window.main.screen_names:
        window.main.show_screen(screen)
        opened = window.support.open_help_here()
        assert isinstance(opened, HelpWindow)
        place = opened.place
        assert not place.anchor or place.anchor in {
            one.anchor for one in known[place.page].sections
        }, screen
        opened.close()


def test_all_pages_are_in_the_contents(help_window: HelpWindow) -> None:
    contents = help_window.contents
    titles = [contents.topLevelItem(at) for at in range(contents.topLevelItemCount())]
    assert [row.text(0) for row in titles if row is not None][:3] == [
        "Getting started", "Keyboard", "Planning",
    ]  # fmt: skip


def test_every_link_leads_to_a_page_and_a_section_that_are_there() -> None:
    known = pages()
    for shown in known.values():
        for link in LINK.findall(shown.markdown):
            if link.startswith(("http://", "https://")):
                continue
            name, _, section = link.partition("#")
            other = known[name.removesuffix(".md") or shown.name]
            if section:
                assert section in {one.anchor for one in other.sections}, link


def test_a_link_leads_to_another_page_and_back_brings_one_back(
    help_window: HelpWindow, qtbot: QtBot
) -> None:
    help_window.browser.followed.emit("planning.md")
    assert help_window.title == "Planning"
    press(qtbot, help_window, "Alt+Left")
    assert help_window.title == "Getting started"
    press(qtbot, help_window, "Alt+Right")
    assert help_window.title == "Planning"
    assert not help_window.forward.isEnabled()


def test_a_section_is_shown_when_it_is_chosen(help_window: HelpWindow, qtbot: QtBot) -> None:
    help_window.contents.setFocus()
    for _step in range(2):
        qtbot.keyClick(help_window.contents, Qt.Key.Key_Down)
    assert help_window.place.anchor == "the-weeks-plan"
    assert help_window.browser.textCursor().block().text() == "The weeks: Plan"


def test_words_are_found_in_all_pages(help_window: HelpWindow, qtbot: QtBot) -> None:
    qtbot.keyClicks(help_window.field, "power cut")
    assert {hit.page for hit in help_window.hits} == {"your-data"}
    qtbot.keyClick(help_window.field, Qt.Key.Key_Return)
    assert help_window.title == "Your data"
    assert help_window.browser.textCursor().selectedText() == "power cut"


def test_headings_come_before_texts() -> None:
    found = find({"a": page("a", "# One\nabout pins\n## Pins\ntext\n")}, "pins")
    assert [one.title for one in found] == ["Pins", "One"]


def test_signs_in_code_are_no_headings() -> None:
    shown = page("a", "# One\n```sh\n# not this\n```\n## `two` *three*\n")
    assert [one.title for one in shown.sections] == ["One", "two three"]
    assert anchor("The file, or two") == "the-file-or-two"


def test_links_to_what_is_not_in_the_help_are_text() -> None:
    shown = page(
        "a", "# One\n[why](decisions/1.md), [plans](planning.md), ![](x.png)[a](https://b.c)"
    )
    assert shown.markdown == "# One\nwhy, [plans](planning.md), [a](https://b.c)"


def test_a_page_in_another_language_leads_to_the_english_ones() -> None:
    shown = page("a", "# Eins\n[Pläne](../planning.md#best), [warum](../decisions/1.md)")
    assert shown.markdown == "# Eins\n[Pläne](planning.md#best), warum"


@pytest.mark.parametrize(
    "file", [*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")], ids=lambda file: file.name
)
def test_links_between_files_lead_to_files(file: Path) -> None:
    targets = re.findall(r"\]\(([^)#`]+)", file.read_text(encoding="utf-8"))
    near = [one for one in targets if not one.startswith(("http", "mailto"))]
    assert [one for one in near if not (file.parent / one).exists()] == []


def test_the_page_of_keys_is_the_table_of_commands(window: Window) -> None:
    window.actions.set_keys({"edit.history": ["F8"]})  # type: ignore[list-item]  # Qt takes texts
    opened = window.support.open_help("keyboard")
    assert isinstance(opened, HelpWindow)
    text = opened.browser.toPlainText()
    opened.close()
    for command in window.actions.commands.values():
        if window.actions[command.id].shortcuts():
            assert window.actions.full_text(command.id) in text
    assert "F8" in text


def test_the_browser_fetches_nothing(theme: Theme, qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "secret.txt"
    file.write_text("secret", encoding="utf-8")
    browser = HelpBrowser(theme)
    qtbot.addWidget(browser)
    kind = QTextDocument.ResourceType.HtmlResource.value
    assert browser.loadResource(kind, QUrl.fromLocalFile(str(file))) is None
    browser.show_page(page("a", f"# One\n[x](file://{file})"))
    assert "secret" not in browser.toPlainText()


def test_an_address_is_asked_for_before_it_opens(
    help_window: HelpWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: asked.append(box.text()))
    monkeypatch.setattr(
        "planner.ui.inspector.opening.open_in_browser", lambda _: pytest.fail("opened")
    )
    help_window.browser.followed.emit("https://example.org/page")
    help_window.browser.followed.emit("file:///etc/passwd")
    assert asked == ["This leads to example.org."]


def test_a_page_may_be_there_in_another_language(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("planner.assets.__file__", str(tmp_path / "planner" / "assets.py"))
    (tmp_path / "docs" / "de").mkdir(parents=True)
    (tmp_path / "docs" / "a.md").write_text("# One", encoding="utf-8")
    (tmp_path / "docs" / "de" / "a.md").write_text("# Eins", encoding="utf-8")
    assert [document("a.md", code) for code in ("en", "de_AT", "fr")] == [
        "# One", "# Eins", "# One",
    ]  # fmt: skip
    assert document("b.md") is None


# the installation


def test_the_check_says_what_the_doctor_says_and_can_be_copied(
    window: Window, qtbot: QtBot
) -> None:
    dialog = window.support.open_doctor()
    assert isinstance(dialog, Checkup)
    settle(qtbot, window)
    text = dialog.text.toPlainText()
    for word in ("Python", "SQLAlchemy", "SQLite", str(window.session.workspace.store.path)):
        assert word in text
    dialog.copy.click()
    assert QGuiApplication.clipboard().text() == text
    assert dialog.said.text() == "Everything is as it should be."
    dialog.close()


def test_a_report_brings_the_last_errors_and_opens_nothing(
    window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    log = tmp_path / "planner.log"
    log.write_text("".join(f"line {n}\n" for n in range(100)), encoding="utf-8")
    monkeypatch.setattr("planner.ui.dialogs.checkup.log_file", lambda: log)
    monkeypatch.setattr("planner.ui.links.QDesktopServices.openUrl", lambda _: pytest.fail("open"))
    dialog = window.support.report()
    assert isinstance(dialog, Checkup)
    settle(qtbot, window)
    assert dialog.text.toPlainText().endswith("line 99")
    dialog.close()
    assert last_errors(tmp_path / "none.log") == []
