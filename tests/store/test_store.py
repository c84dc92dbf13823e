import gc
import math
import sqlite3
import threading
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given

from planner.edits import Act, Edit, EditKind, Step, difference, edit
from planner.errors import ChangedElsewhereError, DamagedLibraryError, RefusedError
from planner.model import (
    AnyEntity,
    Item,
    Kind,
    Library,
    Listing,
    LogEntry,
    Need,
    Range,
    Record,
    Roadmap,
    Setting,
    State,
)
from planner.store import Store
from tests.store.conftest import Clock, Opener
from tests.store.entities import done, libraries, skill
from tests.store.quick import quick_folder


def making(*entities: AnyEntity) -> Edit:
    return edit(EditKind.IMPORT, [Step(None, entity) for entity in entities])


def tick(id_: str = "a") -> Edit:
    return Edit(EditKind.DONE, (Step(None, done(id_)),), id_)


def test_a_new_file_holds_what_it_starts_with(store: Store, clock: Clock) -> None:
    assert store.load() == Library.of([skill("a"), skill("b"), skill("c")])
    [beginning] = store.entries()
    assert (beginning.act, beginning.at, beginning.steps) == (Act.CREATE, clock.now, ())


def test_a_new_file_that_cannot_be_filled_is_no_library(opened: Opener, path: Path) -> None:
    with pytest.raises(RefusedError):
        opened(start=[done("nowhere")])
    assert path.read_bytes() == b""
    assert opened().load().items.keys() == {"a", "b", "c"}


def test_what_is_written_is_there_after_reopening(opened: Opener) -> None:
    first = opened()
    record = done("b", finished=date(2026, 1, 2), estimate=Range.of(1, 2.5), note="née \0 ✓")
    entry, foreign = first.write(making(record))
    first.close()
    second = opened()
    assert second.load().records == {"b": record}
    assert (entry.number, foreign) == (2, ())
    assert second.entry(2) == entry


@given(before=libraries(), after=libraries())
def test_any_library_becomes_any_other(before: Library, after: Library) -> None:
    with quick_folder() as folder:
        store = Store.open(
            Path(folder, "x"), backups=Path(folder, "backups"), start=before.entities
        )
        try:
            assert store.load() == before
            change = edit(EditKind.LOG, difference(before, after))
            store.write(change)
            assert store.load() == after
            assert store.entry(2).edit == change
            assert store.check() == []
        finally:
            store.close()


def test_entities_keep_the_order_of_the_library_in_memory(store: Store) -> None:
    library = store.load()
    for change in (
        making(skill("d")),
        edit(EditKind.CHANGE_ITEM, [Step(skill("a"), skill("a", area="new"))]),
        edit(EditKind.REMOVE_ITEM, [Step(skill("b"), None)]),
        making(skill("b", area="again")),
    ):
        store.write(change)
        library = change.apply(library)
    assert list(store.load().items) == list(library.items) == ["a", "c", "d", "b"]


def test_history_is_told_from_the_newest_entry_on(store: Store, clock: Clock) -> None:
    store.write(tick("a"))
    clock.go(hours=1)
    store.write(tick("a").inverse(), Act.UNDO, 2)
    newest, middle, oldest = store.entries()
    assert (newest.act, newest.of, newest.at) == (Act.UNDO, 2, clock.now)
    assert (middle.act, middle.kind, middle.subject) == (Act.DO, EditKind.DONE, "a")
    assert store.entries(limit=1) == [newest]
    assert store.entries(limit=1, before=middle.number) == [oldest]
    assert middle.steps == ()
    assert store.entry(middle.number).steps == tick("a").steps
    with pytest.raises(KeyError):
        store.entry(99)


@pytest.mark.parametrize(
    "steps",
    [
        (Step(None, skill("a")),),
        (Step(skill("a", area="other"), skill("a", area="mine")),),
        (Step(skill("z"), None),),
        (Step(None, skill("new")), Step(skill("z"), skill("z", area="mine"))),
    ],
    ids=["made twice", "changed before", "gone before", "the second of two"],
)
def test_an_edit_that_started_from_something_else_is_refused_whole(
    store: Store, steps: tuple[Step, ...]
) -> None:
    before = store.load()
    with pytest.raises(ChangedElsewhereError, match="changed elsewhere"):
        store.write(Edit(EditKind.CHANGE_ITEM, steps))
    assert store.load() == before
    assert len(store.entries()) == 1


def test_numbers_are_compared_as_numbers(store: Store) -> None:
    whole = LogEntry(id="x", item="a", on=date(2026, 1, 1), hours=2, note="")
    same = LogEntry(id="x", item="a", on=date(2026, 1, 1), hours=2.0, note="")
    store.write(making(whole))
    store.write(edit(EditKind.LOG, [Step(same, None)]))
    assert store.load().log == {}


def test_hundreds_of_steps_are_compared_each(store: Store) -> None:
    store.write(making(*(skill(f"s{at}") for at in range(700))))
    change = [Step(skill(f"s{at}"), skill(f"s{at}", area="x")) for at in range(700)]
    wrong = [*change[:-1], Step(skill("s699", area="y"), None)]
    with pytest.raises(ChangedElsewhereError, match="'s699'"):
        store.write(edit(EditKind.CHANGE_ITEM, wrong))
    store.write(edit(EditKind.CHANGE_ITEM, change))
    assert {item.area for item in store.load().items.values()} == {"", "x"}


def test_entities_with_two_keys_are_told_apart(store: Store) -> None:
    roadmaps = [Roadmap(id=name, title=name) for name in ("r", "s")]
    listings = [
        Listing(roadmap=of, item=item, position=at)
        for of in ("r", "s")
        for at, item in enumerate("abc")
    ]
    store.write(making(*roadmaps, *listings))
    store.write(edit(EditKind.REMOVE_ITEM, [Step(entity, None) for entity in listings[1:3]]))
    assert set(store.load().listings) == {("r", "a"), ("s", "a"), ("s", "b"), ("s", "c")}


@pytest.mark.parametrize("entity", [done("nowhere"), Listing(roadmap="none", item="a", position=0)])
def test_nothing_may_refer_to_what_is_not_there(store: Store, entity: AnyEntity) -> None:
    with pytest.raises(RefusedError, match="nothing was written"):
        store.write(making(entity))
    assert len(store.entries()) == 1
    store.write(tick())


def test_the_order_of_steps_does_not_matter(store: Store) -> None:
    store.write(making(done("new"), skill("new")))
    store.write(edit(EditKind.REMOVE_ITEM, [Step(skill("new"), None), Step(done("new"), None)]))
    assert "new" not in store.load().items


@pytest.mark.parametrize(
    "entity",
    [
        done("a", note="\ud800"),
        skill("x", sources=("\udcff",)),
        LogEntry(id="x", item="a", on=date(2026, 1, 1), hours=math.nan),
        skill("x", hours=Range(0, 1, math.inf)),
        Record(item="a", state=State.DONE, level=1 << 70),
        Record(item="a", state=State.DONE, level=0),
    ],
    ids=["half a surrogate pair", "another, inside", "no number", "endless", "huge", "no level"],
)
def test_what_would_not_read_back_as_it_is_meant_is_refused(
    store: Store, entity: AnyEntity
) -> None:
    with pytest.raises(RefusedError):
        store.write(making(entity))
    assert len(store.entries()) == 1
    store.write(tick())


def test_a_row_that_makes_no_sense_is_named_and_nothing_is_lost(store: Store, path: Path) -> None:
    store.write(tick("a"))
    _run(path, "UPDATE item SET requires = '{\"is\": \"wish\"}' WHERE id = 'b'")
    with pytest.raises(DamagedLibraryError, match="item 'b'"):
        store.load()
    with pytest.raises(DamagedLibraryError, match="item 'b'"):
        store.write(edit(EditKind.CHANGE_ITEM, [Step(skill("b"), skill("b", area="x"))]))
    store.write(tick("c"))
    assert [entry.number for entry in store.entries()] == [3, 2, 1]


def test_the_history_of_an_item_leaves_out_what_only_mentions_it(store: Store) -> None:
    asking = Item(id="rescue", kind=Kind.SKILL, title="Rescue", requires=Need("knots"))
    entry = LogEntry(id="x", item="knots", on=date(2026, 11, 23), hours=2.0)
    store.write(making(skill("knots")))
    store.write(making(asking))
    store.write(tick("knots"))
    store.write(making(entry))

    found = store.entries_about("knots", 10)

    assert [one.steps[0].after for one in found] == [entry, done("knots"), skill("knots")]
    assert store.entries_about("knots", 1) == found[:1]
    assert store.entries_about("nothing", 5) == []


def test_an_entry_of_the_history_that_makes_no_sense_is_named(store: Store, path: Path) -> None:
    store.write(tick("a"))
    _run(path, "UPDATE journal SET steps = '[' WHERE number = 2")
    with pytest.raises(DamagedLibraryError, match="Entry 2"):
        store.entry(2)
    assert len(store.entries()) == 2


def test_a_library_opened_on_one_thread_is_used_on_another(store: Store) -> None:
    found: list[Library] = []
    thread = threading.Thread(target=lambda: found.append(store.load()))
    thread.start()
    thread.join()
    assert found == [store.load()]


def test_no_connection_is_without_its_safety(store: Store) -> None:
    expected: dict[str, Any] = {
        "journal_mode": "delete",
        "synchronous": 3,
        "fullfsync": 1,
        "locking_mode": "normal",
        "foreign_keys": 1,
        "trusted_schema": 0,
        "cell_size_check": 1,
        "cache_spill": 0,
        "mmap_size": 0,
        "busy_timeout": 5000,
    }
    store._file.close()  # the next one is a new connection
    assert {name: store._file.value(f"PRAGMA {name}") for name in expected} == expected


def test_the_collector_of_garbage_goes_on_after_reading_and_writing(
    store: Store, path: Path
) -> None:
    store.load()
    store.write(tick())
    _run(path, "UPDATE item SET tags = '['")
    with pytest.raises(DamagedLibraryError):
        store.load()
    assert gc.isenabled()


def test_a_setting_is_changed_and_removed(store: Store) -> None:
    old, new = Setting(name="theme", value="dark"), Setting(name="theme", value="")
    store.write(making(old))
    store.write(edit(EditKind.SETTING, [Step(old, new)]))
    assert store.load().settings == {"theme": new}
    store.write(edit(EditKind.SETTING, [Step(new, None)]))
    assert store.load().settings == {}


def test_items_are_compared_as_values_however_they_were_written(store: Store, path: Path) -> None:
    item = skill("d", hours=Range.of(1))
    store.write(making(item))
    _run(
        path, 'UPDATE item SET hours = \'{"high": 1.0, "low": 1, "likely": 1e0}\' WHERE id = \'d\''
    )
    store.write(edit(EditKind.REMOVE_ITEM, [Step(item, None)]))
    assert "d" not in store.load().items
    assert isinstance(store.load().items["a"], Item)


def _run(path: Path, statement: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute(statement)
