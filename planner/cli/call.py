"""One call of the program: its arguments, the day, where it talks, and the library."""

import sys
from argparse import Namespace
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from planner.cli.screen import Screen
from planner.words import Words

if TYPE_CHECKING:
    from planner.edits import Edit
    from planner.formats.exports.forms import Draw
    from planner.graph.standing import Standing
    from planner.model import AnyEntity, Library
    from planner.store import Store
    from planner.workspace import Workspace


@dataclass(frozen=True)
class Services:
    """What the command line is given by the composition root.

    ``library_path`` finds the file for what ``--library`` says; ``open_store`` opens it, or makes
    it, in which case it says so through the function handed in. ``fresh`` gives what a new library
    holds. ``show_window`` shows a library in the window until that is closed, and returns an exit
    code; raises NoDisplayError. ``draw`` makes pictures and pages without showing anything.
    """

    library_path: Callable[[str | None], Path]
    open_store: Callable[[Path, Callable[[str], None]], "Store"]
    fresh: Callable[[], Iterable["AnyEntity"]]
    show_window: Callable[[Path], int]
    draw: "Draw"


class Call:
    """What a command works with. Data goes to ``out``, everything else to ``talk``."""

    def __init__(self, arguments: Namespace, services: Services, today: date) -> None:
        self.arguments = arguments
        self.services = services
        self.today = today
        self.words = Words()
        self.out = Screen(sys.stdout)
        self.talk = Screen(sys.stderr)
        self._store: Store | None = None
        self._workspace: Workspace | None = None

    @property
    def json(self) -> bool:
        """Whether one JSON object is wanted instead of text."""
        return bool(self.arguments.json)

    @property
    def path(self) -> Path:
        """The library file of this call."""
        return self.services.library_path(self.arguments.library)

    @property
    def store(self) -> "Store":
        """The library file, opened at the first use."""
        if self._store is None:
            with self.busy("Opening the library"):
                self._store = self.services.open_store(self.path, self.say)
        return self._store

    @property
    def workspace(self) -> "Workspace":
        """The library, read at the first use."""
        if self._workspace is None:
            from planner.workspace import Workspace

            self._workspace = Workspace(self.store)
        return self._workspace

    @property
    def library(self) -> "Library":
        """All that the user has, as it stands now."""
        return self.workspace.library

    @cached_property
    def background(self) -> "Library":
        """The library as it is or would be; where there is none, none is made."""
        if self.path.exists():
            return self.library
        from planner.model import Library

        return Library.of(self.services.fresh())

    @cached_property
    def standing(self) -> "Standing":
        """The statuses of all items."""
        from planner.graph.standing import Standing

        return Standing(self.library, self.today)

    def do(self, edit: "Edit") -> frozenset[str]:
        """Make the one edit of this call; return the ids of items whose standing changed.

        What other processes did in the meantime is followed too.
        """
        standing, changed = self.standing, set[str]()
        self.workspace.subscribe(lambda done: changed.update(standing.follow(done)))
        self.workspace.do(edit)
        return frozenset(changed)

    @property
    def library_if_open(self) -> "Library | None":
        """The library where this call has opened it already."""
        return None if self._workspace is None else self._workspace.library

    def close(self) -> None:
        """Let go of the library."""
        if self._store is not None:
            self._store.close()

    def say(self, message: str) -> None:
        """Talk to the user, beside the data."""
        self.talk.line(message)

    def busy(self, what: str) -> AbstractContextManager[Callable[[str], None]]:
        """Show on a terminal that something takes its time; say more of it with what comes out."""
        return self.talk.busy(what)

    def may_ask(self) -> bool:
        """Whether a person sits at both ends."""
        return sys.stdin.isatty() and sys.stdout.isatty()

    def answer(self, data: object, tell: Callable[[], None]) -> None:
        """Print the data as JSON if that was asked for; otherwise ``tell`` it to a person."""
        if self.json:
            self.print_json(data)
        else:
            tell()

    def print_json(self, data: object) -> None:
        """Print one JSON value."""
        import msgspec

        text = msgspec.json.format(msgspec.json.encode(data), indent=2).decode()
        sys.stdout.write(text + "\n")
