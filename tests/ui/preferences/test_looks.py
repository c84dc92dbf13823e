"""The pages Appearance and Graph: what is set shows at once."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QWidget

from planner.ui.assemble import Window
from planner.ui.preferences.appearance import AppearancePage
from planner.ui.preferences.dialog import Preferences
from planner.ui.preferences.graph import GraphPage
from planner.ui.theme.theme import Scheme
from tests.ui.preferences.conftest import choose, roadmap, show


def test_looks_change_at_once_and_the_menu_follows(dialog: Preferences, window: Window) -> None:
    page = show(dialog, AppearancePage)
    assert isinstance(page, AppearancePage)
    theme = window.parts.theme
    choose(page.scheme, Scheme.DARK.value)
    assert theme.tokens.dark
    page.contrast.click()
    assert theme.tokens.high_contrast
    page.motion.click()
    assert theme.milliseconds(150) == 0
    page.text_size.slider.setValue(140)
    assert theme.percent == 140
    assert window.session.settings.text_percent == 140
    window.actions.refresh()
    assert window.actions["view.dark"].isChecked()
    assert window.actions["view.contrast"].isChecked()
    window.actions["view.light"].trigger()
    assert page.scheme.currentData() == Scheme.LIGHT.value
    dialog.restore.click()
    assert (theme.scheme, theme.percent, theme.contrast) == (Scheme.SYSTEM, 100, False)
    assert page.text_size.figure.text() == "100 %"


def test_the_wheel_moves_or_zooms_as_it_was_set(dialog: Preferences, window: Window) -> None:
    view = roadmap(window).view
    page = show(dialog, GraphPage)
    assert isinstance(page, GraphPage)
    choose(page.wheel, "scroll")
    before = view.camera.zoom
    turn(view)
    assert view.camera.zoom == before
    dialog.restore.click()
    turn(view)
    assert view.camera.zoom != before


def turn(view: QWidget) -> None:
    middle = QPointF(view.rect().center())
    event = QWheelEvent(
        middle,
        view.mapToGlobal(middle),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003 - Qt's form
    )
    QApplication.sendEvent(view, event)


def test_the_roadmap_shows_what_is_ticked(dialog: Preferences, window: Window) -> None:
    screen = roadmap(window)
    page = show(dialog, GraphPage)
    assert isinstance(page, GraphPage)
    for row in page.rows:
        if row.field.accessibleName() == "The legend":
            assert isinstance(row.field, QCheckBox)
            row.field.click()
    page.delay.setValue(500)
    choose(page.group, "kind")
    assert screen.options.legend
    assert screen.options.group == "kind"
    assert screen.view.hover_after == 500
