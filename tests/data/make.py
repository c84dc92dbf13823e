"""Write the library file of the present schema into this folder: once for each released schema.

A file that was released is never written again: it stands for the files that users have.
`python -m tests.data.make` refuses to.
"""

import types
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from itertools import count
from pathlib import Path
from typing import Any, get_args, get_origin

import msgspec

from planner.edits import EditKind, Step, edit
from planner.model import (
    ENTITY_TYPES,
    NOTHING,
    AllOf,
    AnyEntity,
    AnyOf,
    AtLeast,
    Item,
    Kind,
    Need,
    Record,
    Requirement,
)
from planner.store import Store
from planner.store.schema import VERSION
from planner.workspace import Workspace

HERE = Path(__file__).parent
ITEM, ROADMAP = "item-of-all-fields", "roadmap-of-all-fields"
_NESTED = AllOf((Need("a", 2, "why"), AnyOf((Need("b"), AtLeast(1, (Need("c"), NOTHING))))))


def full(of: Any, numbers: "count[int]") -> Any:  # noqa: ANN401 - any annotation of the model
    """Make a value in which every field, and every part of it, says something of its own."""
    if of is Requirement:
        return _NESTED
    if get_origin(of) is tuple:
        parts = get_args(of)
        return tuple(
            full(part, numbers) for part in (parts[0], parts[0 if parts[-1] is ... else 1])
        )
    if isinstance(of, types.UnionType):
        return full(next(part for part in get_args(of) if part is not types.NoneType), numbers)
    if issubclass(of, StrEnum):
        return list(of)[-1]
    if issubclass(of, msgspec.Struct):
        fields = msgspec.structs.fields(of)
        return of(**{field.name: full(field.type, numbers) for field in fields})
    return _plain(of, next(numbers))


def _plain(of: type, number: int) -> object:
    values: dict[type, object] = {
        str: f"text {number}, naïve ✓ \N{GRINNING FACE}",
        bool: True,
        int: number,
        float: number + 0.25,
        date: date(2026, 1, 1) + timedelta(days=number),
    }
    return values[of]


def entities() -> list[AnyEntity]:
    """Return one of each type with all fields, and a bare item with a bare record."""
    numbers = count(1)
    made: list[AnyEntity] = [full(of, numbers) for of in ENTITY_TYPES]
    links = {"roadmap": ROADMAP, "item": ITEM}
    names = {"Roadmap": ROADMAP, "Item": ITEM}
    fitted = [
        msgspec.structs.replace(
            entity,
            **{name: to for name, to in links.items() if hasattr(entity, name)},
            **({"id": names[type(entity).__name__]} if type(entity).__name__ in names else {}),
        )
        for entity in made
    ]
    return [*fitted, Item(id="bare", kind=Kind.SKILL, title=""), Record(item="bare")]


def make(path: Path) -> None:
    """Write a library: half of it from the beginning, half by edits, one of them undone."""
    start = datetime(2026, 11, 23, 9, tzinfo=UTC)
    every_minute = (start + timedelta(minutes=at) for at in count())
    first, later = entities()[:2], entities()[2:]
    store = Store.open(
        path, backups=path.parent / "backups", now=lambda: next(every_minute), start=lambda: first
    )
    workspace = Workspace(store)
    for entity in later:
        workspace.do(edit(EditKind.ADD_ITEM, [Step(None, entity)], entity.key[-1]))
    workspace.undo()
    workspace.redo()
    store.close()


if __name__ == "__main__":
    target = HERE / f"schema-{VERSION}.planner"
    if target.exists():
        raise SystemExit(f"{target.name} is there already. It is never written again.")
    make(target)
    target.with_suffix(".json").write_bytes(msgspec.json.format(msgspec.json.encode(entities())))
