"""Two plans side by side: what each comes to, and which items only one of them has."""

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from planner.model import Plan
from planner.ui.session import Session
from planner.ui.theme.theme import Theme
from planner.ui.wording import words


class CompareDialog(QDialog):
    """Shows two plans of the library, the one in use first."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self.setWindowTitle(self.tr("Compare Plans"))
        self.left, self.right = QComboBox(), QComboBox()
        self.left.setAccessibleName(self.tr("First plan"))
        self.right.setAccessibleName(self.tr("Second plan"))
        self.table = QTreeWidget()
        self.table.setAccessibleName(self.tr("Differences"))
        self.table.setRootIsDecorated(False)
        self.table.setColumnCount(3)
        for plan in self._plans():
            self.left.addItem(plan.name, plan.id)
            self.right.addItem(plan.name, plan.id)
        self.right.setCurrentIndex(min(1, self.right.count() - 1))
        self.left.currentIndexChanged.connect(self._fill)
        self.right.currentIndexChanged.connect(self._fill)
        choice = QHBoxLayout()
        choice.addWidget(self.left)
        choice.addWidget(self.right)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addLayout(choice)
        column.addWidget(self.table, 1)
        column.addWidget(buttons)
        self.resize(theme.px(680), theme.px(460))
        self._fill()

    def _plans(self) -> list[Plan]:
        active = self._session.plan
        found = self._session.library.plans.values()
        return sorted(found, key=lambda plan: (plan != active, plan.name.casefold()))

    def _fill(self) -> None:
        library = self._session.library
        pair = [library.plans[box.currentData()] for box in (self.left, self.right)]
        self.table.clear()
        self.table.setHeaderLabels(["", *(plan.name for plan in pair)])
        for row in self._figures(pair):
            self.table.addTopLevelItem(QTreeWidgetItem(row))
        placed = [self._items(plan) for plan in pair]
        for item in sorted(placed[0] ^ placed[1]):
            title = library.items[item].title if item in library.items else item
            marks = [self.tr("in") if item in one else "" for one in placed]
            self.table.addTopLevelItem(QTreeWidgetItem([title, *marks]))
        for column in range(3):
            self.table.resizeColumnToContents(column)

    def _figures(self, pair: list[Plan]) -> list[list[str]]:
        say = words()
        outcomes = [plan.outcome for plan in pair]
        return [
            [
                self.tr("Done by"),
                *(say.day(o.finish) if o and o.finish else "" for o in outcomes),
            ],
            [
                self.tr("Study hours"),
                *(say.hours(o.objective.hours or 0.0) if o else "" for o in outcomes),
            ],
            [
                self.tr("Cost, as far as known"),
                *(
                    say.money(o.objective.cost or 0.0, o.objective.currency) if o else ""
                    for o in outcomes
                ),
            ],
            [self.tr("Hours a week"), *(say.hours(p.limits.hours_per_week) for p in pair)],
            [self.tr("Steps"), *(str(len(self._items(plan))) for plan in pair)],
        ]

    def _items(self, plan: Plan) -> set[str]:
        return {p.item for p in plan.outcome.placements} if plan.outcome else set()
