"""Text from files is plain text: what could read it as markup stands in one place."""

import re
from pathlib import Path

import pytest

import planner.ui

UI = Path(planner.ui.__file__).parent
MARKUP = re.compile(r"setHtml|setMarkdown|RichText|AutoText|MarkdownText|appendHtml|insertHtml")
FILES = sorted(UI.rglob("*.py"))


def lines_with(pattern: str, *but: str) -> list[str]:
    """Return the places in the window's source where a pattern stands."""
    return [
        f"{path.relative_to(UI)}:{number}"
        for path in FILES
        if str(path.relative_to(UI)) not in but
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if re.search(pattern, line)
    ]


def test_nothing_reads_text_as_markup() -> None:
    # Pages of the help are ours: nothing that a user brings gets there. Booklets are made of
    # escaped texts, and their tests look at what comes out.
    assert lines_with(MARKUP.pattern, "help/browser.py", "paper/paged.py") == []


def test_addresses_are_opened_in_one_place() -> None:
    assert lines_with(r"openUrl|QDesktopServices", "links.py") == []
    assert lines_with(r"setOpenExternalLinks\(True|webbrowser") == []


def test_message_boxes_say_that_their_text_is_plain() -> None:
    for path in FILES:
        text = path.read_text(encoding="utf-8")
        assert text.count("QMessageBox(") <= text.count("setTextFormat"), path


def test_texts_to_translate_are_not_put_together() -> None:
    assert lines_with(r"tr\(f\"|translate\([^)]*f\"") == []


@pytest.mark.parametrize("call", ["QtNetwork", "QtSql", "QtWebEngine"])
def test_what_reaches_out_is_not_imported(call: str) -> None:
    assert lines_with(rf"import.*{call}|PySide6\.{call}") == []
