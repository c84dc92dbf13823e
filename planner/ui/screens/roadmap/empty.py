"""What the roadmap says while there is no target, with what to do about it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from planner.model import Kind, Library
from planner.ui.actions import Actions
from planner.ui.plain import label


class Empty(QWidget):
    """Leads to the roles; where there are none, to a first item of one's own."""

    def __init__(self, commands: Actions) -> None:
        super().__init__()
        self.said = label(wrap=False)
        self.choose = QPushButton(self.tr("Choose a Role"))
        self.choose.clicked.connect(commands["view.welcome"].trigger)
        self.add = QPushButton(self.tr("Add an Item"))
        self.add.clicked.connect(commands["item.new"].trigger)
        column = QVBoxLayout(self)
        column.addStretch(1)
        for part in (self.said, self.choose, self.add):
            column.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)

    def show_library(self, library: Library) -> None:
        """Say what fits a library."""
        roles = any(item.kind is Kind.ROLE for item in library.items.values())
        self.choose.setVisible(roles)
        self.add.setVisible(not roles)
        self.setFocusProxy(self.choose if roles else self.add)
        self.said.setText(
            self.tr("Choose a target to see the way there.")
            if roles
            else self.tr("Nothing here yet. Add where you want to get to, then what it needs.")
        )
