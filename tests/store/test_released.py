"""Library files that each released schema left behind open, with everything that is in them."""

import shutil
from pathlib import Path

import msgspec
import pytest

from planner.edits import Act
from planner.model import AnyEntity, Library
from planner.store.schema import VERSION
from planner.workspace import Workspace
from tests.data.make import HERE, entities
from tests.store.conftest import Opener

FILES = sorted(HERE.glob("schema-*.planner"))


def test_there_is_a_file_of_each_schema() -> None:
    assert [file.stem for file in FILES] == [f"schema-{at}" for at in range(1, VERSION + 1)]


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_library_of_a_released_schema_opens_whole(opened: Opener, path: Path, file: Path) -> None:
    shutil.copy(file, path)
    path.chmod(0o600)  # as it was when it was left; a clone of the repository forgets that
    there = msgspec.json.decode(file.with_suffix(".json").read_bytes(), type=list[AnyEntity])
    store = opened()
    assert store.load() == Library.of(there)
    assert store.check() == []
    workspace = Workspace(store)
    assert [entry.act for entry in workspace.history(3)] == [Act.REDO, Act.UNDO, Act.DO]
    while workspace.undoable:
        workspace.undo()
    assert len(list(workspace.library.entities())) == 2
    assert store.check() == []


def test_the_newest_of_them_has_every_field_of_the_model() -> None:
    newest = HERE / f"schema-{VERSION}.json"
    assert msgspec.json.decode(newest.read_bytes(), type=list[AnyEntity]) == entities()
