"""The way one came: screens and what was selected on them, back and forward as in a browser."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from planner.ui.session import Session

_MOST = 100

Place = tuple[str, tuple[str, ...]]


class Trail(QObject):
    """Notes each place that is visited: a screen, and the items selected there.

    Selecting nothing is no place of its own; going back from it leads to what was selected.
    """

    def __init__(
        self, session: Session, screen: Callable[[], str], show: Callable[[str], object]
    ) -> None:
        super().__init__(session)
        self._session, self._screen, self._show = session, screen, show
        self._places: list[Place] = []
        self._at = -1
        self._is_going = False
        session.selection.changed.connect(self.note)

    def note(self) -> None:
        """Remember where one is now, as the newest place."""
        here = self._here()
        if self._is_going or not here[0]:
            return
        before = self._places[self._at] if self._places else ("", ())
        if here == before or (not here[1] and here[0] == before[0]):
            return
        # A screen that selects something by itself makes one place, not two.
        end = self._at if before == (here[0], ()) else self._at + 1
        self._places = [*self._places[:end], here][-_MOST:]
        self._at = len(self._places) - 1

    @property
    def can_go_back(self) -> bool:
        """Whether there is a place before this one."""
        return self._at > 0 or self._has_left()

    @property
    def can_go_forward(self) -> bool:
        """Whether there is a place to go on to after going back."""
        return self._at + 1 < len(self._places)

    def go_back(self) -> None:
        """Go to the place before, as far as its items are still there."""
        if self.can_go_back:
            self._go(self._at if self._has_left() else self._at - 1)

    def go_forward(self) -> None:
        """Take the last step back back."""
        if self.can_go_forward:
            self._go(self._at + 1)

    def _go(self, at: int) -> None:
        self._at = at
        screen, ids = self._places[at]
        known = self._session.library.items
        self._is_going = True
        try:
            if screen != self._screen():
                self._show(screen)
            self._session.selection.select(*(item for item in ids if item in known))
        finally:
            self._is_going = False

    def _has_left(self) -> bool:
        """Say whether one is elsewhere than at the place noted last: nothing is selected."""
        return bool(self._places) and self._here() != self._places[self._at]

    def _here(self) -> Place:
        return (self._screen(), self._session.selection.ids)
