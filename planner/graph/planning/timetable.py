"""What a schedule is: which weeks each activity takes, and how many minutes of each."""

from collections.abc import Mapping
from datetime import date

import msgspec

from planner.graph.calendar import Calendar


class Slot(msgspec.Struct, frozen=True):
    """The weeks of an activity, both included, and its minutes of study in them.

    What takes no time happens in the ``first`` week: on its first day if it ``opens`` it, else
    on its last.
    """

    first: int
    last: int
    minutes: Mapping[int, int]
    instant: bool = False
    opens: bool = True

    def start(self, calendar: Calendar) -> date:
        """Return the first day."""
        if self.instant and not self.opens:
            return calendar.last_day(self.last)
        return calendar.first_day(self.first)

    def end(self, calendar: Calendar) -> date:
        """Return the last day."""
        if self.instant and self.opens:
            return calendar.first_day(self.first)
        return calendar.last_day(self.last)


class Style(msgspec.Struct, frozen=True):
    """How to schedule: ``priority`` by task, the lowest first, and what to do in doubt.

    With ``yielding`` study under way is put aside for what is more urgent. With ``stretch`` a
    course starts although it then takes longer than it would in empty weeks;
    those in ``waiting`` start only within one of their hosts as long as one may still come.
    """

    priority: Mapping[int, tuple[float, ...]]
    yielding: bool = False
    stretch: bool = True
    waiting: frozenset[int] = frozenset()


class Timetable(msgspec.Struct, frozen=True):
    """The slots of all activities that were chosen, by number, in the order in which they began.

    ``missed`` holds those that never came to an end; then the others are as far as they came.
    Of these, ``stuck`` are those whose needs were met.
    """

    style: Style
    slots: Mapping[int, Slot]
    missed: tuple[int, ...] = ()
    stuck: tuple[int, ...] = ()

    def finish(self, calendar: Calendar) -> date:
        """Return the last day."""
        return max((slot.end(calendar) for slot in self.slots.values()), default=calendar.start)
