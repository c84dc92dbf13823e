"""A monkey at the window: whatever is pressed, it lives, and undo leads back to the start (P29)."""

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Opening, settle
from tests.ui.monkey import Monkey, undo_all


@pytest.mark.parametrize(
    ("seed", "events"),
    [
        (23, 800),
        *(pytest.param(seed, 20_000, marks=pytest.mark.torture) for seed in range(50)),
    ],
)
def test_a_monkey_does_no_harm(
    opening: Opening, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, seed: int, events: int
) -> None:
    monkey = Monkey(opening, qtbot, seed, monkeypatch)
    before = monkey.window.session.library
    monkey.window.planning.aim("role-day-skipper")
    settle(qtbot, monkey.window)

    monkey.run(events, look_every=min(events // 4, 1_000))

    undo_all(monkey.window)
    assert monkey.window.session.library == before
    assert monkey.window.main.isVisible()
