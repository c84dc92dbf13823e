"""Booklets and portfolios: nothing but text and live links, and only what was asked for."""

import xml.etree.ElementTree as ET
from collections.abc import Callable
from html.parser import HTMLParser

import pytest
from hypothesis import given
from markdown_it import MarkdownIt

from planner.formats.cells import line
from planner.formats.exports.addresses import live
from planner.formats.exports.booklet import to_booklet
from planner.formats.exports.material import Material, Pick, gather
from planner.formats.exports.portfolio import to_portfolio_html, to_portfolio_markdown
from planner.model import Evidence, Item, Kind, Library, Record, Roadmap, State
from planner.words import Words
from tests.formats.exports.hostile import SECRET, done, logged, materials
from tests.strategies import TODAY

_TAGS = {
    *("html", "head", "meta", "title", "style", "body", "nav", "section", "div", "h1", "h2", "h3"),
    *("p", "ul", "li", "a", "span"),
}
_ATTRIBUTES = {"xmlns", "lang", "charset", "http-equiv", "content", "name", "class", "id"} | {
    "href",
    "rel",
}


class Reader(HTMLParser):
    """Notes tags, attributes and links as a lenient browser would see them."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: set[str] = set()
        self.links: list[str] = []
        self.ids: list[str] = []
        self.policies: list[str] = []
        self.words: list[str] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.tags.append(tag)
        self.attributes |= given.keys()
        self.links += [href] if (href := given.get("href")) else []
        self.ids += [name] if (name := given.get("id")) else []
        if given.get("http-equiv") == "Content-Security-Policy":
            self.policies.append(given.get("content") or "")

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def _portfolio(material: Material) -> str:
    return to_portfolio_html(material, notes=True)


@pytest.mark.parametrize("make", [to_booklet, _portfolio])
def test_every_nasty_title_is_mere_text(hostile: Material, make: Callable[[Material], str]) -> None:
    _check(make(hostile))


@given(materials(personal=True))
def test_a_booklet_is_text_with_links_that_lead_somewhere(material: Material) -> None:
    text = to_booklet(material)
    reader = _check(text)

    assert {item.id for item in material.items} <= {
        name.removeprefix("item-") for name in reader.ids
    }
    shown = " ".join(" ".join(reader.words).split())
    for item in material.items:
        assert line(item.title) in shown


@given(materials(personal=True))
def test_a_portfolio_is_text_with_links_that_lead_somewhere(material: Material) -> None:
    _check(to_portfolio_html(material, notes=True))
    tokens = MarkdownIt("commonmark", {"html": True}).parse(
        to_portfolio_markdown(material, notes=True)
    )
    inline = [part for token in tokens for part in token.children or ()]
    assert not [one for one in (*tokens, *inline) if one.type.startswith("html")]


def _check(text: str) -> Reader:
    ET.fromstring(text.encode())  # noqa: S314 - well-formed, by a strict reader
    reader = Reader(text)
    assert set(reader.tags) <= _TAGS
    assert reader.attributes <= _ATTRIBUTES
    [policy] = reader.policies
    assert policy.startswith("default-src 'none'")
    assert len(set(reader.ids)) == len(reader.ids)
    for link in reader.links:
        assert link[1:] in reader.ids if link.startswith("#") else live(link) == link
    return reader


@given(materials(personal=False))
def test_a_booklet_without_records_tells_nothing_of_the_reader(material: Material) -> None:
    text = to_booklet(material)
    assert SECRET not in text
    assert "☑" not in text


@pytest.fixture
def owned() -> Material:
    items = [Item(id=name, kind=Kind.SKILL, title=f"Skill {name}", area="x") for name in "abcde"]
    proof = Evidence("https://example.org/cert", TODAY)
    records = [
        done("a", level=2, finished=TODAY, note=f"{SECRET} note", evidence=(proof,)),
        done("b", known_before=True),
        Record(item="c", state=State.WAIVED, evidence=(Evidence("no"),)),
        Record(item="d", state=State.STARTED, evidence=(Evidence("half"),)),
    ]  # fmt: skip
    roadmap = Roadmap(id="r", title="R", areas=(("x", "Area X"),))
    library = Library.of([roadmap, *items, *records, logged("a", 12.5)])
    return gather(library, TODAY, Pick(), Words(), personal=True)


def test_a_portfolio_holds_what_one_has_with_days_levels_hours_and_proofs(owned: Material) -> None:
    page, text = to_portfolio_html(owned), to_portfolio_markdown(owned)

    for shown in (page, text):
        assert "Skill a" in shown
        assert "Level 2 · Done on 23 Nov 2026 · 12.5 h logged" in shown
        assert "Known before" in shown
        assert "half" in shown
        assert "Skill c" not in shown
        assert "Skill e" not in shown
    assert 'href="https://example.org/cert"' in page
    assert "<https://example.org/cert>" in text


def test_private_notes_are_in_a_portfolio_only_if_that_is_said(owned: Material) -> None:
    assert SECRET not in to_portfolio_html(owned) + to_portfolio_markdown(owned)
    assert SECRET in to_portfolio_html(owned, notes=True)
    assert SECRET in to_portfolio_markdown(owned, notes=True)


def test_a_proof_that_ran_out_says_so() -> None:
    item = Item(id="a", kind=Kind.MILESTONE, title="First aid")
    record = done("a", finished=TODAY.replace(year=2020), valid_until=TODAY.replace(year=2022))
    material = gather(Library.of([item, record]), TODAY, Pick(), Words(), personal=True)

    assert "Ran out on 23 Nov 2022" in to_portfolio_markdown(material)
