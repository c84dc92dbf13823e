"""Everything can be read: the contrast of each pair of colours, in each theme."""

from collections import Counter
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QMenu,
    QPushButton,
    QRadioButton,
    QToolButton,
    QTreeWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from planner.ui.theme import palette
from planner.ui.theme.icons import action_icon, app_icon, paint_status, row_icon, status_icon
from planner.ui.theme.theme import Scheme, Text, Theme
from planner.ui.theme.tokens import DARK, LIGHT, Look, Tokens, contrast, high_contrast
from planner.ui.widgets.corner import plain_corner

THEMES = [LIGHT, DARK, high_contrast(LIGHT), high_contrast(DARK)]
NAMES = ["light", "dark", "light in high contrast", "dark in high contrast"]
READABLE, VISIBLE, TOLD = 4.5, 3.0, 2.3


@pytest.mark.parametrize("tokens", THEMES, ids=NAMES)
def test_text_can_be_read_on_everything_it_stands_on(tokens: Tokens) -> None:
    for back in (tokens.canvas, tokens.window, tokens.surface):
        for text in (tokens.text, tokens.muted, tokens.accent):
            assert contrast(text, back) >= READABLE, (text, back)
    assert contrast(tokens.on_accent, tokens.accent) >= READABLE
    assert contrast(tokens.text, tokens.grid) >= READABLE, "a row under the pointer"
    for look, colours in tokens.status.items():
        assert contrast(colours.text, colours.fill) >= READABLE, look


@pytest.mark.parametrize("tokens", THEMES, ids=NAMES)
def test_what_cannot_be_used_is_told_from_what_can_and_still_read(tokens: Tokens) -> None:
    for back in (tokens.window, tokens.surface):
        assert contrast(tokens.disabled, back) >= READABLE
    assert contrast(tokens.disabled, tokens.text) >= (VISIBLE if tokens.high_contrast else TOLD)


def chosen_box() -> QWidget:
    box = QCheckBox("Mend")
    box.setChecked(True)
    return box


def chooser() -> QWidget:
    made = QComboBox()
    made.addItem("Mend")
    return made


def menu() -> QWidget:
    made = QMenu()
    made.addAction("Mend")
    return made


def strongest(widget: QWidget, tokens: Tokens) -> float:
    """Return the highest contrast with the background of anything that a widget shows."""
    image = widget.grab().toImage()
    names = {
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
    }
    return max(contrast(name, tokens.window) for name in names)


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
@pytest.mark.parametrize(
    "make",
    [lambda: QPushButton("Mend"), lambda: QRadioButton("Mend"), chosen_box, chooser, menu],
    ids=["button", "choice", "box", "chooser", "menu"],
)
def test_in_high_contrast_what_cannot_be_used_looks_so(
    theme: Theme, qtbot: QtBot, scheme: Scheme, make: Callable[[], QWidget]
) -> None:
    theme.choose(scheme, contrast=True)
    behind = QWidget()
    qtbot.addWidget(behind)
    part = make()
    part.setParent(behind)
    part.setGeometry(10, 10, 120, 30)
    part.show()
    usable = strongest(behind, theme.tokens)
    for one in part.actions() if isinstance(part, QMenu) else (part,):
        one.setEnabled(False)
    faint = strongest(behind, theme.tokens)
    assert faint >= VISIBLE
    assert usable / faint >= TOLD


@pytest.mark.parametrize("tokens", THEMES, ids=NAMES)
def test_borders_and_edges_can_be_seen(tokens: Tokens) -> None:
    for back in (tokens.canvas, tokens.window, tokens.surface):
        assert contrast(tokens.control, back) >= VISIBLE, back
    assert contrast(tokens.edge, tokens.canvas) >= VISIBLE
    for look, colours in tokens.status.items():
        assert contrast(colours.border, tokens.canvas) >= VISIBLE, look


def test_contrast_is_that_of_the_standard() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21.0)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.478, abs=0.001)


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    made = Theme(qapp)
    yield made
    made.choose(Scheme.LIGHT, contrast=False, percent=100, reduced_motion=False)


def test_a_theme_is_chosen_at_once_and_told(theme: Theme, qtbot: QtBot) -> None:
    with qtbot.waitSignal(theme.changed):
        theme.choose(Scheme.DARK)
    assert theme.tokens is DARK
    theme.choose(contrast=True)
    assert theme.tokens == high_contrast(DARK)
    assert theme.colour("canvas") == QColor("#000000")


def test_text_grows_within_bounds(theme: Theme) -> None:
    usual = theme.font().pixelSize()
    theme.choose(percent=125)
    assert theme.font().pixelSize() == round(usual * 1.25)
    assert theme.font(Text.TITLE).pixelSize() > theme.font().pixelSize()
    theme.choose(percent=1000)
    assert theme.percent == 160


def test_nothing_moves_when_motion_is_reduced(theme: Theme) -> None:
    assert theme.milliseconds(150) == 150
    theme.choose(reduced_motion=True)
    assert theme.milliseconds(150) == 0


def test_the_palette_holds_the_tokens() -> None:
    made = palette.palette(DARK)
    assert made.window().color() == QColor(DARK.window)
    assert made.highlight().color() == QColor(DARK.accent)


@pytest.mark.parametrize("tokens", THEMES, ids=NAMES)
def test_outlines_of_controls_can_be_seen(tokens: Tokens) -> None:
    outline = palette.outlined(tokens).window().color().darker(140).name()
    assert contrast(outline, tokens.window) >= VISIBLE
    assert contrast(outline, tokens.surface) >= VISIBLE


def silhouette(look: Look) -> bytes:
    """Return the icon of a status in black on white."""
    image = QImage(32, 32, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    black, white = QColor("#000000"), QColor("#FFFFFF")
    paint_status(painter, look, QPointF(16, 16), 28, black, white)
    painter.end()
    return bytes(image.constBits())


@pytest.mark.usefixtures("qapp")
def test_statuses_are_told_apart_without_colour() -> None:
    drawn = {look: silhouette(look) for look in Look}
    for one in Look:
        for other in Look:
            different = sum(a != b for a, b in zip(drawn[one], drawn[other], strict=True))
            assert one is other or different > 40, (one, other)


@pytest.mark.usefixtures("qapp")
def test_icons_are_drawn_in_the_colours_of_the_theme() -> None:
    assert not app_icon().isNull()
    assert not status_icon(Look.DONE, LIGHT).isNull()
    dark = action_icon("check", DARK).pixmap(20, 20).toImage()
    found = {
        dark.pixelColor(x, y).name() for x in range(dark.width()) for y in range(dark.height())
    }
    assert DARK.text.lower() in found


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("tokens", THEMES[2:], ids=NAMES[2:])
def test_in_high_contrast_icons_of_what_cannot_be_used_can_be_seen(tokens: Tokens) -> None:
    image = action_icon("check", tokens).pixmap(16, QIcon.Mode.Disabled).toImage()
    size = range(image.width())
    pixels = [image.pixelColor(x, y) for x in size for y in size]
    colours = Counter(pixel.name() for pixel in pixels if pixel.alpha() > 127)
    [(most, _)] = colours.most_common(1)
    assert contrast(most, tokens.window) >= VISIBLE
    assert contrast(most, tokens.text) >= TOLD


@pytest.mark.parametrize("contrast_", [True, False])
def test_outlines_of_tools_are_strong_in_high_contrast_only(
    theme: Theme, qtbot: QtBot, *, contrast_: bool
) -> None:
    theme.choose(Scheme.DARK, contrast=contrast_)
    behind = QWidget()
    qtbot.addWidget(behind)
    tool = QToolButton(behind)
    tool.setGeometry(10, 10, 40, 40)
    edge = behind.grab().toImage().pixelColor(10, 30).name()
    assert (contrast(edge, theme.tokens.window) >= VISIBLE) is contrast_


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("tokens", THEMES, ids=NAMES)
def test_icons_of_rows_can_be_seen_on_the_selection(tokens: Tokens) -> None:
    icons = [status_icon(look, tokens) for look in Look]
    for icon in (*icons, row_icon("check", tokens)):
        image = icon.pixmap(16, QIcon.Mode.Selected).toImage()
        size = range(image.width())
        pixels = [image.pixelColor(x, y) for x in size for y in size]
        colours = Counter(pixel.name() for pixel in pixels if pixel.alpha() > 127)
        [(most, _)] = colours.most_common(1)
        assert contrast(most, tokens.accent) >= VISIBLE


def test_icons_of_rows_are_made_once_for_each_theme(theme: Theme) -> None:
    def shown() -> list[QIcon]:
        return [theme.row_icons.status(Look.READY), theme.row_icons.drawn("check")]

    light, again = shown(), shown()
    theme.choose(Scheme.DARK)
    dark = shown()
    assert [one.cacheKey() for one in light] == [one.cacheKey() for one in again]
    for before, after, made in zip(
        light, dark, (status_icon(Look.READY, DARK), row_icon("check", DARK)), strict=True
    ):
        assert picture(after) == picture(made) != picture(before)


def picture(icon: QIcon) -> QImage:
    return icon.pixmap(16).toImage()


def test_the_corner_between_scroll_bars_is_as_what_is_behind(theme: Theme, qtbot: QtBot) -> None:
    theme.choose(Scheme.DARK)
    behind = QWidget()
    qtbot.addWidget(behind)
    behind.resize(200, 160)
    table = QTreeWidget(behind)
    table.resize(200, 160)
    for policy in (table.setHorizontalScrollBarPolicy, table.setVerticalScrollBarPolicy):
        policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
    plain_corner(table)
    behind.show()
    image = behind.grab().toImage()
    bar = table.verticalScrollBar().width()
    assert image.pixelColor(199 - bar // 2, 159 - bar // 2) == QColor(theme.tokens.window)
