"""Read a backup, or put it in the place of a library that is damaged or gone."""

import os
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from planner.errors import RefusedError
from planner.model import Library
from planner.store import copies
from planner.store.schema import CURRENT
from planner.store.store import Store, utc_now


def library_in(source: Path, *, now: Callable[[], datetime] = utc_now) -> Library:
    """Return what a backup or another library file holds, without touching it.

    Raises DamagedLibraryError if it changed since it was made, and what :meth:`Store.open` raises.
    """
    with copies.borrowed(source, CURRENT) as copy:
        return _library(copy, now)


def put_in_place(path: Path, source: Path, *, now: Callable[[], datetime] = utc_now) -> Path | None:
    """Make a backup the library at ``path``, where there is none or a damaged one.

    Returns where the damaged one was kept, with the files beside it. Atomic, and safe to repeat.
    """
    path = Path(os.path.realpath(path))
    if path.exists() and source.exists() and path.samefile(source):
        raise RefusedError(f"{source}: this is the library itself.")
    with copies.borrowed(source, CURRENT) as copy:
        _library(copy, now)  # brought up to date, and every row read
        return copies.replace(path, copy, now())


def _library(copy: Path, now: Callable[[], datetime]) -> Library:
    store = Store.open(copy, backups=copy.parent / "backups", now=now)
    try:
        return store.load()
    finally:
        store.close()
