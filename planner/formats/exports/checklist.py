"""Items as a Markdown checklist, by area, each after what it needs."""

from collections.abc import Iterable, Iterator

from planner.formats.exports.addresses import live
from planner.formats.exports.material import Material
from planner.formats.exports.phrases import days, facts, is_had, logged, wanted
from planner.formats.markdown import escaped, quoted
from planner.model import Item


def to_markdown(material: Material) -> str:
    """Return the items as a checklist; ticks, days and notes only where they were asked for."""
    out = [f"# {escaped(material.title)}", ""]
    if material.plan is not None:
        out += _items(material, material.items)
    else:
        for area, items in material.by_area():
            out += [f"## {escaped(area)}", "", *_items(material, items), ""]
    return "\n".join(out).rstrip("\n") + "\n"


def linked(title: str, url: str) -> str:
    """Return a link where its address may be followed, else both as text."""
    address = live(url)
    if address is None:
        return escaped(f"{title} {url}")
    return f"[{escaped(title or address)}](<{address}>)"


def _items(material: Material, items: Iterable[Item]) -> Iterator[str]:
    placed = {one.item: one for one in material.placements} if material.plan else {}
    for item in items:
        tick = "x" if is_had(material, item) else " "
        said = [facts(material, item)]
        if item.id in placed:
            said.insert(0, material.words.span(placed[item.id].start, placed[item.id].end))
        yield f"- [{tick}] **{escaped(item.title)}** {escaped(' · '.join(said))}"
        yield from _details(material, item)


def _details(material: Material, item: Item) -> Iterator[str]:
    say = material.words
    if needs := wanted(material, item.requires):
        yield f"  - {say.say('export-needs')}: {escaped(needs)}"
    for link in item.links:
        yield f"  - {linked(link.title or link.url, link.url)}"
    if not material.personal:
        return
    hours = logged(material, item.id)
    record = material.library.records.get(item.id)
    said = days(material, record) if record else []
    if hours:
        said.append(say.say("export-logged", hours=say.hours(hours)))
    if said:
        yield f"  - {escaped(' · '.join(said))}"
    for proof in record.evidence if record else ():
        yield f"  - {say.say('export-evidence')}: {linked(proof.text, proof.text)}"
    if record is not None and record.note:
        yield from quoted(record.note, "  ")
