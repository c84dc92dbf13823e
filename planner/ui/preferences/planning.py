"""What a new plan begins with, and the ways to the limits of the plan in use."""

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QDoubleSpinBox, QPushButton

from planner.model import Limits, Policy
from planner.ui.preferences.page import Page, Surroundings
from planner.ui.settings import USUAL_HOURS, USUAL_POLICY

_MOST_HOURS = 80.0


class PlanningPage(Page):
    """Usual hours and policy; hours, deadline and time off of the plan in use."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around, "")
        self.title = self.tr("Planning")
        self.setAccessibleName(self.title)
        self.heading(self.tr("New plans begin with"))
        self.hours = self._add_hours()
        self.policy = self.add_choice(
            self.tr("What counts"),
            self.tr("Which plan is the best one where there is a choice."),
            USUAL_POLICY,
            (
                (Policy.LEAST_WORK.value, self.tr("Least work")),
                (Policy.FASTEST.value, self.tr("Earliest finish")),
                (Policy.CHEAPEST.value, self.tr("Least money")),
            ),
        )
        self.heading(self.tr("The plan in use"))
        self.limits = self._add_way(
            "plan.limits",
            self.tr("Hours, deadline and policy"),
            self.tr("Tried at the top of the plan before they are kept."),
        )
        self.time_off = self._add_way(
            "plan.time-off", self.tr("Time off"), self.tr("Days with fewer hours, or more.")
        )
        self.end()

    def _add_hours(self) -> QDoubleSpinBox:
        settings = self.around.settings
        box = QDoubleSpinBox()
        box.setRange(0.5, _MOST_HOURS)
        box.setSingleStep(0.5)
        box.setDecimals(1)
        box.setSuffix(self.tr(" h"))
        box.setKeyboardTracking(False)
        box.installEventFilter(self.around.theme.wheel_guard)
        self.add(self.tr("Hours a week"), self.tr("Time to study in a usual week."), box)
        usual = Limits().hours_per_week

        def read() -> None:
            with QSignalBlocker(box):
                box.setValue(settings.get(USUAL_HOURS, usual))

        box.valueChanged.connect(self._keep_hours)
        self.bind(read, lambda: settings.forget(USUAL_HOURS))
        return box

    def _keep_hours(self, hours: float) -> None:
        self.around.settings.set(USUAL_HOURS, hours)
        self.around.apply()

    def _add_way(self, command: str, name: str, said: str) -> QPushButton:
        button = self.add(name, said, QPushButton(self.tr("Change…")))
        button.clicked.connect(lambda: self.around.away(command))
        button.setEnabled(self.around.session.plan is not None)
        return button
