"""Pay figures that a question does not rule out, and how much they say."""

from collections.abc import Callable, Iterable, Sequence

from planner.cli.look import folded
from planner.model import Pay
from planner.words import Words


def fitting(
    figures: Iterable[Pay],
    *,
    years: float | None = None,
    city: str | None = None,
    skills: Sequence[str] = (),
    title: Callable[[str], str] = str,
) -> list[Pay]:
    """Return the figures that experience, city and skills do not rule out, general ones too.

    ``title`` gives the title of an item: figures may name skills by their ids.
    """
    return [
        one
        for one in figures
        if (years is None or one.years is None or one.years.low <= years <= one.years.high)
        and (city is None or not one.city or folded(city) in folded(one.city))
        and (not skills or not one.skill or _is_named(one.skill, title(one.skill), skills))
    ]


def amount(words: Words, one: Pay) -> str:
    """Say how much a figure is: "USD 90,000 to 130,000 a year", "5 to 10 %"; empty if unsaid."""
    percent = "percent" in one.unit or one.unit == "%"

    def said(number: float) -> str:
        return f"{number:g}" if percent else words.money(number)

    if one.low is None and one.high is None:
        return ""
    if one.low is not None and one.high is not None:
        span = said(one.low)
        if one.high != one.low:
            span = words.say("amount-from-to", low=span, high=said(one.high))
    elif one.low is not None:
        span = words.say("amount-from", low=said(one.low))
    else:
        span = words.say("amount-to", high=said(one.high or 0.0))
    if percent:
        return words.say("percent", n=span)
    if one.currency:
        span = words.say("money", currency=one.currency, n=span)
    return words.per(span, one.period) if one.period else span


def _is_named(skill: str, title: str, wanted: Sequence[str]) -> bool:
    texts = {folded(skill), folded(title)}
    return any(folded(one) in text for one in wanted for text in texts)
