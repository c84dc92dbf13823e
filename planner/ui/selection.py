"""What is selected, shared by all screens."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal


class Selection(QObject):
    """The selected items, the current one last; tells with ``changed``."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ids: tuple[str, ...] = ()

    @property
    def ids(self) -> tuple[str, ...]:
        """All that is selected."""
        return self._ids

    @property
    def current(self) -> str | None:
        """The item that details are shown of."""
        return self._ids[-1] if self._ids else None

    def select(self, *ids: str) -> None:
        """Select these and nothing else; the last becomes the current one."""
        chosen = tuple(dict.fromkeys(ids))
        if chosen != self._ids:
            self._set(chosen)

    def toggle(self, item: str) -> None:
        """Add an item to the selection as its current one, or take it out."""
        others = tuple(other for other in self._ids if other != item)
        self.select(*others, *(() if item in self._ids else (item,)))

    def forget(self, gone: Iterable[str]) -> None:
        """Drop items that are no longer there."""
        lost = set(gone)
        if lost.intersection(self._ids):
            self._set(tuple(item for item in self._ids if item not in lost))

    def _set(self, ids: tuple[str, ...]) -> None:
        self._ids = ids
        self.changed.emit()
