"""The language of the window: translations found by their files, the desktop's own by default."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtWidgets import QApplication
from shiboken6 import delete

from planner.assets import asset
from planner.ui.english import English

#: Stands for the language of the desktop.
SYSTEM: Final = ""
ENGLISH: Final = "en"
#: Where UiSettings keep the choice.
SETTING: Final = "general/language"
_PREFIX, _SUFFIX = "planner_", ".qm"
#: Bytes of a file, at most, in which nothing is translated.
_NOTHING = 64
_MARK = "translation of the window"


def translations() -> Path:
    """Return the folder of the translations that ship with the program."""
    return Path(str(asset("i18n")))


class Languages:
    """English, and whatever has a file ``planner_<code>.qm`` in a folder."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = translations() if folder is None else folder

    @property
    def codes(self) -> tuple[str, ...]:
        """The languages in which something is said, English first."""
        found = (
            file.name.removeprefix(_PREFIX).removesuffix(_SUFFIX)
            for file in self._folder.glob(f"{_PREFIX}*{_SUFFIX}")
            if file.stat().st_size > _NOTHING
        )
        return (ENGLISH, *sorted(found))

    def of_desktop(self) -> str:
        """Return the first language that the desktop asks for and that there is, else English."""
        codes = self.codes
        for wanted in QLocale.system().uiLanguages():
            parts = wanted.replace("-", "_").split("_")
            for code in ("_".join((parts[0], parts[-1])), parts[0]):
                if code in codes:
                    return code
        return ENGLISH

    def meant(self, wanted: str) -> str:
        """Return the language for a setting; one that is gone counts as the desktop's."""
        return wanted if wanted in self.codes else self.of_desktop()

    @staticmethod
    def name(code: str) -> str:
        """Return what a language calls itself: "Deutsch"."""
        if code == ENGLISH:
            return "English"
        name = QLocale(code).nativeLanguageName() or code
        return name[:1].upper() + name[1:]

    def speak(self, app: QApplication, wanted: str = SYSTEM) -> str:
        """Translate all that is made from now on, and write numbers and days as is usual there.

        What was made before stays as it is. Returns the code of the language.
        """
        code = self.meant(wanted)
        for old in app.findChildren(QTranslator, _MARK):
            app.removeTranslator(old)
            delete(old)
        # Those added last are asked first.
        self._add(app, English(app))
        if code != ENGLISH:
            qt = QTranslator(app)
            if qt.load(f"qtbase_{code}", QLibraryInfo.path(_QT_FILES)):
                self._add(app, qt)
            own = QTranslator(app)
            if own.load(str(self._folder / f"{_PREFIX}{code}{_SUFFIX}")):
                self._add(app, own)
        locale = _locale(code)
        QLocale.setDefault(locale)
        app.setLayoutDirection(locale.textDirection())
        return code

    @staticmethod
    def _add(app: QApplication, translator: QTranslator) -> None:
        translator.setObjectName(_MARK)
        app.installTranslator(translator)


_QT_FILES = QLibraryInfo.LibraryPath.TranslationsPath


def speaks(app: QObject) -> bool:
    """Say whether a language was chosen already."""
    return app.findChild(QTranslator, _MARK) is not None


def _locale(code: str) -> QLocale:
    """Return how a language writes numbers and days: as the desktop does where it speaks that."""
    system = QLocale.system()
    if system.language() == QLocale(code).language():
        return system
    return QLocale("en_GB" if code == ENGLISH else code)
