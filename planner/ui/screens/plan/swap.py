"""Another way in place of an item: what each would change stands there before one is taken."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from planner.graph.difference import Difference, difference
from planner.graph.planning.request import Request
from planner.graph.swap import Way
from planner.model import Outcome, Plan
from planner.ui.living import Living
from planner.ui.plain import label, tooltip
from planner.ui.screens.plan.telling import Telling
from planner.ui.theme.theme import Theme
from planner.ui.wording import words

_ROLE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Place:
    """An item of a plan, with what it stands in place of; ``request`` is the plan's own."""

    plan: Plan
    request: Request
    item: str
    others: tuple[str, ...]


class SwapDialog(QDialog):
    """Tries what an item of the plan stands in place of; ``choice`` is what was taken."""

    def __init__(
        self, living: Living, telling: Telling, theme: Theme, place: Place, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._living, self._telling, self._plan = living, telling, place.plan
        self.choice: tuple[Request, Outcome] | None = None
        self._others = place.others
        self._found: list[Way] = []
        title = telling.title(place.item)
        self.setWindowTitle(self.tr("Take Another Way"))
        self.text = label(self.tr("In place of {title}:").format(title=title))
        self.table = QTreeWidget()
        self.table.setAccessibleName(self.tr("Other ways"))
        self.table.setRootIsDecorated(False)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setHeaderLabels(
            [
                self.tr("Way"),
                self.tr("Done by"),
                self.tr("Hours"),
                self.tr("Cost"),
                self.tr("Steps"),
            ]
        )
        self.details = label()
        self.buttons = QDialogButtonBox()
        self.take = QPushButton(self.tr("Take This Way"))
        self.buttons.addButton(self.take, QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self.buttons.accepted.connect(self._on_take)
        self.buttons.rejected.connect(self.reject)
        self.table.currentItemChanged.connect(self._on_current)
        self.table.itemActivated.connect(self._on_take)
        self._assemble()
        self._fill(title)
        self.resize(theme.px(680), theme.px(380))
        living.ways(place.request, place.item, self._others, self._on_found)

    def done(self, result: int) -> None:
        """Close; what is still being computed is dropped."""
        self._living.stop_ways()
        super().done(result)

    def _assemble(self) -> None:
        header = self.table.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        column = QVBoxLayout(self)
        for part in (self.text, self.table, self.details, self.buttons):
            column.addWidget(part)
        column.setStretch(1, 1)
        self.take.setEnabled(False)

    def _fill(self, title: str) -> None:
        outcome = self._plan.outcome
        now = self.tr("{title} (as planned)").format(title=title)
        first = QTreeWidgetItem(self.table, [now, *(_figures(outcome) if outcome else ())])
        first.setData(0, _ROLE, -1)
        rows = []
        for number, other in enumerate(self._others):
            row = QTreeWidgetItem(self.table, [self._telling.title(other), self.tr("Trying…")])
            row.setData(0, _ROLE, number)
            row.setToolTip(0, tooltip(self._telling.title(other)))
            rows.append(row)
        self.table.setCurrentItem(rows[0])

    def _on_found(self, found: list[Way]) -> None:
        self._found = found
        for number, way in enumerate(found):
            row = self.table.topLevelItem(number + 1)
            if row is None:
                continue
            row.setDisabled(not way.fits)
            if way.outcome.finish is None:
                row.setText(1, self.tr("no way there"))
                continue
            for column, text in enumerate(self._changes(way.outcome), 1):
                row.setText(column, text)
            if not way.fits:
                row.setText(1, self.tr("{figure}, beyond the limits").format(figure=row.text(1)))
        self._on_current(self.table.currentItem())

    def _changes(self, outcome: Outcome) -> list[str]:
        """Say the figures of a way, each with what it changes."""
        found = difference(self._plan.outcome, outcome)
        figures = _figures(outcome)
        before, after = found.finish
        if before is not None and after is not None and before != after:
            late = self.tr("{figure} ({time} later)")
            early = self.tr("{figure} ({time} earlier)")
            text = late if after > before else early
            time = self._telling.span(abs((after - before).days))
            figures[0] = text.format(figure=figures[0], time=time)
        more = round(found.hours[1] - found.hours[0], 1)
        if more:
            figures[1] = f"{figures[1]} ({more:+g})"
        dearer = _dearer(found)
        if dearer:
            figures[2] = f"{figures[2]} ({dearer:+g})"
        return figures

    def _on_current(self, row: QTreeWidgetItem | None) -> None:
        number = -1 if row is None else int(row.data(0, _ROLE))
        possible = row is not None and not row.isDisabled() and 0 <= number < len(self._found)
        self.take.setEnabled(possible)
        if possible:
            changes = difference(self._plan.outcome, self._found[number].outcome)
            self.details.setText(self._telling.difference(changes))
        else:
            self.details.setText("")

    def _on_take(self) -> None:
        row = self.table.currentItem()
        if row is not None and self.take.isEnabled():
            way = self._found[int(row.data(0, _ROLE))]
            self.choice = (way.request, way.outcome)
            self.accept()


def _figures(outcome: Outcome) -> list[str]:
    say, totals = words(), outcome.objective
    return [
        say.day(outcome.finish) if outcome.finish else "",
        say.hours(round(totals.hours or 0.0, 1)),
        say.money(totals.cost, totals.currency) if totals.cost else "",
        str(len(outcome.placements)),
    ]


def _dearer(found: Difference) -> float:
    before, after = found.cost
    return 0.0 if before is None or after is None else round(after - before, 2)
