"""What an item needs and opens, as lines that lead there."""

from collections.abc import Iterator
from itertools import islice

from PySide6.QtCore import QObject

from planner.graph.explain import OpenNeed, open_need
from planner.graph.opening import downstream, opened_by
from planner.model import Need, needs
from planner.ui.inspector.lines import Line, RowLine, words_at
from planner.ui.looks import look
from planner.ui.session import Session
from planner.ui.theme.tokens import Look
from planner.ui.wording import words

_MOST_NEEDS, _MOST_ROWS, _LEAST_ROWS, _MOST_COUNTED = 30, 12, 4, 99


class Relations(QObject):
    """Says what stands in the sections Needs, Opens, Teaches and Taught by."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session

    def needs(self, item: str) -> list[Line]:
        """Return a row for each item that this one needs, choices indented under their words."""
        standing = self._session.standing
        tree = open_need(standing, standing.structure.start_needs(item))
        found = list(islice(self._tree(tree, 0), _MOST_NEEDS + 1))
        rows = found[:_MOST_NEEDS]
        if len(found) > _MOST_NEEDS:
            whole = self._session.library.items[item].requires
            hidden = sum(1 for _ in needs(whole)) - _MOST_NEEDS
            text = self.tr("and %n more", "", hidden) if hidden > 0 else self.tr("and more")
            rows.append(words_at(0, text))
        beside = self._session.library.items[item].corequires
        rows += [self._row(need, self.tr("runs beside")) for need in beside]
        return rows

    def opens(self, item: str) -> list[Line]:
        """Return a row for each item that can start once this one is had; then what is behind.

        Only the nearest are looked for: in a large library all that lies downstream takes long.
        """
        standing = self._session.standing
        near = opened_by(standing, Need(item))[:_MOST_ROWS]
        found = list(islice(downstream(standing, item), _MOST_COUNTED + 1))
        rest = [one for one in found if one not in near]
        rows: list[Line] = [self._row(Need(one), self.tr("at once")) for one in near]
        shown = rest[: max(0, _LEAST_ROWS - len(near))]
        rows += [self._row(Need(one), "") for one in shown]
        if hidden := len(rest) - len(shown):
            text = (
                self.tr("and more than %n more", "", _MOST_COUNTED)
                if len(found) > _MOST_COUNTED
                else self.tr("and %n more", "", hidden)
            )
            rows.append(words_at(0, text))
        return rows

    def teachers(self, item: str) -> list[Line]:
        """Return a row for each item that teaches a skill."""
        return [
            self._row(teacher, self.tr("to level {n}").format(n=teacher.level))
            if teacher.level > 1
            else self._row(teacher, "")
            for teacher in self._session.standing.structure.teachers(item)[:_MOST_ROWS]
        ]

    def teaches(self, item: str) -> list[Line]:
        """Return a row for each skill that an item teaches."""
        return [self._row(need, "") for need in self._session.library.items[item].teaches]

    def _tree(self, need: OpenNeed, depth: int) -> Iterator[Line]:
        if need.need is not None:
            yield self._row(need.need, need.need.why, depth)
            return
        inner = depth
        if need.members and need.n < len(need.members):
            text = self.tr("one of") if need.n == 1 else self.tr("{n} of").format(n=need.n)
            yield words_at(depth, text)
            inner = depth + 1
        for member in need.members:
            yield from self._tree(member, inner)

    def _row(self, need: Need, remark: str, depth: int = 0) -> RowLine:
        known = self._session.library.items.get(need.item)
        title = words().at_level(known.title if known else need.item, need.level)
        state = look(self._session, need.item) if known else Look.LOCKED
        return RowLine(need.item, title, state, remark, depth)
