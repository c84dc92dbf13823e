"""The work of an export, for any thread."""

from collections.abc import Callable
from datetime import date

from planner.formats.exports.forms import FORMS, Choices, Form, export
from planner.formats.exports.material import Material, gather
from planner.model import Document, Library
from planner.ui.paper.dialog import Order
from planner.ui.paper.drawing import PICTURES, draw
from planner.ui.paper.views import Paper, RoadmapView, drawn, moment_of
from planner.ui.screens.roadmap.pictures import Pictures
from planner.ui.screens.roadmap.wish import Sketch
from planner.words import Words

_Report = Callable[[int, int], None]


def content(
    order: Order,
    library: Library,
    today: date,
    words: Words,
    sketch: Sketch | None,
    report: _Report,
) -> bytes:
    """Return the content of a file; ``sketch`` is the roadmap as it is shown, if that is wanted.

    Raises PlannerError; ``report`` may raise to stop.
    """
    if order.form == "json":
        from planner.formats.library import to_library_json

        return to_library_json(library).encode()
    material = gather(library, today, order.scope.pick, words, personal=order.personal)
    if order.form == "roadmap":
        from planner.formats.write import to_yaml

        return to_yaml(Document(material.roadmap, material.items)).encode()

    def draw_here(material: Material, form: Form, choices: Choices) -> bytes:
        view = None
        if form.name in PICTURES:
            shown = sketch or drawn(material, way=choices.way, cancelled=_asks(report))
            view = RoadmapView(Pictures(moment_of(material)).picture(shown), Paper())
        return draw(material, form, choices, view, report)

    return export(material, FORMS[order.form], order.choices, draw_here)


def _asks(report: _Report) -> Callable[[], bool]:
    """Return what a layout asks whether to stop; the report stops the work by raising."""

    def cancelled() -> bool:
        report(0, 1)
        return False

    return cancelled
