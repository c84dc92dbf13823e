"""How much of the weeks is taken: minutes of study, and the one full-time slot."""

from collections import defaultdict
from collections.abc import Mapping

from planner.graph.calendar import Calendar
from planner.graph.planning.tasks import Task

Minutes = Mapping[int, int]


class Load:
    """What has been promised of a calendar's weeks so far."""

    def __init__(self, calendar: Calendar) -> None:
        self.calendar = calendar
        self._used: dict[int, int] = defaultdict(int)
        self._busy: dict[int, tuple[Task, int, int]] = {}

    def room(self, week: int) -> int:
        """Return the minutes that are left in a week."""
        return self.calendar.minutes(week) - self._used[week]

    def take(self, minutes: Minutes) -> None:
        """Promise minutes of weeks."""
        for week, amount in minutes.items():
            self._used[week] += amount

    def give_back(self, minutes: Minutes) -> None:
        """Take back a promise."""
        for week, amount in minutes.items():
            self._used[week] -= amount

    def occupy(self, task: Task, first: int, last: int) -> None:
        """Promise the full-time slot of these weeks."""
        self._busy[task.number] = (task, first, last)

    def vacate(self, task: Task) -> None:
        """Take back the full-time slot."""
        del self._busy[task.number]

    def is_free(self, task: Task, first: int, last: int) -> bool:
        """Say whether a full-time task may take these weeks beside those that have begun."""
        return all(
            end < first
            or last < begin
            or (other.number in task.hosts and begin <= first and last <= end)
            or (task.number in other.hosts and first <= begin and end <= last)
            for other, begin, end in self._busy.values()
        )

    def spread(
        self, task: Task, week: int, *, share: float = 1.0, stretch: bool = True
    ) -> tuple[int, Minutes] | None:
        """Return a task's last week and its minutes, even over the weeks that have capacity.

        The weeks are as few as fit beside what is promised; None if nothing fits from this week
        on. With ``stretch`` off they are no more than would do if all weeks were empty. No week
        gives more than ``share`` of itself.
        """
        calendar, count = self.calendar, self.calendar.span(week, task.days)
        if not task.minutes:
            return week + count - 1, {}
        weeks: list[int] = []
        room = lowest = task.minutes
        for later in range(week, calendar.horizon):
            if calendar.minutes(later):
                weeks.append(later)
                most_of_week = int(calendar.minutes(later) * share)
                room = min(room, self.room(later), most_of_week)
                lowest = min(lowest, most_of_week)
            most = -(-task.minutes // len(weeks)) if weeks else task.minutes + 1
            long_enough = later - week + 1 >= count
            if long_enough and most <= room:
                return later, _evenly(task.minutes, weeks)
            too_long = most <= lowest and not stretch
            if room <= 0 or (long_enough and (too_long or not calendar.ever_minutes(later + 1))):
                return None
        return None


def _evenly(minutes: int, weeks: list[int]) -> Minutes:
    each, more = divmod(minutes, len(weeks))
    return {week: each + (place < more) for place, week in enumerate(weeks)}
