"""The plan as a list: now, this week, next, later, and what is not planned."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QItemSelection,
    QItemSelectionRange,
    QModelIndex,
    QPersistentModelIndex,
    QSignalBlocker,
    Qt,
    Signal,
)
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QTreeView

from planner.model import Placement, Plan, State
from planner.ui.looks import look, state_sentence
from planner.ui.plain import tooltip
from planner.ui.session import Session
from planner.ui.theme.theme import Text, Theme
from planner.ui.theme.tokens import Look
from planner.ui.widgets.corner import plain_corner
from planner.ui.widgets.ranges import places_in, runs, spare_header
from planner.ui.wording import words

ID = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_NEXT_WEEKS, _COLUMNS = 4, 4


@dataclass(slots=True)
class _Group:
    title: str
    rows: list[tuple[str, Placement | None]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Row:
    id: str
    title: str
    when: str
    hours: str
    state: str
    look: Look


class PlanModel(QAbstractItemModel):
    """Groups with their items; groups without items are left out.

    What a row says is made when it is first asked for: of a large plan few rows are in sight.
    """

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self._session, self._theme = session, theme
        self._groups: list[_Group] = []
        self._places: dict[str, tuple[int, int]] = {}
        self._said: dict[str, _Row] = {}
        theme.changed.connect(self._on_theme)

    def show_plan(self, plan: Plan | None, extra: Iterable[str] = ()) -> None:
        """Show a plan's items, and others that are wanted but stand in no week."""
        self.beginResetModel()
        self._groups = self._made(plan, extra) if plan else []
        self._places = {
            item: (at, row)
            for at, group in enumerate(self._groups)
            for row, (item, _placed) in enumerate(group.rows)
        }
        self._said = {}
        self.endResetModel()

    @property
    def groups(self) -> dict[str, tuple[str, ...]]:
        """The items of each group that is shown."""
        return {group.title: tuple(item for item, _placed in group.rows) for group in self._groups}

    def find(self, item: str) -> QModelIndex:
        """Return where an item stands."""
        if item not in self._places:
            return QModelIndex()
        at, row = self._places[item]
        return self.createIndex(row, 0, at + 1)

    def rows_of(self, items: Iterable[str]) -> QItemSelection:
        """Return what selects some items: as few ranges of rows as can be."""
        found = QItemSelection()
        places = (self._places[item] for item in items if item in self._places)
        for group, first, last in runs(places):
            ends = self.createIndex(first, 0, group + 1), self.createIndex(last, 0, group + 1)
            found.append(QItemSelectionRange(*ends))
        return found

    def items_in(self, rows: QItemSelection) -> list[str]:
        """Return the items among selected rows, each once; headings are none."""
        return [self._groups[at].rows[row][0] for at, row in places_in(rows) if at >= 0]

    def index(self, row: int, column: int, parent: _Index = _NOWHERE) -> QModelIndex:
        # Asked for every row of a long list.
        if not (0 <= row < self.rowCount(parent) and 0 <= column < _COLUMNS):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, index: _Index = _NOWHERE) -> QModelIndex:  # type: ignore[override] # Qt has two of this name
        if not index.isValid() or index.internalId() == 0:
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, 0)

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        if not parent.isValid():
            return len(self._groups)
        if parent.internalId() or parent.column():
            return 0
        return len(self._groups[parent.row()].rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return _COLUMNS

    def hasChildren(self, parent: _Index = _NOWHERE) -> bool:
        return self.rowCount(parent) > 0

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt's form
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Item"), self.tr("When"), self.tr("Hours"), self.tr("Status"))[section]
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's form
        if not index.isValid():
            return None
        if index.internalId() == 0:
            return self._heading(self._groups[index.row()], index.column(), role)
        group = self._groups[index.internalId() - 1]
        item, placed = group.rows[index.row()]
        if item not in self._session.library.items:
            return None  # it is gone, and its row is about to go
        if item not in self._said:
            self._said[item] = self._row(item, placed)
        return self._cell(self._said[item], index.column()).get(role)

    def _heading(self, group: _Group, column: int, role: int) -> object:
        if column:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{group.title} ({len(group.rows)})"
        return self._theme.font(Text.STRONG) if role == Qt.ItemDataRole.FontRole else None

    def _cell(self, row: _Row, column: int) -> dict[int, object]:
        shown = (row.title, row.when, row.hours, row.state)[column]
        role = Qt.ItemDataRole
        answers: dict[int, object] = {
            role.DisplayRole: shown,
            role.ToolTipRole: tooltip(shown),
            role.AccessibleTextRole: shown,
            ID: row.id,
        }
        if column == 0:
            answers[role.DecorationRole] = self._theme.row_icons.status(row.look)
            answers[role.AccessibleTextRole] = f"{row.title}, {row.when}, {row.state}"
        return answers

    def _made(self, plan: Plan, extra: Iterable[str]) -> list[_Group]:
        today = self._session.today
        groups = {
            "now": _Group(self.tr("Now")),
            "week": _Group(self.tr("This week")),
            "next": _Group(self.tr("Next")),
            "later": _Group(self.tr("Later")),
            "done": _Group(self.tr("Done")),
            "none": _Group(self.tr("Not planned")),
        }
        items = self._session.library.items
        for placed in plan.outcome.placements if plan.outcome else ():
            if placed.item in items:
                groups[self._group_of(placed, today)].rows.append((placed.item, placed))
        for item in extra:
            if item in items:
                groups["none"].rows.append((item, None))
        return [group for group in groups.values() if group.rows]

    def _group_of(self, placed: Placement, today: date) -> str:
        record = self._session.library.records.get(placed.item)
        if self._session.standing.has(placed.item):
            return "done"
        if record is not None and record.state is State.STARTED:
            return "now"
        sunday = today + timedelta(days=6 - today.weekday())
        if placed.start <= today:
            return "now"
        if placed.start <= sunday:
            return "week"
        return "next" if placed.start <= sunday + timedelta(weeks=_NEXT_WEEKS) else "later"

    def _row(self, item: str, placed: Placement | None) -> _Row:
        say = words()
        hours = placed.hours if placed else self._session.standing.hours_left(item).likely
        return _Row(
            item,
            self._session.library.items[item].title,
            say.span(placed.start, placed.end) if placed else "",
            say.hours(hours) if hours else "",
            state_sentence(self._session, item),
            look(self._session, item),
        )

    def _on_theme(self) -> None:
        self.layoutChanged.emit()


class PlanList(QTreeView):
    """The list; several items can be selected, the current one last."""

    chosen = Signal(tuple)

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self.plan_model = PlanModel(session, theme)
        self.setModel(self.plan_model)
        spare_header(self)
        self.setAccessibleName(self.tr("Plan as a list"))
        self.setUniformRowHeights(True)
        plain_corner(self)
        self.setAlternatingRowColors(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setColumnWidth(0, 340)
        self.setColumnWidth(1, 190)
        self.header().setStretchLastSection(True)
        self.selectionModel().selectionChanged.connect(self._on_selection)
        self._theme, self._is_folded = theme, True
        theme.changed.connect(self._paint)
        self._paint()

    def show_plan(self, plan: Plan | None, extra: Iterable[str] = ()) -> None:
        """Show a plan, unfolded; the selection and the place stay."""
        kept, at = self.selected(), self.verticalScrollBar().value()
        self.plan_model.show_plan(plan, extra)
        self._is_folded = True
        if self.isVisible():
            self._unfold()
        self.select_items(kept)
        self.verticalScrollBar().setValue(at)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._unfold()

    def _unfold(self) -> None:
        if self._is_folded:  # it looks at each row, so not while nobody sees it
            self._is_folded = False
            self.expandAll()

    def select_items(self, ids: Iterable[str]) -> None:
        """Select items from elsewhere, without telling of it."""
        model = self.selectionModel()
        wanted, flags = tuple(ids), model.SelectionFlag
        with QSignalBlocker(model):
            model.select(self.plan_model.rows_of(wanted), flags.ClearAndSelect | flags.Rows)
            places = map(self.plan_model.find, reversed(wanted))
            current = next((place for place in places if place.isValid()), None)
            if current is not None:
                model.setCurrentIndex(current, flags.NoUpdate)
        self.viewport().update()

    def selected(self) -> tuple[str, ...]:
        """Return the selected items, the current one last."""
        found = self.plan_model.items_in(self.selectionModel().selection())
        current = self.currentIndex().data(ID)
        return tuple(sorted(found, key=lambda item: item == current))

    def _paint(self) -> None:
        self.setStyleSheet(f"QTreeView::item {{ min-height: {self._theme.px(28)}px; }}")

    def _on_selection(self) -> None:
        if ids := self.selected():
            self.chosen.emit(ids)
