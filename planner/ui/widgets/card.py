"""A card: a surface with a border on the page."""

from PySide6.QtWidgets import QFrame

from planner.ui.theme.theme import Theme
from planner.ui.theme.tokens import Look


class Card(QFrame):
    """Frames what belongs together; its border can show that something is late."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._shown_theme = theme
        self._warns = False
        self.setObjectName("card")
        theme.changed.connect(self._paint_card)
        self._paint_card()

    def warn(self, *, warns: bool) -> None:
        """Show by the border that something is late, or no longer."""
        self._warns = warns
        self._paint_card()

    def _paint_card(self) -> None:
        tokens = self._shown_theme.tokens
        border = tokens.status[Look.LATE].border if self._warns else tokens.line
        self.setStyleSheet(
            f"#card {{ background: {tokens.surface}; border: 1px solid {border};"
            " border-radius: 8px; }"
        )
