"""In another language, made for this, every screen speaks it, and its words have room."""

import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, QPoint, Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QGroupBox,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QSpinBox,
    QTabBar,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from planner.ui.assemble import Window
from planner.ui.language import ENGLISH, Languages
from planner.ui.preferences.dialog import Preferences
from planner.ui.theme.theme import Theme
from tests.ui.conftest import Opening, settle
from tests.ui.pseudo import CODE, OPEN, make_pseudo

#: Names, and what stands for itself in any language.
NAMES = {"Letter", "Esc", "F6", "Shift", "planner", "English", "Deutsch", "Python", "Qt"}
#: Commands that leave the window, ask the desktop for a file, or need an answer first.
ELSEWHERE = {
    "edit.undo", "edit.redo", "file.backup", "file.export", "file.import", "file.new", "file.open",
    "file.quit", "file.sample", "view.full-screen", "view.reset",
}  # fmt: skip


#: Headings of the help, which has pages of its own for each language.
CONTENTS = "contents"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_pseudo(tmp_path_factory.mktemp("i18n"))


@pytest.fixture
def pseudo(
    qapp: QApplication, folder: Path, theme: Theme, opening_sample: Opening, qtbot: QtBot
) -> Iterator[Window]:
    """Open a plan under way, in the other language, with larger text."""
    Languages(folder).speak(qapp, CODE)
    theme.choose(percent=125)
    window = opening_sample()
    window.main.resize(1440, 900)
    settle(qtbot, window)
    yield window
    Languages().speak(qapp, ENGLISH)


def test_every_screen_speaks_the_language(pseudo: Window, qtbot: QtBot) -> None:
    for screen in pseudo.main.screen_names:
        pseudo.main.show_screen(screen)
        settle(qtbot, pseudo)
        found = untranslated(pseudo, pseudo.main)
        assert not found, f"{screen}: {found}"


def test_every_item_is_told_in_the_language(pseudo: Window, qtbot: QtBot) -> None:
    pseudo.main.show_screen("view.roadmap")
    for item in list(pseudo.session.library.items):
        pseudo.main.show_item(item)
        settle(qtbot, pseudo)
        found = untranslated(pseudo, pseudo.main.details)
        assert not found, f"{item}: {found}"


def test_every_command_and_its_reasons_are_in_the_language(pseudo: Window) -> None:
    for action in pseudo.actions.all.values():
        for text in (action.text(), action.statusTip()):
            assert not text or text.startswith(OPEN), f"{action.objectName()}: {text}"


def test_every_dialog_speaks_the_language(pseudo: Window, qtbot: QtBot) -> None:
    pseudo.main.show_screen("view.plan")
    settle(qtbot, pseudo)
    seen: set[str] = set()
    faults: list[str] = []
    watch = QTimer()
    watch.timeout.connect(lambda: look_and_close(pseudo, seen, faults))
    watch.start(20)
    for command in sorted(set(pseudo.actions.carried_out()) - ELSEWHERE):
        asks = pseudo.actions.commands[command].text.endswith("…")
        if asks or command.startswith(("help.", "tools.", "edit.history")):
            pseudo.actions[command].trigger()
            settle(qtbot, pseudo)
            qtbot.waitUntil(lambda: not dialogs(), timeout=20_000)
    watch.stop()
    assert not faults, "\n".join(faults)
    assert "About" in seen


def test_every_page_of_the_settings_speaks_the_language(pseudo: Window, qtbot: QtBot) -> None:
    dialog = pseudo.support.open_settings()
    assert isinstance(dialog, Preferences)
    for at, page in enumerate(dialog.pages):
        dialog.list.setCurrentRow(at)
        settle(qtbot, pseudo)
        for found in (untranslated(pseudo, dialog), clipped(dialog)):
            assert not found, f"{page.title}: {found}"
    dialog.close()


def look_and_close(window: Window, seen: set[str], faults: list[str]) -> None:
    for dialog in dialogs():
        if not dialog.property("seen"):
            dialog.setProperty("seen", True)  # noqa: FBT003 - Qt's form
            continue  # the next time it is laid out
        seen.add(type(dialog).__name__)
        if type(dialog).__module__.startswith("PySide6"):
            dialog.reject()  # Qt has translations of its own
            continue
        try:
            found = [*untranslated(window, dialog), *clipped(dialog)]
            faults.extend(f"{type(dialog).__name__}: {text}" for text in found)
        finally:
            dialog.reject()


def test_no_label_is_cut_off(pseudo: Window, qtbot: QtBot) -> None:
    for screen in pseudo.main.screen_names:
        pseudo.main.show_screen(screen)
        settle(qtbot, pseudo)
        found = clipped(pseudo.main)
        assert not found, f"{screen}: {found}"


def dialogs() -> list[QDialog]:
    return [
        widget
        for widget in QApplication.topLevelWidgets()
        if isinstance(widget, QDialog) and widget.isVisible()
    ]


def untranslated(window: Window, root: QWidget) -> list[str]:
    """Return the texts below a widget that are neither translated nor the library's own."""
    data = texts_of(window)
    return sorted({text for text in shown(root) if not is_fine(text, data)})


def is_fine(text: str, data: set[str]) -> bool:
    if OPEN in text or text.strip() in data or text.casefold() in data:
        return True
    rest = text
    for name in sorted(NAMES, key=len, reverse=True):
        rest = rest.replace(name, " ")
    for known in sorted((one for one in data if one and one in text), key=len, reverse=True):
        rest = rest.replace(known, " ")
    return not re.search(r"[A-Za-z]{2}", rest)


def texts_of(window: Window) -> set[str]:
    """Return what stands in the library and the names of files and keys."""
    library, store = window.session.library, window.session.workspace.store
    native = QKeySequence.SequenceFormat.NativeText
    found = {str(store.path), str(store.backup_folder), store.path.name}
    for kept in (library.items, library.roadmaps, library.plans, library.records, library.log):
        for value in kept.values():
            found |= set(strings(msgspec.to_builtins(value)))
    for action in window.actions.all.values():
        found |= {key.toString(native) for key in action.shortcuts()}
    return {text for text in found if text}


def strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from (*strings(key), *strings(inner))
    elif isinstance(value, (list, tuple)):
        for inner in value:
            yield from strings(inner)


def shown(root: QWidget) -> Iterator[str]:
    yield root.windowTitle()
    for widget in [root, *root.findChildren(QWidget)]:
        if widget.isVisible() and widget.width() > 1:
            yield from texts(widget)
    for menu in root.findChildren(QMenu):
        yield from (plain(action.text()) for action in menu.actions())


def texts(widget: QWidget) -> Iterator[str]:
    yield plain(widget.toolTip())
    yield from (widget.accessibleName(), widget.accessibleDescription())
    if isinstance(widget, QAbstractButton) and is_qts_own(widget):
        return
    if isinstance(widget, QAbstractItemView) and widget.objectName() != CONTENTS:
        yield from cells(widget.model(), QModelIndex())
    for kind, read in READERS:
        if isinstance(widget, kind):
            yield from read(widget)


def is_qts_own(button: QAbstractButton) -> bool:
    """Say whether Qt gave a button its words: it has translations of its own."""
    box = button.parent()
    none = QDialogButtonBox.StandardButton.NoButton
    return isinstance(box, QDialogButtonBox) and box.standardButton(button) is not none


#: How the words of each kind of widget are read.
READERS: tuple[tuple[type[QWidget], Callable[[Any], Iterable[str]]], ...] = (
    (QLabel, lambda one: [plain(one.text())]),
    (QAbstractButton, lambda one: [one.text()]),
    (QGroupBox, lambda one: [one.title()]),
    # What stands in a field for keys is Qt's.
    (
        QLineEdit,
        lambda one: [] if isinstance(one.parent(), QKeySequenceEdit) else [one.placeholderText()],
    ),
    (QPlainTextEdit, lambda one: [one.placeholderText()]),
    (QAbstractSpinBox, lambda one: [one.specialValueText()]),
    (QSpinBox, lambda one: [one.suffix(), one.prefix()]),
    (QDoubleSpinBox, lambda one: [one.suffix(), one.prefix()]),
    (QComboBox, lambda one: [one.itemText(at) for at in range(one.count())]),
    (QTabBar, lambda one: [one.tabText(at) for at in range(one.count())]),
)


def cells(model: QAbstractItemModel | None, parent: QModelIndex) -> Iterator[str]:
    if model is None or (parent.isValid() and isinstance(model, QAbstractListModel)):
        return
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
    # Lists hide that they have one column.
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)
    for row in range(model.rowCount(parent)):
        for column in range(columns):
            index = model.index(row, column, parent)
            for role in roles:
                value = model.data(index, role)
                if isinstance(value, str):
                    yield value
        yield from cells(model, model.index(row, 0, parent))
    for column in range(columns):
        value = model.headerData(column, Qt.Orientation.Horizontal)
        if isinstance(value, str):
            yield value


def plain(text: str) -> str:
    return re.sub(r"<[^>]*>", "", text)


def clipped(root: QWidget) -> list[str]:
    """Return labels and buttons that have less room than their text needs."""
    found = []
    settle_layouts(root)
    for widget in root.findChildren(QWidget):
        if not widget.isVisible() or not isinstance(widget, (QLabel, QAbstractButton)):
            continue
        if isinstance(widget, QToolButton) and (
            widget.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly
        ):
            continue
        if not widget.text() or OPEN not in widget.text():
            continue
        if isinstance(widget, QLabel) and widget.wordWrap():
            short = widget.heightForWidth(widget.width()) > widget.height() + 1
        else:
            short = widget.minimumSizeHint().width() > widget.width() + 1
        if short or beyond(widget):
            found.append(f"{widget.text()} ({widget.width()}x{widget.height()})")
    return found


def settle_layouts(root: QWidget) -> None:
    """Let all sizes follow from what was shown last."""
    for _time in range(3):
        QApplication.sendPostedEvents()
        QApplication.processEvents()
        for widget in [*root.findChildren(QWidget), root]:
            layout = widget.layout()
            if layout is not None:
                layout.activate()


def beyond(widget: QWidget) -> bool:
    """Say whether a widget goes on to the left or right of what a scroll area shows of it."""
    area = widget.parentWidget()
    while area is not None and not isinstance(area, QAbstractScrollArea):
        area = area.parentWidget()
    if area is None or area.horizontalScrollBar().isVisible():
        return False
    view = area.viewport()
    left = widget.mapTo(view, QPoint(0, 0)).x()
    return left < 0 or left + widget.width() > view.width() + 1


def test_actions_of_a_menu_are_translated(pseudo: Window) -> None:
    menus = pseudo.main.menuBar().actions()
    assert menus
    assert all(OPEN in action.text() for action in menus)
