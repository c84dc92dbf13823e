"""What roles have beside other items: how far they are, which steps lead on, what they pay."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.model import CareerStep, Item, Kind, Pay
from planner.ui.distances import Distances
from planner.ui.far import by_when, far, had, price
from planner.ui.inspector.lines import Line, Lines, RowLine, TextLine
from planner.ui.looks import look
from planner.ui.session import Session
from planner.ui.theme.theme import Text, Theme
from planner.ui.theme.tokens import Look
from planner.ui.widgets.section import Section
from planner.ui.wording import capital, words

if TYPE_CHECKING:
    from planner.graph.distance import Distance

_MOST_MISSING = 6


class Career(QWidget):
    """Sections that are there for roles only; distances come in as they are measured."""

    def __init__(self, session: Session, distances: Distances, theme: Theme, makes: Lines) -> None:
        super().__init__()
        self._session, self._distances, self._makes = session, distances, makes
        self._role: str | None = None
        self.distance = Section(theme, self.tr("From here"))
        self.between = Section(theme, self.tr("What stands between"))
        self.onward = Section(theme, self.tr("Next steps"))
        self.back = Section(theme, self.tr("Usually reached from"))
        self.pay = Section(theme, self.tr("Pay"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for section in (self.distance, self.between, self.onward, self.back, self.pay):
            column.addWidget(section)
        # Figures come in faster than anybody reads; rows are made anew at most so often.
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(300)
        self._later.timeout.connect(self._fill_distance)
        distances.changed.connect(self._on_measured)
        self.hide()

    def show_item(self, item: Item | None) -> None:
        """Show a role; nothing of other items."""
        role = item if item is not None and item.kind is Kind.ROLE and not item.missing else None
        self._role = role.id if role else None
        self.setVisible(role is not None)
        if role is None:
            return
        self._fill_distance()
        self._fill(self.onward, self._steps((step.role, step) for step in role.leads_to))
        self._fill(self.back, self._steps(self._leading_to(role.id)))
        self._fill(self.pay, self._pay(role))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._distances.watch(self)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._distances.unwatch(self)

    def _on_measured(self) -> None:
        if self._role is not None and not self._later.isActive():
            self._later.start()

    def _fill_distance(self) -> None:
        role = self._role
        if role is None or role not in self._session.library.items:
            return
        known = self._distances.found.get(role)
        if known is None:
            busy = self._distances.is_measuring
            said = self.tr("Measuring…") if busy else self.tr("Not measured.")
            self._fill(self.distance, [TextLine(said)])
            self._fill(self.between, [])
            return
        self._fill(self.distance, [TextLine(line) for line in self._lines(known)])
        hours = {item: span.likely for item, span in known.hours_of.items()}
        self._fill(self.between, self._between(known.blocked or known.missing, hours))

    def _fill(self, section: Section, lines: Sequence[Line]) -> None:
        section.fill_lines(lines, self._makes.make)

    def _lines(self, known: "Distance") -> list[str]:
        """Return how far a role is: what is left, by when, what is had, what it costs."""
        text = far(known)
        lines = [f"{capital(text)}."]
        if known.arrived or known.blocked:
            return lines
        there = self._distances.arrivals.get(known.role)
        if there is not None and there.finish is None:
            lines.append(f"{capital(by_when(there))}.")
        elif there is not None:
            hours = words().hours(self._distances.limits.hours_per_week)
            said = self.tr("There by {day}, at {hours} a week.")
            lines.append(said.format(day=by_when(there), hours=hours))
        lines.append(self.tr("You have {part} of what lies on the way.").format(part=had(known)))
        if cost := price(there):
            lines.append(self.tr("Cost, as far as known: {cost}.").format(cost=cost))
        return lines

    def _between(self, missing: tuple[str, ...], hours: dict[str, float]) -> list[Line]:
        """Return a row for what can be done first of what is missing; then a count."""
        shown = missing[:_MOST_MISSING]
        rows: list[Line] = [
            self._row(item, words().about(hours[item]) if hours.get(item) else "") for item in shown
        ]
        if more := len(missing) - len(shown):
            rows.append(TextLine(self.tr("and %n more", "", more)))
        return rows

    def _leading_to(self, role: str) -> list[tuple[str, CareerStep]]:
        return [
            (item.id, step)
            for item in self._session.library.items.values()
            for step in item.leads_to
            if step.role == role
        ]

    def _steps(self, steps: Iterable[tuple[str, CareerStep]]) -> list[Line]:
        """Return a row for each step, with its years, and the reason under it."""
        made: list[Line] = []
        for role, step in steps:
            years = words().years(step.years.low, step.years.high) if step.years else ""
            made.append(self._row(role, years))
            if step.why:
                made.append(TextLine(step.why, font=Text.SMALL, margins=(30, 0, 0, 4)))
        return made

    def _pay(self, role: Item) -> list[Line]:
        """Return the figures as the roadmap gives them, what they depend on, and their sources."""
        made: list[Line] = []
        for by in dict.fromkeys(one.by for one in role.pay):
            if by and by != "overall":
                made.append(TextLine(self.tr("By {what}").format(what=by), font=Text.STRONG))
            made += [self._figure(one) for one in role.pay if one.by == by]
        sources = dict.fromkeys(source for one in role.pay for source in one.sources)
        if sources:
            made.append(TextLine(self.tr("Source: {what}").format(what="; ".join(sources))))
        return made

    def _figure(self, one: Pay) -> TextLine:
        amount = words().amount(one.low, one.high, one.unit, one.currency, one.period)
        text = self.tr("{label}: {amount}").format(label=one.label, amount=amount)
        return TextLine(text if amount else f"{one.label}. {one.note}", tip=one.note)

    def _row(self, item: str, remark: str) -> RowLine:
        known = self._session.library.items.get(item)
        state = look(self._session, item) if known else Look.LOCKED
        return RowLine(item, known.title if known else item, state, remark)
