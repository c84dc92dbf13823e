"""Items by names that people type: titles, with the id behind where two are called the same."""

from collections import Counter
from collections.abc import Callable, Mapping

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QWidget

from planner.errors import UnknownIdError
from planner.model import Item, Kind
from planner.ui.matching import fold
from planner.verbs import find

_MOST_SHOWN = 12


class ItemNames:
    """Names of the items that a function gives; made anew when it gives others."""

    def __init__(self, items: Callable[[], Mapping[str, Item]]) -> None:
        self._items = items
        self._of: Mapping[str, Item] | None = None
        self._names: dict[str, str] = {}
        self._ids: dict[str, str] = {}
        self._lists: dict[Kind | None, QStringListModel] = {}

    def name(self, item: str) -> str:
        """Return the name of an item; of one that is not there, its id."""
        self._look()
        return self._names.get(item, item)

    def item(self, name: str) -> str:
        """Return the item that somebody named, by name or id; raises UnknownIdError with hints."""
        self._look()
        wanted = name.strip()
        found = self._ids.get(fold(wanted), wanted if wanted in self._items() else None)
        if found is None:
            raise UnknownIdError(wanted, find.suggestions(wanted, self._names.values()))
        return found

    def completer(self, parent: QWidget, kind: Kind | None = None) -> QCompleter:
        """Return a completer of the names of all items, or those of a kind, by any part of them."""
        self._look()
        made = QCompleter(parent)
        made.setModel(self._list(kind))
        made.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        made.setFilterMode(Qt.MatchFlag.MatchContains)
        made.setMaxVisibleItems(_MOST_SHOWN)
        return made

    def _list(self, kind: Kind | None) -> QStringListModel:
        if kind not in self._lists:
            items = self._items()
            names = (
                name
                for item, name in self._names.items()
                if kind is None or items[item].kind is kind
            )
            self._lists[kind] = QStringListModel(sorted(names, key=str.casefold))
        return self._lists[kind]

    def _look(self) -> None:
        items = self._items()
        if items is self._of:
            return
        self._of = items
        self._lists.clear()
        count = Counter(item.title.casefold() for item in items.values())
        self._names = {
            item.id: item.title
            if count[item.title.casefold()] == 1
            else f"{item.title} ({item.id})"
            for item in items.values()
        }
        self._ids = {fold(name): item for item, name in self._names.items()}
