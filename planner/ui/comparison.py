"""Which roles are to be compared: two to four, kept between starts."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from planner.edits import Edit
from planner.model import Kind
from planner.ui.session import Session

#: A comparison needs two roles; more than four fit no window.
LEAST, MOST = 2, 4
_KEPT = "compare/roles"


class Comparison(QObject):
    """The roles to be compared, in the order of their columns."""

    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._roles = self._known(session.settings.get(_KEPT, "").split())
        session.edited.connect(self._on_edited)

    @property
    def roles(self) -> tuple[str, ...]:
        """The ids of the roles."""
        return self._roles

    def choose(self, roles: Iterable[str]) -> None:
        """Compare these; of more than four the first, and each once."""
        chosen = self._known(roles)
        if chosen != self._roles:
            self._roles = chosen
            self._session.settings.set(_KEPT, " ".join(chosen))
            self.changed.emit()

    def add(self, role: str) -> bool:
        """Compare this one too; False if there are four already."""
        self.choose((*self._roles, role))
        return role in self._roles

    def remove(self, role: str) -> None:
        """Compare this one no more."""
        self.choose(other for other in self._roles if other != role)

    def known(self, ids: Iterable[str]) -> tuple[str, ...]:
        """Return those of some items that can be compared: the roles, each once."""
        items = self._session.library.items
        return tuple(
            one for one in dict.fromkeys(ids) if one in items and items[one].kind is Kind.ROLE
        )

    def _known(self, ids: Iterable[str]) -> tuple[str, ...]:
        return self.known(ids)[:MOST]

    def _on_edited(self, _edit: Edit) -> None:
        self.choose(self._roles)
