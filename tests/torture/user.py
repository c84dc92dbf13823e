"""Somebody who uses the library whatever the disk does, and says aloud what is safe."""

from collections.abc import Callable

import msgspec

from planner.edits import Edit, Entry
from planner.errors import PlannerError
from planner.model import Library
from planner.store.schema import CURRENT, Schema
from planner.workspace import Workspace, restore
from tests.torture import plain
from tests.torture.sample import BACKUPS, LIBRARY, fingerprint, first_backup, open_library
from tests.torture.stage import Stage

#: So often the user is refused before the disk gets well.
_REFUSALS = 3


class User:
    """Tries each deed until it is done; looks after each refusal whether the view is true."""

    def __init__(self, stage: Stage, schema: Schema = CURRENT) -> None:
        self._stage = stage
        self._schema = schema
        self._opened: Workspace | None = None

    @property
    def workspace(self) -> Workspace:
        """The open library."""
        assert self._opened is not None
        return self._opened

    def do(self, name: str, make: Callable[[Library], Edit]) -> None:
        """Make an edit of the library as it is seen; one that is there already has no steps."""
        self._insist(name, lambda: self.workspace.do(make(self.workspace.library)))

    def undo(self) -> None:
        """Take the last edit back."""
        self._insist("undo", self._once(lambda: self.workspace.undoable, self.workspace.undo))

    def redo(self) -> None:
        """Do the edit that was undone last again."""
        self._insist("redo", self._once(lambda: self.workspace.redoable, self.workspace.redo))

    def back_up(self) -> None:
        """Make a backup; trying again may make a second one."""
        self._insist("back up", self._back_up)

    def restore(self) -> None:
        """Bring back the backup that was there at the beginning, by an edit."""
        source = first_backup(self._stage.folder)
        self._insist("restore", lambda: self.workspace.restore(source))

    def replace(self) -> None:
        """Put the backup that was there at the beginning in the place of the damaged library."""
        folder = self._stage.folder
        source = first_backup(folder)

        def replace() -> None:
            restore(folder / LIBRARY, source, backups=folder / BACKUPS)
            if self._opened is None:
                self._open()

        self._insist("replace", replace)

    def open(self) -> None:
        """Open the library, or make a new one."""
        self._insist("open", self._open)

    def close(self) -> None:
        """Close the library, which is to the end as it was seen."""
        self._stage.heal()
        self._check_view()
        self.workspace.store.close()

    def _back_up(self) -> None:
        self._stage.tell(f"made {self.workspace.store.backup().name}")

    def _open(self) -> None:
        store = open_library(self._stage.folder, self._schema)
        try:
            self._opened = Workspace(store)
        except BaseException:
            store.close()
            raise

    @staticmethod
    def _once(which: Callable[[], Entry | None], deed: Callable[[], object]) -> Callable[[], None]:
        """Do a deed only as long as it concerns the same entry as at first."""
        first: list[int] = []

        def do() -> None:
            entry = which()
            number = entry.number if entry else 0
            first.append(number)
            if number == first[0]:
                deed()

        return do

    def _insist(self, name: str, deed: Callable[[], object]) -> None:
        for refusals in range(1, _REFUSALS + 2):
            try:
                deed()
            except PlannerError as refusal:
                self._stage.tell(f"refused {name}: {type(refusal).__name__}")
                if refusals > _REFUSALS:
                    raise
                if refusals == _REFUSALS:
                    self._recover()
                self._check_view()
            else:
                break
        self._stage.tell(f"safe {name} {self._state()}")

    def _recover(self) -> None:
        """Have the disk get well, and do what a window does every second."""
        self._stage.heal()
        if self._opened is not None:
            self._opened.catch_up()

    def _check_view(self) -> None:
        """Compare what the user sees with the file; a broken disk cannot be asked."""
        if self._opened is None or self._stage.broken:
            return
        seen = msgspec.json.encode(list(self._opened.library.entities()))
        plain.compare(self._stage.folder / LIBRARY, seen)

    def _state(self) -> str:
        """Return the state that the judge will look for, in the run that others are compared to."""
        if not self._stage.trial.record:
            return ""
        entries = len(self.workspace.store.entries())
        return f"{entries} {fingerprint(self.workspace.library)}"
