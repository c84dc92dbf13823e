"""Exporting and printing in the window, by mouse and keys."""

import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pypdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from planner.formats.exports.forms import FORMS
from planner.ui.assemble import Window
from planner.ui.paper.dialog import ExportDialog
from planner.ui.paper.exporter import file_name
from planner.verbs import records
from tests.formats.exports.hostile import SECRET
from tests.ui.conftest import press, settle

NOW = datetime(2026, 11, 23, tzinfo=UTC)

Saving = Callable[[str], Path]


@pytest.fixture
def saving(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Saving:
    """Give a function that says under which name the user will save next."""

    def next_name(name: str) -> Path:
        path = tmp_path / name
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
        return path

    return next_name


@pytest.fixture
def planned(planned: Window, qtbot: QtBot) -> Window:
    """Give a window with a plan and a record, the roadmap in front."""
    item = min(planned.session.library.items)
    planned.session.do(records.tick, [item], planned.session.today)
    planned.session.do(records.set_note, item, SECRET)
    planned.session.selection.select()  # Today chose its first row
    planned.main.show_screen("view.roadmap")
    settle(qtbot, planned)
    return planned


def save(dialog: ExportDialog, qtbot: QtBot, window: Window) -> None:
    """Press the button, and wait for the file."""
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    settle(qtbot, window)


def test_every_format_is_written_and_nothing_personal_unasked(
    planned: Window, qtbot: QtBot, saving: Saving
) -> None:
    for form in planned.exporter.formats:
        path = saving(f"out-{form}")
        dialog = planned.exporter.ask(form)
        assert dialog.name == form
        assert not dialog.personal.isChecked()
        save(dialog, qtbot, planned)
        data = path.read_bytes()
        assert data
        if form != "json" and not form.startswith("portfolio"):
            assert SECRET.encode() not in data


def test_records_come_along_when_the_box_is_ticked(
    planned: Window, qtbot: QtBot, saving: Saving
) -> None:
    for form in ("markdown", "booklet", "portfolio"):
        path = saving(f"out-{form}")
        dialog = planned.exporter.ask(form)
        keys = [dialog.scope.itemText(at) for at in range(dialog.scope.count())]
        dialog.scope.setCurrentIndex(keys.index("Everything in the library"))
        dialog.personal.setFocus()
        qtbot.keyClick(dialog.personal, Qt.Key.Key_Space)
        assert dialog.personal.isChecked()
        save(dialog, qtbot, planned)
        assert SECRET in path.read_text(encoding="utf-8")


def test_ctrl_e_asks_with_the_format_chosen_last(
    planned: Window, qtbot: QtBot, saving: Saving
) -> None:
    saving("table.csv")
    save(planned.exporter.ask("csv"), qtbot, planned)
    planned.main.activateWindow()
    qtbot.waitUntil(planned.main.isActiveWindow)
    press(qtbot, planned.main, "Ctrl+E")
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)

    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ExportDialog)
    assert dialog.name == "csv"
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_library_is_never_written_over_and_the_user_is_told(
    planned: Window, qtbot: QtBot, saving: Saving
) -> None:
    library = planned.session.workspace.store.path
    before = library.read_bytes()
    saving(library.name)
    told: list[object] = []
    planned.session.refused.connect(told.append)
    save(planned.exporter.ask("csv"), qtbot, planned)

    assert len(told) == 1
    assert "library" in str(told[0])
    assert library.read_bytes() == before


def test_no_name_no_file(
    planned: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = sorted(tmp_path.iterdir())
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    save(planned.exporter.ask("csv"), qtbot, planned)
    assert sorted(tmp_path.iterdir()) == before


def test_what_is_in_front_can_be_exported_from_every_screen(
    planned: Window, qtbot: QtBot, saving: Saving
) -> None:
    for screen in planned.main.screen_names:
        planned.main.show_screen(screen)
        settle(qtbot, planned)
        path = saving(f"{screen}.pdf")
        dialog = planned.exporter.ask("pdf")
        assert dialog.order(NOW).scope.part == "view"
        save(dialog, qtbot, planned)
        assert len(pypdf.PdfReader(path).pages) == 1


def test_the_preview_paints_pages_and_the_plan_is_printed_whole(
    planned: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = planned.exporter.preview()
    assert isinstance(dialog, QPrintPreviewDialog)
    qtbot.waitUntil(dialog.isVisible)
    assert dialog.height() > 0.8 * planned.main.height()  # not a strip that shows no page
    dialog.close()
    planned.main.show_screen("view.plan")
    printer = QPrinter()
    printer.setFullPage(True)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    planned.exporter.sheets().print_on(printer, lambda _done, _all: None)

    text = "".join(page.extract_text() for page in pypdf.PdfReader(tmp_path / "printed.pdf").pages)
    assert "today" in text


def test_ctrl_p_asks_for_a_printer(planned: Window, qtbot: QtBot) -> None:
    press(qtbot, planned.main, "Ctrl+P")
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    assert dialog.windowTitle() == "Print"
    dialog.close()


def test_the_view_and_the_selection_can_be_copied(planned: Window) -> None:
    clipboard = QGuiApplication.clipboard()
    planned.actions["edit.copy-picture"].trigger()
    assert isinstance(clipboard.image(), QImage)
    assert clipboard.image().width() > 300

    ids = sorted(planned.session.library.items)[:3]
    planned.session.selection.select(*ids)
    planned.actions.refresh()
    planned.actions["edit.copy-mermaid"].trigger()
    text = clipboard.text()
    assert text.startswith("flowchart LR")
    assert text.count('"') == 6


def test_without_a_plan_a_calendar_cannot_be_saved(window: Window) -> None:
    dialog = window.exporter.ask("ical")
    assert not dialog.save.isEnabled()
    assert "no plan" in dialog.said.text()
    dialog.reject()


def test_everything_is_the_same_as_on_the_command_line(
    planned: Window, qtbot: QtBot, saving: Saving
) -> None:
    path = saving("all.json")
    save(planned.exporter.ask("json"), qtbot, planned)
    assert json.loads(path.read_text(encoding="utf-8"))["format"] == "library/1"


def test_the_dialog_says_what_its_fields_are(window: Window) -> None:
    dialog = window.exporter.ask("pdf")
    for field in (dialog.form, dialog.scope, dialog.paper):
        assert field.accessibleName()
    assert [dialog.form.itemData(at) for at in range(dialog.form.count())] == list(
        window.exporter.formats
    )
    assert set(window.exporter.formats) == {"json", "roadmap", *FORMS}
    dialog.reject()


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Day skipper", "Day skipper"),
        ("a/b\\c:d*e?f", "abcdef"),
        ("../../etc/passwd", "etcpasswd"),
        ("CON", "CON-"),
        ("lpt1", "lpt1-"),
        ("…", "planner"),
        ("", "planner"),
        ("x" * 200, "x" * 60),
        ("trailing. ", "trailing"),
        ("日本語", "日本語"),
    ],
)
def test_names_of_files_come_from_titles(title: str, name: str) -> None:
    assert file_name(title) == name
