"""The sentences that the terminal and the window share: figures, dates, statuses, history.

Every piece of text is an entry of SENTENCES or COUNTS and is looked up through one function, so
that a window in another language hands in its own. Nothing here knows of the model: the words of
statuses, kinds and edits are found by their values.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from types import MappingProxyType

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
_PERIODS = ("year", "month", "week", "day", "hour")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")

SENTENCES: Mapping[str, str] = MappingProxyType(
    {
        # figures
        "hours": "{n} h",
        "minutes": "{n} min",
        "hours-about": "about {n}",
        "hours-from-to": "{low} to {high} h",
        "hours-range": "about {likely} ({low} to {high})",
        "years-from-to": "{low} to {high} years",
        "years-about": "about {n} years",
        "money": "{currency} {n}",
        "amount-from": "from {low}",
        "amount-to": "up to {high}",
        "amount-from-to": "{low} to {high}",
        "percent": "{n} %",
        "per": "{amount} a {period}",
        **{f"period-{name}": name for name in _PERIODS},
        "level": "level {n}",
        "at-level": "{title} (level {n})",
        # dates
        "date": "{day} {month} {year}",
        "day-month": "{day} {month}",
        "day-in-month": "{day}",
        "weekday-date": "{weekday} {day} {month}",
        "from-to": "{first} to {last}",
        "today": "today",
        "tomorrow": "tomorrow",
        "yesterday": "yesterday",
        "in-days": "in {n} days, {date}",
        "days-ago": "{n} days ago, {date}",
        **{f"month-{number}": name for number, name in enumerate(_MONTHS, 1)},
        **{f"weekday-{number}": name for number, name in enumerate(_WEEKDAYS)},
        # statuses, after what the graph derives and the records say
        "status-done": "done",
        "status-waived": "skipped",
        "status-started": "in progress",
        "status-ready": "ready",
        "status-locked": "locked",
        "status-missing": "not described yet",
        # kinds
        "kind-role": "role",
        "kind-skill": "skill",
        "kind-course": "course",
        "kind-milestone": "milestone",
        # cost classes
        "cost-free": "free",
        "cost-free-to-audit": "free to audit",
        "cost-paid": "paid",
        "cost-degree": "tuition",
        "cost-membership": "with a membership",
        "cost-employer": "paid by an employer",
        # policies
        "policy-least-work": "least work",
        "policy-fastest": "earliest finish",
        "policy-cheapest": "least money",
        # requirements
        "all-of": "all of: {members}",
        "any-of": "one of: {members}",
        "at-least-of": "at least {n} of: {members}",
        "and": "{members} and {last}",
        "or": "{members} or {last}",
        "nothing": "nothing",
        "group": "({members})",
        # history, by the kind of edit
        "edit-start": "Started {subject}",
        "edit-done": "Done: {subject}",
        "edit-waive": "Skipped {subject}",
        "edit-reset": "Took back what was said of {subject}",
        "edit-log": "Changed the study log of {subject}",
        "edit-note": "Changed the notes on {subject}",
        "edit-evidence": "Changed the evidence for {subject}",
        "edit-estimate": "Changed the estimate for {subject}",
        "edit-level": "Changed how long {subject} counts",
        "edit-known": "Known before: {subject}",
        "edit-add-item": "Added {subject}",
        "edit-change-item": "Changed {subject}",
        "edit-remove-item": "Removed {subject}",
        "edit-import": "Imported {subject}",
        "edit-add-roadmap": "Made the roadmap {subject}",
        "edit-change-roadmap": "Changed the roadmap {subject}",
        "edit-remove-roadmap": "Removed the roadmap {subject}",
        "edit-adopt-plan": "Adopted the plan {subject}",
        "edit-change-plan": "Changed the plan {subject}",
        "edit-remove-plan": "Removed the plan {subject}",
        "edit-choose-plan": "Took the plan {subject} into use",
        "edit-restore": "Restored {subject}",
        "edit-setting": "Changed the setting {subject}",
        "subject-more": "{subject} and {n} more",
        "act-do": "{what}",
        "act-undo": "Undid: {what}",
        "act-redo": "Did again: {what}",
        "act-create": "Made this library",
        # reasons to do something now
        "reason-started": "in progress",
        "reason-opens": "opens {what}",
        "reason-beside": "start {what} with it",
        "reason-too-long": "takes longer than that",
        # why something cannot be reached, by cause
        "obstacle-ring": "goes in a circle: {what}",
        "obstacle-missing": "nobody has described {what}",
        "obstacle-unknown": "there is no {what}",
        "obstacle-untaught": "nothing teaches {what}",
        "obstacle-impossible": "nothing can meet what {what} needs",
        "without": "{what} without {other}",
        "obstacle-cut": "{why}; there would be a way to {cut}",
        # steps of a plan
        "step-for": "for {what}",
        "step-instead": "instead of {what}",
        "and-more": "{what}, +{n} more",
        # ways out of a plan that cannot be
        "way-hours-per-week": "Study {value} a week",
        "way-deadline": "Move the deadline to {value}",
        "way-budget": "Raise the budget to {value}",
        "way-waive": "Skip {value}, if you have it already or may leave it out",
        "way-include": "Allow {value} again",
        "way-unpin": "Take the pin off {value}",
        "way-then": "{way}: done by {date}",
        # how sure a finish is
        "runs": "Of 100 runs, {n} finish by {date}.",
        # what changes when a plan is made anew, and why
        "change-goes": "No longer {what}: {why}",
        "change-comes": "New {what}, {after}: {why}",
        "change-moves": "{what}, {after} instead of {before}: {why}",
        "cause-gone": "it is no longer in the library",
        "cause-excluded": "it is not for you",
        "cause-unoffered": "it is no longer offered in time",
        "cause-unneeded": "nothing needs it any more",
        "cause-replaced": "{what} in its place",
        "cause-pinned": "you pinned it",
        "cause-instead": "in place of {what}",
        "cause-needed": "for {what}",
        "cause-needed-alone": "it is wanted now",
        "cause-held": "you pinned it to this week",
        "cause-overdue": "it is overdue",
        "cause-after": "it comes after {what}",
        "cause-full": "its weeks go to {what}",
        "cause-full-alone": "the weeks before are full",
        "cause-longer": "it takes longer than was thought",
        "cause-behind": "less of it is done than planned",
        "cause-shorter": "less is left of it than planned",
        "cause-room": "its weeks have more time for it",
        "cause-sooner": "{what} is done",
        "cause-sooner-alone": "there is time for it sooner",
        "change-nothing": "Nothing needs to change; the plan still holds.",
        "change-finish": "Done by {after} instead of {before}.",
        "change-finish-same": "Done by {after}, as before.",
        "change-more": "{hours} more.",
        "change-less": "{hours} less.",
        "change-dearer": "{amount} more to pay.",
        "change-cheaper": "{amount} less to pay.",
        "change-near-nothing": "The next two weeks stay as planned.",
        "change-fresh": "Made from nothing, the plan would be done by {date}.",
        "pins-clash": "{what} are pinned, but no plan holds all of them.",
        "pin-clash": "{what} is pinned, but no plan holds it.",
        # how it goes
        "progress-arrived": "You meet every requirement of {target}.",
        "progress-no-way": "No way leads to {target} as the plan stands.",
        "progress-no-end": "With no hours a week there is no end in sight for {target}.",
        "progress-open": "You finish by {when} at {hours} a week.",
        "progress-late": "You finish {time} after the deadline at {hours} a week.",
        "progress-punctual": "You finish on the day of the deadline at {hours} a week.",
        "progress-early": "You finish {time} before the deadline at {hours} a week.",
        "progress-about": "about {time}",
        "progress-runs": "Of 100 runs, 50 finish by {p50}, 80 by {p80}, 95 by {p95}.",
        "progress-paces": "Planned: {planned} a week, {then}. Logged: {logged} a week, {now}.",
        "progress-by": "done by {day}",
        "progress-never": "no end in sight",
        "progress-was": "done {day}",
        "progress-will": "planned for {day}",
        "progress-overdue": "planned for {day}, late",
        "progress-part": "{done} of {all}",
        "progress-left": "{hours} left",
        # what is exported
        "export-made": "Written on {date}",
        "export-contents": "Contents",
        "export-roles": "Roles",
        "export-other": "Other",
        "export-order": "In the order of the plan",
        "export-needs": "Needs",
        "export-all": "all of",
        "export-any": "one of",
        "export-at-least": "at least {n} of",
        "export-beside": "Beside it",
        "export-recommended": "Better with",
        "export-teaches": "Teaches",
        "export-opens": "Opens",
        "export-leads-to": "Leads to",
        "export-links": "Links",
        "export-sources": "Sources",
        "export-proof": "Proof",
        "export-record": "My record",
        "export-notes": "My notes",
        "export-started": "Begun on {date}",
        "export-finished": "Done on {date}",
        "export-waived": "Skipped",
        "export-known": "Known before",
        "export-lapses": "Valid until {date}",
        "export-lapsed": "Ran out on {date}",
        "export-logged": "{hours} logged",
        "export-evidence": "Evidence",
        "export-portfolio": "Portfolio of evidence",
        "export-week": "{hours} of study",
        "export-deadline": "Deadline: {plan}",
        "export-page": "Page {n} of {all}",
        "export-sheet": "Sheet {n} of {all}: row {row}, column {column}",
        "export-choice": "{n} of {all}",
    }
)

#: For one, and for any other number.
COUNTS: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "weeks": ("{n} week", "{n} weeks"),
        "days": ("{n} day", "{n} days"),
        "years": ("{n} year", "{n} years"),
        "items": ("{n} item", "{n} items"),
        "steps": ("{n} step", "{n} steps"),
        "edges": ("{n} edge", "{n} edges"),
        "records": ("{n} record", "{n} records"),
        "roadmaps": ("{n} roadmap", "{n} roadmaps"),
        "listings": ("{n} place in a roadmap", "{n} places in roadmaps"),
        "log-entries": ("{n} entry of the study log", "{n} entries of the study log"),
        "plans": ("{n} plan", "{n} plans"),
        "settings": ("{n} setting", "{n} settings"),
        "roles": ("{n} role", "{n} roles"),
        "skills": ("{n} skill", "{n} skills"),
        "courses": ("{n} course", "{n} courses"),
        "milestones": ("{n} milestone", "{n} milestones"),
        "others": ("{n} other", "{n} others"),
        "reason-serves": ("{n} step rests on it", "{n} steps rest on it"),
        "progress-open-pace": (
            "You finish by {when} at the pace of the last week.",
            "You finish by {when} at the pace of the last {n} weeks.",
        ),
        "progress-late-pace": (
            "You finish {time} after the deadline at the pace of the last week.",
            "You finish {time} after the deadline at the pace of the last {n} weeks.",
        ),
        "progress-punctual-pace": (
            "You finish on the day of the deadline at the pace of the last week.",
            "You finish on the day of the deadline at the pace of the last {n} weeks.",
        ),
        "progress-early-pace": (
            "You finish {time} before the deadline at the pace of the last week.",
            "You finish {time} before the deadline at the pace of the last {n} weeks.",
        ),
        "progress-steps": ("{done} of {n} step done", "{done} of {n} steps done"),
        "progress-quiet": (
            "Nothing was logged last week.",
            "Nothing was logged in the last {n} weeks.",
        ),
        "progress-streak": (
            "{n} week in a row with study",
            "{n} weeks in a row with study",
        ),
        "changes": ("{n} change", "{n} changes"),
        "warnings": ("{n} warning", "{n} warnings"),
        "problems": ("{n} problem", "{n} problems"),
    }
)

#: One sign for each status, none of which needs its colour to be told from the others; the second
#: is for terminals that know only ASCII.
SYMBOLS: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "done": ("✓", "x"),
        "waived": ("⊘", "-"),
        "started": ("◐", "~"),
        "ready": ("○", "o"),
        "locked": ("·", "."),
    }
)

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
        return self.say("years-about", n=self.figure(round(weeks / _WEEKS_A_YEAR * 2) / 2))

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

    def edit(self, kind: str, subject: str) -> str:
        """Say what an edit did, by the value of its kind."""
        return self.say(f"edit-{kind}", subject=self._subject(subject))

    def _subject(self, subject: str) -> str:
        """Say what an edit of several is about, which the history has in English."""
        found = _MORE.fullmatch(subject)
        return self.say("subject-more", subject=found[1], n=found[2]) if found else subject

    def entry(self, act: str, kind: str, subject: str) -> str:
        """Say a line of the history: what was done, undone or done again."""
        if act == "create":
            return self.say("act-create")
        return self.say(f"act-{act}", what=self.edit(kind, subject))

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


def _rounded(hours: float) -> float:
    """Leave out what an estimate cannot know."""
    if hours >= _MANY_HOURS:
        return 5 * round(hours / 5)
    if hours >= _WHOLE_HOURS:
        return round(hours)
    return round(hours, 1) if hours >= 1 else hours
