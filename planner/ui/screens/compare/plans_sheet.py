"""Plans side by side, in words."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from planner.model import Placement, Plan
from planner.ui.screens.compare.sheet import Cell, Part, Row, Sheet
from planner.ui.session import Session
from planner.ui.wording import words


class PlansSheet(QObject):
    """Makes the sheet of some plans from their outcomes."""

    def __init__(self, session: Session, plans: Sequence[Plan]) -> None:
        super().__init__()
        self._session, self._plans = session, list(plans)
        self._placed: list[dict[str, Placement]] = [
            {one.item: one for one in plan.outcome.placements} if plan.outcome else {}
            for plan in self._plans
        ]

    def sheet(self) -> Sheet:
        """Return what there is to compare."""
        parts = [self._figures(), *self._steps()]
        return Sheet(
            sentence=self._sentence(),
            ids=tuple(plan.id for plan in self._plans),
            titles=tuple(plan.name for plan in self._plans),
            parts=tuple(part for part in parts if part.rows),
        )

    def _sentence(self) -> str:
        """Say how much the plans share: "A and B share 9 of 14 steps, about 60 h."."""
        say, names = words(), set().union(*self._placed)
        shared = {name for name in names if all(name in placed for placed in self._placed)}
        hours = sum(min(placed[name].hours for placed in self._placed) for name in shared)
        text = (
            self.tr("{plans} share {n} of {all} steps, {hours}.")
            if hours
            else self.tr("{plans} share {n} of {all} steps.")
        )
        return text.format(
            plans=say.all_of(plan.name for plan in self._plans),
            n=len(shared),
            all=len(names),
            hours=say.about(hours),
        )

    def _figures(self) -> Part:
        rows = [
            self._row(self.tr("Leads to"), [self._targets(plan) for plan in self._plans]),
            self._row(self.tr("Done by"), [self._finish(plan) for plan in self._plans]),
            self._row(self.tr("Study"), [self._hours(plan) for plan in self._plans]),
            self._row(
                self.tr("Steps"),
                [(words().count("steps", len(one)), float(len(one))) for one in self._placed],
            ),
            self._row(self.tr("Known cost"), [self._cost(one) for one in self._plans]),
            self._row(
                self.tr("Hours a week"),
                [
                    (words().hours(one.limits.hours_per_week), one.limits.hours_per_week)
                    for one in self._plans
                ],
            ),
            self._row(self.tr("Deadline"), [self._deadline(plan) for plan in self._plans]),
            self._row(
                self.tr("Best is"),
                [
                    (words().say(f"policy-{one.limits.policy.value}"), one.limits.policy.value)
                    for one in self._plans
                ],
            ),
        ]
        return Part(self.tr("At a glance"), tuple(rows))

    def _row(self, title: str, cells: list[tuple[str, float | str]]) -> Row:
        return Row(title, tuple(Cell(text, key) for text, key in cells))

    def _targets(self, plan: Plan) -> tuple[str, str]:
        items = self._session.library.items
        titles = [items[one.item].title if one.item in items else one.item for one in plan.targets]
        text = words().all_of(titles) if titles else words().say("nothing")
        return text, text.casefold()

    def _finish(self, plan: Plan) -> tuple[str, str]:
        if plan.outcome is None or plan.outcome.finish is None:
            return self.tr("not planned"), "9"
        return words().day(plan.outcome.finish), plan.outcome.finish.isoformat()

    def _hours(self, plan: Plan) -> tuple[str, float]:
        hours = (plan.outcome.objective.hours or 0.0) if plan.outcome else 0.0
        return words().about(hours) if plan.outcome else self.tr("not planned"), hours

    def _cost(self, plan: Plan) -> tuple[str, float]:
        if plan.outcome is None:
            return self.tr("not planned"), 0.0
        totals = plan.outcome.objective
        if totals.cost is None:
            return self.tr("in several currencies"), 0.0
        if not totals.cost:
            return self.tr("no known cost"), 0.0
        return words().money(totals.cost, totals.currency), totals.cost

    def _deadline(self, plan: Plan) -> tuple[str, str]:
        day = plan.limits.deadline
        return (words().day(day), day.isoformat()) if day else (self.tr("none"), "9")

    def _steps(self) -> list[Part]:
        names = dict.fromkeys(name for placed in self._placed for name in placed)
        rows = [self._step(name) for name in names if name in self._session.library.items]
        count = len(self._plans)

        def held(row: Row) -> int:
            return sum(cell.needed for cell in row.cells)

        parts = [
            Part(
                self.tr("In all of them"),
                tuple(row for row in rows if held(row) == count),
                shared=True,
            ),
            Part(self.tr("In some"), tuple(row for row in rows if 1 < held(row) < count)),
        ]
        for at, plan in enumerate(self._plans):
            alone = tuple(row for row in rows if held(row) == 1 and row.cells[at].needed)
            parts.append(Part(self.tr("Only in {plan}").format(plan=plan.name), alone))
        return parts

    def _step(self, name: str) -> Row:
        cells = tuple(self._span(placed.get(name)) for placed in self._placed)
        hours = min(placed[name].hours for placed in self._placed if name in placed)
        item = self._session.library.items[name]
        return Row(item.title, cells, name, hours, self._session.standing.has(name))

    def _span(self, placed: Placement | None) -> Cell:
        if placed is None:
            return Cell("", "9")
        return Cell(words().span(placed.start, placed.end), placed.start.isoformat(), needed=True)
