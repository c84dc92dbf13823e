"""Exports that Qt draws: pictures and pages, in a window's job or without any window."""

from collections.abc import Callable

from planner.errors import RefusedError
from planner.formats.exports.forms import Choices, Form
from planner.formats.exports.material import Material
from planner.ui.paper.paged import to_pdf
from planner.ui.paper.sheets import Sheets
from planner.ui.paper.svg import to_svg
from planner.ui.paper.views import Paper, RoadmapView, TimelineView, View, drawn, moment_of
from planner.ui.screens.roadmap.pictures import Pictures

_Report = Callable[[int, int], None]
#: The forms that show a view.
PICTURES = ("svg", "png", "pdf")


def draw_off_screen(material: Material, form: Form, choices: Choices) -> bytes:
    """Return a form's file and show nothing; Qt's application must be there."""
    view = None
    if form.name in PICTURES:
        view = view_of(material, choices, cancelled=lambda: False)
    return draw(material, form, choices, view, lambda _done, _all: None)


def view_of(material: Material, choices: Choices, *, cancelled: Callable[[], bool]) -> View:
    """Return what is drawn of the picked items: the plan's timeline, or else a roadmap."""
    theme = Paper()
    if not (material.items if material.plan is None else material.placements):
        raise RefusedError("There is nothing to draw.")
    if material.plan is not None:
        return TimelineView(moment_of(material), theme)
    found = drawn(material, way=choices.way, cancelled=cancelled)
    return RoadmapView(Pictures(moment_of(material)).picture(found), theme)


def draw(
    material: Material, form: Form, choices: Choices, view: View | None, report: _Report
) -> bytes:
    """Return a form's file; pictures need the view. ``report`` may raise to stop."""
    match form.name:
        case "booklet-pdf":
            from planner.formats.exports.booklet import booklet_body

            return to_pdf(material.title, booklet_body(material), material.words, report)
        case "portfolio-pdf":
            from planner.formats.exports.portfolio import portfolio_body

            body = portfolio_body(material, notes=choices.notes)
            return to_pdf(material.words.say("export-portfolio"), body, material.words, report)
    assert view is not None
    sheets = Sheets(view, material.title, material.words)
    return in_form(sheets, form, choices.paper, report)


def in_form(sheets: Sheets, form: Form, paper: str, report: _Report) -> bytes:
    """Return a picture's file."""
    match form.name:
        case "svg":
            return to_svg(sheets)
        case "png":
            return sheets.as_png()
        case _:
            return sheets.as_pdf(paper, report)
