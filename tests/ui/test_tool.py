import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from planner.ui.actions import Actions
from planner.ui.theme.icons import action_icon
from planner.ui.theme.theme import Theme
from planner.ui.widgets.tool import RoomyButton, RoomyTool, Tool


def test_a_screen_reader_is_told_why_a_tool_cannot_be_used_just_now(
    qtbot: QtBot, theme: Theme
) -> None:
    commands = Actions(theme, theme)
    tool = Tool(commands, "view.fit")
    qtbot.addWidget(tool)
    assert tool.accessibleDescription().endswith("Not on this screen.")
    assert not tool.isEnabled()

    handler = commands.register("view.fit", lambda: None)
    assert tool.accessibleDescription() == commands.hint("view.fit")
    assert "Not on this screen." not in tool.accessibleDescription()

    commands.drop([handler])
    assert tool.accessibleDescription().endswith("Not on this screen.")


@pytest.mark.parametrize(("roomy", "plain"), [(RoomyButton, QPushButton), (RoomyTool, QToolButton)])
def test_an_icon_beside_words_has_room_on_both_sides(
    qtbot: QtBot,
    theme: Theme,
    roomy: type[QPushButton | QToolButton],
    plain: type[QPushButton | QToolButton],
) -> None:
    made = [roomy(), plain()]
    for button in made:
        qtbot.addWidget(button)
        button.setText("Copy what the window shows")
        if isinstance(button, QToolButton):
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    assert made[0].sizeHint() == made[1].sizeHint()

    for button in made:
        button.setIcon(action_icon("copy", theme.tokens))
    wider = made[0].sizeHint().width() - made[1].sizeHint().width()
    assert wider >= 6
    assert made[0].sizeHint().height() == made[1].sizeHint().height()
