"""Roles side by side, in words."""

from PySide6.QtCore import QObject

from planner.graph.distance import Distance
from planner.model import Item, Pay
from planner.ui.far import by_when, far, full_time, had, price, study
from planner.ui.screens.compare.measure import Asked, Demand, Measured
from planner.ui.screens.compare.sheet import Cell, Part, Row, Sheet
from planner.ui.session import Session
from planner.ui.wording import words

_PAY_BY = ("", "overall", "experience")


class RolesSheet(QObject):
    """Makes the sheet of some roles from what was measured."""

    def __init__(self, session: Session, measured: Measured) -> None:
        super().__init__()
        self._session, self._measured = session, measured
        items = session.library.items
        self._roles = [items[need.item] for need in measured.comparison.roles if need.item in items]

    def sheet(self) -> Sheet:
        """Return what there is to compare."""
        parts = [self._figures(), *self._pay(), *self._needs()]
        return Sheet(
            sentence=self._sentence(),
            ids=tuple(role.id for role in self._roles),
            titles=tuple(role.title for role in self._roles),
            parts=tuple(part for part in parts if part.rows),
        )

    def _sentence(self) -> str:
        """Say what the roles share: "A and B share 14 of 31 needs; about 58 h count for both."."""
        say, found = words(), self._measured.comparison
        rows = self._rows()
        needed = [row for row in rows if any(cell.needed for cell in row.cells)]
        shared = sum(all(cell.needed for cell in row.cells) for row in needed)
        titles = say.all_of(role.title for role in self._roles)
        text = self.tr("{roles} share {n} of {all} needs.")
        said = [text.format(roles=titles, n=shared, all=len(needed))]
        if found.hours.likely:
            text = self.tr("{hours} of study count for all of them.")
            hours = say.about(found.hours.likely)
            said.append(text.format(hours=hours[:1].upper() + hours[1:]))
        if len(self._roles) > 1 and not found.together.blocked:
            text = self.tr("All together: {hours}.")
            said.append(text.format(hours=say.about(found.together.hours.likely)))
        return " ".join(said)

    def _figures(self) -> Part:
        needs = self._rows()
        found, arrivals = self._measured.distances, self._measured.arrivals
        roles = [role.id for role in self._roles]
        rows = [
            self._row(self.tr("Study"), [_study(found[one]) for one in roles]),
            self._row(
                self.tr("Full time"),
                [
                    (full_time(found[one]) or self.tr("none"), found[one].weeks.likely)
                    for one in roles
                ],
            ),
            self._row(
                self.tr("There by"),
                [(by_when(arrivals[one]), str(arrivals[one].finish or "9")) for one in roles],
            ),
            self._row(
                self.tr("You have"),
                [(had(found[one]), found[one].share) for one in roles],
            ),
            self._row(
                self.tr("Only for this role"),
                [self._own(at, needs) for at in range(len(roles))],
            ),
            self._row(
                self.tr("Known cost"),
                [(price(arrivals[one]), arrivals[one].cost or 0.0) for one in roles],
            ),
        ]
        return Part(self.tr("At a glance"), tuple(rows))

    def _own(self, at: int, rows: list[Row]) -> tuple[str, float]:
        """Say how much one role asks for that no other does, and what of it is left to study."""
        way = self._measured.distances[self._roles[at].id]
        alone = [row for row in rows if row.cells[at].needed and _needing(row) == 1]
        hours = sum(way.hours_of[row.item].likely for row in alone if row.item in way.hours_of)
        count = words().count("items", len(alone))
        text = self.tr("{items}, {hours}") if hours else "{items}"
        return text.format(items=count, hours=words().about(hours)), hours

    def _row(self, title: str, cells: list[tuple[str, float | str]]) -> Row:
        return Row(title, tuple(Cell(text, key) for text, key in cells))

    def _pay(self) -> list[Part]:
        """Return a row for each figure that roles can be compared by, as the roadmap gives it.

        What depends on a city or a skill stands in the details only; nothing is added up.
        """
        figures: dict[tuple[str, ...], dict[str, Pay]] = {}
        for role in self._roles:
            for one in role.pay:
                if one.unit == "amount" and one.by in _PAY_BY and not (one.city or one.skill):
                    figures.setdefault((one.label, one.currency, one.period), {})[role.id] = one
        unknown = Cell(self.tr("not known"), 0.0)
        rows = [
            Row(
                label,
                tuple(
                    self._amount(by_role[role.id]) if role.id in by_role else unknown
                    for role in self._roles
                ),
            )
            for (label, *_money), by_role in figures.items()
        ]
        return [Part(self.tr("Pay"), tuple(rows))]

    def _amount(self, one: Pay) -> Cell:
        text = words().amount(one.low, one.high, one.unit, one.currency, one.period)
        tip = [one.note]
        if one.sources:
            tip.append(self.tr("Source: {what}").format(what="; ".join(one.sources)))
        return Cell(
            text or self.tr("not known"), one.high or one.low or 0.0, " ".join(filter(None, tip))
        )

    def _needs(self) -> list[Part]:
        """Return what all need, what some need, what one alone needs, and what is advised."""
        rows, count = self._rows(), len(self._roles)
        parts = [
            Part(
                self.tr("Needed by all"),
                tuple(row for row in rows if _needing(row) == count),
                shared=True,
            ),
            Part(
                self.tr("Needed by some"),
                tuple(row for row in rows if 1 < _needing(row) < count),
            ),
        ]
        for at, role in enumerate(self._roles):
            alone = tuple(row for row in rows if _needing(row) == 1 and row.cells[at].needed)
            title = self.tr("Only for {role}").format(role=role.title)
            parts.append(Part(title, alone))
        advised = tuple(row for row in rows if not _needing(row))
        return [*parts, Part(self.tr("Recommended only"), advised)]

    def _rows(self) -> list[Row]:
        items = self._session.library.items
        asked = [self._measured.asked[role.id] for role in self._roles]
        names = dict.fromkeys(name for one in asked for name in one)
        rows = []
        for name in names:
            known = items.get(name)
            cells = tuple(self._cell(one.get(name)) for one in asked)
            if known is None or all(
                cell.key == _ORDER[Demand.OTHER_WAY] or not cell.text for cell in cells
            ):
                continue  # no role needs or advises what only others of a choice name
            rows.append(self._need(known, cells))
        return rows

    def _need(self, item: Item, cells: tuple[Cell, ...]) -> Row:
        takes = [
            way.hours_of[item.id].likely
            for way in self._measured.distances.values()
            if item.id in way.hours_of
        ]
        lacks = any(item.id in way.missing for way in self._measured.distances.values())
        has = self._session.standing.has(item.id) and not lacks
        return Row(item.title, cells, item.id, min(takes, default=0.0), has)

    def _cell(self, asked: Asked | None) -> Cell:
        if asked is None:
            return Cell("", _NOT_ASKED)
        text = {
            Demand.REQUIRED: self.tr("required"),
            Demand.ONE_WAY: self.tr("one of several"),
            Demand.ON_WAY: self.tr("on the way"),
            Demand.OTHER_WAY: self.tr("another would do"),
            Demand.RECOMMENDED: self.tr("recommended"),
        }[asked.demand]
        if asked.level > 1:
            level = words().say("level", n=asked.level)
            text = self.tr("{how}, {level}").format(how=text, level=level)
        return Cell(text, _ORDER[asked.demand], asked.why, asked.demand.is_need)


def _needing(row: Row) -> int:
    """Return how many columns need the item of a row."""
    return sum(cell.needed for cell in row.cells)


def _study(way: Distance) -> tuple[str, float]:
    """Return the hours that are left, or that there is nothing to do, or no way."""
    if way.arrived or way.blocked:
        return far(way), float(way.blocked != ())
    return study(way), way.hours.likely


_ORDER = {demand: float(at) for at, demand in enumerate(Demand)}
_NOT_ASKED = 9.0
