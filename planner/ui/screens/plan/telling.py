"""What the plan screen says of plans: what they come to, what changes, what would help."""

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QObject

from planner.graph.difference import Difference
from planner.graph.move import Move
from planner.graph.outlook import Outlook
from planner.graph.replan import Replan
from planner.graph.replanning.changes import Change
from planner.model import Limits, Outcome, Plan, Status, WayOut
from planner.ui.plain import cut
from planner.ui.planning import Planning
from planner.ui.session import Session
from planner.ui.wording import words

_MOST_TITLES = 3
_MOST_BUTTON = 80
_WEEK = 7


class Telling(QObject):
    """Makes sentences from figures, with the titles that the library holds now."""

    def __init__(self, session: Session, planning: Planning, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._planning = session, planning

    # what a plan comes to

    def sentence(self, plan: Plan) -> str:
        """Say what a plan comes to, and how sure that is."""
        outcome = plan.outcome
        if outcome is None:
            return self.tr("Not planned yet.")
        parts = [self._planning.sentence(plan.name, outcome)]
        if outcome.finish_range is not None:
            parts.append(words().runs(80, outcome.finish_range.p80))
        if outcome.status is Status.OPTIMAL:
            parts.append(self.tr("Proved to be the best."))
        return " ".join(parts)

    def baseline(self, plan: Plan) -> str:
        """Say how much later or earlier a plan ends than its baseline; nothing without one."""
        finish = plan.outcome.finish if plan.outcome else None
        before = max((placed.end for placed in plan.baseline), default=None)
        if finish is None or before is None:
            return ""
        if finish == before:
            return self.tr("As early as the baseline.")
        late = self.tr("{time} later than the baseline ({day}).")
        early = self.tr("{time} earlier than the baseline ({day}).")
        text = late if finish > before else early
        return text.format(time=self.span(abs((finish - before).days)), day=words().day(before))

    def outlook(self, found: Outlook, plan: Plan) -> str:
        """Say when a plan will be done at the pace of the logged weeks; nothing without any."""
        if found.logged is None or found.pace is None:
            return ""
        say = words()
        if not found.pace.hours_per_week:
            return say.count("progress-quiet", found.pace.weeks)
        pace = self.tr("At the pace of the last %n week(s), {hours} a week,", "", found.pace.weeks)
        begin = pace.format(hours=say.about(found.pace.hours_per_week))
        if found.logged.finish is None:
            return self.tr("{pace} there is no end in sight.").format(pace=begin)
        parts = [
            self.tr("{pace} you are done by {day}.").format(
                pace=begin, day=say.day(found.logged.finish)
            )
        ]
        deadline = plan.limits.deadline
        if deadline is not None and found.logged.finish > deadline:
            late = self.span((found.logged.finish - deadline).days)
            parts.append(self.tr("That is {time} late.").format(time=late))
        return " ".join(parts)

    def span(self, days: int) -> str:
        """Say a span: days up to two weeks, then weeks."""
        say = words()
        return say.count("days", days) if days < 2 * _WEEK else say.weeks(days / _WEEK)

    # what changes

    def difference(self, found: Difference) -> str:
        """Say what changes from one plan to another: finish, hours, cost, items."""
        say = words()
        if found.is_nothing:
            return self.tr("Nothing would change.")
        parts = [self.finish(*found.finish), *self.figures(found)]
        for ids, text in (
            (found.added, self.tr("New: {what}.")),
            (found.dropped, self.tr("No longer: {what}.")),
        ):
            if ids:
                parts.append(text.format(what=self.titles(ids)))
        if found.moved:
            moved = say.count("items", len(found.moved))
            parts.append(self.tr("Moved: {items}.").format(items=moved))
        return " ".join(part for part in parts if part)

    def finish(self, before: date | None, after: date | None) -> str:
        """Say when something is done, and when it would have been."""
        say = words()
        if after is None:
            return ""
        if before is None or before == after:
            return say.say("change-finish-same", after=say.day(after))
        return say.say("change-finish", after=say.day(after), before=say.day(before))

    def figures(self, found: Difference) -> list[str]:
        """Say how many hours and how much money come or go."""
        say, parts = words(), []
        more = found.hours[1] - found.hours[0]
        if abs(more) >= 1:
            key = "change-more" if more > 0 else "change-less"
            parts.append(say.sentence([say.say(key, hours=say.about(abs(more)))]))
        before, after = found.cost
        if before is not None and after is not None and before != after:
            key = "change-dearer" if after > before else "change-cheaper"
            parts.append(say.say(key, amount=say.money(abs(after - before))))
        return parts

    def replan(self, found: Replan, plan: Plan) -> str:
        """Say what a plan made anew comes to beside the present one."""
        say, outcome = words(), found.outcome
        parts = [self.finish(plan.outcome.finish if plan.outcome else None, outcome.finish)]
        if outcome.finish_range is not None:
            parts.append(say.runs(80, outcome.finish_range.p80))
        if found.done:
            parts.append(self.tr("Done since: {what}.").format(what=self.titles(found.done)))
        if not found.changes:
            parts.append(say.say("change-nothing"))
        elif found.near_stays:
            parts.append(say.say("change-near-nothing"))
        return " ".join(part for part in parts if part)

    def fresh(self, found: Replan) -> str:
        """Say when a plan made from nothing would be done, if that is sooner."""
        finish, sooner = found.outcome.finish, found.fresh.finish
        if finish is None or sooner is None or sooner >= finish:
            return ""
        return words().say("change-fresh", date=words().day(sooner))

    def cause(self, change: Change) -> str:
        """Say why an item comes, goes or moves."""
        return words().cause(change.cause.value, [self.title(name) for name in change.others])

    # what stands in the way

    def way(self, way: WayOut) -> str:
        """Say a way out, short enough for a button."""
        say, value = words(), way.value
        if way.change == "hours-per-week":
            shown = say.hours(float(value))
        elif way.change == "deadline":
            shown = say.day(date.fromisoformat(str(value)))
        elif way.change == "budget":
            shown = say.money(float(value))
        else:
            shown = say.all_of(self.title(item) for item in str(value).split(", "))
        return cut(say.say(f"way-{way.change}", value=shown), _MOST_BUTTON)

    def impossible(self, outcome: Outcome, limits: Limits) -> str:
        """Say that limits cannot be met, by how much, and which pins are in the way."""
        parts = [self._how_late(outcome, limits) or self.tr("These limits cannot be met.")]
        pins = [str(way.value) for way in outcome.ways_out if way.change == "unpin"]
        if pins:
            titles = [words().all_of(map(self.title, one.split(", "))) for one in pins]
            parts.append(words().clash(titles))
        elif outcome.unreachable:
            text = self.tr("Nothing leads to {what}.")
            parts.append(text.format(what=self.titles(outcome.unreachable)))
        elif not outcome.ways_out:
            parts.append(self.tr("No single change would do; look at what is not for you."))
        return " ".join(parts)

    def _how_late(self, outcome: Outcome, limits: Limits) -> str:
        """Say when the targets would be had without the deadline, where that is what fails."""
        ways = [str(way.value) for way in outcome.ways_out if way.change == "deadline"]
        if limits.deadline is None or not ways:
            return ""
        return self.late(date.fromisoformat(ways[0]), limits)

    def late(self, day: date, limits: Limits) -> str:
        """Say by how much a day lies after the deadline."""
        deadline = limits.deadline or day
        text = self.tr("At {hours} a week you finish by {day}, {time} late.")
        return text.format(
            hours=words().hours(limits.hours_per_week),
            day=words().day(day),
            time=self.span((day - deadline).days),
        )

    def refusal(self, item: str, found: Move) -> str:
        """Say why an item cannot begin where it was put."""
        say, title = words(), self.title(item)
        if found.late is not None:
            text = self.tr("With {title} there the plan would end on {day}, after the deadline.")
            return text.format(title=title, day=say.day(found.late))
        if found.start is None:
            text = self.tr("{title} cannot move there: the plan would miss its limits.")
            return text.format(title=title)
        text = self.tr("{title} can start on {day} at the earliest.")
        said = text.format(title=title, day=say.day(found.start))
        if found.holding:
            after = self.tr("It comes after {what}.").format(what=self.titles(found.holding))
            return f"{said} {after}"
        return said

    # items

    def title(self, item: str) -> str:
        """Return the title of an item, which may be named with a level."""
        known = self._session.library.items.get(item.partition("@")[0])
        return known.title if known else item

    def titles(self, ids: Iterable[str]) -> str:
        """Name some items, the first by title."""
        names = tuple(ids)
        shown = [self.title(item) for item in names[:_MOST_TITLES]]
        if len(names) > _MOST_TITLES:
            shown.append(words().count("others", len(names) - _MOST_TITLES))
        return words().all_of(shown)
