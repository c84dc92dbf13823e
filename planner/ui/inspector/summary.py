"""What the details show while nothing is selected: how far the plan is."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.graph.progress.work import work
from planner.model import Plan
from planner.ui.plain import label
from planner.ui.session import Session
from planner.ui.theme.theme import Text, Theme
from planner.ui.widgets.ring import Ring
from planner.ui.wording import words


class Summary(QWidget):
    """The plan's name, a ring by hours, and the same in words."""

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self._session, self._theme = session, theme
        self._name, self._lines, self._hint = label(), label(), label()
        self.ring = Ring(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._name)
        row = QHBoxLayout()
        row.addWidget(self.ring)
        row.addWidget(self._lines, 1)
        column.addLayout(row)
        column.addWidget(self._hint)

    @property
    def text(self) -> str:
        """The words beside the ring."""
        return self._lines.text()

    def refresh(self) -> None:
        """Show the plan in use as it stands."""
        plan = self._session.plan
        self._name.setFont(self._theme.font(Text.TITLE))
        has_outcome = plan is not None and plan.outcome is not None
        self.ring.setVisible(has_outcome)
        self._lines.setVisible(has_outcome)
        self._hint.setText(self.tr("Select an item to see all about it here."))
        if plan is None:
            self._name.setText(self.tr("No plan yet"))
            return
        self._name.setText(plan.name)
        if has_outcome:
            self._show(plan)

    def _show(self, plan: Plan) -> None:
        say, found = words(), work(self._session.standing, plan)
        self.ring.show_shares(found.done_share, found.started_share)
        lines = [say.count("progress-steps", len(found.steps), done=len(found.done))]
        lines.append(say.say("progress-left", hours=say.hours(round(found.left, 1))))
        if plan.outcome is not None and plan.outcome.finish is not None:
            day = say.day(plan.outcome.finish)
            lines.append(self.tr("planned until {day}").format(day=day))
        self._lines.setText("\n".join(lines))
