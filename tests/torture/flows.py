"""What the user does while disaster strikes."""

import os
import signal
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from planner.store.schema import CURRENT, Schema
from planner.verbs import records
from planner.workspace import Workspace
from tests.torture import sample
from tests.torture.migration import second_schema
from tests.torture.sample import LIBRARY, TODAY, item_id
from tests.torture.scribble import scribble, wait
from tests.torture.stage import Stage
from tests.torture.user import User

_MANY = 60


class Flow(NamedTuple):
    """What is done, in which folder it begins, and which version of the program does it."""

    run: Callable[[Stage], None]
    prepare: Callable[[Path], None]
    schema: Schema = CURRENT


def session(stage: Stage) -> None:
    """Start, tick, log, note, undo, redo and import, in a library that is not there yet."""
    _session(stage, range(1))


def long_session(stage: Stage) -> None:
    """Do the same for several items."""
    _session(stage, range(4))


def _session(stage: Stage, numbers: range) -> None:
    user = User(stage)
    user.open()
    for number in numbers:
        _study(user, number)
        user.undo()
        user.redo()
    user.do("import", lambda library: sample.importing(library, 20))
    user.undo()
    user.close()


def start(stage: Stage) -> None:
    """Start once more, log what was not logged yet, and do not come to the end."""
    user = User(stage)
    user.open()
    done = len(user.workspace.library.log)
    user.do(f"log {done}", lambda library: sample.log(library, done, f"log-{done}"))
    os.kill(os.getpid(), signal.SIGKILL)


def large_import(stage: Stage) -> None:
    """Import many items over those that are there, and take that back."""
    user = User(stage)
    user.open()
    user.do("import", lambda library: sample.importing(library, _MANY))
    user.undo()
    user.close()


def migration(stage: Stage) -> None:
    """Open a library of the version before, and go on with it."""
    user = User(stage, second_schema())
    user.open()
    _study(user, 5)
    user.close()


def backup(stage: Stage) -> None:
    """Back up twice, with an edit in between."""
    user = User(stage)
    user.open()
    user.back_up()
    _study(user, 5)
    user.back_up()
    user.close()


def restoring(stage: Stage) -> None:
    """Bring a backup back, take that back, and go on."""
    user = User(stage)
    user.open()
    user.restore()
    user.undo()
    _study(user, 5)
    user.close()


def replacing(stage: Stage) -> None:
    """Put a backup in the place of a damaged library, and go on."""
    user = User(stage)
    user.replace()
    _study(user, 5)
    user.close()


def nothing(folder: Path) -> None:
    """Begin in an empty folder."""


def progress(folder: Path) -> None:
    """Begin with a library in which something has been done."""
    _work(folder, range(4))


def progress_since_backup(folder: Path) -> None:
    """Begin with a library that has been backed up, and changed since."""
    progress(folder)
    with closing(sample.open_library(folder)) as store:
        store.backup("manual")
    _work(folder, range(4, 8))


def damage_with_journal(folder: Path) -> None:
    """Begin with a backed-up library that was cut short in the middle of a transaction.

    The rest of the transaction beside it does not make it whole, and must not get into the backup
    that takes its place.
    """
    progress_since_backup(folder)
    with closing(sample.open_library(folder)) as store:
        workspace = Workspace(store)
        workspace.do(sample.importing(workspace.library, _MANY))  # more than the cache holds below
    path, journal = folder / LIBRARY, folder / f"{LIBRARY}-journal"
    with closing(sqlite3.connect(path, isolation_level=None)) as file:
        file.execute("PRAGMA cache_size = 1")
        file.execute("BEGIN IMMEDIATE")
        file.execute("UPDATE log SET note = 'x'")
        file.execute("UPDATE item SET summary = summary || 'x'")
        found = {side: side.read_bytes() for side in (path, journal)}
        file.execute("ROLLBACK")
    for side, content in found.items():
        side.write_bytes(content)
    os.truncate(path, len(found[path]) // 2)


def _work(folder: Path, numbers: range) -> None:
    with closing(sample.open_library(folder)) as store:
        workspace = Workspace(store)
        for number in numbers:
            workspace.do(records.tick(workspace.library, [item_id(number)], TODAY))
            workspace.do(sample.log(workspace.library, number))


def _study(user: User, number: int) -> None:
    name, item = f"Course {number}", item_id(number)
    note = "Worth it. " * (number * 97 % 600)
    user.do(f"start {name}", lambda library: records.start(library, [item], TODAY))
    user.do(f"tick {name}", lambda library: records.tick(library, [item], TODAY))
    user.do(f"log {name}", lambda library: sample.log(library, number))
    user.do(f"note {name}", lambda library: records.set_note(library, item, note))


FLOWS = {
    "scribble": Flow(scribble, nothing),
    "wait": Flow(wait, nothing),
    "session": Flow(session, nothing),
    "long session": Flow(long_session, nothing),
    "start": Flow(start, nothing),
    "import": Flow(large_import, progress),
    "migration": Flow(migration, progress, second_schema()),
    "backup": Flow(backup, progress),
    "restore": Flow(restoring, progress_since_backup),
    "replace": Flow(replacing, damage_with_journal),
}
