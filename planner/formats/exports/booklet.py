"""A booklet: all texts of the items, what needs what, and live links, to read and to print."""

from collections.abc import Iterable, Iterator

from planner.formats.cells import line
from planner.formats.exports.material import Material
from planner.formats.exports.page import (
    anchor,
    inward,
    listed,
    outward,
    page,
    paragraphs,
)
from planner.formats.exports.phrases import days, facts, is_had, logged
from planner.formats.exports.xml import around, element, text
from planner.model import AllOf, AnyOf, AtLeast, Item, Kind, Need, Placement, Requirement, needs

_DONE, _OPEN = "☑", "☐"


def to_booklet(material: Material) -> str:
    """Return the items as a page of HTML."""
    return page(material.title, booklet_body(material), material.roadmap.language or "en")


def booklet_body(material: Material) -> Iterator[str]:
    """Yield the content of the page: title, contents, a chapter for each area."""
    say = material.words
    hours = sum(item.hours.likely for item in material.items if item.hours and not item.full_time)
    told = [say.count("items", len(material.items))]
    if hours and material.plan is not None:
        told.append(say.about(hours))
    told.append(say.say("export-made", date=say.day(material.today)))
    yield element("h1", line(material.title))
    yield element("p", " · ".join(told), class_="quiet")
    if material.plan is None:
        yield from paragraphs(material.roadmap.summary)
    chapters = _chapters(material)
    yield around("nav", "\n".join(_contents(material, chapters)), class_="contents")
    writer = _Writer(material)
    for title, items in chapters:
        yield element("h2", title)
        for item in items:
            yield from writer.item(item)


def _chapters(material: Material) -> list[tuple[str, list[Item]]]:
    """Return chapters with their titles: the roles, which it is all for, come first."""
    if material.plan is not None:
        return [(material.words.say("export-order"), list(material.items))]
    *areas, last = [(line(title), items) for title, items in material.by_area()] or [("", [])]
    is_aim = any(item.kind is Kind.ROLE for item in last[1])
    return [last, *areas] if is_aim else [*areas, last]


def _contents(material: Material, chapters: list[tuple[str, list[Item]]]) -> Iterator[str]:
    yield element("h2", material.words.say("export-contents"))
    for title, items in chapters:
        if len(chapters) > 1:
            yield element("h3", title)
        yield listed(f"{_tick(material, item)} {inward(item.title, item.id)}" for item in items)


def _tick(material: Material, item: Item) -> str:
    return element("span", _DONE if is_had(material, item) else _OPEN, class_="tick")


class _Writer:
    """Writes items; knows what each opens, and where the plan has put it."""

    def __init__(self, material: Material) -> None:
        self._material = material
        self._opens: dict[str, list[str]] = {}
        for item in material.items:
            for need in dict.fromkeys(need.item for need in needs(item.requires)):
                self._opens.setdefault(need, []).append(item.id)
        placed = material.placements if material.plan else ()
        self._placed: dict[str, Placement] = {one.item: one for one in placed}

    def item(self, item: Item) -> Iterator[str]:
        """Yield the section of an item."""
        material = self._material
        done = "item done" if is_had(material, item) else "item"
        heading = f"{_tick(material, item)} {text(line(item.title))}"
        inside = [around("h3", heading, id=anchor(item.id)), *self._inside(item)]
        yield around("section", "\n".join(filter(None, inside)), class_=done)

    def _inside(self, item: Item) -> Iterator[str]:
        material, say = self._material, self._material.words
        told = facts(material, item)
        if item.id in self._placed:
            placed = self._placed[item.id]
            told = f"{say.span(placed.start, placed.end)} · {told}"
        yield element("p", told, class_="facts")
        yield from paragraphs(item.summary)
        yield from self._record(item)
        wanted = item.requires
        members = wanted.members if isinstance(wanted, AllOf) else (wanted,)
        yield self._part("export-needs", map(self._wanted, members))
        yield self._part("export-beside", map(self._wanted, item.corequires))
        yield self._part("export-recommended", map(self._wanted, item.recommends))
        yield self._part("export-teaches", map(self._wanted, item.teaches))
        yield self._part("export-opens", [self._to(name) for name in self._opens.get(item.id, ())])
        steps = [Need(step.role, why=step.why) for step in item.leads_to]
        yield self._part("export-leads-to", map(self._wanted, steps))
        for about in item.about:
            heading = line(about.heading)
            yield self._named(heading[:1].upper() + heading[1:], map(text, about.texts))
        yield self._part("export-proof", map(text, item.evidence))
        yield self._part("export-links", [outward(link.title, link.url) for link in item.links])
        if item.sources:
            said = f"{say.say('export-sources')}: {'; '.join(map(line, item.sources))}"
            yield element("p", said, class_="quiet")

    def _part(self, key: str, entries: Iterable[str]) -> str:
        return self._named(self._material.words.say(key), entries)

    def _named(self, name: str, entries: Iterable[str]) -> str:
        inside = listed(entries)
        return f"{element('p', name, class_='label')}\n{inside}" if inside else ""

    def _wanted(self, wanted: Requirement) -> str:
        """Return a requirement as markup, choices as lists inside of lists."""
        say = self._material.words
        match wanted:
            case Need(item, level, why):
                said = self._to(item, level)
                return f"{said} {element('span', line(why), class_='why')}" if why else said
            case AllOf(members):
                return f"{text(say.say('export-all'))}{listed(map(self._wanted, members))}"
            case AnyOf((member,)):
                return self._wanted(member)
            case AnyOf(members):
                return f"{text(say.say('export-any'))}{listed(map(self._wanted, members))}"
            case AtLeast(n, members):
                said = text(say.say("export-at-least", n=n))
                return f"{said}{listed(map(self._wanted, members))}"

    def _to(self, item: str, level: int = 1) -> str:
        title = self._material.words.at_level(self._material.title_of(item), level)
        return inward(title, item) if item in self._material.by_id else text(line(title))

    def _record(self, item: Item) -> Iterator[str]:
        """Yield what the user wrote down; nothing where that was not asked for."""
        material, say = self._material, self._material.words
        record, hours = material.library.records.get(item.id), logged(material, item.id)
        said = days(material, record) if record else []
        if hours:
            said.append(say.say("export-logged", hours=say.hours(hours)))
        inside = [element("p", " · ".join(said), class_="facts")] if said else []
        if record is not None:
            inside += [element("p", say.say("export-notes"), class_="label")] if record.note else []
            inside += paragraphs(record.note)
            inside.append(listed(outward(proof.text, proof.text) for proof in record.evidence))
        if any(inside):
            yield around("div", "\n".join(filter(None, inside)), class_="record")
