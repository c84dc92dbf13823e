"""Nothing was found: what looks alike is offered, and a new item of that name."""

from functools import partial

from PySide6.QtCore import QObject

from planner.ui.matching import alike
from planner.ui.plain import cut
from planner.ui.screens.roadmap.drawn import DrawnRoadmap

_LEAST, _MOST, _MOST_TITLE = 3, 2, 40


class Seeking(QObject):
    """Watches what is asked for; a message stands above the picture while nothing fits."""

    def __init__(self, screen: DrawnRoadmap) -> None:
        super().__init__(screen)
        self._screen = screen
        self._is_said = False
        screen.toolbar.finding.changed.connect(self.look)

    def look(self) -> None:
        """Say that nothing fits, or say it no longer."""
        finding = self._screen.toolbar.finding
        text = " ".join(finding.field.text().split())
        if finding.matches or finding.matches is None or len(text) < _LEAST:
            if self._is_said:
                self._screen.message.clear()
            self._is_said = False
            return
        items = list(self._screen.session.library.items.values())
        found = [items[at].id for at in alike(text, [item.title for item in items], _MOST)]
        said = self.tr("Nothing on this roadmap is called “{text}”.").format(text=cut(text, 60))
        if found:
            said += " " + self.tr("Did you mean one of these?")
        choices = [
            (cut(self._title(item), _MOST_TITLE), partial(self._take, item)) for item in found
        ]
        new = self.tr("New Item “{text}”…").format(text=cut(text, _MOST_TITLE))
        choices.append((new, partial(self._make, text)))
        self._screen.message.show_message(said, *choices)
        self._is_said = True

    def _title(self, item: str) -> str:
        return self._screen.session.library.items[item].title

    def _take(self, item: str) -> None:
        """Find an item on the roadmap; one that is elsewhere is shown in the details."""
        screen = self._screen
        self._is_said = False
        screen.message.clear()
        screen.toolbar.finding.clear()
        screen.go_to(item)
        screen.focus_first()

    def _make(self, text: str) -> None:
        self._is_said = False
        self._screen.message.clear()
        self._screen.toolbar.finding.clear()
        self._screen.editing.ask(title=text)
