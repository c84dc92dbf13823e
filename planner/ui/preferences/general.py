"""Where one begins, in which language, and what is explained."""

from PySide6.QtWidgets import QComboBox, QPushButton

from planner.ui.hints import forget_hints
from planner.ui.language import SETTING, SYSTEM, Languages
from planner.ui.preferences.page import Page, Surroundings
from planner.ui.settings import START_SCREEN


class GeneralPage(Page):
    """Start screen, language, hints."""

    def __init__(self, around: Surroundings, screens: tuple[str, ...]) -> None:
        super().__init__(around, "")
        self.title = self.tr("General")
        self.setAccessibleName(self.title)
        last = (("", self.tr("The one I left")),)
        named = tuple((screen, around.actions.text(screen)) for screen in screens)
        self.start = self.add_choice(
            self.tr("Start with the screen"), "", START_SCREEN, last + named
        )
        self.language = self._add_language()
        self.hints = self.add(
            self.tr("Hints"),
            self.tr("Each screen explains itself once."),
            QPushButton(self.tr("Show Hints &Again")),
        )
        self.hints.clicked.connect(self._show_hints)
        self.end()

    def _add_language(self) -> QComboBox:
        languages, settings = Languages(), self.around.settings
        box = self.add(
            self.tr("Language"),
            self.tr(
                "Of the window, its numbers and its days; it opens anew for that, at once. "
                "What roadmaps say stays in the language that they are written in."
            ),
            QComboBox(),
        )
        system = self.tr("As the desktop has it ({language})")
        box.addItem(system.format(language=languages.name(languages.of_desktop())), SYSTEM)
        for code in languages.codes:
            box.addItem(languages.name(code), code)
        box.activated.connect(self._speak)
        self.bind(
            lambda: box.setCurrentIndex(max(0, box.findData(settings.get(SETTING, SYSTEM)))),
            lambda: self._choose_language(SYSTEM),
        )
        return box

    def _speak(self, at: int) -> None:
        self._choose_language(str(self.language.itemData(at)))

    def _choose_language(self, code: str) -> None:
        settings = self.around.settings
        before = settings.get(SETTING, SYSTEM)
        settings.set(SETTING, code)
        languages = Languages()
        if languages.meant(before) != languages.meant(code):
            self.around.open_anew()

    def _show_hints(self) -> None:
        forget_hints(self.around.settings)
        self.around.apply()
