"""What can be exported: the view in front, the way to the targets, a plan, a roadmap, all."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from planner.formats.exports.material import Pick
from planner.ui.plain import cut
from planner.ui.session import Session
from planner.ui.wording import words

translate = QCoreApplication.translate

_MOST_TITLE = 60


class Part(StrEnum):
    """Of what kind a scope is."""

    VIEW = "view"
    WAY = "way"
    NEEDS = "needs"
    PLAN = "plan"
    ROADMAP = "roadmap"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class Scope:
    """A part of the library with its name; ``key`` is remembered between exports."""

    part: Part
    name: str
    pick: Pick

    @property
    def key(self) -> str:
        """The part, and the roadmap's id."""
        return f"{self.part.value}:{self.pick.roadmap or ''}"


def scopes(session: Session, form: str, front: str) -> list[Scope]:
    """Return what may be exported in a format, what suits it best first.

    ``front`` is the command of the screen in front.
    """
    library = session.library
    targets = tuple(need.item for need in session.targets if need.item in library.items)
    goal = cut(words().all_of(library.items[name].title for name in targets), _MOST_TITLE)
    found = []
    if form in ("svg", "png", "pdf"):
        found.append(Scope(Part.VIEW, _view(front), Pick(targets)))
    plan = session.plan
    if plan is not None and plan.outcome is not None and plan.outcome.placements:
        text = translate("Export", "The plan {name}").format(name=cut(plan.name, _MOST_TITLE))
        found.append(Scope(Part.PLAN, text, Pick(plan=plan.id)))
    if form == "ical":
        return found
    if targets:
        text = translate("Export", "The way to {target}").format(target=goal)
        found.append(Scope(Part.WAY, text, Pick(targets, way=True)))
        text = translate("Export", "All ways to {target}").format(target=goal)
        found.append(Scope(Part.NEEDS, text, Pick(targets)))
    if len(library.roadmaps) > 1:
        for roadmap in library.roadmaps.values():
            title = cut(roadmap.title, _MOST_TITLE)
            text = translate("Export", "The roadmap {title}").format(title=title)
            found.append(Scope(Part.ROADMAP, text, Pick(roadmap=roadmap.id)))
    found.append(Scope(Part.ALL, translate("Export", "Everything in the library"), Pick()))
    if form.startswith("portfolio"):
        found.reverse()
    return found


def _view(front: str) -> str:
    if front == "view.roadmap":
        return translate("Export", "The roadmap as it is shown")
    if front == "view.plan":
        return translate("Export", "The plan as it is shown, with your records")
    return translate("Export", "This screen as it is shown, with your records")
