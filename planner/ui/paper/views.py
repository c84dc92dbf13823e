"""Views as they go on paper: the roadmap drawn whole, the plan on its timeline, any widget."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol

from PySide6.QtCore import QObject, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QGuiApplication, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from planner.formats.exports.material import Material
from planner.ui.canvas.geometry import Geometry
from planner.ui.canvas.painting import Painting
from planner.ui.canvas.picture import Picture
from planner.ui.canvas.tier import Marks
from planner.ui.outlook import Moment
from planner.ui.paper.whole import whole
from planner.ui.pictures import paint_widget, picture_of
from planner.ui.screens.plan.chart import chart
from planner.ui.screens.plan.timeline import Timeline
from planner.ui.screens.roadmap.sketch import sketch
from planner.ui.screens.roadmap.wish import Sketch, Wish
from planner.ui.selection import Selection
from planner.ui.theme.theme import Theme
from planner.ui.theme.tokens import LIGHT

_PRINTER = 5  # what Qt calls QInternal::Printer
_PRINTED = 3.0  # pixels of a printed picture for each of the screen
_REST = 16  # pixels after the last week, for what ends with it
_TIMELINE = 1120  # how wide a timeline is unless its weeks need less


class View(Protocol):
    """Something to be painted; ``size`` is in pixels, 96 of them an inch."""

    @property
    def size(self) -> QSizeF:
        """How large it is."""

    def paint(self, painter: QPainter, area: QRectF) -> None:
        """Paint what lies in an area, and more if that is easier; the painter is at the corner."""


class Paper(Theme):
    """The light theme at its usual size, whatever the window looks like."""

    def __init__(self) -> None:
        QObject.__init__(self)
        self._body = QApplication.font()
        self._contrast, self._percent = False, 100
        self.reduced_motion = True
        self.tokens = LIGHT


class RoadmapView:
    """A picture of the roadmap; may be painted on any thread."""

    def __init__(self, picture: Picture, theme: Theme) -> None:
        self.picture = picture
        self.places = Geometry(picture.drawing, picture.edges, mirrored=_is_mirrored())
        self._painting = Painting(theme, direct=True)

    @property
    def size(self) -> QSizeF:
        """How large the drawing is."""
        return self.places.bounds.size()

    def paint(self, painter: QPainter, area: QRectF) -> None:
        """Paint an area."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area &= QRectF(self.places.bounds)
        self._painting.paint(painter, self.picture, self.places, area, 1.0, Marks())


@dataclass(frozen=True)
class _Unselected(Moment):
    """A moment in which nothing is selected."""

    selection: Selection = field(default_factory=Selection)


class TimelineView:
    """A plan on its timeline, all of its weeks and items; painted on the GUI thread."""

    def __init__(self, moment: Moment, theme: Theme) -> None:
        assert moment.plan is not None
        shown = chart(moment.library, moment.plan, moment.today)
        quiet = _Unselected(
            moment.library,
            moment.standing,
            moment.today,
            moment.plan,
            moment.targets,
            moment.placements,
        )
        self._widget = Timeline(quiet, theme)
        off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self._widget.setHorizontalScrollBarPolicy(off)
        self._widget.setVerticalScrollBarPolicy(off)
        self._widget.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        self._widget.resize(_TIMELINE, 100)
        self._widget.show()
        self._widget.show_chart(shown)
        self._widget.resize(self._widget.whole_size() + QSize(_REST, 0))

    @property
    def size(self) -> QSizeF:
        """How large the timeline is with all of it in view."""
        return QSizeF(self._widget.size())

    def paint(self, painter: QPainter, area: QRectF) -> None:
        """Paint the timeline, all of it."""
        self._widget.draw(painter)


class WidgetView:
    """A widget as it looks now; painted on the GUI thread, before the widget is gone."""

    def __init__(self, widget: QWidget) -> None:
        self._widget = widget

    @property
    def size(self) -> QSizeF:
        """How large the widget is."""
        return QSizeF(self._widget.size())

    def paint(self, painter: QPainter, area: QRectF) -> None:
        """Paint the widget with what is in it, all of it; on printers as a picture.

        What widgets paint by themselves does not get through to printers.
        """
        if painter.device().devType() == _PRINTER:
            painter.drawImage(QPointF(), picture_of(self._widget, _PRINTED))
        else:
            paint_widget(painter, self._widget)


def moment_of(material: Material) -> Moment:
    """Return the moment that an export shows."""
    plan = material.plan
    placed = plan.outcome.placements if plan and plan.outcome else ()
    return Moment(
        library=material.library,
        standing=material.standing,
        today=material.today,
        plan=plan,
        targets=material.targets,
        placements={one.item: one for one in placed},
    )


def drawn(material: Material, *, way: bool, cancelled: Callable[[], bool]) -> Sketch:
    """Lay the picked items out: ``way`` as the roadmap draws it, else with all that is picked."""
    if way and material.targets:
        wish = Wish(targets=material.targets)
        return sketch(material.library, material.today, wish, cancelled=cancelled)
    return whole(material, cancelled)


def _is_mirrored() -> bool:
    return QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
