"""What all screens have in common."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from planner.ui.actions import Actions, Handler
from planner.ui.session import Session
from planner.ui.theme.theme import Theme


class Screen(QWidget):
    """One of the screens; ``command`` is that of the table which shows it.

    ``stands_under`` is the command of another screen whose button in the navigation stands for
    this one too. While it is in front it carries out the commands for which it called
    :meth:`handle`.
    """

    command = ""
    stands_under = ""
    #: Whether the details of the selected item are shown beside it.
    shows_details = True

    def __init__(self, session: Session, actions: Actions, theme: Theme) -> None:
        super().__init__()
        self.session, self.commands, self.theme = session, actions, theme
        self._wanted: list[tuple[str, Callable[[], object], Callable[[], str], _Checked]] = []
        self._handlers: list[Handler] = []

    def handle(
        self,
        command: str,
        run: Callable[[], object],
        *,
        why_not: Callable[[], str] = str,
        checked: "_Checked" = None,
    ) -> None:
        """Carry a command out while this screen is in front."""
        self._wanted.append((command, run, why_not, checked))

    @property
    def handled(self) -> frozenset[str]:
        """The commands that this screen carries out while it is in front."""
        return frozenset(command for command, *_rest in self._wanted)

    def enter(self) -> None:
        """Come to the front."""
        self._handlers = [
            self.commands.register(command, run, why_not=why_not, checked=checked)
            for command, run, why_not, checked in self._wanted
        ]

    def leave(self) -> None:
        """Give way to another screen."""
        self.commands.drop(self._handlers)
        self._handlers = []

    def title(self) -> str:
        """Return what the window's title says of this screen."""
        return self.commands.text(self.command)

    def show_item(self, item: str) -> None:
        """Bring an item into view, if the screen shows it."""

    def focus_first(self) -> None:
        """Give the focus to where one begins."""
        self.setFocus()

    def clear_one_layer(self) -> bool:
        """Take away what was emphasised last; False if there is nothing of the kind."""
        return False

    def take_settings(self) -> None:
        """Follow the settings, which have changed while the screen was there."""

    def save_state(self) -> None:
        """Remember in the settings what shall be there again at the next start."""


_Checked = Callable[[], bool] | None
