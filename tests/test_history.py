"""Whatever is done, undone and redone, in which window ever: file, memory and history agree, and
undoing all leads back to the beginning (promise P25).
"""

from datetime import date
from pathlib import Path

import msgspec
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from planner.edits import EditKind, Step, difference, edit
from planner.errors import ChangedElsewhereError, RefusedError
from planner.model import AnyEntity, Item, Library, LogEntry, Record
from planner.store import Store
from planner.workspace import Workspace
from tests.store.entities import entities, libraries, skill
from tests.store.quick import quick_folder

START = [skill(id_) for id_ in "abcd"]
_ids = st.sampled_from("abcd")
_windows = st.sampled_from([0, 1])


class History(RuleBasedStateMachine):
    """Two windows on one file, which know of each other what the file tells."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = quick_folder()
        self.windows = [self.opened(), self.opened()]
        self.reader = self.opened().store
        self.truth = Library.of(START)
        #: What undo takes back and redo does again: libraries before and after.
        self.undo: list[tuple[Library, Library]] = []
        self.redo: list[tuple[Library, Library]] = []

    def opened(self) -> Workspace:
        folder = Path(self.folder.name)
        path, backups = folder / "library.planner", folder / "backups"
        return Workspace(Store.open(path, backups=backups, start=lambda: START))

    def change(self, at: int, steps: list[Step]) -> None:
        """Make an edit in a window that may have missed what the other did."""
        window, made = self.windows[at], edit(EditKind.CHANGE_ITEM, steps)
        stale = window.library != self.truth
        conflict = any(self.truth.get(step.entity) != step.before for step in made.steps)
        try:
            window.do(made)
        except ChangedElsewhereError:
            assert conflict
            assert window.library == self.truth
        except RefusedError:
            assert stale
        else:
            assert not conflict
            self.made(window, made.apply(self.truth))

    def made(self, window: Workspace, after: Library) -> None:
        if after != self.truth:
            self.undo.append((self.truth, after))
            self.redo.clear()
            self.truth = after
            assert window.library == after

    def put(self, at: int, entity: AnyEntity) -> None:
        self.change(at, [Step(self.windows[at].library.get(entity), entity)])

    @rule(at=_windows, item=_ids, record=entities(Record))
    def record(self, at: int, item: str, record: AnyEntity) -> None:
        self.put(at, msgspec.structs.replace(record, item=item))

    @rule(at=_windows, item=_ids, id_=st.sampled_from("xyz"), hours=st.sampled_from([1, 2.5]))
    def log(self, at: int, item: str, id_: str, hours: float) -> None:
        self.put(at, LogEntry(id=id_, item=item, on=date(2026, 11, 23), hours=hours))

    @rule(at=_windows, id_=_ids, item=entities(Item))
    def describe(self, at: int, id_: str, item: AnyEntity) -> None:
        self.put(at, msgspec.structs.replace(item, id=id_))

    @rule(at=_windows, item=_ids)
    def forget(self, at: int, item: str) -> None:
        record = self.windows[at].library.records.get(item)
        self.change(at, [Step(record, None)] if record else [])

    @rule(at=_windows, library=libraries(most=2))
    def replace_all(self, at: int, library: Library) -> None:
        """As an import or a restore does."""
        wanted = Library.of([*START, *library.entities()])
        self.change(at, list(difference(self.windows[at].library, wanted)))

    @precondition(lambda self: self.undo)
    @rule(at=_windows)
    def take_back(self, at: int) -> None:
        before, after = self.undo.pop()
        self.windows[at].undo()
        assert self.windows[at].library == before
        self.redo.append((before, after))
        self.truth = before

    @precondition(lambda self: self.redo)
    @rule(at=_windows)
    def do_again(self, at: int) -> None:
        before, after = self.redo.pop()
        self.windows[at].redo()
        assert self.windows[at].library == after
        self.undo.append((before, after))
        self.truth = after

    @rule(at=_windows)
    def look(self, at: int) -> None:
        window = self.windows[at]
        window.catch_up()
        assert window.library == self.truth
        assert (window.undoable is None, window.redoable is None) == (not self.undo, not self.redo)

    @rule(at=_windows)
    def reopen(self, at: int) -> None:
        self.windows[at].store.close()
        self.windows[at] = self.opened()
        self.look(at)

    @rule(at=_windows)
    def back_up_and_restore(self, at: int) -> None:
        backup = self.windows[at].store.backup()
        assert self.windows[at].restore(backup).steps == ()

    @invariant()
    def the_file_holds_the_truth_in_the_order_of_its_making(self) -> None:
        there = self.reader.load()
        assert there == self.truth
        assert list(there.items) == list(self.truth.items)

    def teardown(self) -> None:
        assert self.reader.check() == []
        window = self.windows[0]
        window.catch_up()
        while window.undoable:
            window.undo()
        assert window.library == Library.of(START)
        assert self.reader.check() == []
        for store in (self.reader, *(window.store for window in self.windows)):
            store.close()
        self.folder.cleanup()


TestHistory = History.TestCase
TestHistory.settings = settings(stateful_step_count=30)
