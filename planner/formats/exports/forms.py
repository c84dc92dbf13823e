"""The table of all formats besides the library's own: their names, files, and who writes them.

Formats that need no window are written here; others are drawn by whoever was handed in.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType
from typing import TYPE_CHECKING

from planner.formats.cells import BYTE_ORDER_MARK

if TYPE_CHECKING:
    from planner.formats.exports.material import Material


@dataclass(frozen=True, slots=True)
class Choices:
    """What can be chosen beside the items: ``now`` is aware and dates calendars.

    ``paper`` is A4, A3 or Letter, or empty for one page as large as a picture. ``way`` draws no
    more than the way to the targets. ``weekly`` makes an event of each week. ``notes`` lets
    private notes into a portfolio.
    """

    now: datetime
    paper: str = ""
    way: bool = False
    weekly: bool = False
    notes: bool = False


Write = Callable[["Material", Choices], str]


@dataclass(frozen=True, slots=True)
class Form:
    """A format; ``write`` returns its text, and is None for what is drawn.

    ``personal`` ones are about the user and hold nothing else; ``planned`` ones show a plan.
    """

    name: str
    suffix: str
    write: Write | None = None
    personal: bool = False
    planned: bool = False
    mark: str = ""


#: Draws a material in a form, off screen; the window's part of the program does it.
Draw = Callable[["Material", Form, Choices], bytes]


def _csv(material: "Material", _: Choices) -> str:
    from planner.formats.exports.table import to_csv

    return to_csv(material)


def _markdown(material: "Material", _: Choices) -> str:
    from planner.formats.exports.checklist import to_markdown

    return to_markdown(material)


def _calendar(material: "Material", choices: Choices) -> str:
    from planner.formats.exports.calendar import to_calendar

    return to_calendar(material, choices.now, weekly=choices.weekly)


def _mermaid(material: "Material", _: Choices) -> str:
    from planner.formats.exports.mermaid import to_mermaid

    return to_mermaid(material)


def _dot(material: "Material", _: Choices) -> str:
    from planner.formats.exports.dot import to_dot

    return to_dot(material)


def _graphml(material: "Material", _: Choices) -> str:
    from planner.formats.exports.graphml import to_graphml

    return to_graphml(material)


def _canvas(material: "Material", _: Choices) -> str:
    from planner.formats.exports.canvas import to_canvas

    return to_canvas(material)


def _booklet(material: "Material", _: Choices) -> str:
    from planner.formats.exports.booklet import to_booklet

    return to_booklet(material)


def _portfolio_page(material: "Material", choices: Choices) -> str:
    from planner.formats.exports.portfolio import to_portfolio_html

    return to_portfolio_html(material, notes=choices.notes)


def _portfolio(material: "Material", choices: Choices) -> str:
    from planner.formats.exports.portfolio import to_portfolio_markdown

    return to_portfolio_markdown(material, notes=choices.notes)


_ALL = (
    Form("csv", ".csv", _csv, mark=BYTE_ORDER_MARK),
    Form("markdown", ".md", _markdown),
    Form("ical", ".ics", _calendar, planned=True),
    Form("mermaid", ".mmd", _mermaid),
    Form("dot", ".dot", _dot),
    Form("graphml", ".graphml", _graphml),
    Form("canvas", ".canvas", _canvas),
    Form("svg", ".svg"),
    Form("png", ".png"),
    Form("pdf", ".pdf"),
    Form("booklet", ".html", _booklet),
    Form("booklet-pdf", ".pdf"),
    Form("portfolio", ".md", _portfolio, personal=True),
    Form("portfolio-html", ".html", _portfolio_page, personal=True),
    Form("portfolio-pdf", ".pdf", personal=True),
)
FORMS = MappingProxyType({form.name: form for form in _ALL})
#: What the ending of a file's name says of its format, where it says anything.
BY_SUFFIX = MappingProxyType(
    {
        ".csv": "csv",
        ".md": "markdown",
        ".ics": "ical",
        ".mmd": "mermaid",
        ".mermaid": "mermaid",
        ".dot": "dot",
        ".gv": "dot",
        ".graphml": "graphml",
        ".canvas": "canvas",
        ".svg": "svg",
        ".png": "png",
        ".pdf": "pdf",
        ".html": "booklet",
        ".htm": "booklet",
    }
)


def form_for(name: str, suffix: str) -> Form:
    """Return a format, in the variant that a file's ending asks for: a booklet as PDF, say."""
    variant = f"{name}-{suffix.lower().removeprefix('.')}"
    return FORMS.get("portfolio-html" if variant == "portfolio-htm" else variant, FORMS[name])


def export(material: "Material", form: Form, choices: Choices, draw: Draw) -> bytes:
    """Return the content of a file; raises PlannerError."""
    if form.write is None:
        return draw(material, form, choices)
    return (form.mark + form.write(material, choices)).encode()
