"""The top of Progress: the finding, the ring, the same in words, and looking ahead."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from planner.graph.outlook import Outlook
from planner.graph.progress.finding import (
    Finding,
    Verdict,
    paces_sentence,
    runs_sentence,
    sentence,
)
from planner.graph.progress.report import Report
from planner.model import Plan
from planner.ui.plain import label
from planner.ui.theme.theme import Text, Theme
from planner.ui.widgets.card import Card
from planner.ui.widgets.ring import Ring
from planner.ui.wording import words

_EDGE = 16


class Hero(Card):
    """Says when one arrives. ``wanted`` asks to look ahead."""

    wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._theme = theme
        self._finding, self._sure, self._lines = label(), label(), label()
        self.ring = Ring(theme)
        self.again = QPushButton(self.tr("Look Ahead"))
        self.again.clicked.connect(self.wanted)
        self._assemble()
        theme.changed.connect(self._paint)
        self._paint()

    @property
    def finding(self) -> str:
        """The sentence on top."""
        return self._finding.text()

    @property
    def sure(self) -> str:
        """How sure the end is."""
        return self._sure.text()

    @property
    def text(self) -> str:
        """The words beside the ring."""
        return self._lines.text()

    def show_report(self, plan: Plan, report: Report, *, streak: bool) -> None:
        """Show ring and words."""
        say, work = words(), report.work
        self.ring.show_shares(work.done_share, work.started_share)
        lines = [say.count("progress-steps", len(work.steps), done=len(work.done))]
        if work.left:
            left = say.hours(round(work.left, 1))
            text = self.tr("{left} of {all} left")
            lines.append(text.format(left=left, all=say.hours(round(work.scope, 1))))
        if plan.limits.deadline is not None:
            text = self.tr("Deadline: {day}")
            lines.append(text.format(day=say.day(plan.limits.deadline)))
        beside = []
        if work.known:
            beside.append(self.tr("%n known before", "", work.known))
        if work.skipped:
            beside.append(self.tr("%n skipped", "", work.skipped))
        if beside:
            lines.append(", ".join(beside))
        if streak:
            lines.append(say.count("progress-streak", report.streak))
        self._lines.setText("\n".join(lines))

    def show_finding(self, plan: Plan, found: Finding, outlook: Outlook | None) -> None:
        """Say what the forecasts come to."""
        say = words()
        self.again.hide()
        self.warn(warns=found.verdict is Verdict.LATE)
        self._finding.setText(sentence(say, found, plan.name))
        paces = paces_sentence(say, found, outlook) if outlook is not None else ""
        parts = [paces, runs_sentence(say, found)]
        self._sure.setText(" ".join(part for part in parts if part))
        self._sure.setVisible(any(parts))

    def show_waiting(self) -> None:
        """Say that it is still being looked ahead; what was found before stays until then."""
        self.again.hide()
        if not self._finding.text():
            self._finding.setText(self.tr("Looking when you arrive…"))

    def show_stopped(self, why: str = "") -> None:
        """Say that nobody has looked ahead, and why."""
        self.warn(warns=False)
        self._finding.setText(why or self.tr("When you arrive was not worked out."))
        self._sure.setText("")
        self._sure.hide()
        self.again.setVisible(not why)

    def _assemble(self) -> None:
        beside = QVBoxLayout()
        beside.setSpacing(6)
        beside.addWidget(self._finding)
        beside.addWidget(self._sure)
        beside.addWidget(self.again, 0, Qt.AlignmentFlag.AlignLeading)
        beside.addWidget(self._lines)
        beside.addStretch(1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(_EDGE, _EDGE, _EDGE, _EDGE)
        whole.setSpacing(_EDGE)
        whole.addWidget(self.ring, 0, Qt.AlignmentFlag.AlignTop)
        whole.addLayout(beside, 1)
        self.again.hide()

    def _paint(self) -> None:
        theme = self._theme
        self._finding.setFont(theme.font(Text.TITLE))
        palette = self._sure.palette()
        palette.setColor(palette.ColorRole.WindowText, theme.colour("muted"))
        self._sure.setPalette(palette)
        self.again.setMinimumHeight(theme.px(28))
