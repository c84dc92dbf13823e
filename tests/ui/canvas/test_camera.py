"""Zooming, moving and fitting, in figures."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QObject, QPointF, QRectF, QSizeF
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.ui.canvas.camera import LARGEST, NOTCH, READABLE, SMALLEST, Camera
from planner.ui.theme.theme import Theme

WHOLE = QRectF(0, 0, 5000, 1000)


@pytest.fixture
def camera(theme: Theme) -> Camera:
    theme.choose(reduced_motion=True)
    made = Camera(theme, theme)
    made.resize(QSizeF(1000, 600), QPointF())
    return made


@given(
    st.lists(st.sampled_from([NOTCH, 1 / NOTCH]), max_size=60),
    st.floats(0, 1000),
    st.floats(0, 600),
)
def test_zooming_keeps_what_is_under_the_pointer(
    qapp: QApplication, factors: list[float], x: float, y: float
) -> None:
    owner = QObject()
    camera = Camera(Theme(qapp), owner)
    camera.resize(QSizeF(1000, 600), QPointF())
    pointer = QPointF(x, y)
    before = camera.to_drawing(pointer)

    for factor in factors:
        camera.zoom_to(camera.zoom * factor, pointer)

    now = camera.to_view(QRectF(before, QSizeF(1, 1))).topLeft()
    assert (now - pointer).manhattanLength() < 0.5
    assert SMALLEST <= camera.zoom <= LARGEST


def test_fitting_shows_all_with_a_margin_and_enlarges_nothing(camera: Camera) -> None:
    camera.fit(WHOLE)
    assert camera.area.contains(WHOLE.adjusted(-24, -24, 24, 24))

    camera.fit(QRectF(100, 100, 20, 20))
    assert camera.zoom == 1.0
    assert camera.area.center() == QPointF(110, 110)

    camera.fit(WHOLE, least=READABLE)
    assert camera.zoom == READABLE


def test_a_box_in_view_moves_nothing_and_one_outside_no_more_than_needed(camera: Camera) -> None:
    camera.uncover(QRectF(100, 100, 50, 50))
    assert camera.origin == QPointF()

    camera.uncover(QRectF(1200, 100, 50, 50))
    assert camera.origin == QPointF(262, 0)
    camera.uncover(QRectF(0, -100, 50, 50))
    assert camera.origin == QPointF(-12, -112)


def test_looking_around_a_point_shows_nothing_beside_the_whole(camera: Camera) -> None:
    camera.show_around(QPointF(10, 500), WHOLE)

    assert camera.area.left() == -24
    assert camera.area.center().y() == 500

    camera.show_around(QPointF(2500, 500), QRectF(2000, 400, 600, 200))
    assert camera.area.center() == QPointF(2300, 500)


def test_larger_text_makes_everything_larger(camera: Camera, theme: Theme) -> None:
    theme.choose(percent=150)

    camera.zoom_to(1.0)

    assert camera.scale == 1.5
    assert camera.area.width() == pytest.approx(1000 / 1.5)


def test_it_glides_unless_motion_is_reduced(camera: Camera, theme: Theme, qtbot: QtBot) -> None:
    camera.look_at(QPointF(3000, 0), glide=True)
    assert camera.area.center() == QPointF(3000, 0)

    theme.choose(reduced_motion=False)
    camera.look_at(QPointF(100, 100), glide=True)
    assert camera.area.center() == QPointF(3000, 0), "still where it was"
    qtbot.waitUntil(lambda: camera.area.center() == QPointF(100, 100))


def test_a_movement_by_hand_ends_the_gliding(camera: Camera, theme: Theme) -> None:
    theme.choose(reduced_motion=False)
    camera.look_at(QPointF(3000, 0), glide=True)

    camera.pan(QPointF(5, 0))

    assert not camera.is_gliding
