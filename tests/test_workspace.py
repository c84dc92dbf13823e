import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from planner.edits import Act, Edit, EditKind, Step, edit
from planner.errors import (
    ChangedElsewhereError,
    LibraryFileError,
    NothingToDoError,
    RefusedError,
    ReplacedLibraryError,
)
from planner.model import Kind
from planner.store import Store
from planner.workspace import Workspace
from tests.store.entities import done, skill
from tests.store.quick import quick_folder


class Window:
    """A workspace on the library file, and what it was told."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.open()

    def open(self) -> None:
        store = Store.open(
            self.path,
            backups=self.path.parent / "backups",
            start=lambda: [skill(id_) for id_ in "abc"],
        )
        self.workspace = Workspace(store)
        self.told: list[Edit] = []
        self.workspace.subscribe(self.told.append)

    def tick(self, id_: str) -> Edit:
        made = Edit(EditKind.DONE, (Step(None, done(id_)),), id_)
        self.workspace.do(made)
        return made

    def reopen(self) -> None:
        self.workspace.store.close()
        self.open()

    def can_redo(self) -> bool:
        return self.workspace.redoable is not None

    def ticked(self) -> str:
        return "".join(sorted(self.workspace.library.records))


@pytest.fixture
def tmp_path() -> Iterator[Path]:
    with quick_folder() as folder:
        yield Path(folder)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "library.planner"


@pytest.fixture
def windows(path: Path) -> Iterator[tuple[Window, Window]]:
    both = Window(path), Window(path)
    yield both
    for window in both:
        window.workspace.catch_up()
        assert window.workspace.store.load() == window.workspace.library
        window.workspace.store.close()


def test_an_edit_is_in_the_file_in_memory_and_told(windows: tuple[Window, Window]) -> None:
    one, _ = windows
    made = one.tick("a")
    assert one.ticked() == "a"
    assert one.workspace.store.load().records == {"a": done("a")}
    assert one.told == [made]


def test_the_library_handed_out_never_changes(windows: tuple[Window, Window]) -> None:
    one, _ = windows
    before = one.workspace.library
    one.tick("a")
    assert not before.records


def test_nothing_is_done_by_an_edit_without_steps(windows: tuple[Window, Window]) -> None:
    one, _ = windows
    one.workspace.do(Edit(EditKind.DONE, ()))
    assert one.told == []
    assert len(one.workspace.history()) == 1


def test_undo_and_redo_walk_back_and_forth(windows: tuple[Window, Window]) -> None:
    one, _ = windows
    edits = [one.tick(id_) for id_ in "abc"]
    assert [one.workspace.undo() for _ in range(2)] == [e.inverse() for e in edits[:0:-1]]
    assert one.ticked() == "a"
    assert one.workspace.redo() == edits[1]
    assert one.ticked() == "ab"
    assert one.told == [*edits, edits[2].inverse(), edits[1].inverse(), edits[1]]


def test_undo_and_redo_survive_a_restart(windows: tuple[Window, Window]) -> None:
    one, _ = windows
    for id_ in "abc":
        one.tick(id_)
    one.workspace.undo()
    one.reopen()
    assert one.workspace.undoable is not None
    assert one.workspace.undoable.subject == "b"
    one.workspace.undo()
    one.reopen()
    one.workspace.redo()
    one.workspace.redo()
    assert one.ticked() == "abc"
    one.reopen()
    for _ in range(3):
        one.workspace.undo()
    assert one.ticked() == ""


def test_the_beginning_of_a_library_is_not_undone(windows: tuple[Window, Window]) -> None:
    one, _ = windows
    with pytest.raises(NothingToDoError):
        one.workspace.undo()
    with pytest.raises(NothingToDoError):
        one.workspace.redo()
    assert (one.workspace.undoable, one.workspace.redoable) == (None, None)
    assert set(one.workspace.library.items) == set("abc")


def test_a_new_edit_forgets_what_could_be_redone(windows: tuple[Window, Window]) -> None:
    one, _ = windows
    one.tick("a")
    one.workspace.undo()
    assert one.can_redo()
    one.tick("b")
    assert not one.can_redo()
    with pytest.raises(NothingToDoError):
        one.workspace.redo()


def test_history_is_kept_of_everything(windows: tuple[Window, Window]) -> None:
    one, _ = windows
    one.tick("a")
    one.workspace.undo()
    one.workspace.redo()
    assert [(e.act, e.of) for e in one.workspace.history()] == [
        (Act.REDO, 2),
        (Act.UNDO, 2),
        (Act.DO, None),
        (Act.CREATE, None),
    ]
    assert [e.number for e in one.workspace.history(limit=2)] == [4, 3]


def test_another_window_follows(windows: tuple[Window, Window]) -> None:
    one, two = windows
    made = one.tick("a")
    assert two.workspace.catch_up() == (made,)
    assert two.told == [made]
    assert two.ticked() == "a"
    assert two.workspace.catch_up() == ()
    assert one.workspace.catch_up() == ()


def test_an_edit_brings_along_what_the_other_window_did(windows: tuple[Window, Window]) -> None:
    one, two = windows
    first, second = one.tick("a"), two.tick("b")
    assert two.told == [first, second]
    assert two.ticked() == "ab"
    assert one.workspace.catch_up() == (second,)


def test_one_window_undoes_what_the_other_did(windows: tuple[Window, Window]) -> None:
    one, two = windows
    one.tick("a")
    two.tick("b")
    one.workspace.undo()
    one.workspace.undo()
    assert one.ticked() == ""
    two.workspace.redo()
    assert two.ticked() == "a"
    one.workspace.redo()
    assert one.ticked() == "ab"
    two.workspace.catch_up()


def test_the_second_to_change_the_same_thing_is_told_and_sees_the_first(
    windows: tuple[Window, Window],
) -> None:
    one, two = windows
    first = one.tick("a")
    with pytest.raises(ChangedElsewhereError):
        two.tick("a")
    assert two.told == [first]
    assert two.ticked() == "a"


def test_undo_waits_until_what_the_other_window_did_was_seen(path: Path) -> None:
    one, two = Window(path), Window(path)
    mine = one.tick("a")
    two.workspace.catch_up()
    entry = two.workspace.undoable
    assert entry is not None
    foreign = one.tick("b")
    with pytest.raises(ChangedElsewhereError, match="another window"):
        two.workspace.store.write(mine.inverse(), Act.UNDO, entry.number)
    assert two.workspace.catch_up() == (foreign,)
    for window in (one, two):
        window.workspace.store.close()


def test_a_refused_edit_changes_nothing(windows: tuple[Window, Window]) -> None:
    one, _ = windows
    with pytest.raises(RefusedError):
        one.tick("nowhere")
    assert (one.told, one.ticked()) == ([], "")
    one.tick("a")


def test_a_listener_that_fails_stops_neither_the_others_nor_the_edit(
    windows: tuple[Window, Window],
) -> None:
    one, _ = windows

    def fail(_: Edit) -> None:
        raise ValueError("no picture today")

    one.workspace.subscribe(fail)
    late: list[Edit] = []
    one.workspace.subscribe(late.append)
    with pytest.raises(ValueError, match="no picture"):
        one.tick("a")
    assert one.ticked() == "a"
    assert len(late) == len(one.told) == 1
    with pytest.raises(ValueError, match="no picture"):
        one.workspace.undo()
    assert (one.ticked(), len(one.workspace.history())) == ("", 3)


def test_a_change_without_history_is_noticed_at_the_next_conflict(
    windows: tuple[Window, Window], path: Path
) -> None:
    one, two = windows
    with closing(sqlite3.connect(path)) as other, other:
        other.execute("UPDATE item SET area = 'x'")
    with pytest.raises(ChangedElsewhereError):
        one.workspace.do(edit(EditKind.REMOVE_ITEM, [Step(skill("a"), None)]))
    assert [step.after for told in one.told for step in told.steps] == [
        skill(id_, area="x") for id_ in "abc"
    ]
    one.workspace.do(edit(EditKind.REMOVE_ITEM, [Step(skill("a", area="x"), None)]))
    two.workspace._reload()


def test_a_file_that_was_replaced_is_not_written_into(path: Path, tmp_path: Path) -> None:
    window = Window(path)
    other = Window(tmp_path / "other.planner")
    other.workspace.store.close()
    stranger = (tmp_path / "other.planner").read_bytes()
    (tmp_path / "other.planner").replace(path)
    with pytest.raises(ReplacedLibraryError):
        window.tick("a")
    with pytest.raises(ReplacedLibraryError):
        window.workspace.undo()
    window.workspace.store.close()
    assert path.read_bytes() == stranger
    assert window.told == []


def test_a_backup_comes_back_as_an_edit_that_can_be_undone(windows: tuple[Window, Window]) -> None:
    one, two = windows
    one.tick("a")
    backup = one.workspace.store.backup()
    one.tick("b")
    before = one.workspace.library
    restored = one.workspace.restore(backup)
    assert restored.kind is EditKind.RESTORE
    assert one.ticked() == "a"
    two.workspace.catch_up()
    assert two.ticked() == "a"
    two.workspace.undo()
    one.workspace.catch_up()
    assert one.workspace.library == before
    assert [b.why for b in one.workspace.store.backups()] == ["before-restore", "manual"]


def test_restoring_what_is_there_already_does_nothing(windows: tuple[Window, Window]) -> None:
    one, _ = windows
    assert one.workspace.restore(one.workspace.store.backup()).steps == ()
    assert one.told == []


def test_the_library_is_not_a_backup_of_itself(windows: tuple[Window, Window], path: Path) -> None:
    one, _ = windows
    with pytest.raises(RefusedError, match="the library itself"):
        one.workspace.restore(path)


@pytest.mark.parametrize("content", [None, b"", b"rubbish"])
def test_a_backup_that_is_none_changes_nothing(
    windows: tuple[Window, Window], tmp_path: Path, content: bytes | None
) -> None:
    one, _ = windows
    if content is not None:
        (tmp_path / "copy.planner").write_bytes(content)
    with pytest.raises((RefusedError, LibraryFileError)):
        one.workspace.restore(tmp_path / "copy.planner")
    assert one.told == []


def test_times_in_the_history_are_in_utc(path: Path) -> None:
    at = datetime(2026, 3, 1, 23, 30, tzinfo=UTC).astimezone()
    store = Store.open(path, backups=path.parent / "b", now=lambda: at, start=list)
    Workspace(store).do(edit(EditKind.ADD_ITEM, [Step(None, skill("x"))]))
    for entry in store.entries():
        assert entry.at == at
        assert entry.at.tzinfo is UTC
    assert store.load().items["x"].kind is Kind.SKILL
    store.close()
