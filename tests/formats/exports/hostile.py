"""Libraries whose texts try to be code, markup or the end of something."""

from datetime import UTC, date, datetime, timedelta

from hypothesis import strategies as st
from msgspec.structs import replace

from planner.formats.exports.material import Material, Pick, gather
from planner.model import (
    Evidence,
    Item,
    Kind,
    Library,
    Limits,
    Link,
    Listing,
    LogEntry,
    Need,
    Outcome,
    Placement,
    Plan,
    Record,
    Roadmap,
    Setting,
    State,
    Status,
    WeekHours,
)
from planner.words import Words
from tests.strategies import IDS, TODAY, libraries

NOW = datetime(2026, 11, 23, 12, 30, tzinfo=UTC)
MONDAY = date(2026, 11, 23)
#: Stands in everything that is personal, and nowhere else.
SECRET = "Xyzzy"  # noqa: S105 - a word to look for

NASTY = (
    "</title><script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "]]></text><foreignObject/>",
    "-- --> <!-- ",
    "A\r\nATTACH:file:///etc/passwd\r\nX:",
    "END:VEVENT",
    "a; b, c: \\n \\ \" ' `",
    '"]; x [label="',
    "#quot; &lt; &#60; &amp;",
    "**bold** _it_ [a](javascript:alert(1)) ![i](x) # ~~s~~",
    "1. one\n2. two",
    "- minus",
    "=cmd|' /C calc'!A0",
    "@SUM(1)",
    "\t=1",
    "{{7*7}} ${7*7} %%{init: {}}%%",
    "end",
    "subgraph",
    "\x00\x01\x1b[31m\x7f\x85",
    "\u202eright to left\u2069",
    "\ud800",
    "\ufffe\uffff",
    "日本語 العربية 🌻 é",
    "    indented",
    "",
    " ",
    "x" * 300,
    "\\",
    "$\\sum$ <b>",
)
texts = st.one_of(st.sampled_from(NASTY), st.text(max_size=30), st.sampled_from(["Git", "A & B"]))
urls = st.one_of(
    st.sampled_from(
        [
            "https://example.org/a?b=c&d=%20#e",
            "http://example.org",
            "javascript:alert(1)",
            "https://user:pass@example.org",
            "https://exa mple.org",
            'https://example.org/"onmouseover="x',
            "https://example.org/)](x",
            "https://exämple.org/ü",
            "mailto:a@example.org",
            "mailto:a@example.org?attach=x",
            "file:///etc/passwd",
            "data:text/html,x",
            "//example.org",
            "https://[::1]/x",
            "https://example.org/\r\nX: y",
        ]
    ),
    texts,
)


def all_nasty() -> Material:
    """A library of all nasty titles at once, of every kind."""
    kinds = list(Kind)
    items = [
        Item(
            id=f"item-{at}",
            kind=kinds[at % len(kinds)],
            title=text,
            summary=text,
            links=(Link(url="https://example.org/x", title=text), Link(url=text)),
            sources=(text,),
        )
        for at, text in enumerate(NASTY)
    ]
    roadmap = Roadmap(id="nasty", title=NASTY[0], summary=NASTY[1])
    return gather(Library.of([roadmap, *items]), TODAY, Pick(), Words())


@st.composite
def materials(draw: st.DrawFn, *, personal: bool | None = None, planned: bool = False) -> Material:
    """Everything picked from a small library, or its plan."""
    found = draw(libraries(IDS[:4]))
    plain = {name: _nasty(draw, item) for name, item in found.items.items()}
    roadmap = Roadmap(id="one", title=draw(texts), areas=(("area", draw(texts)),))
    listings = [Listing(roadmap="one", item=name, position=at) for at, name in enumerate(plain)]
    records = [_record(draw, record) for record in found.records.values() if record.item in plain]
    log = [replace(entry, note=f"{SECRET} log") for entry in found.log.values()]
    plan = _plan(draw, list(plain))
    in_use = Setting(name="active-plan", value=plan.id)
    library = Library.of([roadmap, *plain.values(), *listings, *records, *log, plan, in_use])
    wanted = draw(st.booleans()) if personal is None else personal
    pick = Pick(plan="") if planned else Pick()
    return gather(library, TODAY, pick, Words(), personal=wanted)


def _nasty(draw: st.DrawFn, item: Item) -> Item:
    links = draw(st.lists(st.builds(Link, urls, texts), max_size=2))
    return replace(
        item,
        title=draw(texts),
        summary=draw(texts),
        area=draw(st.sampled_from(["", "area", "other"])),
        links=tuple(links),
        tags=tuple(draw(st.lists(texts, max_size=1))),
        provider=draw(texts),
        evidence=tuple(draw(st.lists(texts, max_size=1))),
        sources=tuple(draw(st.lists(texts, max_size=1))),
        missing=False,
    )


def _record(draw: st.DrawFn, record: Record) -> Record:
    proof = Evidence(f"{SECRET} {draw(texts)}", TODAY)
    return replace(record, note=f"{SECRET} {draw(texts)}", evidence=(proof,))


def _plan(draw: st.DrawFn, names: list[str]) -> Plan:
    placements = []
    for at, name in enumerate(names):
        start = MONDAY + timedelta(weeks=at)
        week = WeekHours(monday=start, hours=draw(st.sampled_from([1.0, 7.5])))
        placements.append(
            Placement(item=name, start=start, end=start + timedelta(6), hours=1, weeks=(week,))
        )
    return Plan(
        id="p",
        name=draw(texts),
        targets=(Need(names[-1]),),
        limits=Limits(deadline=draw(st.sampled_from([None, date(2027, 5, 1)]))),
        outcome=Outcome(status=Status.FEASIBLE, placements=tuple(placements)),
    )


def done(item: str, **more: object) -> Record:
    return Record(item=item, state=State.DONE, **more)  # type: ignore[arg-type]  # any fields


def logged(item: str, hours: float) -> LogEntry:
    return LogEntry(id=f"log-{item}", item=item, on=TODAY, hours=hours)
