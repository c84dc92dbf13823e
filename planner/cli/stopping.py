"""Long work that Ctrl-C ends early, with what was found until then."""

from collections.abc import Callable, Iterator
from contextlib import suppress
from threading import Event, Thread
from typing import TypeVar

Found = TypeVar("Found")
#: Seconds between two looks at whether the work is done; Ctrl-C is heard at once.
_LOOK_EVERY = 0.2


def until_stopped(
    work: Callable[[Callable[[], bool]], Iterator[Found]],
) -> tuple[list[Found], bool]:
    """Return what the work yields, and whether it was stopped; it is handed what tells so.

    It runs beside the main thread, which alone hears Ctrl-C, even while a solver computes.
    """
    stop, done = Event(), Event()
    found, failed = list[Found](), list[BaseException]()

    def do() -> None:
        try:
            found.extend(work(stop.is_set))
        except BaseException as error:  # noqa: BLE001 - raised again where somebody waits for it
            failed.append(error)
        finally:
            done.set()

    thread = Thread(target=do, daemon=True)
    try:
        thread.start()  # Ctrl-C may come before this returns
        while not done.wait(_LOOK_EVERY):  # a thread joined when Ctrl-C comes may seem to be over
            pass
    except KeyboardInterrupt:
        stop.set()
        with suppress(RuntimeError):  # it has begun: the usual case
            thread.start()
        done.wait()
    if failed:
        raise failed[0]
    return found, stop.is_set()
