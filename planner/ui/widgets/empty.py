"""A page with nothing on it yet: what to do next, and one button that does it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from planner.ui.plain import label, on_button


class EmptyPage(QWidget):
    """Says what to do; ``wanted`` tells that the button was pressed."""

    wanted = Signal()

    def __init__(self, said: str, button: str) -> None:
        super().__init__()
        words = label(said)
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.button = QPushButton(on_button(button))
        self.button.clicked.connect(self.wanted)
        self.setFocusProxy(self.button)
        column = QVBoxLayout(self)
        column.addStretch(1)
        column.addWidget(words)
        column.addSpacing(12)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignCenter)
        column.addStretch(2)
