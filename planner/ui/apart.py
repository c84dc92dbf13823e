"""Long work on large libraries in a process of its own, which gives back all it took at its end.

Choosing a way through ten thousand items takes more memory than the whole window, and Python keeps
much of what threads let go. Nor does the window wait for the interpreter meanwhile.
"""

import contextlib
import os
import pickle
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from itertools import islice
from typing import Any, TypeVar

import msgspec

from planner.model import AnyEntity, Library

#: Libraries of more items; for others a process would take longer to start than to answer.
LARGE = 2_000
_ASK_EVERY = 0.1  # seconds between two looks whether anybody still waits
_PART = 500  # entities in a message
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
        with contextlib.suppress(OSError, EOFError, pickle.UnpicklingError):
            found: T = _answer((work, given), library, cancelled)
            _give_back()
            return found
        if cancelled():
            raise UnwantedError
    return work(library, *given, cancelled=cancelled)


def answer() -> None:
    """Read an order, work, and write the answer: all that the other process does.

    Pickled, a name stays one object however often it occurs.
    """
    said = sys.stdin.buffer
    work, given = pickle.load(said)  # noqa: S301 - by this program itself
    entities: list[AnyEntity] = []
    while part := pickle.load(said):  # noqa: S301 - by this program itself
        entities += msgspec.msgpack.decode(part, type=list[AnyEntity])
    pickle.dump(work(Library.of(entities), *given), sys.stdout.buffer)


def _answer(order: object, library: Library, cancelled: Callable[[], bool]) -> Any:  # noqa: ANN401 - whatever the work returns
    """Return the answer of another process; EOFError if it was ended, for nobody waits for it.

    Both ways go piece by piece: of large blocks the C library would keep the room.
    """
    child = subprocess.Popen(  # noqa: S603 - this program itself
        [sys.executable, "-c", _CODE],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    assert child.stdin is not None
    assert child.stdout is not None
    with child, _watched(child, cancelled):
        with child.stdin as to_it:
            pickle.dump(order, to_it)
            entities = library.entities()
            while part := list(islice(entities, _PART)):
                pickle.dump(msgspec.msgpack.encode(part), to_it)
            pickle.dump(b"", to_it)
        return pickle.load(child.stdout)  # noqa: S301 - by this program itself


def _give_back() -> None:
    """Have the C library of Linux return what reading took; it keeps that for the thread."""
    import ctypes

    trim = getattr(ctypes.CDLL(None), "malloc_trim", None) if sys.platform == "linux" else None
    if trim is not None:
        trim(0)


@contextlib.contextmanager
def _watched(child: subprocess.Popen[bytes], cancelled: Callable[[], bool]) -> Iterator[None]:
    """End a process as soon as nobody waits for it any more."""
    over = threading.Event()

    def watch() -> None:
        while not over.wait(_ASK_EVERY):
            if cancelled():
                child.kill()
                break

    threading.Thread(target=watch, daemon=True).start()
    try:
        yield
    finally:
        over.set()
