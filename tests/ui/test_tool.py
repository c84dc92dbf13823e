from pytestqt.qtbot import QtBot

from planner.ui.actions import Actions
from planner.ui.theme.theme import Theme
from planner.ui.widgets.tool import Tool


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
