"""What the other process does: waits for lines and answers each of them."""

import sqlite3
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

from planner.edits import Edit, EditKind, Step, edit
from planner.errors import ChangedElsewhereError
from planner.model import LogEntry, Record, Setting
from planner.store import Store
from planner.workspace import Workspace
from tests.store.entities import skill


def noted(before: Record | None, note: str) -> Edit:
    """An edit that changes a note."""
    return edit(EditKind.NOTE, [Step(before, Record(item="a", note=note))], note)


def say(line: object) -> None:
    print(line, flush=True)  # noqa: T201 - the other process listens


def count(path: Path, backups: Path, who: str, times: str) -> None:
    """Count up and log an hour, both in one edit, again until nobody else was quicker."""
    workspace = Workspace(Store.open(path, backups=backups))
    say("ready")
    sys.stdin.readline()
    conflicts = 0
    for at in range(int(times)):
        hour = LogEntry(id=f"{who}-{at}", item="a", on=date(2026, 11, 23), hours=1)
        while True:
            before = workspace.library.settings.get("counter")
            after = Setting(name="counter", value=str(int(before.value if before else 0) + 1))
            try:
                workspace.do(edit(EditKind.LOG, [Step(before, after), Step(None, hour)]))
                break
            except ChangedElsewhereError:
                conflicts += 1
    workspace.store.close()
    say(conflicts)


def note(path: Path, backups: Path) -> None:
    """Write each line as the note on an item."""
    workspace = Workspace(Store.open(path, backups=backups))
    say("ready")
    for line in sys.stdin:
        workspace.catch_up()
        workspace.do(noted(workspace.library.records.get("a"), line.strip()))
        say("written")
    workspace.store.close()


def make(folder: Path, backups: Path, item: str) -> None:
    """Make a library of each name, of one item, and say which item it holds."""
    say("ready")
    for line in sys.stdin:
        store = Store.open(folder / line.strip(), backups=backups, start=lambda: [skill(item)])
        say("".join(store.load().items))
        store.close()


def hold(path: Path, _: Path) -> None:
    """Run each line as a script, and keep whatever lock that takes."""
    file = sqlite3.connect(path, isolation_level=None)
    say("ready")
    for line in sys.stdin:
        for statement in line.split(";"):
            cursor = file.execute(statement)
            cursor.fetchone()
        say("held")
    file.close()


DEEDS: dict[str, Callable[..., None]] = {"count": count, "note": note, "make": make, "hold": hold}

if __name__ == "__main__":
    deed, path, backups, *rest = sys.argv[1:]
    DEEDS[deed](Path(path), Path(backups), *rest)
