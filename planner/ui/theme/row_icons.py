"""Icons of rows in lists: many rows show the same few."""

from PySide6.QtGui import QIcon

from planner.ui.theme.icons import row_icon, status_icon
from planner.ui.theme.tokens import Look, Tokens


class RowIcons:
    """Makes each icon once, in the colours that it was given."""

    def __init__(self, tokens: Tokens) -> None:
        self._tokens = tokens
        self._statuses: dict[Look, QIcon] = {}
        self._drawn: dict[str, QIcon] = {}

    def status(self, look: Look) -> QIcon:
        """Return the icon of a status."""
        if look not in self._statuses:
            self._statuses[look] = status_icon(look, self._tokens)
        return self._statuses[look]

    def drawn(self, name: str) -> QIcon:
        """Return an icon that there is a drawing of."""
        if name not in self._drawn:
            self._drawn[name] = row_icon(name, self._tokens)
        return self._drawn[name]
