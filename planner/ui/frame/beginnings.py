"""Other ways to begin: a library that was open before, or nothing but what one adds."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from planner.ui.frame.library_files import LibraryFiles
from planner.ui.frame.main_window import MainWindow
from planner.ui.plain import cut, on_button
from planner.verbs import whole

_SETTING = "files/recent"
_BETWEEN = "\n"
_MOST, _MOST_TEXT = 8, 80


class Beginnings(QObject):
    """Fills the menu Open Recent, and carries out Start Empty."""

    def __init__(self, window: MainWindow, files: LibraryFiles) -> None:
        super().__init__(window)
        self._window, self._session, self._files = window, window.session, files
        self.menu = QMenu(self.tr("Open Recen&t"), window)
        self.menu.aboutToShow.connect(self.fill)
        window.commands.register("file.start-empty", self.start_empty, why_not=self._why_not_empty)
        self._remember(self._session.workspace.store.path)

    def place(self) -> None:
        """Put the menu behind Open, once the menus are made."""
        menu, commands = self._window.commands.menus["file"], self._window.commands
        menu.insertMenu(commands["file.new"], self.menu)

    @property
    def recent(self) -> tuple[Path, ...]:
        """The libraries that were open, the latest first; some may be gone."""
        kept = self._session.settings.get(_SETTING, "")
        return tuple(Path(line) for line in kept.split(_BETWEEN) if line)

    def fill(self) -> None:
        """Offer what was open before; what is gone is shown, but cannot be opened."""
        self.menu.clear()
        here = self._session.workspace.store.path
        others = [path for path in self.recent if path != here]
        for path in others:
            there = path.exists()
            text = path.name if there else self.tr("{file} (gone)").format(file=path.name)
            action = self.menu.addAction(on_button(cut(f"{text}  ·  {path.parent}", _MOST_TEXT)))
            action.setEnabled(there)
            action.triggered.connect(self._opener(path))
        if not others:
            self.menu.addAction(self.tr("Nothing else was open yet")).setEnabled(False)
            return
        self.menu.addSeparator()
        gone = self.menu.addAction(self.tr("&Remove Those That Are Gone"))
        gone.setEnabled(not all(path.exists() for path in others))
        gone.triggered.connect(self.remove_gone)
        self.menu.addAction(self.tr("&Clear the List")).triggered.connect(self.clear)

    def remove_gone(self) -> None:
        """Forget the libraries that are no longer there."""
        self._keep([path for path in self.recent if path.exists()])

    def clear(self) -> None:
        """Forget all libraries but this one."""
        self._keep([self._session.workspace.store.path])

    def start_empty(self) -> None:
        """Take out what the library came with, and show where one's own will be."""
        if self._session.do(whole.empty):
            self._window.show_screen("view.roadmap")
            text = self.tr("The catalogue is gone. Add where you want to get to.")
            self._session.say(text, undo=True)

    def _opener(self, path: Path) -> Callable[[], None]:
        return lambda: self._files.go_to(path)

    def _why_not_empty(self) -> str:
        library = self._session.library
        if self._session.workspace.store.read_only:
            return self.tr("This library is write-protected.")
        if not library.roadmaps:
            return self.tr("This library is empty already.")
        if whole.is_untouched(library):
            return ""
        return self.tr("Something was done in this library. Make a new one first.")

    def _remember(self, path: Path) -> None:
        self._keep([path, *(other for other in self.recent if other != path)])

    def _keep(self, paths: list[Path]) -> None:
        kept = [str(path) for path in paths[:_MOST] if _BETWEEN not in str(path)]
        self._session.settings.set(_SETTING, _BETWEEN.join(kept))
