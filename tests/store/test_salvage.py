import os
import random
from pathlib import Path

import pytest

from planner.edits import EditKind, Step, edit
from planner.errors import LibraryFileError, NotALibraryError, RefusedError
from planner.model import Listing, LogEntry, Roadmap
from planner.store import Store, library_in, salvage
from planner.workspace import Workspace
from tests.store.conftest import Clock, Opener
from tests.store.entities import done, skill
from tests.store.test_gate import everything_in, script
from tests.store.test_store import making

PAGE = 4096
ITEMS = [skill(f"s{at}", summary=f"{at} " * 60) for at in range(400)]


@pytest.fixture
def large(opened: Opener, path: Path) -> Path:
    """A closed library of many pages; records and hours are in its history too."""
    store = opened([Roadmap(id="r", title="R"), *ITEMS])
    store.write(making(*(done(f"s{at}", note="x" * 99) for at in range(0, 400, 2))))
    store.write(making(*(Listing(roadmap="r", item=f"s{at}", position=at) for at in range(9))))
    store.close()
    return path


def zero(path: Path, page: int) -> None:
    with path.open("r+b") as file:
        file.seek(page * PAGE)
        file.write(bytes(PAGE))


def test_nothing_is_missing_of_a_sound_library(large: Path, tmp_path: Path, clock: Clock) -> None:
    assert salvage(large, tmp_path / "saved.planner", clock()) == []
    assert library_in(tmp_path / "saved.planner") == library_in(large)


def test_all_that_whole_pages_tell_is_saved(
    large: Path, tmp_path: Path, backups: Path, clock: Clock
) -> None:
    whole = library_in(large)
    content = large.read_bytes()
    chance = random.Random(3)  # noqa: S311 - seeded on purpose
    pages = [at for at in range(1, len(content) // PAGE) if b" in " not in content[:1]]
    for attempt, page in enumerate(chance.sample(pages, 12)):
        large.write_bytes(content)
        zero(large, page)
        before = everything_in(large.parent)
        target = tmp_path / "saved" / f"{attempt}.planner"
        salvage(large, target, clock())
        assert everything_in(large.parent) == before
        store = Store.open(target, backups=backups)
        saved = store.load()
        assert store.check() == []
        store.close()
        assert len(saved.items.keys() & whole.items.keys()) > 350
        assert saved.records == whole.records, "each is in its table or in the history"


def test_lost_items_with_records_become_placeholders(
    large: Path, tmp_path: Path, clock: Clock
) -> None:
    script(large, "PRAGMA foreign_keys = OFF", "DELETE FROM item WHERE id IN ('s0', 's7')")
    script(large, "PRAGMA foreign_keys = OFF", "DELETE FROM roadmap")
    report = salvage(large, tmp_path / "saved.planner", clock())
    saved = library_in(tmp_path / "saved.planner")
    assert saved.items["s0"].missing
    assert "s7" not in saved.items
    assert saved.records["s0"] == done("s0", note="x" * 99)
    assert saved.roadmaps["r"].title == "r"
    assert report == ["2 placeholders were made for lost items and roadmaps."]


def test_rows_that_make_no_sense_are_counted_and_left_out(
    large: Path, tmp_path: Path, clock: Clock
) -> None:
    script(large, "UPDATE item SET tags = '{' WHERE id IN ('s1', 's3')")
    script(large, "UPDATE journal SET steps = '[' WHERE number = 3")
    report = salvage(large, tmp_path / "saved.planner", clock())
    assert library_in(tmp_path / "saved.planner").items.keys().isdisjoint({"s1", "s3"})
    assert "2 item rows could not be understood." in report
    assert "1 entries of the history could not be understood." in report


def test_values_that_a_sound_file_would_refuse_are_left_out(
    large: Path, tmp_path: Path, clock: Clock
) -> None:
    script(
        large,
        "PRAGMA ignore_check_constraints = ON",
        "UPDATE record SET level = 0 WHERE item = 's4'",
        "UPDATE journal SET steps = '[]'",
    )
    report = salvage(large, tmp_path / "saved.planner", clock())
    assert report == ["1 record rows could not be understood."]
    assert "s4" not in library_in(tmp_path / "saved.planner").records


def test_history_stays_readable_and_undo_begins_anew(
    large: Path, tmp_path: Path, backups: Path, clock: Clock
) -> None:
    salvage(large, tmp_path / "saved.planner", clock())
    workspace = Workspace(Store.open(tmp_path / "saved.planner", backups=backups))
    assert [entry.kind for entry in workspace.history()][1:3] == [EditKind.IMPORT] * 2
    assert workspace.undoable is None
    hour = LogEntry(id="l", item="s0", on=clock().date(), hours=1)
    workspace.do(edit(EditKind.LOG, [Step(None, hour)]))
    workspace.undo()
    assert workspace.undoable is None
    assert workspace.store.check() == []
    workspace.store.close()


def test_what_stands_only_in_the_history_is_taken_from_there(
    large: Path, tmp_path: Path, clock: Clock
) -> None:
    whole = library_in(large)
    script(large, "PRAGMA foreign_keys = OFF", "DELETE FROM record", "DELETE FROM listing")
    report = salvage(large, tmp_path / "saved.planner", clock())
    assert library_in(tmp_path / "saved.planner") == whole
    assert report == ["209 entities were taken from the history."]


@pytest.mark.parametrize("content", [b"", b"not a library" * 99, os.urandom(9000)])
def test_where_nothing_can_be_read_nothing_is_written(
    tmp_path: Path, clock: Clock, content: bytes
) -> None:
    (tmp_path / "rubbish").write_bytes(content)
    with pytest.raises(NotALibraryError):
        salvage(tmp_path / "rubbish", tmp_path / "saved.planner", clock())
    assert {found.name for found in tmp_path.iterdir()} == {"rubbish"}


def test_nothing_is_overwritten_and_a_missing_file_is_said(
    large: Path, tmp_path: Path, clock: Clock
) -> None:
    with pytest.raises(RefusedError):
        salvage(large, large, clock())
    with pytest.raises(LibraryFileError):
        salvage(tmp_path / "nowhere", tmp_path / "saved.planner", clock())
