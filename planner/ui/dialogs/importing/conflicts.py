"""Contradictions between an import and the library as a table, each with its decision."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

import msgspec
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from planner.model import Library
from planner.ui.commands.command import QT_TRANSLATE_NOOP
from planner.ui.plain import cut, tooltip
from planner.ui.wording import words
from planner.verbs.merge_fields import About, Conflict, Decisions, OnConflict, key_of

WHAT, FIELD, MINE, THEIRS, CHOICE = range(5)
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_Key = tuple[About, str, str]

_FIELDS = {
    "kind": QT_TRANSLATE_NOOP("ConflictModel", "kind"),
    "title": QT_TRANSLATE_NOOP("ConflictModel", "title"),
    "summary": QT_TRANSLATE_NOOP("ConflictModel", "text"),
    "area": QT_TRANSLATE_NOOP("ConflictModel", "area"),
    "tags": QT_TRANSLATE_NOOP("ConflictModel", "tags"),
    "provider": QT_TRANSLATE_NOOP("ConflictModel", "offered by"),
    "links": QT_TRANSLATE_NOOP("ConflictModel", "links"),
    "hours": QT_TRANSLATE_NOOP("ConflictModel", "hours"),
    "weeks": QT_TRANSLATE_NOOP("ConflictModel", "weeks"),
    "full_time": QT_TRANSLATE_NOOP("ConflictModel", "full time"),
    "within": QT_TRANSLATE_NOOP("ConflictModel", "may run within"),
    "cost": QT_TRANSLATE_NOOP("ConflictModel", "cost"),
    "offered": QT_TRANSLATE_NOOP("ConflictModel", "offered"),
    "valid_months": QT_TRANSLATE_NOOP("ConflictModel", "valid for"),
    "teaches": QT_TRANSLATE_NOOP("ConflictModel", "teaches"),
    "requires": QT_TRANSLATE_NOOP("ConflictModel", "requires"),
    "corequires": QT_TRANSLATE_NOOP("ConflictModel", "runs beside"),
    "recommends": QT_TRANSLATE_NOOP("ConflictModel", "recommends"),
    "leads_to": QT_TRANSLATE_NOOP("ConflictModel", "leads to"),
    "evidence": QT_TRANSLATE_NOOP("ConflictModel", "proved by"),
    "pay": QT_TRANSLATE_NOOP("ConflictModel", "pay"),
    "about": QT_TRANSLATE_NOOP("ConflictModel", "texts"),
    "sources": QT_TRANSLATE_NOOP("ConflictModel", "sources"),
    "missing": QT_TRANSLATE_NOOP("ConflictModel", "described"),
}


class ConflictModel(QAbstractTableModel):
    """``decide`` sets what is decided; ``decisions`` gives all of it, seen and not seen any more.

    So going back and forth, or another format for a moment, loses no choice.
    """

    def __init__(self, library: Callable[[], Library]) -> None:
        super().__init__()
        self._library = library
        self._conflicts: tuple[Conflict, ...] = ()
        self._each: dict[_Key, OnConflict] = {}

    @property
    def decisions(self) -> Decisions:
        """What is decided."""
        return Decisions(None, dict(self._each))

    def forget(self) -> None:
        """Begin anew, for another file."""
        self._each.clear()
        self.show((), {})

    def show(self, conflicts: tuple[Conflict, ...], each: Mapping[_Key, OnConflict]) -> None:
        """Show contradictions, with what was decided for the user where they said nothing."""
        for key, decision in each.items():
            self._each.setdefault(key, decision)
        if conflicts == self._conflicts:
            if conflicts:
                self.dataChanged.emit(self.index(0, 0), self.index(len(conflicts) - 1, CHOICE))
            return
        self.beginResetModel()
        self._conflicts = conflicts
        self.endResetModel()

    def decide(self, rows: Iterable[int], decision: OnConflict) -> None:
        """Decide some rows; what is impossible for a row stays as it is."""
        for row in rows:
            conflict = self._conflicts[row]
            if decision in possible(conflict):
                self._each[key_of(conflict)] = decision
                self.dataChanged.emit(self.index(row, 0), self.index(row, CHOICE))

    def decided(self, row: int) -> OnConflict:
        """Return what is decided of a row; a field of the user's stays unless they say so."""
        return self._each.get(key_of(self._conflicts[row]), OnConflict.KEEP)

    def conflict(self, row: int) -> Conflict:
        """Return the contradiction in a row."""
        return self._conflicts[row]

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._conflicts)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else CHOICE + 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt's form
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            self.tr("What"),
            self.tr("Field"),
            self.tr("Yours"),
            self.tr("The file's"),
            self.tr("Choice"),
        )[section]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's form
        if not index.isValid():
            return None
        text = self._text(index.row(), index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return cut(" ".join(text.split()), 120)
        return tooltip(text) if role == Qt.ItemDataRole.ToolTipRole else None

    def _text(self, row: int, column: int) -> str:
        conflict = self._conflicts[row]
        if column == CHOICE:
            return self._choice(self.decided(row))
        if column == FIELD:
            return self._field(conflict)
        if column == WHAT:
            known = self._library().items.get(conflict.id)
            return known.title if known and conflict.about is About.FIELD else conflict.id
        return told(conflict.mine if column == MINE else conflict.theirs)

    def _field(self, conflict: Conflict) -> str:
        if conflict.about is About.ROADMAP:
            return self.tr("another roadmap of this id")
        if conflict.about is About.ITEM:
            return self.tr("something else of this id")
        name = _FIELDS.get(conflict.field)
        return self.tr(name) if name else conflict.field

    def _choice(self, decision: OnConflict) -> str:
        return {
            OnConflict.KEEP: self.tr("keep yours"),
            OnConflict.REPLACE: self.tr("take the file's"),
            OnConflict.RENAME: self.tr("keep both"),
        }[decision]


def possible(conflict: Conflict) -> tuple[OnConflict, ...]:
    """Return what can be decided about a contradiction: fields cannot both be kept."""
    if conflict.about is About.FIELD:
        return OnConflict.KEEP, OnConflict.REPLACE
    return OnConflict.KEEP, OnConflict.REPLACE, OnConflict.RENAME


def told(value: object) -> str:
    """Say a value of a field plainly: texts as they are, lists with semicolons."""
    if value is None or value == ():
        return "–"  # noqa: RUF001 - a dash for nothing
    if isinstance(value, bool):
        return "✓" if value else "–"  # noqa: RUF001 - a dash for no
    if isinstance(value, tuple):
        return "; ".join(map(told, value))
    if isinstance(value, float):
        return words().figure(value)
    if isinstance(value, msgspec.Struct):
        return _struct(value)
    return str(value)


def _struct(value: msgspec.Struct) -> str:
    from planner.formats.expression import written
    from planner.model import AllOf, AnyOf, AtLeast, Need, Range

    if isinstance(value, Need | AllOf | AnyOf | AtLeast):
        return written(value) or "–"  # noqa: RUF001 - a dash for nothing
    if isinstance(value, Range):
        numbers = dict.fromkeys((value.low, value.likely, value.high))
        return " / ".join(words().figure(number) for number in numbers)
    parts = (getattr(value, one.name) for one in msgspec.structs.fields(type(value)))
    return ", ".join(told(part) for part in parts if part not in (None, "", ()))
