"""What screens are made of, and how each of them is made when it is first shown."""

from collections.abc import Callable
from dataclasses import dataclass

from planner.ui.actions import Actions
from planner.ui.comparison import Comparison
from planner.ui.distances import Distances
from planner.ui.item_editing import ItemEditing
from planner.ui.planning import Planning
from planner.ui.screens.screen import Screen
from planner.ui.session import Session
from planner.ui.theme.theme import Theme


@dataclass(frozen=True, slots=True)
class Parts:
    """What screens are made of; what only one of them needs is imported with it."""

    session: Session
    actions: Actions
    theme: Theme
    planning: Planning
    editing: ItemEditing
    distances: Distances
    comparison: Comparison

    def screens(self) -> dict[str, Callable[[], Screen]]:
        """Return how each screen is made, by its command, in the order of the navigation."""
        return {
            "view.welcome": self._welcome,
            "view.today": self._today,
            "view.roadmap": self._roadmap,
            "view.plan": self._plan,
            "view.careers": self._careers,
            "view.progress": self._progress,
            "view.compare": self._compare,
            "view.catalogue": self._catalogue,
            "view.reference": self._reference,
        }

    def _today(self) -> Screen:
        from planner.ui.screens.today.screen import TodayScreen

        return TodayScreen(self.session, self.actions, self.theme)

    def _welcome(self) -> Screen:
        from planner.ui.screens.welcome.screen import WelcomeScreen

        return WelcomeScreen(self.session, self.actions, self.theme, self.planning, self.distances)

    def _roadmap(self) -> Screen:
        from planner.ui.screens.roadmap.screen import RoadmapScreen

        return RoadmapScreen(self.session, self.actions, self.theme, self.planning, self.editing)

    def _plan(self) -> Screen:
        from planner.ui.screens.plan.screen import PlanScreen

        return PlanScreen(self.session, self.actions, self.theme, self.planning)

    def _careers(self) -> Screen:
        from planner.ui.screens.careers.screen import CareersScreen

        return CareersScreen(
            self.session, self.actions, self.theme, self.distances, self.comparison
        )

    def _compare(self) -> Screen:
        from planner.ui.screens.compare.screen import CompareScreen

        return CompareScreen(self.session, self.actions, self.theme, self.planning, self.comparison)

    def _catalogue(self) -> Screen:
        from planner.ui.screens.catalogue.screen import CatalogueScreen

        return CatalogueScreen(self.session, self.actions, self.theme, self.editing)

    def _reference(self) -> Screen:
        from planner.ui.screens.reference.screen import ReferenceScreen

        return ReferenceScreen(self.session, self.actions, self.theme)

    def _progress(self) -> Screen:
        from planner.ui.screens.progress.screen import ProgressScreen

        return ProgressScreen(self.session, self.actions, self.theme)
