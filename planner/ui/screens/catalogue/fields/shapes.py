"""Values as rows of text and back: links, offers, pay, career steps, texts, needs."""

import re
from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from planner.errors import RefusedError
from planner.model import About, CareerStep, Link, Need, Offering, Pay, Range
from planner.ui.item_names import ItemNames

# By this name Qt's tools find what is to be translated.
translate = QCoreApplication.translate

Row = Sequence[str]
_TWO = 2


def links_to_rows(links: tuple[Link, ...]) -> list[Row]:
    """Return title, address and kind of each link."""
    return [(link.title, link.url, link.kind) for link in links]


def links_of(rows: list[Row]) -> tuple[Link, ...]:
    """Return the links of rows; an address may stand where the title belongs."""
    found = []
    for title, url, kind in rows:
        if not url and "://" in title:
            found.append(Link(title, "", kind))
        elif not url:
            raise RefusedError(
                translate("Fields", "“{title}” needs an address.").format(title=title)
            )
        else:
            found.append(Link(url, title, kind))
    return tuple(found)


def offers_to_rows(offers: tuple[Offering, ...]) -> list[Row]:
    """Return start, end, last day to apply, and months of every year."""
    return [
        (
            _day(offer.starts),
            _day(offer.ends),
            _day(offer.apply_by),
            ", ".join(map(str, offer.yearly)),
        )
        for offer in offers
    ]


def offers_of(rows: list[Row]) -> tuple[Offering, ...]:
    """Return the offers of rows; raises RefusedError at what is no day or month."""
    return tuple(
        Offering(_read_day(starts), _read_day(ends), _read_day(apply_by), _months(yearly))
        for starts, ends, apply_by, yearly in rows
    )


def pay_to_rows(figures: tuple[Pay, ...]) -> list[Row]:
    """Return the figures, every field in a column."""
    return [
        (
            one.label,
            _figure(one.low),
            _figure(one.high),
            one.unit,
            one.currency,
            one.period,
            one.by,
            _range(one.years),
            one.city,
            one.skill,
            one.note,
            "; ".join(one.sources),
        )
        for one in figures
    ]


def pay_of(rows: list[Row]) -> tuple[Pay, ...]:
    """Return the figures of rows; raises RefusedError at what is no number."""
    return tuple(
        Pay(
            label=label,
            low=_number(low),
            high=_number(high),
            unit=unit or "amount",
            currency=currency,
            period=period,
            by=by,
            years=_read_range(years),
            city=city,
            skill=skill,
            note=note,
            sources=tuple(part.strip() for part in sources.split(";") if part.strip()),
        )
        for label, low, high, unit, currency, period, by, years, city, skill, note, sources in rows
    )


def about_to_rows(texts: tuple[About, ...]) -> list[Row]:
    """Return each text beside its heading."""
    return [(one.heading, text) for one in texts for text in one.texts]


def about_of(rows: list[Row]) -> tuple[About, ...]:
    """Return the texts of rows; without a heading they stand under the one before."""
    found: list[About] = []
    for heading, text in rows:
        name = heading or (found[-1].heading if found else "")
        if not name:
            raise RefusedError(translate("Fields", "A heading is wanted, such as “outlook”."))
        if not text:
            said = translate("Fields", "A text is wanted under “{heading}”.")
            raise RefusedError(said.format(heading=name))
        found.append(About(name, (text,)))
    return tuple(found)


def steps_shapes(
    names: ItemNames,
) -> tuple[
    Callable[[tuple[CareerStep, ...]], list[Row]], Callable[[list[Row]], tuple[CareerStep, ...]]
]:
    """Return how career steps become rows and back."""

    def write(steps: tuple[CareerStep, ...]) -> list[Row]:
        return [(names.name(step.role), _range(step.years), step.why) for step in steps]

    def read(rows: list[Row]) -> tuple[CareerStep, ...]:
        return tuple(
            CareerStep(names.item(role), _read_range(years), why) for role, years, why in rows
        )

    return write, read


def needs_shapes(
    names: ItemNames,
) -> tuple[Callable[[tuple[Need, ...]], list[Row]], Callable[[list[Row]], tuple[Need, ...]]]:
    """Return how needs become rows and back: item, level where it is not the first, reason."""

    def write(needs: tuple[Need, ...]) -> list[Row]:
        return [
            (names.name(need.item), str(need.level) if need.level > 1 else "", need.why)
            for need in needs
        ]

    def read(rows: list[Row]) -> tuple[Need, ...]:
        return tuple(Need(names.item(name), _level(level), why) for name, level, why in rows)

    return write, read


def within_shapes(
    names: ItemNames,
) -> tuple[Callable[[tuple[str, ...]], list[Row]], Callable[[list[Row]], tuple[str, ...]]]:
    """Return how ids become rows of names and back."""

    def write(ids: tuple[str, ...]) -> list[Row]:
        return [(names.name(one),) for one in ids]

    def read(rows: list[Row]) -> tuple[str, ...]:
        return tuple(names.item(name) for (name,) in rows)

    return write, read


def _level(text: str) -> int:
    if not text:
        return 1
    if not text.isascii() or not text.isdigit():
        raise RefusedError(translate("Fields", "A level is a number, such as 2."))
    return int(text[:3])


def _day(day: date | None) -> str:
    return day.isoformat() if day else ""


def _read_day(text: str) -> date | None:
    if not text:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        said = translate("Fields", "“{text}”: a day as 2027-01-31 is wanted.")
        raise RefusedError(said.format(text=text)) from error


def _months(text: str) -> tuple[int, ...]:
    parts = [part for part in re.split(r"[\s,;]+", text) if part]
    if not all(part.isascii() and part.isdigit() for part in parts):
        raise RefusedError(translate("Fields", "Months are numbers from 1 to 12, such as “3, 9”."))
    return tuple(int(part[:3]) for part in parts)


def _figure(number: float | None) -> str:
    return "" if number is None else f"{number:.15g}"


def _number(text: str) -> float | None:
    if not text:
        return None
    try:
        number = float(text.replace(",", "").replace("\u2212", "-").replace(" ", ""))
    except ValueError as error:
        said = translate("Fields", "“{text}”: a number is wanted.")
        raise RefusedError(said.format(text=text)) from error
    if abs(number) <= 10**12:
        return number
    raise RefusedError(translate("Fields", "“{text}”: a number is wanted.").format(text=text))


def _range(years: Range | None) -> str:
    if years is None:
        return ""
    if years.low == years.high:
        return _figure(years.low)
    return f"{_figure(years.low)}-{_figure(years.high)}"


def _read_range(text: str) -> Range | None:
    numbers = [_number(part) or 0.0 for part in re.split(r"\s*(?:-|\u2013|to)\s*", text) if part]
    if len(numbers) > _TWO:
        raise RefusedError(translate("Fields", "Years as “2-5” are wanted."))
    return Range.of(*numbers) if numbers else None
