"""The weeks of a plan: ISO weeks, Monday first, numbered from the one in which the plan starts."""

from collections.abc import Sequence
from datetime import date, timedelta

from planner.model import Period

DAYS = 7
MINUTES = 60
#: Rates are floats; a week of 8 hours must not lose a minute to them.
_GRAIN = 1e-6


class Calendar:
    """Which days the weeks have, and how many minutes there are for study in each.

    Week 0 begins on ``start`` itself, which need not be a Monday; its minutes are those of the
    days that are left. Of two periods that hold the same day the later in the list counts.
    """

    def __init__(self, start: date, hours_per_week: float, periods: Sequence[Period] = ()) -> None:
        self.start = start
        self.hours_per_week = hours_per_week
        self._periods = tuple(periods)
        self._monday = start - timedelta(days=start.weekday())
        self._known: list[int] = []
        #: From this week on all weeks are alike.
        self.settled = max([1, *(self.week_of(period.last) + 1 for period in self._periods)])
        #: The first week number that the calendar of the world does not hold whole.
        self.horizon = (date.max - self._monday).days // DAYS

    def monday(self, week: int) -> date:
        """Return the Monday of a week; that of week 0 may lie before the start."""
        return self._monday + timedelta(days=DAYS * week)

    def first_day(self, week: int) -> date:
        """Return the day on which what is done from this week on starts."""
        return self.start if week == 0 else self.monday(week)

    def last_day(self, week: int) -> date:
        """Return the Sunday of a week; of the week before the first one, the day before."""
        return self.monday(week) + timedelta(days=DAYS - 1)

    def week_of(self, day: date) -> int:
        """Return the number of the week that holds a day; negative before the start's week."""
        return (day - self._monday).days // DAYS

    def minutes(self, week: int) -> int:
        """Return the minutes for study in a week."""
        while len(self._known) <= week:
            self._known.append(self._counted(len(self._known)))
        return self._known[week]

    def span(self, week: int, days: int) -> int:
        """Return how many weeks, from this one on, hold so many days; at least one."""
        left = days - (self.last_day(week) - self.first_day(week)).days - 1
        return 1 + max(0, -(-left // DAYS))

    def ever_minutes(self, week: int) -> bool:
        """Say whether there is any time for study in this week or later."""
        if self.hours_per_week > 0:
            return True
        return any(self.minutes(later) for later in range(week, min(self.settled, self.horizon)))

    def _counted(self, week: int) -> int:
        first, last = self.first_day(week), self.last_day(week)
        here = [one for one in self._periods if one.first <= last and first <= one.last]
        days = (last - first).days + 1
        if not here:
            return _whole(self.hours_per_week * days)
        return _whole(sum(self._rate(first + timedelta(days=n), here) for n in range(days)))

    def _rate(self, day: date, periods: Sequence[Period]) -> float:
        rates = [one.hours_per_week for one in periods if one.first <= day <= one.last]
        return rates[-1] if rates else self.hours_per_week


def _whole(hours_times_days: float) -> int:
    return int(hours_times_days * MINUTES / DAYS + _GRAIN)
