"""The screen Roadmap: the drawn way to the targets, with all that can be done to it."""

from planner.ui.actions import Actions
from planner.ui.item_editing import ItemEditing
from planner.ui.planning import Planning
from planner.ui.screens.roadmap.cutting import Cutting
from planner.ui.screens.roadmap.drawn import DrawnRoadmap
from planner.ui.screens.roadmap.handling import register
from planner.ui.screens.roadmap.picking import Folding, Picking
from planner.ui.screens.roadmap.seeking import Seeking
from planner.ui.session import Session
from planner.ui.theme.theme import Theme


class RoadmapScreen(DrawnRoadmap):
    """Everything that can be done to a box can be done in the list too."""

    command = "view.roadmap"

    def __init__(
        self,
        session: Session,
        commands: Actions,
        theme: Theme,
        planning: Planning,
        editing: ItemEditing,
    ) -> None:
        super().__init__(session, commands, theme, planning, editing)
        self.folding = Folding(self)
        self.picking = Picking(self, self.folding)
        self.cutting = Cutting(self)
        self.seeking = Seeking(self)
        register(self, self.folding, self.cutting)
