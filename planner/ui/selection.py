"""What is selected, shared by all screens, with the way back to what was selected before."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

_MOST_STEPS = 100


class Selection(QObject):
    """The selected items, the current one last; tells with ``changed``."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ids: tuple[str, ...] = ()
        self._back: list[tuple[str, ...]] = []
        self._forward: list[tuple[str, ...]] = []

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
        if chosen == self._ids:
            return
        if self._ids:
            self._back = [*self._back[1 - _MOST_STEPS :], self._ids]
        self._forward.clear()
        self._set(chosen)

    def toggle(self, item: str) -> None:
        """Add an item to the selection as its current one, or take it out."""
        others = tuple(other for other in self._ids if other != item)
        self.select(*others, *(() if item in self._ids else (item,)))

    def forget(self, gone: Iterable[str]) -> None:
        """Drop items that are no longer there."""
        lost = set(gone)
        self._back = _without(self._back, lost)
        self._forward = _without(self._forward, lost)
        if lost.intersection(self._ids):
            self._set(tuple(item for item in self._ids if item not in lost))

    @property
    def can_go_back(self) -> bool:
        """Whether something else was selected before."""
        return bool(self._back)

    @property
    def can_go_forward(self) -> bool:
        """Whether there is something to go forward to after going back."""
        return bool(self._forward)

    def go_back(self) -> None:
        """Select what was selected before."""
        if self._back:
            self._forward.append(self._ids)
            self._set(self._back.pop())

    def go_forward(self) -> None:
        """Take the last step back back."""
        if self._forward:
            self._back.append(self._ids)
            self._set(self._forward.pop())

    def _set(self, ids: tuple[str, ...]) -> None:
        self._ids = ids
        self.changed.emit()


def _without(steps: list[tuple[str, ...]], lost: set[str]) -> list[tuple[str, ...]]:
    kept = (tuple(item for item in step if item not in lost) for step in steps)
    return [step for step in kept if step]
