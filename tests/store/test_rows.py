import msgspec
import pytest
from hypothesis import given

from planner.errors import DamagedLibraryError
from planner.model import ENTITY_TYPES, AnyEntity, Item, Kind, LogEntry, Record
from planner.store.rows import CODECS
from planner.store.tables import TABLES, metadata
from tests.store.entities import any_entity, done, skill


def test_each_table_has_a_column_for_each_field_in_their_order() -> None:
    for entity_type in ENTITY_TYPES:
        fields = [field.name for field in msgspec.structs.fields(entity_type)]
        assert [column.name for column in TABLES[entity_type].columns] == fields


def test_each_table_is_named_like_the_tag_of_its_entities() -> None:
    tags = {entity_type.__struct_config__.tag: entity_type for entity_type in ENTITY_TYPES}
    assert {table.name: entity_type for entity_type, table in TABLES.items()} == tags


def test_the_key_of_a_table_is_the_key_of_its_entities() -> None:
    entity: AnyEntity
    for entity in (skill("a"), done("a")):
        [row] = CODECS[type(entity)].rows([entity])
        assert CODECS[type(entity)].key(row) == entity.key


def test_nothing_refers_with_a_cascade_and_nothing_waits_with_its_refusal() -> None:
    references = [key for table in metadata.tables.values() for key in table.foreign_keys]
    assert references
    for key in references:
        assert (key.ondelete, key.onupdate, key.deferrable) == (None, None, True)


@given(any_entity())
def test_an_entity_survives_the_way_into_a_row_and_back(entity: AnyEntity) -> None:
    codec = CODECS[type(entity)]
    [row] = codec.rows([entity])
    assert codec.entities([row]) == [entity]
    assert codec.entity(row) == entity


def test_compound_values_at_their_default_take_no_text() -> None:
    [row] = CODECS[Item].rows([skill("a")])
    given_cells = dict(zip(CODECS[Item].names, row, strict=True))
    assert {name for name, cell in given_cells.items() if cell is not None} == {
        *("id", "kind", "title", "summary", "area", "provider", "full_time", "missing")
    }


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("kind", "recipe"),
        ("hours", "{"),
        ("hours", '{"low": 1}'),
        ("teaches", "[1]"),
        ("full_time", 2),
        ("tags", b"x"),
    ],
)
def test_a_cell_that_makes_no_sense_is_named_with_its_row(column: str, value: object) -> None:
    codec = CODECS[Item]
    good, bad = codec.rows([skill("good"), skill("bad")])
    at = codec.names.index(column)
    with pytest.raises(DamagedLibraryError, match="The item 'bad' in the library cannot be read"):
        codec.entities([good, (*bad[:at], value, *bad[at + 1 :])])


def test_a_day_that_is_none_is_named() -> None:
    codec = CODECS[LogEntry]
    with pytest.raises(DamagedLibraryError, match="log 'x'"):
        codec.entities([("x", "a", "2026-02-30", 1.0, "")])


def test_a_text_stored_as_bytes_is_noticed_by_a_close_look() -> None:
    codec = CODECS[Record]
    [row] = codec.rows([done("a")])
    with pytest.raises(DamagedLibraryError, match="note is bytes"):
        codec.entity((*row[:-1], b"note"))


def test_many_kinds_in_one_go_keep_their_order() -> None:
    items = [Item(id=str(at), kind=kind, title="T") for at, kind in enumerate(Kind)]
    codec = CODECS[Item]
    assert codec.entities(codec.rows(items)) == items
    assert codec.entities([]) == []
