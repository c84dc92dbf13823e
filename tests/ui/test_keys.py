"""The keys of commands: taken, given back, set back, kept."""

import pytest
from PySide6.QtGui import QKeySequence

from planner.ui.assemble import Window
from planner.ui.commands import Scope
from planner.ui.keys import KeyMap, is_single

LEGEND, HISTORY, START = "view.legend", "edit.history", "item.start"


@pytest.fixture
def keys(window: Window) -> KeyMap:
    return window.support.keys


def test_a_letter_alone_is_for_commands_of_graphs_and_lists_only(
    keys: KeyMap, window: Window
) -> None:
    letter = QKeySequence("J")
    for command in window.actions.commands.values():
        assert bool(keys.why_not(command.id, letter)) is (command.scope is Scope.WINDOW)
        assert not keys.why_not(command.id, QKeySequence("Ctrl+J"))


def test_usual_keys_are_not_kept_as_a_choice_of_the_users(keys: KeyMap, window: Window) -> None:
    usual = keys.usual(HISTORY)
    keys.set_keys(HISTORY, QKeySequence("F8"))
    assert keys.is_changed(HISTORY)
    assert window.session.settings.get(f"keys/{HISTORY}", "") == "F8"

    keys.set_keys(HISTORY, *usual)

    assert not keys.is_changed(HISTORY)
    assert window.session.settings.get(f"keys/{HISTORY}", "nothing kept") == "nothing kept"


def test_setting_all_back_brings_single_keys_back_too(keys: KeyMap, window: Window) -> None:
    single = [key for key in keys.usual(START) if is_single(key)]
    keys.single_keys = False
    keys.set_keys(LEGEND, QKeySequence("F8"))
    assert not set(single) & set(window.actions[START].shortcuts())

    keys.reset_all()

    assert keys.single_keys
    assert set(single) <= set(window.actions[START].shortcuts())
    assert not any(map(keys.is_changed, window.actions.commands))


def test_whatever_is_set_no_two_commands_share_keys(keys: KeyMap, window: Window) -> None:
    names = list(window.actions.commands)
    for one, other in zip(names, names[7:], strict=False):
        keys.set_keys(one, *keys.chosen(other))
    for name in names[::3]:
        keys.reset(name)
    held = [key.toString() for name in names for key in keys.chosen(name)]
    assert held
    assert len(held) == len(set(held))
