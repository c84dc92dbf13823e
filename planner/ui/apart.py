"""Long work on large libraries in a process of its own, which gives back all it took at its end.

Choosing a way through ten thousand items takes more memory than the whole window, and Python keeps
much of what threads let go. Nor does the window wait for the interpreter meanwhile.
"""

import contextlib
import os
import pickle
import subprocess
import sys
from collections.abc import Callable
from typing import TypeVar

import msgspec

from planner.model import AnyEntity, Library

#: Libraries of more items; for others a process would take longer to start than to answer.
LARGE = 2_000
_ASK_EVERY = 0.1  # seconds between two looks whether anybody still waits
_CODE = f"from {__name__} import answer; answer()"

T = TypeVar("T")


class UnwantedError(Exception):
    """Nobody waits for the answer any more."""


def apart(
    work: Callable[..., T], library: Library, *given: object, cancelled: Callable[[], bool]
) -> T:
    """Return ``work(library, *given, cancelled=cancelled)``, by another process for large ones.

    The work is a function of a module that can be imported without Qt. Where no process can be
    started, or it ends without an answer, the work is done here after all.
    """
    if len(library.items) > LARGE and sys.executable:
        entities = msgspec.msgpack.encode(list(library.entities()))
        order = pickle.dumps((work, entities, given))
        with contextlib.suppress(OSError, EOFError, pickle.UnpicklingError):
            found: T = pickle.loads(_answered(order, cancelled))  # noqa: S301 - by this program itself
            return found
    return work(library, *given, cancelled=cancelled)


def answer() -> None:
    """Read an order, work, and write the answer: all that the other process does.

    Pickled, a name stays one object however often it occurs.
    """
    work, entities, given = pickle.load(sys.stdin.buffer)  # noqa: S301 - by this program itself
    library = Library.of(msgspec.msgpack.decode(entities, type=list[AnyEntity]))
    pickle.dump(work(library, *given), sys.stdout.buffer)


def _answered(order: bytes, cancelled: Callable[[], bool]) -> bytes:
    """Return the answer of another process; it is ended once nobody waits for it."""
    child = subprocess.Popen(  # noqa: S603 - this program itself
        [sys.executable, "-c", _CODE],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    with child:
        assert child.stdin is not None
        with child.stdin as said:
            said.write(order)
        child.stdin = None  # all is said
        while True:
            try:
                return child.communicate(timeout=_ASK_EVERY)[0]
            except subprocess.TimeoutExpired:
                if cancelled():
                    child.kill()
                    raise UnwantedError from None
