"""What it all comes to, in a sentence: when one arrives, and whether that is in time."""

from enum import StrEnum

import msgspec

from planner.graph.outlook import Ending, Outlook
from planner.model import Limits
from planner.words import Words

_DAYS = 7
#: Up to so many days are told in days.
_MOST_DAYS = 13
#: So many weeks are told as years, roughly anyway.
_LONG_WEEKS = 104


class Verdict(StrEnum):
    """What can be said of the end."""

    ARRIVED = "arrived"
    NO_WAY = "no-way"
    NO_END = "no-end"
    OPEN = "open"
    LATE = "late"
    PUNCTUAL = "punctual"
    EARLY = "early"


class Finding(msgspec.Struct, frozen=True):
    """The verdict, with the ending it rests on and how many days lie to the deadline.

    ``pace_weeks`` is the number of weeks whose logged pace decides; 0 means the planned hours.
    ``is_quiet`` says that in those weeks nothing was logged, so that the planned hours stand in.
    """

    verdict: Verdict
    ending: Ending | None = None
    days: int = 0
    pace_weeks: int = 0
    is_quiet: bool = False


def arrived() -> Finding:
    """Return the finding for somebody who has all targets."""
    return Finding(Verdict.ARRIVED)


def finding(outlook: Outlook, limits: Limits) -> Finding:
    """Return what the forecasts come to: at the logged pace if there is one."""
    pace, quiet = outlook.pace, False
    ending, weeks = outlook.planned, 0
    if pace is not None and outlook.logged is not None:
        quiet = not pace.hours_per_week
        if not quiet:
            ending, weeks = outlook.logged, pace.weeks
    verdict, days = _verdict(ending, limits)
    return Finding(verdict, ending, days, weeks or (pace.weeks if pace and quiet else 0), quiet)


def _verdict(ending: Ending, limits: Limits) -> tuple[Verdict, int]:
    if ending.finish is None:
        return (Verdict.NO_WAY if ending.hours_per_week else Verdict.NO_END), 0
    if limits.deadline is None:
        return Verdict.OPEN, 0
    days = (ending.finish - limits.deadline).days
    if days > 0:
        return Verdict.LATE, days
    return (Verdict.EARLY, -days) if days < 0 else (Verdict.PUNCTUAL, 0)


def sentence(say: Words, found: Finding, target: str) -> str:
    """Say the finding; ``target`` is the name of the plan."""
    if found.verdict in (Verdict.ARRIVED, Verdict.NO_WAY, Verdict.NO_END):
        return say.say(f"progress-{found.verdict}", target=target)
    assert found.ending is not None
    values = {
        "when": say.day(found.ending.finish) if found.ending.finish else "",
        "time": _time(say, found.days),
    }
    if found.pace_weeks and not found.is_quiet:
        return say.count(f"progress-{found.verdict}-pace", found.pace_weeks, **values)
    hours = say.hours(round(found.ending.hours_per_week, 1))
    said = say.say(f"progress-{found.verdict}", hours=hours, **values)
    if found.is_quiet:
        return f"{say.count('progress-quiet', found.pace_weeks)} {said}"
    return said


def runs_sentence(say: Words, found: Finding) -> str:
    """Say how sure the end is, and at which hours a week; empty if nothing is known of that."""
    reach = found.ending.finish_range if found.ending else None
    if found.ending is None or reach is None:
        return ""
    days = {"p50": say.day(reach.p50), "p80": say.day(reach.p80), "p95": say.day(reach.p95)}
    hours = say.hours(round(found.ending.hours_per_week, 1))
    return say.say("progress-runs-at", hours=hours, **days)


def paces_sentence(say: Words, found: Finding, outlook: Outlook) -> str:
    """Say where the planned and the logged hours lead; empty if nothing was logged of late."""
    if outlook.logged is None or not found.pace_weeks or found.is_quiet:
        return ""
    planned, logged = outlook.planned, outlook.logged
    return say.say(
        "progress-paces",
        planned=say.hours(round(planned.hours_per_week, 1)),
        then=_until(say, planned),
        logged=say.hours(round(logged.hours_per_week, 1)),
        now=_until(say, logged),
    )


def _until(say: Words, ending: Ending) -> str:
    if ending.finish is None:
        return say.say("progress-never")
    return say.say("progress-by", day=say.day(ending.finish))


def _time(say: Words, days: int) -> str:
    """Say a distance of days, roughly: "3 days", "about 2 weeks"."""
    if days <= _MOST_DAYS:
        return say.count("days", days)
    weeks = round(days / _DAYS)
    if weeks >= _LONG_WEEKS:
        return say.weeks(weeks)
    return say.say("progress-about", time=say.weeks(weeks))
