"""Is all there and as it should be? Everything that a report of a problem needs."""

import os
import platform
import shutil
import sqlite3
import stat
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from planner.cli import exits
from planner.cli.call import Call
from planner.cli.parser import installed_version
from planner.cli.screen import HEADING
from planner.errors import LibraryFileError
from planner.model import Library
from planner.store import Store

_PACKAGES = (
    "SQLAlchemy", "alembic", "msgspec", "networkx", "platformdirs", "pydantic", "PyYAML", "rich",
)  # fmt: skip
_SWITCHES = ("PLANNER_LIBRARY", "NO_COLOR", "FORCE_COLOR", "COLUMNS", "LANG", "LC_ALL", "TERM")
#: Said when there is nothing to advise.
FINE = "Everything is as it should be."
_LOW_SPACE = 200_000_000


#: Facts by topic, each with a name.
Facts = dict[str, dict[str, str]]
#: Gives an open library file with what is in it.
Opened = Callable[[], tuple[Store, Library]]


def doctor(call: Call) -> int:
    """Print facts by topic, and what is to be done about those that are not fine."""
    facts, advice = examine(call.path, lambda: (call.store, call.library), _terminal(call))
    usable = "trouble" not in facts["library"]
    call.answer({**facts, "advice": advice}, lambda: _tell(call, facts, advice))
    return exits.FINE if usable else exits.UNUSABLE


def examine(path: Path, opened: Opened, terminal: dict[str, str]) -> tuple[Facts, list[str]]:
    """Return facts by topic, and advice about those that are not fine; the window asks too."""
    advice: list[str] = []
    facts = {
        "program": _program(),
        "packages": _packages(advice),
        "sqlite": _sqlite(),
        "terminal": terminal,
        "library": _library(path, opened, advice),
    }
    return facts, advice


def report(facts: Facts, advice: list[str]) -> Iterator[str]:
    """Write facts and advice line by line."""
    for topic, entries in facts.items():
        yield topic
        yield from (f"  {name:<18}{value}" for name, value in entries.items())
    yield ""
    yield from advice or [FINE]


def _tell(call: Call, facts: Facts, advice: list[str]) -> None:
    for topic, entries in facts.items():
        call.out.heading((topic, HEADING))
        for name, value in entries.items():
            call.out.plain(f"  {name:<18}{value}")
    call.out.blank()
    for line in advice or [FINE]:
        call.out.line(line)


def _program() -> dict[str, str]:
    return {
        "planner": installed_version(),
        "Python": platform.python_version(),
        "interpreter": sys.executable,
        "system": platform.platform(),
        "code": str(Path(__file__).parents[1]),
    }


def _packages(advice: list[str]) -> dict[str, str]:
    found, missing = {}, []
    for name in _PACKAGES:
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            found[name] = "missing"
            missing.append(name)
    if missing:
        advice.append(
            f"Packages are missing. Run: {sys.executable} -m pip install {' '.join(missing)}"
        )
    return found


def _sqlite() -> dict[str, str]:
    with closing(sqlite3.connect(":memory:")) as memory:
        options = sorted(row[0] for row in memory.execute("PRAGMA compile_options"))
    told = (
        "THREADSAFE",
        "DEFAULT_SYNCHRONOUS",
        "DQS",
        "OMIT_",
        "SECURE_DELETE",
        "ENABLE_API_ARMOR",
    )
    return {
        "SQLite": sqlite3.sqlite_version,
        "built with": ", ".join(option for option in options if option.startswith(told)),
    }


def _terminal(call: Call) -> dict[str, str]:
    facts = {
        "stdout": f"{'terminal' if call.out.is_terminal else 'no terminal'}, {sys.stdout.encoding}",
        "width": str(call.out.console.width),
    }
    facts.update({name: os.environ[name] for name in _SWITCHES if name in os.environ})
    return facts


def _library(path: Path, opened: Opened, advice: list[str]) -> dict[str, str]:
    facts = {"file": str(path), **_place(path, advice)}
    if not path.exists():
        return {**facts, "state": "not there yet; the first command that needs it makes it"}
    try:
        facts.update(_contents(opened, advice))
    except LibraryFileError as error:
        facts["trouble"] = str(error)
        advice.append(str(error))
    return facts


def _contents(opened: Opened, advice: list[str]) -> dict[str, str]:
    store, library = opened()
    backups = store.backups()
    if store.backup_trouble:
        advice.append(store.backup_trouble)
    return {
        "state": "write-protected" if store.read_only else "in order",
        "items": f"{len(library.items):,}",
        "records": f"{len(library.records):,}",
        "roadmaps": ", ".join(f"{one.id} {one.version}" for one in library.roadmaps.values()),
        "plans": f"{len(library.plans):,}",
        "backups": f"{len(backups)} in {store.backup_folder}",
    }


def _place(path: Path, advice: list[str]) -> dict[str, str]:
    folder = next(parent for parent in path.parents if parent.is_dir())
    free = shutil.disk_usage(folder).free
    if free < _LOW_SPACE:
        advice.append(f"Little room is left on the disk of {folder}: {free / 1e6:,.0f} MB.")
    if not os.access(folder, os.W_OK):
        advice.append(f"You may not write into {folder}. Choose another place with --library FILE.")
    return {"access": ", ".join(_modes(path)), "free space": f"{free / 1e9:,.1f} GB"}


def _modes(path: Path) -> Iterator[str]:
    for one in (path, path.parent):
        if one.exists():
            yield f"{one.name} {stat.filemode(one.stat().st_mode)}"
