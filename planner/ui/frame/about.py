"""About the program: versions, where the data lies, licences."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from planner.ui.about import facts, licences, own_version
from planner.ui.plain import label
from planner.ui.session import Session
from planner.ui.theme.icons import app_icon
from planner.ui.theme.theme import Text, Theme


class About(QDialog):
    """Name, version and what one needs for a report, with a button to copy it."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About"))
        icon = QLabel()
        icon.setPixmap(app_icon().pixmap(64, 64))
        icon.setAlignment(Qt.AlignmentFlag.AlignCenter)
        title = label(self.tr("planner {version}").format(version=own_version()))
        title.setFont(theme.font(Text.TITLE))
        title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        said = label(
            self.tr("Plan what to learn, in which order and by when. Nothing leaves this computer.")
        )
        said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.facts = label(facts(session))
        terms = QPlainTextEdit(licences(session))
        terms.setReadOnly(True)
        terms.setAccessibleName(self.tr("Licences"))
        terms.setTabChangesFocus(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(self.tr("&Copy Details"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(self._copy)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for part in (icon, title, said, self.facts):
            column.addWidget(part)
        column.addWidget(terms, 1)
        column.addWidget(buttons)
        self.resize(theme.px(560), theme.px(520))

    def _copy(self) -> None:
        text = f"planner {own_version()}\n{self.facts.text()}"
        QGuiApplication.clipboard().setText(text)
