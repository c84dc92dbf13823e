"""A plan as iCalendar (RFC 5545): all-day events that a second import updates."""

import uuid
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

from planner.formats.cells import clean, line
from planner.formats.exports.addresses import live
from planner.formats.exports.material import Material
from planner.formats.exports.phrases import facts
from planner.model import Placement

#: Made for this purpose once; all our UIDs hang on it.
_SPACE = uuid.UUID("5b5e1b3a-8c1f-4b57-9d52-0a6f6a3f2f0e")
_EPOCH = datetime(2020, 1, 1, tzinfo=UTC)
_WIDE = 75  # octets of a line, without its end


def to_calendar(material: Material, now: datetime, *, weekly: bool = False) -> str:
    """Return the plan as a calendar: an event from start to end for each item.

    ``weekly`` makes one for each item and week with study hours instead. The UIDs hang on plan
    and item, so that a newer export changes the events of an older one. ``now`` is aware; it
    tells calendars which export is the newer one.
    """
    assert material.plan is not None
    plan = material.plan
    placements = material.placements
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//learning-planner//planner//EN",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        f"X-WR-CALNAME:{_text(plan.name)}",
    ]
    for placement in placements:
        lines += _weeks(material, placement, now) if weekly else _whole(material, placement, now)
    if plan.limits.deadline is not None:
        said = material.words.say("export-deadline", plan=line(plan.name))
        day = plan.limits.deadline
        lines += _event(_uid(plan.id, "deadline", ""), now, (day, day), [f"SUMMARY:{_text(said)}"])
    lines.append("END:VCALENDAR")
    return "".join(f"{_folded(one)}\r\n" for one in lines)


def _whole(material: Material, placement: Placement, now: datetime) -> list[str]:
    uid = _uid(_plan_id(material), "item", placement.item)
    more = [f"SUMMARY:{_text(material.title_of(placement.item))}", *_about(material, placement)]
    return _event(uid, now, (placement.start, placement.end), more)


def _weeks(material: Material, placement: Placement, now: datetime) -> Iterator[str]:
    say = material.words
    title = line(material.title_of(placement.item))
    if not placement.weeks:
        yield from _whole(material, placement, now)
    for week in placement.weeks:
        days = max(week.monday, placement.start), min(week.monday + timedelta(6), placement.end)
        hours = say.say("export-week", hours=say.hours(week.hours))
        uid = _uid(_plan_id(material), f"week {week.monday.isoformat()}", placement.item)
        more = [f"SUMMARY:{_text(f'{title}: {hours}')}", *_about(material, placement)]
        yield from _event(uid, now, days, more)


def _about(material: Material, placement: Placement) -> Iterator[str]:
    item = material.library.items[placement.item]
    said = [facts(material, item), clean(item.summary)]
    urls = [address for link in item.links if (address := live(link.url)) is not None]
    record = material.library.records.get(item.id)
    if record is not None and record.note:
        said.append(clean(record.note))
    description = "\n\n".join([*filter(None, said), *urls])
    yield f"DESCRIPTION:{_text(description)}"
    yield f"CATEGORIES:{_text(material.words.kind(item.kind.value))}"
    if urls:
        yield f"URL:{urls[0]}"


def _event(uid: str, now: datetime, days: tuple[date, date], more: list[str]) -> list[str]:
    """Return an event over whole days, the last one included; it leaves one free to do else."""
    first, last = days
    return [
        "BEGIN:VEVENT",
        f"UID:{uid}",
        f"DTSTAMP:{now.astimezone(UTC):%Y%m%dT%H%M%SZ}",
        f"SEQUENCE:{max(0, int((now - _EPOCH).total_seconds()) // 60)}",
        f"DTSTART;VALUE=DATE:{_day(first)}",
        *([f"DTEND;VALUE=DATE:{_day(last + timedelta(1))}"] if last < date.max else []),
        "TRANSP:TRANSPARENT",
        *more,
        "END:VEVENT",
    ]


def _plan_id(material: Material) -> str:
    assert material.plan is not None
    return material.plan.id


def _uid(plan: str, what: str, item: str) -> str:
    name = f"{plan}\n{what}\n{item}"
    return f"{uuid.uuid5(_SPACE, name)}@learning-planner"


def _day(day: date) -> str:
    return f"{day.year:04d}{day.month:02d}{day.day:02d}"


def _text(text: str) -> str:
    """Return a text as a value of type TEXT."""
    text = clean(text).replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return text.replace("\n", "\\n").replace("\u2028", "\\n").replace("\u2029", "\\n")


def _folded(text: str) -> str:
    """Break a line into lines of at most 75 octets, never inside of a character."""
    rows, row, size = [], "", 0
    for character in text:
        width = len(character.encode())
        if size + width > _WIDE:
            rows.append(row)
            row, size = " ", 1
        row += character
        size += width
    return "\r\n".join([*rows, row])
