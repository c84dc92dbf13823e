"""The window speaks the language that was chosen, or that of the desktop, with its own plurals."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt
from PySide6.QtWidgets import QApplication, QDateEdit
from pytestqt.qtbot import QtBot

import planner.ui
from planner.ui.language import ENGLISH, SYSTEM, Languages
from planner.ui.plain import show_days
from planner.ui.wording import clock, words
from tests.ui.pseudo import CLOSE, CODE, OPEN, accented, make_pseudo


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_pseudo(tmp_path_factory.mktemp("i18n"))


@pytest.fixture(autouse=True)
def english_after(qapp: QApplication) -> Iterator[None]:
    yield
    Languages().speak(qapp, ENGLISH)


def test_languages_are_found_by_their_files(tmp_path: Path) -> None:
    assert Languages(tmp_path).codes == ("en",)
    for name in ("planner_fr.qm", "planner_de.qm", "planner_it.ts", "other.qm"):
        (tmp_path / name).write_bytes(bytes(100))
    assert Languages(tmp_path).codes == ("en", "de", "fr")
    (tmp_path / "planner_sv.qm").write_bytes(bytes(30))
    assert Languages(tmp_path).codes == ("en", "de", "fr"), "nothing is said in Swedish"
    assert [Languages.name(code) for code in ("en", "de", "fr")] == [
        "English", "Deutsch", "Français",
    ]  # fmt: skip


def test_a_language_that_is_gone_counts_as_that_of_the_desktop(tmp_path: Path) -> None:
    languages = Languages(tmp_path)
    assert languages.meant("tlh") == languages.meant(SYSTEM) == languages.of_desktop()


@pytest.mark.parametrize(
    ("asked", "there", "spoken"),
    [
        (["de-Latn-AT", "de-AT", "de"], "planner_de.qm", "de"),
        (["pt-Latn-BR", "pt-BR", "pt"], "planner_pt_BR.qm", "pt_BR"),
        (["sv", "de"], "planner_de.qm", "de"),
        (["sv"], "planner_de.qm", "en"),
        (["C"], "planner_de.qm", "en"),
    ],
)
def test_the_desktop_decides_where_nothing_was_chosen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, asked: list[str], there: str, spoken: str
) -> None:
    (tmp_path / there).write_bytes(bytes(100))
    monkeypatch.setattr(QLocale, "uiLanguages", lambda _self: asked)
    assert Languages(tmp_path).of_desktop() == spoken


def test_english_has_one_and_many(qapp: QApplication) -> None:
    Languages().speak(qapp, ENGLISH)
    assert [words().count("weeks", n) for n in (0, 1, 1.5, 2)] == [
        "0 weeks", "1 week", "1.5 weeks", "2 weeks",
    ]  # fmt: skip
    assert words().count("reason-serves", 1) == "1 step rests on it"
    assert QCoreApplication.translate("Anything", "%n step(s)", "", 1) == "1 step"


def test_another_language_is_spoken_from_its_file(qapp: QApplication, folder: Path) -> None:
    assert Languages(folder).speak(qapp, CODE) == CODE
    assert QCoreApplication.translate("Commands", "&Undo") == accented("&Undo")
    assert words().status("ready") == accented("ready")
    assert words().count("weeks", 2000) == accented("{n} weeks").replace("{n}", "2.000")
    assert words().about(7.5).startswith(OPEN)
    assert words().about(7.5).endswith(CLOSE)
    assert "7,5" in words().about(7.5)


def test_qt_speaks_along(qapp: QApplication, folder: Path) -> None:
    Languages(folder).speak(qapp, CODE)
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    Languages(folder).speak(qapp, ENGLISH)
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_speaking_english_again_leaves_nothing_behind(qapp: QApplication, folder: Path) -> None:
    Languages(folder).speak(qapp, CODE)
    Languages(folder).speak(qapp, ENGLISH)
    assert QCoreApplication.translate("Commands", "&Undo") == "&Undo"
    assert words().hours(1200.5) == "1,200.5 h"


def test_languages_from_right_to_left_turn_the_window(qapp: QApplication, tmp_path: Path) -> None:
    (tmp_path / "planner_ar.qm").write_bytes(bytes(100))
    Languages(tmp_path).speak(qapp, "ar")
    try:
        assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    finally:
        Languages().speak(qapp, ENGLISH)
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_times_are_told_as_is_usual(qapp: QApplication, folder: Path) -> None:
    Languages(folder).speak(qapp, CODE)
    assert clock(datetime(2026, 11, 23, 9, 5)) == "09:05"  # noqa: DTZ001 - a time of day


@pytest.mark.parametrize(
    ("locale", "shown"),
    [("en_GB", "26 Sep 2027"), ("en_US", "26 Sep 2027"), ("en_AU", "26 Sep 2027")],
)
def test_fields_show_a_day_as_the_words_say_it(qtbot: QtBot, locale: str, shown: str) -> None:
    QLocale.setDefault(QLocale(locale))
    field = QDateEdit(QDate(2027, 9, 26))
    qtbot.addWidget(field)
    show_days(field)
    assert field.text() == shown == words().day(date(2027, 9, 26))
    assert field.calendarPopup()


def test_the_shipped_translations_are_up_to_date() -> None:
    script = Path(__file__).parents[2] / "scripts" / "translate"
    done = subprocess.run(
        [sys.executable, str(script), "--check"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout


def test_every_text_of_the_window_is_gathered_where_it_is_asked_for(folder: Path) -> None:
    tree = ET.parse(folder / f"planner_{CODE}.ts")  # noqa: S314 - made by our own tool
    gathered = {
        (context.findtext("name"), message.findtext("source"))
        for context in tree.iter("context")
        for message in context.iter("message")
    }
    for file in Path(planner.ui.__file__).parent.rglob("*.py"):
        for text, line in texts_in(ast.parse(file.read_text(encoding="utf-8")), ""):
            assert text in gathered, f"{file}:{line}"


def texts_in(tree: ast.AST, owner: str) -> Iterator[tuple[tuple[str, str], int]]:
    """Yield the literal texts that calls want translated, with their contexts, and the lines."""
    for node in ast.iter_child_nodes(tree):
        inside = node.name if isinstance(node, ast.ClassDef) else owner
        if isinstance(node, ast.Call):
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            given = [one.value for one in node.args if isinstance(one, ast.Constant)]
            said = [one for one in given if isinstance(one, str)]
            if name == "tr" and said:
                yield (inside, said[0]), node.lineno
            elif name in {"translate", "QT_TRANSLATE_NOOP"} and len(said) > 1:
                yield (said[0], said[1]), node.lineno
        yield from texts_in(node, inside)
