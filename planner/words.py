"""What the terminal and the window say alike: figures, dates, statuses, history.

Every piece of text is an entry of planner.sentences and is looked up through one function, so that
a window in another language hands in its own.
"""

import re
from collections.abc import Callable, Iterable
from datetime import date

from planner.sentences import COUNTS, SENTENCES

#: Characters that would move the cursor, ring, colour or turn the direction of what follows.
_UNSAFE = {
    **dict.fromkeys((*range(0x20), *range(0x7F, 0xA0)), "\N{REPLACEMENT CHARACTER}"),
    **dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A)), "\N{REPLACEMENT CHARACTER}"),
    **dict.fromkeys((0x200E, 0x200F, 0x61C), "\N{REPLACEMENT CHARACTER}"),
    **dict.fromkeys(range(0xD800, 0xE000), "\N{REPLACEMENT CHARACTER}"),
    **dict.fromkeys((0x9, 0xA, 0xD, 0x2028, 0x2029), " "),
}
#: What edits of several things are about, as verbs write it down.
_MORE = re.compile(r"(.+) and (\d+) more", re.DOTALL)
_WEEKS_A_YEAR = 52
_LONG_WEEKS = 104
_WHOLE_HOURS = 10
_MANY_HOURS = 100
_NEAR_DAYS = 7

#: Gives the text for a key of SENTENCES or COUNTS; the number decides between one and many.
Lookup = Callable[[str, float | None], str]
#: Writes a number with thousands, and with as many decimals as it has.
Figure = Callable[[float], str]


def english(key: str, number: float | None = None) -> str:
    """Return the English text for a key."""
    if number is None:
        return SENTENCES[key]
    one, many = COUNTS[key]
    return one if number == 1 else many


class Words:
    """Words in the language of ``lookup``; days are told as seen from a given today."""

    def __init__(self, lookup: Lookup = english, figure: Figure = "{:,}".format) -> None:
        self._lookup = lookup
        self._figure = figure

    def say(self, key: str, **values: object) -> str:
        """Fill the values into a sentence."""
        return self._lookup(key, None).format_map(values)

    def count(self, key: str, n: float, **values: object) -> str:
        """Say how many: ``count("items", 3)`` is "3 items"."""
        return self._lookup(key, n).format_map({"n": self.figure(n), **values})

    # figures

    def figure(self, number: float) -> str:
        """Write a number with thousands and at most two decimals: "1,200", "7.5"."""
        short = round(number, 2)
        return self._figure(int(short) if short == int(short) else short)

    def hours(self, hours: float) -> str:
        """Say an exact amount: "30 min", "7.5 h", "1,200 h"."""
        if 0 < hours < 1:
            return self.say("minutes", n=f"{hours * 60:.0f}")
        return self.say("hours", n=self.figure(hours))

    def about(self, hours: float) -> str:
        """Say an estimate: "about 120 h"."""
        return self.say("hours-about", n=self.hours(_rounded(hours)))

    def range(self, low: float, likely: float, high: float) -> str:
        """Say an estimate with its range: "about 90 h (60 to 120)"; equal ends are one figure."""
        if low == high:
            return self.hours(likely)
        return self.say(
            "hours-range",
            likely=self.hours(_rounded(likely)),
            low=self.figure(_rounded(low)),
            high=self.figure(_rounded(high)),
        )

    def weeks(self, weeks: float) -> str:
        """Say a span: "15 weeks", and from two years on "about 3 years"."""
        if weeks < _LONG_WEEKS:
            return self.count("weeks", round(weeks))
        return self.say("years-about", n=self.figure(_half_years(weeks)))

    def rough_weeks(self, weeks: float) -> str:
        """Say a span in a sentence that says "about" already: "15 weeks", "3 years"."""
        if weeks < _LONG_WEEKS:
            return self.weeks(weeks)
        return self.count("years", _half_years(weeks))

    def years(self, low: float, high: float) -> str:
        """Say how long a career step usually takes: "4 to 7 years"."""
        if low == high:
            return self.count("years", low)
        return self.say("years-from-to", low=self.figure(low), high=self.figure(high))

    def money(self, amount: float, currency: str = "") -> str:
        """Say an amount of money: "USD 1,200"."""
        figure = self.figure(amount)
        return self.say("money", currency=currency, n=figure) if currency else figure

    def amount(
        self, low: float | None, high: float | None, unit: str, currency: str, period: str
    ) -> str:
        """Say a pay figure: "USD 90,000 to 250,000 a year", "from 5 %"; empty if there is none."""
        if low is not None and high is not None:
            span = self.figure(low)
            if high != low:
                span = self.say("amount-from-to", low=span, high=self.figure(high))
        elif low is not None:
            span = self.say("amount-from", low=self.figure(low))
        elif high is not None:
            span = self.say("amount-to", high=self.figure(high))
        else:
            return ""
        if "percent" in unit or unit == "%":
            return self.say("percent", n=span)
        if currency:
            span = self.say("money", currency=currency, n=span)
        return self.per(span, period) if period else span

    def per(self, amount: str, period: str) -> str:
        """Say an amount for each period: "USD 90,000 a year"; a period of other words as it is."""
        key = f"period-{period}"
        return self.say("per", amount=amount, period=self.say(key) if key in SENTENCES else period)

    # dates

    def day(self, day: date) -> str:
        """Say a day: "14 Feb 2027"."""
        month = self.say(f"month-{day.month}")
        return self.say("date", day=day.day, month=month, year=day.year)

    def span(self, first: date, last: date) -> str:
        """Say from when to when: "23 Nov to 27 Dec 2026"; one day as one."""
        if first == last:
            return self.day(first)
        if (first.year, first.month) == (last.year, last.month):
            begin = self.say("day-in-month", day=first.day)
            return self.say("from-to", first=begin, last=self.day(last))
        if first.year == last.year:
            begin = self.say("day-month", day=first.day, month=self.say(f"month-{first.month}"))
            return self.say("from-to", first=begin, last=self.day(last))
        return self.say("from-to", first=self.day(first), last=self.day(last))

    def when(self, day: date, today: date) -> str:
        """Say a day as seen from today, relative within a week: "in 3 days, Thu 26 Nov"."""
        distance = (day - today).days
        near = {0: "today", 1: "tomorrow", -1: "yesterday"}.get(distance)
        if near is not None:
            return self.say(near)
        if abs(distance) > _NEAR_DAYS:
            return self.day(day)
        short = self.say(
            "weekday-date",
            weekday=self.say(f"weekday-{day.weekday()}"),
            day=day.day,
            month=self.say(f"month-{day.month}"),
        )
        return self.say("in-days" if distance > 0 else "days-ago", n=abs(distance), date=short)

    # words for values

    def status(self, status: str) -> str:
        """Say a status by its value."""
        return self.say(f"status-{status}")

    def kind(self, kind: str) -> str:
        """Say a kind of item by its value."""
        return self.say(f"kind-{kind}")

    def at_level(self, title: str, level: int) -> str:
        """Say a title, and the level where it is more than the first."""
        return self.say("at-level", title=title, n=level) if level > 1 else title

    def all_of(self, members: Iterable[str]) -> str:
        """Join what is all wanted: "A, B and C"."""
        return self._joined("and", tuple(members))

    def any_of(self, members: Iterable[str]) -> str:
        """Join what may be chosen from: "A, B or C"."""
        return self._joined("or", tuple(members))

    def _joined(self, key: str, members: tuple[str, ...]) -> str:
        if not members:
            return self.say("nothing")
        if len(members) == 1:
            return members[0]
        return self.say(key, members=", ".join(members[:-1]), last=members[-1])

    def sentence(self, parts: Iterable[str]) -> str:
        """Join parts with semicolons and begin with a capital letter."""
        joined = "; ".join(parts)
        return joined[:1].upper() + joined[1:]

    def clash(self, titles: Iterable[str]) -> str:
        """Say that pins stand in the way: one of them, or several that exclude each other."""
        names = tuple(titles)
        return self.say("pins-clash" if len(names) > 1 else "pin-clash", what=self.all_of(names))

    # plans made anew

    def runs(self, number: int, day: date) -> str:
        """Say how many of 100 simulated runs finish by a day."""
        return self.say("runs", n=number, date=self.day(day))

    def cause(self, cause: str, others: Iterable[str] = ()) -> str:
        """Say why something changes in a plan, by the value of the cause; others by title."""
        titles = tuple(others)
        key = f"cause-{cause}"
        if not titles and f"{key}-alone" in SENTENCES:
            key = f"{key}-alone"
        return self.say(key, what=self.all_of(titles))

    def change(
        self,
        what: str,
        before: tuple[date, date] | None,
        after: tuple[date, date] | None,
        why: str,
    ) -> str:
        """Say what changes about an item of a plan: first and last day before and after."""
        if after is None:
            return self.say("change-goes", what=what, why=why)
        if before is None:
            return self.say("change-comes", what=what, after=self.span(*after), why=why)
        return self.say(
            "change-moves",
            what=what,
            after=self.span(*after),
            before=self.span(*before),
            why=why,
        )

    # history

    def edit(self, kind: str, subject: str, logged: tuple[float, date, date] | None = None) -> str:
        """Say what an edit did, by the value of its kind; ``logged`` as planner.edits tells it."""
        about = self._subject(subject)
        if logged is not None:
            hours, first, last = logged
            change = f"{'-' if hours < 0 else '+'}{self.hours(abs(hours))}"
            about += " " + self.say("group", members=f"{change}, {self.span(first, last)}")
        return self.say(f"edit-{kind}", subject=about)

    def _subject(self, subject: str) -> str:
        """Say what an edit of several is about, which the history has in English."""
        found = _MORE.fullmatch(subject)
        return self.say("subject-more", subject=found[1], n=found[2]) if found else subject

    def entry(
        self,
        act: str,
        kind: str,
        subject: str,
        logged: tuple[float, date, date] | None = None,
    ) -> str:
        """Say a line of the history: what was done, undone or done again."""
        if act == "create":
            return self.say("act-create")
        return self.say(f"act-{act}", what=self.edit(kind, subject, logged))

    def way_out(self, change: str, value: float | str, currency: str = "") -> str:
        """Say a change that would make a plan possible; ``value`` is a figure, date or title."""
        said = value
        if change == "hours-per-week":
            said = self.hours(float(value))
        elif change == "deadline":
            said = self.day(date.fromisoformat(str(value)))
        elif change == "budget":
            said = self.money(float(value), currency)
        return self.say(f"way-{change}", value=said)


def harmless(text: str) -> str:
    """Return a text from elsewhere on one line, with its control characters made visible."""
    return text.translate(_UNSAFE)


def _half_years(weeks: float) -> float:
    return round(weeks / _WEEKS_A_YEAR * 2) / 2


def _rounded(hours: float) -> float:
    """Leave out what an estimate cannot know."""
    if hours >= _MANY_HOURS:
        return 5 * round(hours / 5)
    if hours >= _WHOLE_HOURS:
        return round(hours)
    return round(hours, 1) if hours >= 1 else hours
