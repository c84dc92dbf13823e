"""Which roles are to be compared: two to four, kept between starts."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from planner.edits import Edit
from planner.model import Item, Kind, needs
from planner.ui.actions import Actions
from planner.ui.session import Session

#: A comparison needs two roles; more than four fit no window.
LEAST, MOST = 2, 4
_KEPT = "compare/roles"


class Comparison(QObject):
    """The roles to be compared, in the order of their columns; a key adds the selected ones."""

    changed = Signal()

    def __init__(self, session: Session, commands: Actions) -> None:
        super().__init__(session)
        self._session = session
        self._roles = self._first(session.settings.get(_KEPT, "").split())
        session.edited.connect(self._on_edited)
        commands.register(
            "item.compare", self.toggle_selected, why_not=self._why_not, checked=self._holds_all
        )

    @property
    def roles(self) -> tuple[str, ...]:
        """The ids of the roles."""
        return self._roles

    def choose(self, roles: Iterable[str]) -> None:
        """Compare these; of more than four the first, and each once."""
        chosen = self._first(roles)
        if chosen != self._roles:
            self._roles = chosen
            self._session.settings.set(_KEPT, " ".join(chosen))
            self.changed.emit()

    def begin(self) -> None:
        """With nothing to compare yet, take the target and the role that asks for most alike."""
        items = self._session.library.items
        target = next(iter(self.known(need.item for need in self._session.targets)), None)
        if self._roles or target is None:
            return
        wanted = _asked(items[target])
        others = [one for one in self.known(items) if one != target and not items[one].missing]
        alike = {one: _alike(wanted, _asked(items[one])) for one in others}
        nearest = max(others, key=lambda one: (alike[one], one), default=None)
        if nearest is not None:
            self.choose((target, nearest))

    def add(self, role: str) -> bool:
        """Compare this one too; False, and said why, if there are four already."""
        self.choose((*self._roles, role))
        if role not in self._roles:
            text = self.tr("At most %n roles can be compared.", "", MOST)
            self._session.say(text)
        return role in self._roles

    def remove(self, role: str) -> None:
        """Compare this one no more."""
        self.choose(other for other in self._roles if other != role)

    def toggle_selected(self) -> None:
        """Compare the selected roles too, or if all of them are compared, none of them."""
        wanted = self.known(self._session.selection.ids)
        if self._holds_all():
            self.choose(role for role in self._roles if role not in wanted)
        else:
            for role in wanted:
                if not self.add(role):
                    return
        items = self._session.library.items
        titles = ", ".join(items[role].title for role in self._roles)
        text = self.tr("To be compared: {roles}.") if titles else self.tr("Nothing to be compared.")
        self._session.say(text.format(roles=titles))

    def known(self, ids: Iterable[str]) -> tuple[str, ...]:
        """Return those of some items that can be compared: the roles, each once."""
        items = self._session.library.items
        return tuple(
            one for one in dict.fromkeys(ids) if one in items and items[one].kind is Kind.ROLE
        )

    def _first(self, ids: Iterable[str]) -> tuple[str, ...]:
        return self.known(ids)[:MOST]

    def _holds_all(self) -> bool:
        wanted = self.known(self._session.selection.ids)
        return bool(wanted) and set(self._roles).issuperset(wanted)

    def _why_not(self) -> str:
        if self.known(self._session.selection.ids):
            return ""
        return self.tr("Select a role first.")

    def _on_edited(self, _edit: Edit) -> None:
        self.choose(self._roles)


def _asked(role: Item) -> frozenset[str]:
    return frozenset(need.item for need in needs(role.requires))


def _alike(one: frozenset[str], other: frozenset[str]) -> float:
    """Return which share of what either asks for both ask for (Jaccard's index)."""
    return len(one & other) / max(len(one | other), 1)
