"""The figures of a report as points of charts, tables and sentences."""

from bisect import bisect_right
from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise

from PySide6.QtCore import QCoreApplication

from planner.graph.outlook import Ending
from planner.graph.progress.parts import Area
from planner.graph.progress.report import Report
from planner.graph.progress.weeks import Day, Line, monday_of
from planner.model import Library
from planner.ui.charts.bars import Span
from planner.ui.charts.burn_up import Course, Reading
from planner.ui.charts.figures import Figures
from planner.ui.charts.heat import DayCell
from planner.ui.charts.shares import Share
from planner.ui.screens.progress.frame import (
    Frame,
    Period,
    first_day,
    last_day,
    past_weeks,
    periods,
    week_end,
)
from planner.ui.wording import words

# By this name Qt's tools find what is to be translated.
translate = QCoreApplication.translate

_DAY = timedelta(days=1)
_SHARES = (50, 80, 95)
_MOST_TITLES = 3
#: A description tells of no more points; the table has all.
_MOST_POINTS = 20


class Telling:
    """Tells a report in a frame of time; ``ending`` is the forecast, once there is one."""

    def __init__(
        self,
        report: Report,
        library: Library,
        frame: Frame,
        deadline: date | None,
        ending: Ending | None,
    ) -> None:
        self._report, self._library, self._frame = report, library, frame
        self._deadline, self._ending = deadline, ending
        self._say = words()

    # burn-up

    def course(self) -> Course:
        """Return what the burn-up shows."""
        report, work = self._report, self._report.work
        weeks = past_weeks(report, self._frame)
        first = first_day(report, self._frame)
        reach = self._ending.finish_range if self._ending else None
        before = weeks[0].earned if weeks and weeks[0].monday > report.began else 0.0
        done = [(first, before), *((week_end(one, report.today), one.earned) for one in weeks)]
        return Course(
            first=first,
            last=self._last(),
            today=report.today,
            scope=work.scope,
            scopes=report.scope,
            earned=work.earned,
            done=tuple(done),
            planned=self._planned(),
            cone=(reach.p50, reach.p80, reach.p95) if reach and work.left else (),
            deadline=self._deadline,
            readings=tuple(self._readings()),
        )

    def _readings(self) -> list[Reading]:
        report, say, scope = self._report, self._say, self._report.work.scope
        found = []
        for week in past_weeks(report, self._frame):
            day = week_end(week, report.today)
            said = translate("Progress", "{day}: {done} of {all} done").format(
                day=say.day(day),
                done=say.hours(round(week.earned, 1)),
                all=say.hours(round(self._scope_on(day), 1)),
            )
            found.append(Reading(day, week.earned, said, is_done=True))
        for share, day in self._runs():
            said = translate("Progress", "{share} of 100 runs finish by {day}").format(
                share=share, day=say.day(day)
            )
            found.append(Reading(day, scope, said))
        found += self._changes()
        if self._deadline is not None:
            said = translate("Progress", "Deadline: {day}").format(day=say.day(self._deadline))
            found.append(Reading(self._deadline, 0.0, said))
        last = self._last()
        return sorted((one for one in found if one.on <= last), key=lambda one: one.on)

    def _last(self) -> date:
        return last_day(self._report, self._frame, self._deadline, self._ending)

    def _planned(self) -> tuple[Line, ...]:
        """Return the lines of what was planned, as far as they are on the picture."""
        last = self._last()
        lines = self._report.planned
        return tuple(
            line[: bisect_right(line, last, key=lambda point: point[0]) + 1] for line in lines
        )

    def _changes(self) -> list[Reading]:
        """Return where the plan was made anew and there was more or less to do from then on."""
        say, found = self._say, []
        line = self._report.scope
        for (_day, before), (day, after) in pairwise(line):
            if round(before) == round(after) or day < first_day(self._report, self._frame):
                continue
            text = translate("Progress", "{day}: made anew, {hours} more to do altogether")
            if after < before:
                text = translate("Progress", "{day}: made anew, {hours} less to do altogether")
            hours = say.hours(round(abs(after - before), 1))
            found.append(Reading(day, after, text.format(day=say.day(day), hours=hours)))
        return found

    def _scope_on(self, day: date) -> float:
        """Return how many hours there were to do altogether on a day."""
        line = self._report.scope
        known = [hours for on, hours in line if on <= day]
        return known[-1] if known else line[0][1]

    def _runs(self) -> list[tuple[int, date]]:
        reach = self._ending.finish_range if self._ending else None
        if reach is None or not self._report.work.left:
            return []
        return list(zip(_SHARES, (reach.p50, reach.p80, reach.p95), strict=True))

    def course_words(self) -> str:
        """Say what the burn-up shows, in a sentence."""
        say, work = self._say, self._report.work
        if not work.scope:
            return translate("Progress", "None of the steps takes hours of study.")
        text = translate("Progress", "{done} of {all} done, {left} to go.")
        return text.format(
            done=say.hours(round(work.earned, 1)),
            all=say.hours(round(work.scope, 1)),
            left=say.hours(round(work.left, 1)),
        )

    def course_figures(self) -> Figures:
        """Return the burn-up as a table: week by week, then what is foreseen."""
        say, report, scope = self._say, self._report, self._report.work.scope
        planned = {day: hours for line in self._planned() for day, hours in line[1:]}
        rows: list[tuple[str | float | None, ...]] = []
        for week in past_weeks(report, self._frame):
            day = week_end(week, report.today)
            known = planned.get(week.monday + 6 * _DAY)
            rows.append((say.day(day), week.earned, known, self._scope_on(day), None))
        over = monday_of(report.today) + 6 * _DAY
        rows += [
            (say.day(day), None, hours, scope, None) for day, hours in planned.items() if day > over
        ]
        rows += [(say.day(day), None, None, scope, float(share))
                 for share, day in self._runs()]  # fmt: skip
        if self._deadline is not None:
            name = translate("Progress", "Deadline: {day}").format(day=say.day(self._deadline))
            rows.append((name, None, None, scope, None))
        headers = (
            translate("Progress", "Until"),
            translate("Progress", "Hours done"),
            translate("Progress", "Hours planned"),
            translate("Progress", "All hours"),
            translate("Progress", "Of 100 runs finished"),
        )
        return Figures(headers, tuple(rows))

    # hours by week or month

    def spans(self) -> list[Span]:
        """Return what the bars show."""
        return [
            Span(self._short(one), self._span_text(one), one.logged, one.planned, one.is_now)
            for one in periods(self._report, self._frame)
        ]

    @property
    def by_month(self) -> bool:
        """Whether the bars stand for months."""
        return any(one.is_month for one in periods(self._report, self._frame))

    def spans_words(self) -> str:
        """Say how many hours were logged, and how many planned, on average."""
        say = self._say
        weeks = past_weeks(self._report, self._frame)
        over = [week for week in weeks if week.monday != monday_of(self._report.today)]
        if not over:
            logged = sum(week.logged for week in weeks)
            text = translate("Progress", "{hours} logged this week.")
            return text.format(hours=say.hours(round(logged, 1)))
        logged = sum(week.logged for week in over) / len(over)
        text = translate("Progress", "{hours} a week on average over %n week(s).", "", len(over))
        return text.format(hours=say.hours(round(logged, 1)))

    def spans_figures(self) -> Figures:
        """Return the bars as a table."""
        shown = periods(self._report, self._frame)
        headers = (
            translate("Progress", "Month") if self.by_month else translate("Progress", "Week from"),
            translate("Progress", "Hours logged"),
            translate("Progress", "Hours planned"),
            translate("Progress", "Steps done"),
        )
        rows = tuple((self._long(one), one.logged, one.planned, float(one.done)) for one in shown)
        return Figures(headers, rows)

    def _short(self, one: Period) -> str:
        month = self._say.say(f"month-{one.first.month}")
        if one.is_month:
            return str(one.first.year) if one.first.month == 1 else month
        return self._say.say("day-month", day=one.first.day, month=month)

    def _long(self, one: Period) -> str:
        if not one.is_month:
            return self._say.day(one.first)
        return f"{self._say.say(f'month-{one.first.month}')} {one.first.year}"

    def _span_text(self, one: Period) -> str:
        say = self._say
        text = (
            translate("Progress", "{month}: {parts}")
            if one.is_month
            else translate("Progress", "Week from {month}: {parts}")
        )
        parts = [translate("Progress", "{hours} logged").format(hours=say.hours(one.logged))]
        if one.planned is not None:
            hours = say.hours(round(one.planned, 1))
            parts.append(translate("Progress", "{hours} planned").format(hours=hours))
        if one.done:
            parts.append(translate("Progress", "%n step(s) done", "", one.done))
        return text.format(month=self._long(one), parts=", ".join(parts))

    # days

    def days(self) -> list[DayCell]:
        """Return what the calendar shows: each day from a Monday on, until today."""
        known = {day.on: day for day in self._report.days}
        day, found = self._first_shown(), []
        while day <= self._report.today:
            one = known.get(day, Day(day))
            found.append(DayCell(day, one.logged, bool(one.done), self._day_text(one)))
            day += _DAY
        return found

    def days_words(self) -> str:
        """Say on how many days there was study."""
        shown = self._shown_days()
        text = translate("Progress", "Study on %n day(s), {hours} altogether.", "", len(shown))
        return text.format(hours=self._say.hours(round(sum(day.logged for day in shown), 1)))

    def days_figures(self) -> Figures:
        """Return the days on which there was something as a table."""
        headers = (
            translate("Progress", "Day"),
            translate("Progress", "Hours logged"),
            translate("Progress", "Done"),
        )
        rows = tuple(
            (self._say.day(day.on), day.logged, self._titles(day)) for day in self._shown_days()
        )
        return Figures(headers, rows)

    def _shown_days(self) -> list[Day]:
        first = self._first_shown()
        return [day for day in self._report.days if day.on >= first]

    def _first_shown(self) -> date:
        """Return the first day of the calendar, which holds no more than a year."""
        return max(first_day(self._report, self._frame), first_day(self._report, Frame.YEAR))

    def _day_text(self, day: Day) -> str:
        say = self._say
        parts = []
        if day.logged:
            parts.append(
                translate("Progress", "{hours} logged").format(hours=say.hours(day.logged))
            )
        if day.done:
            text = translate("Progress", "{titles} done")
            parts.append(text.format(titles=self._titles(day)))
        name = say.say(f"weekday-{day.on.weekday()}")
        said = ", ".join(parts) or translate("Progress", "nothing logged")
        return f"{name} {say.day(day.on)}: {said}"

    def _titles(self, day: Day) -> str:
        known = [self._library.items[one].title for one in day.done if one in self._library.items]
        shown = known[:_MOST_TITLES]
        if len(known) > len(shown):
            shown.append(translate("States", "%n more", "", len(known) - len(shown)))
        return self._say.all_of(shown) if shown else ""

    # areas and milestones

    def shares(self) -> list[Share]:
        """Return a row for each area."""
        return [
            Share(self._area(one), _share(one), self._area_remark(one), self._area_text(one))
            for one in self._report.areas
        ]

    def shares_words(self) -> str:
        """Say how many areas are done."""
        areas = self._report.areas
        done = sum(one.done == one.steps for one in areas)
        text = translate("Progress", "{done} of %n area(s) done.", "", len(areas))
        return text.format(done=done)

    def shares_figures(self) -> Figures:
        """Return the areas as a table."""
        headers = (
            translate("Progress", "Area"),
            translate("Progress", "Hours done"),
            translate("Progress", "All hours"),
            translate("Progress", "Steps done"),
            translate("Progress", "All steps"),
        )
        rows = tuple(
            (self._area(one), one.earned, one.hours, float(one.done), float(one.steps))
            for one in self._report.areas
        )
        return Figures(headers, rows)

    def _area(self, one: Area) -> str:
        return one.title or translate("Progress", "Without an area")

    def _area_remark(self, one: Area) -> str:
        say = self._say
        steps = say.count("progress-steps", one.steps, done=one.done)
        if not one.hours:
            return steps
        text = translate("Progress", "{done} of {all} · {steps}")
        done, all_ = say.hours(round(one.earned, 1)), say.hours(round(one.hours, 1))
        return text.format(done=done, all=all_, steps=steps)

    def _area_text(self, one: Area) -> str:
        return f"{self._area(one)}: {self._area_remark(one)}"


def described(finding: str, points: Sequence[str]) -> str:
    """Return a chart in words: what it shows, then what its last points say."""
    parts = [finding, *points[-_MOST_POINTS:]]
    return " ".join(f"{part.rstrip('.')}." for part in parts if part)


def _share(one: Area) -> float:
    if one.hours:
        return one.earned / one.hours
    return one.done / one.steps if one.steps else 0.0
