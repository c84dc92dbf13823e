import re
from pathlib import Path

import pytest

from planner.edits import Act, EditKind, Step, edit
from planner.errors import DamagedLibraryError
from planner.store import Store
from tests.store.conftest import Opener
from tests.store.entities import done, skill
from tests.store.test_gate import script
from tests.store.test_store import making, tick


def test_a_sound_library_has_no_faults(store: Store) -> None:
    store.write(tick("a"))
    store.write(tick("a").inverse(), Act.UNDO, 2)
    store.write(tick("a"), Act.REDO, 2)
    store.backup()
    assert store.check() == []


@pytest.mark.parametrize(
    ("statement", "told"),
    [
        ("UPDATE record SET note = 'x'", "record 'a' is not as entry 2"),
        ("DELETE FROM record", "record 'a' is not as entry 2"),
        ("INSERT INTO log VALUES ('l', 'z', '2026-01-01', 1, '')", "refers to a item"),
        ("UPDATE item SET hours = '[1]' WHERE id = 'b'", "item 'b' in the library cannot be read"),
        ("UPDATE record SET started = 'soon'", "record 'a' in the library cannot be read"),
        (
            "UPDATE journal SET act = 'undo', \"of\" = 77 WHERE number = 2",
            "entry 77, which is missing",
        ),
        ("DELETE FROM journal WHERE number = 1", "no beginning"),
        ("PRAGMA writable_schema = ON", ""),
    ],
)
def test_what_others_changed_is_found(store: Store, path: Path, statement: str, told: str) -> None:
    store.write(tick("a"))
    script(path, "PRAGMA foreign_keys = OFF", statement)
    faults = store.check()
    assert bool(faults) == bool(told)
    assert told in " ".join(faults)


@pytest.mark.parametrize("page", [3, 12, 20, 30])
def test_damaged_pages_are_found(opened: Opener, path: Path, page: int) -> None:
    store = opened([skill(f"s{at}", summary="x" * 300) for at in range(300)])
    store._file.close()
    with path.open("r+b") as file:
        file.seek(page * 4096)
        file.write(b"\xa5" * 4096)
    assert "is damaged" in " ".join(store.check())


def test_many_faults_of_one_sort_are_counted(opened: Opener, path: Path) -> None:
    store = opened([skill(f"s{at}") for at in range(300)])
    script(path, "UPDATE item SET tags = '{'")
    faults = store.check()
    assert len(faults) == 21
    assert "280 more" in faults[-1]


def test_a_long_history_is_followed_back(store: Store) -> None:
    for at in range(30):
        store.write(
            edit(
                EditKind.CHANGE_ITEM,
                [
                    Step(
                        skill("a", area=str(at) if at else ""),
                        skill("a", area=str(at + 1)),
                    )
                ],
            )
        )
    store.write(edit(EditKind.RESET, [Step(None, done("a"))]))
    store.write(edit(EditKind.RESET, [Step(done("a"), None)]))
    assert store.check() == []


def test_files_that_others_can_read_are_told(store: Store, path: Path, backups: Path) -> None:
    store.backup()
    path.chmod(0o644)
    backups.chmod(0o755)
    faults = store.check()
    assert [str(path) in fault or str(backups) in fault for fault in faults] == [True, True]


def test_a_row_of_the_wrong_type_is_found_at_the_next_opening(opened: Opener, path: Path) -> None:
    store = opened()
    store.write(making(done("a", note="some words")))
    store.close()
    whole = path.read_bytes()
    # The type of the note in the head of its row: text of ten letters is 33, bytes are 32.
    heads = (
        whole.rfind(bytes([33]), found.start() - 40, found.start())
        for found in re.finditer(b"some words", whole)
    )
    head = next(at for at in heads if at > 0)
    path.write_bytes(whole[:head] + bytes([32]) + whole[head + 1 :])
    with pytest.raises(DamagedLibraryError):
        opened()
