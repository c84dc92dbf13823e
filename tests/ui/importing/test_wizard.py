"""A person brings things in: files, pasted lists, tables, newer versions, whole libraries."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from planner.formats.library import to_library_json
from planner.model import Kind, Range, State
from planner.ui.assemble import Window
from planner.ui.dialogs.importing.conflicts import CHOICE, FIELD, MINE, THEIRS, told
from planner.ui.dialogs.importing.wizard import DONE, READING, REVIEW, SOURCE, ImportWizard
from planner.verbs import items, records
from planner.verbs.merge_fields import OnConflict
from tests.ui.conftest import SAILING, TODAY, press, settle

LEFT = Qt.MouseButton.LeftButton
KNOTS, HELM = "sail-knots", "sail-helming"
TABLE = "Module,Std,Braucht\nRope work,3,\nSplicing,2-4,Rope work\n"

Bring = Callable[[Path | str], ImportWizard]


@pytest.fixture
def bring(window: Window, qtbot: QtBot) -> Bring:
    """Give a function that opens the wizard with a file, or with a text pasted into it."""

    def opened(what: Path | str) -> ImportWizard:
        if isinstance(what, Path):
            window.files.import_file(str(what))
        else:
            window.actions["file.import"].trigger()
        wizard = next(
            one for one in window.main.findChildren(QDialog) if isinstance(one, ImportWizard)
        )
        if isinstance(what, str):
            wizard.source.text.setPlainText(what)
            wizard.go.click()
        settle(qtbot, window)
        return wizard

    return opened


def first_cell(wizard: ImportWizard) -> str:
    """Return what the first cell of the preview says."""
    cell = wizard.reading.table.item(0, 0)
    assert cell is not None
    return cell.text()


def newer(tmp_path: Path, **changes: str) -> Path:
    """Write the roadmap of sailing with some texts in it replaced."""
    text = SAILING.read_text(encoding="utf-8")
    for old, new in changes.items():
        assert f"title: {old}" in text
        text = text.replace(f"title: {old}", f"title: {new}")
    file = tmp_path / "more.yaml"
    file.write_text(text, encoding="utf-8")
    return file


def test_a_newer_version_is_shown_first_and_undone_as_one(
    window: Window, bring: Bring, tmp_path: Path, qtbot: QtBot
) -> None:
    before = window.session.library
    wizard = bring(newer(tmp_path, Knots="Knots and hitches"))
    assert wizard.page == REVIEW
    assert "1 changed" in wizard.review.said.text()
    assert window.session.library is before

    qtbot.mouseClick(wizard.go, LEFT)
    assert wizard.page == DONE
    assert window.session.library.items[KNOTS].title.startswith("Knots and hitches")

    wizard.undo.click()
    assert window.session.library.items == before.items
    assert not wizard.undo.isEnabled()
    press(qtbot, wizard, "Return")
    assert wizard.isHidden()


def test_undo_is_not_offered_for_what_was_done_since(
    window: Window, bring: Bring, tmp_path: Path
) -> None:
    wizard = bring(newer(tmp_path, Knots="Knots and hitches"))
    wizard.go.click()
    window.session.do(records.tick, [HELM], TODAY)
    wizard.undo.click()
    assert "Something was done since" in wizard.done_words.text()
    assert HELM in window.session.library.records


def test_what_is_already_there_says_so(bring: Bring) -> None:
    wizard = bring(SAILING)
    assert "holds all of it already" in wizard.review.said.text()
    assert not wizard.go.isEnabled()


def test_a_file_that_is_no_roadmap_changes_nothing_and_says_why(
    window: Window, bring: Bring, tmp_path: Path
) -> None:
    file = tmp_path / "odd.yaml"
    file.write_text("format: roadmap/1\nid: x\ntitle: X\nitems:\n  - id: a\n    kind: animal\n")
    before = window.session.library
    wizard = bring(file)
    assert wizard.page == READING
    assert not wizard.go.isEnabled()
    texts = [wizard.reading.problems.item(n).text() for n in range(wizard.reading.problems.count())]
    assert any(text.startswith("Line 6: ") for text in texts)
    assert not wizard.reading.problems.item(0).icon().isNull()
    wizard.back.click()
    assert wizard.page == SOURCE
    wizard.cancel.click()
    assert window.session.library is before


def test_a_table_is_mapped_by_hand_and_its_problems_are_red_with_lines(
    window: Window, bring: Bring, tmp_path: Path, qtbot: QtBot
) -> None:
    file = tmp_path / "ropes.csv"
    file.write_text(TABLE)
    wizard = bring(file)
    assert wizard.page == READING
    assert "no column holds 'title'" in wizard.reading.problems.item(0).text()

    for column, field in enumerate(("title", "hours", "requires")):
        box = wizard.reading.boxes[column]
        box.setCurrentIndex(box.findData(field))
        box.activated.emit(box.currentIndex())
        settle(qtbot, window)
    assert wizard.reading.problems.isHidden()
    assert wizard.reading.table.item(1, 0) is not None
    wizard.go.click()
    assert "2 new" in wizard.review.said.text()
    wizard.go.click()

    made = window.session.library.items["course-splicing"]
    assert made.hours == Range.of(2, 4)
    assert list(made.references()) == ["course-rope-work"]


def test_one_field_stands_in_one_column(bring: Bring) -> None:
    wizard = bring("title,name2\nA,B\n")
    first, second = wizard.reading.boxes
    second.setCurrentIndex(second.findData("title"))
    second.activated.emit(second.currentIndex())
    assert first.currentData() == ""


def test_back_loses_no_choice(window: Window, bring: Bring, tmp_path: Path, qtbot: QtBot) -> None:
    file = tmp_path / "ropes.csv"
    file.write_text(TABLE)
    wizard = bring(file)
    for column, field in enumerate(("title", "hours", "requires")):
        box = wizard.reading.boxes[column]
        box.setCurrentIndex(box.findData(field))
        box.activated.emit(box.currentIndex())
    settle(qtbot, window)
    wizard.back.click()
    wizard.source.kind.setCurrentIndex(wizard.source.kind.findData("skill"))
    wizard.source.title.setText("Ropes")
    wizard.go.click()
    settle(qtbot, window)

    assert [box.currentData() for box in wizard.reading.boxes] == ["title", "hours", "requires"]
    wizard.go.click()
    assert wizard.review.heading.text() == "Ropes"
    wizard.back.click()
    wizard.back.click()
    assert wizard.source.title.text() == "Ropes"
    wizard.go.click()
    settle(qtbot, window)
    wizard.go.click()
    wizard.go.click()
    assert window.session.library.items["skill-rope-work"].kind is Kind.SKILL


def test_a_pasted_checklist_brings_its_ticks(window: Window, bring: Bring) -> None:
    wizard = bring("# Winter\n\n## Rig\n- [x] Whip a rope (2 h)\n- [ ] Varnish (5 h)\n")
    assert wizard.page == READING
    assert first_cell(wizard) == "Whip a rope"
    wizard.go.click()
    assert "1 with a status" in wizard.review.said.text()
    wizard.go.click()

    library = window.session.library
    assert library.roadmaps["winter"].title == "Winter"
    assert library.records["course-whip-a-rope"].state is State.DONE
    window.session.undo()
    assert window.session.library.records == {}
    assert "winter" not in window.session.library.roadmaps


def conflicting(window: Window, tmp_path: Path) -> Path:
    """Change two items that the newer version changes too."""
    for name in (KNOTS, HELM):
        item = window.session.library.items[name]
        window.session.do(items.change, replace(item, title=f"My {item.title}"))
    return newer(tmp_path, Knots="Knots and hitches", **{"Steering a course": "Helming"})


def test_each_field_that_both_changed_is_decided_by_itself(
    window: Window, bring: Bring, tmp_path: Path, qtbot: QtBot
) -> None:
    wizard = bring(conflicting(window, tmp_path))
    rows = wizard.review.conflicts
    QAbstractItemModelTester(rows, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert rows.rowCount() == 2
    assert rows.index(0, FIELD).data() == "title"
    assert rows.index(0, MINE).data() == "My Knots"
    assert rows.index(0, THEIRS).data() == "Knots and hitches"
    assert rows.index(0, CHOICE).data() == "keep yours"
    assert not wizard.review.buttons[OnConflict.RENAME].isEnabled()

    wizard.review.table.selectRow(1)
    press(qtbot, wizard.review.table, "Space")
    settle(qtbot, window)
    assert rows.index(1, CHOICE).data() == "take the file's"
    wizard.back.click()
    wizard.go.click()
    settle(qtbot, window)
    assert rows.index(1, CHOICE).data() == "take the file's"
    wizard.go.click()

    library = window.session.library
    assert library.items[KNOTS].title == "My Knots"
    assert library.items[HELM].title == "Helming"


def test_of_two_things_with_one_id_both_are_kept_unless_one_says_otherwise(
    window: Window, bring: Bring, qtbot: QtBot
) -> None:
    text = (
        "format: roadmap/1\nid: cooking\ntitle: Cooking\nitems:\n"
        f"  - {{id: {KNOTS}, kind: course, title: Pretzels}}\n"
        f"  - {{id: {HELM}, kind: course, title: Stirring soup}}\n"
    )
    wizard = bring(text)
    rows, table = wizard.review.conflicts, wizard.review.table
    assert [rows.index(n, CHOICE).data() for n in (0, 1)] == ["keep both", "keep both"]
    table.selectRow(0)
    keep = next(button for button in wizard.review.buttons.values() if "Mine" in button.text())
    keep.click()
    settle(qtbot, window)
    wizard.go.click()

    library = window.session.library
    assert library.items[KNOTS].title == "Knots"
    assert library.items[HELM].title == "Steering a course"
    assert library.items[f"{HELM}-2"].title == "Stirring soup"


def test_another_file_begins_anew(
    window: Window, bring: Bring, tmp_path: Path, qtbot: QtBot
) -> None:
    wizard = bring(conflicting(window, tmp_path))
    wizard.review.table.selectRow(0)
    press(qtbot, wizard.review.table, "Space")
    settle(qtbot, window)
    wizard.source.take_file(SAILING)
    assert wizard.review.decisions.each == {}


def test_a_change_meanwhile_is_looked_at_again(
    window: Window, bring: Bring, tmp_path: Path, qtbot: QtBot
) -> None:
    wizard = bring(newer(tmp_path, Knots="Knots and hitches"))
    window.session.do(records.tick, [HELM], TODAY)
    wizard.go.click()
    settle(qtbot, window)
    assert wizard.page == DONE
    assert HELM in window.session.library.records
    assert window.session.library.items[KNOTS].title.startswith("Knots and hitches")


def test_a_whole_library_is_merged_with_a_choice_for_all(
    window: Window, bring: Bring, tmp_path: Path, qtbot: QtBot
) -> None:
    file = tmp_path / "all.json"
    window.session.do(records.set_note, KNOTS, "theirs")
    file.write_text(to_library_json(window.session.library))
    window.session.do(records.set_note, KNOTS, "mine")
    wizard = bring(file)
    assert wizard.page == REVIEW
    assert "Your library holds all of it already." in wizard.review.said.text()
    take = next(button for button in wizard.review.buttons.values() if "File" in button.text())
    take.click()
    settle(qtbot, window)
    wizard.go.click()
    assert window.session.library.records[KNOTS].note == "theirs"


def test_files_and_texts_are_dropped(bring: Bring) -> None:
    wizard = bring("")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(SAILING))])
    page = wizard.source
    at, none = QPointF(5, 5), Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(at.toPoint(), Qt.DropAction.CopyAction, data, LEFT, none)
    page.dragEnterEvent(enter)
    assert enter.isAccepted()
    page.dropEvent(QDropEvent(at, Qt.DropAction.CopyAction, data, LEFT, none))
    assert page.name == "sailing.yaml"
    text = QMimeData()
    text.setText("- One\n- Two\n")
    page.dropEvent(QDropEvent(at, Qt.DropAction.CopyAction, text, LEFT, none))
    assert page.text.toPlainText() == "- One\n- Two\n"
    assert page.format.currentData() == "markdown"


def test_the_format_can_be_changed(bring: Bring, window: Window, qtbot: QtBot) -> None:
    wizard = bring("a,b\nc,d\n")
    wizard.back.click()
    page = wizard.source
    page.format.setCurrentIndex(page.format.findData("csv"))
    wizard.go.click()
    settle(qtbot, window)
    assert [box.currentData() for box in wizard.reading.boxes] == ["", ""]


@pytest.mark.parametrize("name", ["missing.yaml", ".", "fifo"])
def test_what_is_no_file_is_said_on_the_first_page(bring: Bring, tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    if name == "fifo":
        os.mkfifo(path)
    wizard = bring(path)
    if name == ".":
        assert wizard.page == READING
        assert "no roadmap files" in wizard.reading.problems.item(0).text()
    else:
        assert wizard.page == SOURCE
        assert wizard.source.problem.text()


def test_hostile_text_is_shown_as_it_is(bring: Bring) -> None:
    wizard = bring("- <b>Bold</b> & <img src=x>\n- C++ <vector>\n")
    assert first_cell(wizard) == "<b>Bold</b> & <img src=x>"
    wizard.go.click()
    top = wizard.review.fates.topLevelItem(0)
    assert top is not None
    second = top.child(1)
    assert second is not None
    assert second.text(0) == "C++ <vector>"


def test_values_are_told_plainly() -> None:
    assert told(None) == "\u2013"
    assert told(Range(1, 2, 3)) == "1 / 2 / 3"
    assert told(("a", "b")) == "a; b"
    assert told(True) == "✓"  # noqa: FBT003 - a value
    assert told(2.0) == "2"


def test_escape_leaves_and_writes_nothing(window: Window, bring: Bring, qtbot: QtBot) -> None:
    before = window.session.library
    wizard = bring("- One\n")
    press(qtbot, wizard, "Escape")
    assert wizard.isHidden()
    assert window.session.library is before
