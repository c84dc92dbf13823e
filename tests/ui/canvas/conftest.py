import pytest
from pytestqt.qtbot import QtBot

from planner.ui.canvas.view import GraphView
from planner.ui.theme.theme import Scheme, Theme
from tests.ui.canvas.drawn import picture


@pytest.fixture
def view(theme: Theme, qtbot: QtBot) -> GraphView:
    """Four boxes in a row of three columns, at their usual size: a and b lead to c, c to d."""
    theme.choose(Scheme.LIGHT, reduced_motion=True)
    made = GraphView(theme)
    qtbot.addWidget(made)
    made.resize(900, 500)
    with qtbot.waitExposed(made):
        made.show()
    made.setFocus()
    pairs = [("a", "c"), ("b", "c"), ("c", "d")]
    made.set_picture(picture([["a", "b"], ["c", "e"], ["d"]], pairs, target="d"))
    made.camera.fit(made.places.bounds, glide=False)  # type: ignore[union-attr]  # set above
    return made
