"""An edit: at once the command, the undo record, the database write and the change notice."""

from collections.abc import Iterable
from datetime import date, datetime
from enum import StrEnum
from typing import Any

import msgspec

from planner.model import LogEntry
from planner.model.library import PARTS, AnyEntity, Library, plain_key


class EditKind(StrEnum):
    """What the user did; :mod:`planner.words` says it in a sentence."""

    START = "start"
    DONE = "done"
    WAIVE = "waive"
    RESET = "reset"
    LOG = "log"
    NOTE = "note"
    EVIDENCE = "evidence"
    ESTIMATE = "estimate"
    LEVEL = "level"
    KNOWN = "known"
    ADD_ITEM = "add-item"
    CHANGE_ITEM = "change-item"
    REMOVE_ITEM = "remove-item"
    IMPORT = "import"
    ADD_ROADMAP = "add-roadmap"
    CHANGE_ROADMAP = "change-roadmap"
    REMOVE_ROADMAP = "remove-roadmap"
    ADOPT_PLAN = "adopt-plan"
    CHANGE_PLAN = "change-plan"
    REMOVE_PLAN = "remove-plan"
    CHOOSE_PLAN = "choose-plan"
    RESTORE = "restore"
    SETTING = "setting"


class Step(msgspec.Struct, frozen=True):
    """One entity from ``before`` to ``after``; None on one side is creation or removal."""

    before: AnyEntity | None = None
    after: AnyEntity | None = None

    @property
    def entity(self) -> AnyEntity:
        """The entity concerned, as new as it gets."""
        entity = self.after or self.before
        assert entity is not None
        return entity

    def inverse(self) -> "Step":
        """Return the step back."""
        return Step(self.after, self.before)


class Edit(msgspec.Struct, frozen=True):
    """Steps that belong together, done or undone as one; ``subject`` names what it is about.

    No two steps concern the same entity, and no step leaves its entity as it was.
    """

    kind: EditKind
    steps: tuple[Step, ...]
    subject: str = ""

    def inverse(self) -> "Edit":
        """Return the edit that undoes this one."""
        return Edit(self.kind, tuple(step.inverse() for step in reversed(self.steps)), self.subject)

    def apply(self, library: Library) -> Library:
        """Return the library after this edit; parts that no step concerns are shared."""
        parts: dict[str, dict[Any, AnyEntity]] = {}
        for step in self.steps:
            name = PARTS[type(step.entity)]
            if name not in parts:
                parts[name] = dict(getattr(library, name))
            key = plain_key(step.entity)
            if step.after is None:
                del parts[name][key]
            else:
                parts[name][key] = step.after
        return msgspec.structs.replace(library, **parts)


class Act(StrEnum):
    """How an edit came about; CREATE is the beginning of a library, behind which no undo goes."""

    CREATE = "create"
    DO = "do"
    UNDO = "undo"
    REDO = "redo"


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """A line of the journal: ``steps`` were taken ``at`` that moment (in UTC).

    ``of`` is the number of the entry that was undone or redone. ``number`` grows for ever.
    """

    number: int
    at: datetime
    act: Act
    of: int | None = None
    kind: EditKind
    subject: str = ""
    steps: tuple[Step, ...] = ()

    @property
    def edit(self) -> Edit:
        """What was done to the library."""
        return Edit(self.kind, self.steps, self.subject)


def difference(before: Library, after: Library) -> tuple[Step, ...]:
    """Return the steps that lead from one library to another, creations before removals.

    Creations and changes go in the order in which entities refer to each other, removals the
    other way round.
    """
    made = tuple(
        Step(old, entity) for entity in after.entities() if (old := before.get(entity)) != entity
    )
    removed = tuple(Step(entity, None) for entity in before.entities() if after.get(entity) is None)
    return made + tuple(reversed(removed))


def edit(kind: EditKind, steps: Iterable[Step], subject: str = "") -> Edit:
    """Make an edit of the steps that change something."""
    return Edit(kind, tuple(step for step in steps if step.before != step.after), subject)


def logged(act: Act, steps: Iterable[Step]) -> tuple[float, date, date] | None:
    """Return the hours an edit put into the study log, and from which day to which.

    Hours taken out are below 0. What was undone is told as it was done. None: no hours, no days.
    """
    hours, days = 0.0, list[date]()
    for step in steps:
        for entity, sign in ((step.before, -1), (step.after, 1)):
            if isinstance(entity, LogEntry):
                hours += sign * entity.hours
                days.append(entity.on)
    if not hours:
        return None
    return -hours if act is Act.UNDO else hours, min(days), max(days)
