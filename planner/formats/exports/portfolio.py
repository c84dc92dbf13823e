"""A portfolio of evidence: what the user has done, when, at which level, and what proves it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from planner.formats.cells import line
from planner.formats.exports.checklist import linked
from planner.formats.exports.material import Material
from planner.formats.exports.page import listed, outward, page, paragraphs
from planner.formats.exports.phrases import days, facts, logged
from planner.formats.exports.xml import element
from planner.formats.markdown import escaped, quoted
from planner.model import Evidence, Item, Record, State


@dataclass(frozen=True, slots=True)
class _Entry:
    item: Item
    record: Record
    told: str


def to_portfolio_html(material: Material, *, notes: bool = False) -> str:
    """Return the portfolio as a page of HTML; private notes only where they are asked for."""
    title = _title(material)
    return page(title, portfolio_body(material, notes=notes), material.roadmap.language or "en")


def portfolio_body(material: Material, *, notes: bool = False) -> Iterator[str]:
    """Yield the content of the page."""
    yield element("h1", _title(material))
    yield element("p", _summary(material), class_="quiet")
    for area, entries in _chapters(material):
        yield element("h2", area)
        for entry in entries:
            yield element("h3", line(entry.item.title))
            yield element("p", entry.told, class_="facts")
            proofs = [_dated(material, proof) for proof in entry.record.evidence]
            if proofs:
                yield element("p", material.words.say("export-evidence"), class_="label")
                yield listed(f"{outward(said, said)}{_after(day)}" for said, day in proofs)
            if notes:
                yield from paragraphs(entry.record.note)


def to_portfolio_markdown(material: Material, *, notes: bool = False) -> str:
    """Return the portfolio as Markdown; private notes only where they are asked for."""
    out = [f"# {escaped(_title(material))}", "", escaped(_summary(material)), ""]
    for area, entries in _chapters(material):
        out += [f"## {escaped(area)}", ""]
        for entry in entries:
            out += [f"### {escaped(entry.item.title)}", "", escaped(entry.told), ""]
            for proof in entry.record.evidence:
                said, day = _dated(material, proof)
                out.append(f"- {linked(said, said)}{escaped(f', {day}') if day else ''}")
            out += [""] if entry.record.evidence else []
            if notes and entry.record.note:
                out += [*quoted(entry.record.note), ""]
    return "\n".join(out).rstrip("\n") + "\n"


def _title(material: Material) -> str:
    return material.words.say("export-portfolio")


def _summary(material: Material) -> str:
    say, entries = material.words, [e for _area, some in _chapters(material) for e in some]
    hours = sum(logged(material, entry.item.id) for entry in entries)
    told = [line(material.title), say.count("items", len(entries))]
    if hours:
        told.append(say.say("export-logged", hours=say.hours(hours)))
    told.append(say.say("export-made", date=say.day(material.today)))
    return " · ".join(told)


def _chapters(material: Material) -> list[tuple[str, list[_Entry]]]:
    """Return what was done by area, what was done last first; without areas that hold nothing."""
    other = material.words.say("export-other")
    chapters = [
        (line(area) or other, list(_entries(material, items))) for area, items in material.by_area()
    ]
    return [(area, entries) for area, entries in chapters if entries]


def _entries(material: Material, items: Iterable[Item]) -> list[_Entry]:
    found = []
    for item in items:
        record = material.library.records.get(item.id)
        if record is None or not _shows(record):
            continue
        hours, say = logged(material, item.id), material.words
        told = [facts(material, item).split(" · ")[0], *days(material, record)]
        if hours:
            told.append(say.say("export-logged", hours=say.hours(hours)))
        found.append(_Entry(item, record, " · ".join(told)))
    return sorted(found, key=_when, reverse=True)


def _shows(record: Record) -> bool:
    """Say whether a record belongs here: done, or with evidence; what was skipped does not."""
    return record.state is State.DONE or (
        record.state is not State.WAIVED and bool(record.evidence)
    )


def _when(entry: _Entry) -> str:
    day = entry.record.finished or entry.record.started
    return "" if entry.record.known_before or day is None else day.isoformat()


def _dated(material: Material, proof: Evidence) -> tuple[str, str]:
    return line(proof.text), material.words.day(proof.on) if proof.on else ""


def _after(day: str) -> str:
    return f" {element('span', day, class_='quiet')}" if day else ""
