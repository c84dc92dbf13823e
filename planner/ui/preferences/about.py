"""About the program, as the last page of the settings."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QPushButton

from planner.ui.about import facts, licences
from planner.ui.plain import label
from planner.ui.preferences.page import Page, Surroundings


class AboutPage(Page):
    """Versions and licences."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around, "")
        self.title = self.tr("About")
        self.setAccessibleName(self.title)
        self.facts = label(facts(around.session))
        self.copy = self.add(
            self.tr("Versions and places"), self.facts.text(), QPushButton(self.tr("&Copy"))
        )
        self.copy.clicked.connect(self._copy)
        text = QPlainTextEdit(licences(around.session))
        text.setReadOnly(True)
        text.setTabChangesFocus(True)
        text.setMinimumHeight(around.theme.px(240))
        self.licences = self.add(
            self.tr("Licences"), self.tr("What the program is made of."), text, wide=True
        )
        self.end()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.facts.text())
