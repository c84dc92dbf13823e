"""The corner between two scroll bars."""

from PySide6.QtWidgets import QAbstractScrollArea, QWidget


def plain_corner(area: QAbstractScrollArea) -> None:
    """Leave the corner as it is behind: the style fills it with what it takes outlines from."""
    area.setCornerWidget(QWidget(area))
