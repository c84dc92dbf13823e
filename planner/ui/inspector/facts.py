"""What else is known of an item: texts, the plan, time and money, links, evidence, sources."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from planner.model import Item, Kind, Placement
from planner.ui.inspector.lines import Line, LinkLine, TextLine
from planner.ui.other_ways import OtherWays, difference
from planner.ui.plain import cut
from planner.ui.session import Session
from planner.ui.theme.theme import Text
from planner.ui.wording import words

_MOST_TITLES = 4


class Facts(QObject):
    """Says what stands in the sections below the relations."""

    def __init__(self, session: Session, other_ways: OtherWays, host: QWidget) -> None:
        super().__init__(host)
        self._session, self._other_ways, self._host = session, other_ways, host

    def about(self, item: Item) -> list[Line]:
        """Return the summary and the texts by heading."""
        made: list[Line] = [TextLine(item.summary)] if item.summary else []
        for about in item.about:
            heading = about.heading[:1].upper() + about.heading[1:]
            made.append(TextLine(heading, font=Text.STRONG, margins=(0, 6, 0, 0)))
            made += [TextLine(f"•  {text}") for text in about.texts]
        return made

    def plan(self, item: Item) -> list[Line]:
        """Return when the plan in use has it, what for and instead of what."""
        placed = self._session.placements.get(item.id)
        plan = self._session.plan
        if placed is None:
            pinned = plan is not None and any(pin.item == item.id for pin in plan.pinned)
            excluded = plan is not None and item.id in plan.excluded
            words_ = [self.tr("Wanted in the plan.")] if pinned else []
            words_ += [self.tr("Not for me.")] if excluded else []
            return [TextLine(text) for text in words_]
        say = words()
        lines = [say.span(placed.start, placed.end)]
        if placed.hours:
            lines.append(self.tr("{hours} planned").format(hours=say.about(placed.hours)))
        if placed.because:
            lines.append(self.tr("For {what}").format(what=self._titles(placed.because)))
        if placed.instead_of:
            lines.append(self._instead(placed))
        if plan is not None and plan.outcome is not None and item.id in plan.outcome.critical:
            lines.append(self.tr("Decides when you are done."))
        return [TextLine(line) for line in lines]

    def _instead(self, placed: Placement) -> str:
        """Say what was not taken; what comes next first, with what the plan would come to then."""
        seen = self._host.isVisible()
        second = self._other_ways.second(placed.item) if seen else None
        found, now = (second.found, second.now) if second is not None else (None, None)
        if found is None or now is None or found.item not in self._session.library.items:
            return self.tr("Instead of {what}").format(what=self._titles(placed.instead_of))
        what = self._titles((found.item,))
        if self._session.library.items[found.item].kind is Kind.SKILL:
            what = self.tr("{skill}, by yourself").format(skill=what)
        more = difference(now, found.totals, found.full_time_weeks)
        said = self.tr("Instead of {what} ({more})").format(what=what, more=more)
        known = (found.item, *placed.because)
        others = tuple(name for name in placed.instead_of if name not in known)
        return (
            self.tr("{first}, or {others}").format(
                first=said, others=words().any_of(self._named(others))
            )
            if others
            else said
        )

    def time(self, item: Item) -> list[Line]:
        """Return hours logged, the least weeks, the price and who offers it."""
        say = words()
        lines = []
        logged = sum(
            entry.hours for entry in self._session.library.log.values() if entry.item == item.id
        )
        if logged:
            lines.append(self.tr("{hours} logged").format(hours=say.hours(logged)))
        if item.weeks is not None:
            text = (
                self.tr("At least {weeks}, full time")
                if item.full_time
                else self.tr("At least {weeks}")
            )
            lines.append(text.format(weeks=say.weeks(item.weeks.likely)))
        if item.cost is not None:
            amount = item.cost.amount
            price = say.money(amount, item.cost.currency) if amount else ""
            kind = say.say(f"cost-{item.cost.class_.value}") if item.cost.class_ else ""
            lines.append(", ".join(part for part in (kind, price) if part))
        if item.provider:
            lines.append(item.provider)
        return [TextLine(line) for line in lines if line]

    def links(self, item: Item) -> list[Line]:
        """Return a button for each address that may be opened; others as plain text."""
        return [LinkLine(link.url, link.title) for link in item.links]

    def evidence(self, item: Item) -> list[Line]:
        """Return what would prove it."""
        return [TextLine(f"•  {cut(text)}") for text in item.evidence]

    def sources(self, item: Item) -> list[Line]:
        """Return what the roadmap's words on it rest on."""
        words_ = "\n".join(cut(source) for source in item.sources)
        return [TextLine(words_)] if words_ else []

    def _titles(self, ids: tuple[str, ...]) -> str:
        return words().all_of(self._named(ids))

    def _named(self, ids: tuple[str, ...]) -> list[str]:
        """Return some titles, and of more than a few how many others there are."""
        items = self._session.library.items
        titles = [items[one].title if one in items else one for one in ids[:_MOST_TITLES]]
        if len(ids) > _MOST_TITLES:
            titles.append(words().count("others", len(ids) - _MOST_TITLES))
        return titles
