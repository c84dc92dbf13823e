"""Pictures and pages, read by readers of others: SVG by an XML parser, PDF by pypdf."""

import io
import math
import re
import unicodedata
import xml.etree.ElementTree as ET
from typing import Any

import pypdf
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QImage

from planner.errors import RefusedError
from planner.formats.exports.addresses import live
from planner.formats.exports.forms import FORMS, Choices, export
from planner.formats.exports.material import Material, Pick, gather
from planner.model import Item, Kind, Library
from planner.ui.canvas import painting
from planner.ui.paper.dialog import Order
from planner.ui.paper.drawing import draw_off_screen
from planner.ui.paper.paged import Line, cut
from planner.ui.paper.scopes import Part, Scope
from planner.ui.paper.sheets import spread
from planner.ui.paper.work import content
from planner.words import Words
from tests.formats.exports.hostile import NOW, done
from tests.strategies import TODAY
from tests.ui.paper.conftest import TARGET

_SVG = "{http://www.w3.org/2000/svg}"
_ALLOWED = {
    *("svg", "title", "desc", "defs", "g", "rect", "text", "path", "polyline", "polygon"),
    *("circle", "ellipse", "line", "clipPath"),
}


def drawn(material: Material, form: str, **choices: Any) -> bytes:  # noqa: ANN401 - any choice
    return draw_off_screen(material, FORMS[form], Choices(now=NOW, **choices))


def pdf(data: bytes) -> pypdf.PdfReader:
    return pypdf.PdfReader(io.BytesIO(data), strict=True)


def letters(text: str) -> str:
    return re.sub(r"\W", "", unicodedata.normalize("NFKC", text))


def test_a_drawing_holds_every_title_as_text_and_nothing_from_elsewhere(course: Material) -> None:
    root = ET.fromstring(drawn(course, "svg"))  # noqa: S314 - our own file

    assert {element.tag.removeprefix(_SVG) for element in root.iter()} <= _ALLOWED
    shown = letters("".join(root.itertext()))
    assert letters(course.title) in shown
    for item in course.items:
        assert letters(item.title)[:6] in shown
    for element in root.iter():
        assert not [name for name in element.attrib if "href" in name or name.startswith("on")]


def test_nasty_titles_make_no_drawing_ill_formed(nasty: Material) -> None:
    root = ET.fromstring(drawn(nasty, "svg"))  # noqa: S314 - our own file
    assert {element.tag.removeprefix(_SVG) for element in root.iter()} <= _ALLOWED


def test_a_picture_is_as_large_as_the_drawing_at_twice_its_size(course: Material) -> None:
    image = QImage.fromData(drawn(course, "png", way=True))
    root = ET.fromstring(drawn(course, "svg", way=True))  # noqa: S314 - our own file

    _, _, width, height = map(float, root.attrib["viewBox"].split())
    assert abs(image.width() - 2 * width) <= 2
    assert abs(image.height() - 2 * height) <= 2
    assert len({image.pixel(x, image.height() // 2) for x in range(0, image.width(), 3)}) > 5


def test_one_page_holds_the_whole_drawing_as_text(course: Material) -> None:
    [page] = pdf(drawn(course, "pdf")).pages
    shown = letters(page.extract_text())
    assert all(letters(item.title)[:6] in shown for item in course.items)


def test_pages_of_a_paper_show_every_title_and_say_which_they_are(course: Material) -> None:
    reader = pdf(drawn(course, "pdf", paper="A4"))

    assert len(reader.pages) > 1
    for page in reader.pages:
        sides = sorted((float(page.mediabox.width), float(page.mediabox.height)))
        assert sides == pytest.approx([595, 842], abs=2)
    texts = [letters(page.extract_text()) for page in reader.pages]
    assert all(f"Sheet{at}of{len(texts)}" in text for at, text in enumerate(texts, 1))
    for item in course.items:
        assert any(letters(item.title)[:6] in text for text in texts)


def test_nasty_titles_make_no_pdf_that_cannot_be_read(nasty: Material) -> None:
    for form in ("pdf", "booklet-pdf", "portfolio-pdf"):
        reader = pdf(drawn(nasty, form))
        assert all(isinstance(page.extract_text(), str) for page in reader.pages)
        for uri in _addresses(reader):
            assert live(uri) == uri
        assert "/EmbeddedFiles" not in str(reader.root_object)
        assert "/JavaScript" not in str(reader.root_object)


def test_links_of_a_booklet_can_be_followed(course: Material) -> None:
    reader = pdf(drawn(course, "booklet-pdf"))
    wanted = {url for item in course.items for link in item.links if (url := live(link.url))}

    assert wanted
    assert set(_addresses(reader)) == wanted
    assert len(reader.named_destinations) >= len(course.items)


def test_links_lie_where_the_text_of_their_page_is(course: Material) -> None:
    for page in pdf(drawn(course, "booklet-pdf")).pages:
        for annotation in page.get("/Annots", []):
            _left, bottom, _right, top = map(float, annotation.get_object()["/Rect"])
            assert 40 < bottom < top < 842 - 40


def test_the_contents_of_a_booklet_name_the_pages_where_items_begin(course: Material) -> None:
    reader = pdf(drawn(course, "booklet-pdf"))
    pages = {
        name.removeprefix("item-"): reader.get_destination_page_number(place)
        for name, place in reader.named_destinations.items()
    }
    pages_of_contents = [page.extract_text() for page in reader.pages[:2]]
    contents = unicodedata.normalize("NFKC", "\n".join(pages_of_contents).replace("\t", " "))
    for item in course.items:
        number = pages[item.id]
        assert number is not None
        found = re.search(rf"{re.escape(item.title)}\s*(\d+)\s*$", contents, re.MULTILINE)
        assert found is not None, item.title
        assert int(found[1]) == number + 1


def test_a_portfolio_on_pages_names_what_was_done(sailing: Library) -> None:
    item = next(iter(sailing.items.values()))
    library = Library.of([*sailing.entities(), done(item.id, finished=TODAY)])
    material = gather(library, TODAY, Pick(), Words(), personal=True)

    pages = pdf(drawn(material, "portfolio-pdf")).pages
    text = " ".join("".join(page.extract_text() for page in pages).split())
    assert item.title in text
    assert "Done on 23 Nov 2026" in text


def test_without_records_everything_is_drawn_as_for_a_beginner(sailing: Library) -> None:
    start = min(sailing.items)
    library = Library.of([*sailing.entities(), done(start)])
    shown = [
        drawn(gather(library, TODAY, Pick(targets=(TARGET,)), Words(), personal=personal), "svg")
        for personal in (False, True)
    ]
    plain = drawn(gather(sailing, TODAY, Pick(targets=(TARGET,)), Words()), "svg")
    assert shown[0] == plain


@given(st.floats(10, 20_000), st.floats(10, 20_000), st.floats(200, 1_200), st.floats(200, 1_200))
def test_pages_cover_the_picture_at_a_size_that_can_be_read(
    wide: float, high: float, room_wide: float, room_high: float
) -> None:
    picture, room = QSizeF(wide, high), QSizeF(room_wide, room_high)
    plan = spread(picture, room)
    last = plan.part(plan.rows * plan.columns - 1, room)

    assert 0.6 - 1e-9 <= plan.scale <= 1.0
    assert last.x() + room_wide >= wide * plan.scale - 1e-6
    assert last.y() + room_high >= high * plan.scale - 1e-6
    fewest = math.ceil(wide * 0.6 / room_wide) * math.ceil(high * 0.6 / room_high)
    assert plan.rows * plan.columns >= fewest or plan.rows * plan.columns == 1


@given(
    st.lists(st.tuples(st.floats(5, 60), st.booleans()), min_size=1, max_size=60),
    st.floats(70, 300),
)
def test_pages_hold_every_line_once_and_end_with_no_heading(
    given_lines: list[tuple[float, bool]], high: float
) -> None:
    lines, top = [], 0.0
    for height, kept in given_lines:
        lines.append(Line(top, top + height, kept))
        top += height + 3
    pages = cut(lines, high)

    on_page = [[one for one in lines if p.top <= one.top < p.bottom] for p in pages]
    assert [one for page in on_page for one in page] == lines
    for page, some in zip(pages, on_page, strict=True):
        assert page.bottom - page.top <= high + 1e-6
        if some[-1].kept and some is not on_page[-1]:
            assert all(one.kept for one in some)


def _addresses(reader: pypdf.PdfReader) -> list[str]:
    found = []
    for page in reader.pages:
        for annotation in page.get("/Annots", []):
            action = annotation.get_object().get("/A") or {}
            if "/URI" in action:
                found.append(str(action["/URI"]))
    return found


def test_a_long_booklet_is_complete() -> None:
    items = [Item(id=f"i{at}", kind=Kind.COURSE, title=f"Course {at}") for at in range(500)]
    material = gather(Library.of(items), TODAY, Pick(), Words())
    reader = pdf(drawn(material, "booklet-pdf"))

    assert {f"item-i{at}" for at in range(500)} <= reader.named_destinations.keys()
    assert material.items[-1].title in " ".join(reader.pages[-1].extract_text().split())


def test_a_crowd_on_paper_is_no_mere_bars(
    course: Material, monkeypatch: pytest.MonkeyPatch
) -> None:
    usual = drawn(course, "svg")
    monkeypatch.setattr(painting, "CROWD", 3)
    assert drawn(course, "svg") == usual


@pytest.mark.parametrize("form", FORMS)
def test_an_empty_library_makes_empty_files_or_is_told(form: str) -> None:
    material = gather(Library(), TODAY, Pick(), Words(), personal=True)
    if form in ("svg", "png", "pdf"):
        with pytest.raises(RefusedError, match="nothing to draw"):
            drawn(material, form)
    elif FORMS[form].planned:
        with pytest.raises(RefusedError, match="no plan"):
            gather(Library(), TODAY, Pick(plan=""), Words())
    else:
        assert export(material, FORMS[form], Choices(now=NOW), draw_off_screen)


@pytest.mark.parametrize("form", ["svg", "pdf", "booklet-pdf"])
def test_work_that_is_told_to_stop_leaves_nothing_behind(course: Material, form: str) -> None:
    class StopError(Exception):
        pass

    def stop(_done: int, _all: int) -> None:
        raise StopError

    scope = Scope(Part.ALL, "", Pick(targets=(TARGET,)))
    order = Order(form, scope, personal=False, choices=Choices(now=NOW, paper="A4"))
    with pytest.raises(StopError):
        content(order, course.library, TODAY, Words(), None, stop)
