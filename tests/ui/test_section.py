"""A heading with lines under it: what stays is kept, what changes is made anew."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from planner.ui.theme.theme import Theme
from planner.ui.widgets.section import Section


@pytest.fixture
def section(qtbot: QtBot, theme: Theme) -> Iterator[Section]:
    """Give a section in a window that is shown."""
    window = QWidget()
    qtbot.addWidget(window)
    made = Section(theme, "Fruit")
    QVBoxLayout(window).addWidget(made)
    with qtbot.waitExposed(window):
        window.show()
    yield made
    window.close()


def shown(section: Section) -> list[str]:
    """Return the words that can be seen, from above."""
    parts = [part for part in section.parts if isinstance(part, QPushButton)]
    assert all(part.isVisible() for part in parts)
    parts.sort(key=lambda part: part.y())
    return [part.text() for part in parts]


def laid_out(section: Section) -> list[str]:
    layout = section.window().layout()
    assert layout is not None
    layout.activate()
    return shown(section)


def test_widgets_of_lines_that_stay_are_kept_whatever_comes_and_goes(section: Section) -> None:
    section.fill_lines(["apple", "pear", "plum"], QPushButton)
    apple, pear, plum = section.parts

    section.fill_lines(["fig", "plum", "apple"], QPushButton)

    assert laid_out(section) == ["fig", "plum", "apple"]
    assert section.parts[1:] == (plum, apple)
    assert pear.isHidden()


def test_equal_lines_have_a_widget_each(section: Section) -> None:
    section.fill_lines(["apple", "apple"], QPushButton)
    first, second = section.parts
    assert first is not second

    section.fill_lines(["apple", "apple", "apple"], QPushButton)

    assert section.parts[:2] == (first, second)
    assert laid_out(section) == ["apple"] * 3


def test_what_has_the_focus_keeps_it_while_others_come(section: Section) -> None:
    section.fill_lines(["apple"], QPushButton)
    (apple,) = section.parts
    apple.window().activateWindow()
    apple.setFocus()

    section.fill_lines(["fig", "plum", "apple", "pear"], QPushButton)

    assert apple.hasFocus()
    assert laid_out(section) == ["fig", "plum", "apple", "pear"]


def test_without_lines_it_is_hidden_and_comes_back_with_some(section: Section) -> None:
    section.fill_lines(["apple"], QPushButton)
    section.fill_lines([], QPushButton)
    assert section.isHidden()

    section.fill_lines(["pear"], QPushButton)
    assert section.isVisible()
    assert laid_out(section) == ["pear"]


def test_other_colours_make_all_lines_anew(section: Section, theme: Theme) -> None:
    section.fill_lines(["apple"], QPushButton)
    (apple,) = section.parts
    theme.choose(percent=120)

    section.fill_lines(["apple"], QPushButton)

    assert section.parts[0] is not apple


def test_widgets_and_lines_take_turns(section: Section) -> None:
    section.fill_lines(["apple"], QPushButton)
    by_hand = QPushButton("by hand")
    section.fill(by_hand)
    assert laid_out(section) == ["by hand"]

    section.fill_lines(["apple"], QPushButton)
    assert laid_out(section) == ["apple"]
    assert by_hand.isHidden()
