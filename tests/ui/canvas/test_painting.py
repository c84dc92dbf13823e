"""What is painted: everything can be told apart, only what changed is painted anew."""

from collections.abc import Iterable
from dataclasses import replace
from itertools import combinations

import pytest
from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QFontMetrics, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.graph.layout.drawing import Drawing
from planner.ui.canvas.lettering import Lettering, broken
from planner.ui.canvas.picture import Line, Picture, Shape
from planner.ui.canvas.shapes import Manner, colours
from planner.ui.canvas.tier import Marks, Tier
from planner.ui.canvas.view import GraphView
from planner.ui.theme.theme import Scheme, Text, Theme
from planner.ui.theme.tokens import DARK, LIGHT, Look, contrast, high_contrast
from tests.ui.canvas.drawn import image, picture

THEMES = [LIGHT, DARK, high_contrast(LIGHT), high_contrast(DARK)]


def grey(view: GraphView) -> bytes:
    """Return what the view looks like without colour."""
    return bytes(image(view).convertToFormat(QImage.Format.Format_Grayscale8).constBits())


def different(one: bytes, other: bytes, by: int = 24) -> int:
    """Count the pixels whose greys differ clearly."""
    return sum(abs(a - b) > by for a, b in zip(one, other, strict=True))


def changed(before: QImage, after: QImage) -> QRect:
    """Return the area in which two pictures differ."""
    area = QRect()
    for y in range(before.height()):
        for x in range(before.width()):
            if before.pixel(x, y) != after.pixel(x, y):
                area = area.united(QRect(x, y, 1, 1))
    return area


def only(view: GraphView, shown: Picture, zoom: float = 1.0) -> None:
    """Show a picture of one box in a small view."""
    view.setMinimumSize(1, 1)
    view.resize(220, 90)
    view.set_picture(shown)
    view.camera.zoom_to(zoom)
    view.camera.look_at(QPointF(88, 26))


@pytest.mark.parametrize("zoom", [1.0, 0.5, 0.25])
@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
@pytest.mark.parametrize("sharp", [False, True], ids=["usual", "high contrast"])
def test_statuses_are_told_apart_without_colour(
    view: GraphView, scheme: Scheme, zoom: float, *, sharp: bool
) -> None:
    view._theme.choose(scheme, contrast=sharp)
    seen = {}
    for look in Look:
        only(view, picture([["a"]], looks={"a": look}), zoom)
        seen[look] = grey(view)

    for one, other in combinations(Look, 2):
        assert different(seen[one], seen[other]) > 25, (one, other)


def test_kinds_are_told_apart_by_shape(view: GraphView) -> None:
    seen = {}
    for shape in Shape:
        only(view, picture([["a"]], shapes={"a": shape}, looks={"a": Look.READY}), 0.25)
        seen[shape] = grey(view)

    for one, other in combinations(Shape, 2):
        assert different(seen[one], seen[other]) > 12, (one, other)


def test_lines_are_told_apart_by_dashes_and_arrows(view: GraphView) -> None:
    view.setMinimumSize(1, 1)
    view.resize(480, 90)
    seen = {}
    for line in Line:
        view.set_picture(picture([["a"], ["b"]], [("a", "b")], line=line))
        view.camera.zoom_to(1.0)
        view.camera.look_at(QPointF(216, 26))
        seen[line] = grey(view)

    for one, other in combinations(Line, 2):
        assert different(seen[one], seen[other], by=12) > 5, (one, other)


@pytest.mark.parametrize("tokens", THEMES)
@pytest.mark.parametrize("heat", [0.0, 0.3, 0.5, 0.7, 1.0])
def test_words_on_heat_can_be_read(tokens: object, heat: float) -> None:
    node = replace(picture([["a"]]).nodes["a"], heat=heat)

    found = colours(node, Manner(heat=True), tokens)  # type: ignore[arg-type]  # parametrized

    assert contrast(found.text, found.fill) >= 4.5


@pytest.mark.parametrize(
    ("zoom", "tier"),
    [(1.0, Tier.FULL), (0.74, Tier.FULL), (0.7, Tier.COMPACT), (0.2, Tier.GLYPH), (0.1, Tier.DOT)],
)
def test_what_a_box_shows_depends_on_how_wide_it_is(zoom: float, tier: Tier) -> None:
    assert Tier.at(zoom) is tier


def test_a_tick_paints_only_the_box_that_changed(view: GraphView) -> None:
    before = image(view)
    node = replace(view.node("c"), look=Look.DONE)

    view.update_nodes({"c": node})

    area = changed(before, image(view))
    assert not area.isEmpty()
    assert view.box("c").toAlignedRect().adjusted(-4, -4, 4, 4).contains(area)


def test_what_was_patched_is_what_would_be_painted_anew(view: GraphView) -> None:
    image(view)
    view.update_nodes({"c": replace(view.node("c"), look=Look.STARTED, progress=0.5)})
    patched = image(view)

    view.surface.forget()

    assert changed(patched, image(view)).isEmpty()


@pytest.mark.parametrize("by", [(40, 0), (-35, 20), (0, -61), (13, 13), (4000, 0)])
@pytest.mark.parametrize("zoom", [1.0, 0.5, 0.25])
def test_what_was_scrolled_is_what_would_be_painted_anew(
    view: GraphView, by: tuple[int, int], zoom: float
) -> None:
    view.camera.zoom_to(zoom)
    image(view)
    view.camera.pan(QPointF(*by))
    scrolled = image(view)

    view.surface.forget()

    assert changed(scrolled, image(view)).isEmpty()


def test_dimming_leaves_what_is_lit_and_the_target(view: GraphView) -> None:
    before = image(view)

    view.set_marks(Marks(lit={"a"}))

    dimmed = image(view)
    for name in "ad":
        box = view.box(name).toAlignedRect().adjusted(8, 3, -8, -3)
        assert changed(before.copy(box), dimmed.copy(box)).isEmpty(), name
    box = view.box("b").toAlignedRect()
    assert not changed(before.copy(box), dimmed.copy(box)).isEmpty()


def test_pointing_lights_the_same_as_marking(view: GraphView) -> None:
    plain = grey(view)
    view.set_marks(Marks(lit={"c", "d"}))
    marked = grey(view)
    view.set_marks(Marks())

    view.show_near("d")

    assert different(marked, grey(view), by=60) < different(marked, plain) / 20


def test_out_of_focus_is_not_painted(view: GraphView) -> None:
    canvas = view._theme.colour("canvas").rgb()

    view.set_marks(Marks(lit={"a"}, only=True))

    seen = image(view)
    box = view.box("b").toAlignedRect()
    assert {seen.pixel(x, box.center().y()) for x in range(box.left(), box.right())} == {canvas}


def test_right_to_left_is_the_mirror_of_the_boxes(view: GraphView) -> None:
    left = view.box("a")
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

    view.set_picture(picture([["a", "b"], ["c", "e"], ["d"]], [("a", "c")]))

    assert view.is_mirrored
    assert view.box("a").left() > view.box("d").left()
    assert view.box("a").size() == left.size()
    view.surface.forget()
    assert not image(view).isNull()


def test_zooming_over_a_crowd_is_sharp_when_it_rests(view: GraphView, qtbot: QtBot) -> None:
    columns = [[f"{x}-{y}" for y in range(20)] for x in range(12)]
    view.set_picture(picture(columns))
    view.camera.zoom_to(0.3)
    image(view)

    view.camera.zoom_to(0.32)
    rough = image(view)
    qtbot.waitUntil(lambda: not view.surface._rough)

    sharp = image(view)
    assert not changed(rough, sharp).isEmpty()
    view.surface.forget()
    assert changed(sharp, image(view)).isEmpty()


def test_larger_text_enlarges_boxes_and_words(view: GraphView) -> None:
    wide = view.box("a").width()

    view._theme.choose(percent=125)
    view.camera.zoom_to(view.camera.zoom)

    assert view.box("a").width() == pytest.approx(wide * 1.25)


@pytest.fixture
def metrics(qapp: QApplication) -> QFontMetrics:
    return Lettering(Theme(qapp)).face(Text.BODY, 13).metrics


def wide(metrics: QFontMetrics, rows: Iterable[str]) -> float:
    return max(metrics.horizontalAdvance(row) for row in rows)


def test_titles_break_between_words_and_end_with_an_ellipsis(metrics: QFontMetrics) -> None:
    rows = broken("Statistical inference and much more of that", metrics, 110, 2)

    assert rows[0] == "Statistical"
    assert rows[1].endswith("…")
    assert wide(metrics, rows) <= 110


def test_titles_break_at_hyphens_and_inside_of_very_long_words(metrics: QFontMetrics) -> None:
    assert broken("Machine-learning", metrics, 80, 2) == ["Machine-", "learning"]
    rows = broken("Interdisciplinary", metrics, 80, 2)
    assert rows[0].endswith("-")
    assert "".join(rows).replace("-", "") == "Interdisciplinary"
    assert broken("Healthcare", metrics, 40, 2) == [broken("Healthcare", metrics, 40, 1)[0]]


def test_a_title_that_fits_stays_whole_whatever_is_in_it(metrics: QFontMetrics) -> None:
    assert broken("a\n <b>b</b>", metrics, 400, 2) == ["a <b>b</b>"]
    assert broken("", metrics, 100, 2) == [""]


def test_markup_in_titles_is_painted_as_it_is(qapp: QApplication) -> None:
    lettering = Lettering(Theme(qapp))
    face = lettering.face(Text.BODY, 13)

    (row,) = lettering.rows("<b>bold</b> &amp;", face, 400, 1)

    assert row.textFormat() is Qt.TextFormat.PlainText
    assert row.size().width() == pytest.approx(
        face.metrics.horizontalAdvance("<b>bold</b> &amp;"), abs=3
    )


def test_second_lines_are_asked_for_once_until_the_box_changes(view: GraphView) -> None:
    asked: list[str] = []
    teller = view.shown()[0].teller
    said = teller.line

    def line(name: str) -> str:
        asked.append(name)
        return said(name)

    teller.line = line  # type: ignore[method-assign]  # to count
    view.replaced.emit()
    image(view)
    view.surface.forget()
    image(view)
    assert sorted(asked) == ["a", "b", "c", "d", "e"]

    view.update_nodes({"c": view.node("c")})
    image(view)
    assert asked[5:] == ["c"]


def crowd() -> Picture:
    columns = [[f"{x}-{y}" for y in range(12)] for x in range(10)]
    pairs = [(f"{x}-{y}", f"{x + 1}-{y}") for x in range(9) for y in range(12)]
    return picture(columns, pairs, looks={"3-3": Look.DONE, "5-5": Look.LATE})


def colours_of(view: GraphView) -> set[str]:
    seen = image(view)
    points = ((x, y) for x in range(seen.width()) for y in range(seen.height()))
    return {seen.pixelColor(x, y).name().upper() for x, y in points}


def test_from_far_away_boxes_are_bars_in_the_colour_of_their_status(view: GraphView) -> None:
    view.set_picture(crowd())
    view.camera.zoom_to(0.09)
    view.camera.look_at(view.shown()[1].bounds.center())

    seen = colours_of(view)

    borders = {LIGHT.status[look].border for look in (Look.LOCKED, Look.DONE, Look.LATE)}
    assert borders <= seen
    assert LIGHT.status[Look.READY].border not in seen


def test_from_far_away_too_a_tick_and_marks_are_seen(view: GraphView) -> None:
    view.set_picture(crowd())
    view.camera.zoom_to(0.09)
    view.camera.look_at(view.shown()[1].bounds.center())
    image(view)

    view.update_nodes({"0-0": replace(view.node("0-0"), look=Look.STARTED)})
    patched = image(view)
    assert LIGHT.status[Look.STARTED].border in colours_of(view)
    view.surface.forget()
    assert changed(patched, image(view)).isEmpty()

    view.set_marks(Marks(lit={"0-0", "1-0"}, path={0}, ring={5}))
    assert {LIGHT.accent, LIGHT.status[Look.LATE].border} <= colours_of(view)
    view.set_marks(Marks(lit={"0-0", "1-0"}, only=True))
    assert LIGHT.status[Look.DONE].border not in colours_of(view)


def test_from_far_away_heat_is_a_colour(view: GraphView) -> None:
    view.set_picture(crowd())
    view.camera.zoom_to(0.09)
    view.camera.look_at(view.shown()[1].bounds.center())
    before = image(view)

    view.set_marks(Marks(heat=True))

    assert not changed(before, image(view)).isEmpty()


def test_merged_lines_say_how_many_they_are(view: GraphView) -> None:
    plain = picture([["a"], ["b"]], [("a", "b")])
    many = Picture(
        plain.nodes, (replace(plain.edges[0], count=7),), plain.drawing, {}, plain.teller
    )
    view.set_picture(plain)
    view.camera.zoom_to(1.0)
    before = image(view)

    view.set_picture(many)

    between = view.box("a").united(view.box("b")).toAlignedRect()
    assert between.contains(changed(before, image(view)))
    assert not changed(before, image(view)).isEmpty()


def test_groups_have_titles_and_only_these_change_with_what_is_done(view: GraphView) -> None:
    plain = picture([["a", "b"], ["c"]])
    boxes, routes = plain.drawing.boxes, plain.drawing.routes
    drawing = Drawing(boxes, routes, {"g": (-20.0, -40.0, 230.0, 200.0)}, 500, 200)
    view.set_picture(Picture(plain.nodes, (), drawing, {"g": ("Group", "0 of 2")}, plain.teller))
    view.camera.zoom_to(1.0)
    view.camera.look_at(QPointF(200, 60))
    before = image(view)

    view.update_nodes({}, {"g": ("Group", "1 of 2")})

    area = changed(before, image(view))
    title = view.camera.to_view(view.shown()[1].groups["g"]).toAlignedRect()
    title.setHeight(40)
    assert not area.isEmpty()
    assert title.contains(area)
    assert view._title_at(QPointF(title.center().x(), title.top() + 8)) == "g"
