"""One trial: what is done in which folder, and what befalls it."""

import errno
from enum import StrEnum

import msgspec


class Disaster(msgspec.Struct, frozen=True, omit_defaults=True):
    """What happens to the process; operations are counted from 1, and 0 is never.

    ``kill_at`` kills before an operation, or with ``torn`` halfway through a write; ``kill_after``
    does so that many seconds after the start. ``fail_at`` fails an operation with ``error``, and
    with ``sticky`` all that follow until the process says that the disk is well again.
    """

    kill_at: int = 0
    torn: bool = False
    kill_after: float | None = None
    fail_at: int = 0
    error: int = errno.EIO
    sticky: bool = False

    def __str__(self) -> str:
        if self.kill_at:
            return f"killed {'halfway through' if self.torn else 'before'} {self.kill_at}"
        if self.kill_after is not None:
            return f"killed after {self.kill_after * 1000:.1f} ms"
        if self.fail_at:
            name = errno.errorcode[self.error]
            return f"{name} {'from' if self.sticky else 'at'} {self.fail_at} {'on' * self.sticky}"
        return "undisturbed"


class Trial(msgspec.Struct, frozen=True, omit_defaults=True):
    """A flow (see flows.py) in a folder; ``fault`` is planted in the code first (see faults.py).

    ``record`` writes all operations to the log; ``reads`` counts reading operations too.
    """

    flow: str
    folder: str
    log: str
    disaster: Disaster = Disaster()
    fault: str = ""
    record: bool = False
    reads: bool = False


class Ending(StrEnum):
    """How the process ended."""

    DONE = "done"
    KILLED = "killed"
    CRASHED = "crashed"
    HUNG = "hung"


class End(msgspec.Struct, frozen=True):
    """The end of a trial; ``trouble`` is the traceback of a crash."""

    ending: Ending
    seconds: float
    trouble: str = ""
