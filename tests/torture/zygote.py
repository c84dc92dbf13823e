"""A process that has imported everything and waits: each trial runs in a fork of it.

Reads trials from standard input and writes their ends to standard output, a line of JSON each.
"""

import gc
import os
import select
import signal
import sys
import tempfile
import time
import traceback
from pathlib import Path

import msgspec

from planner.store import gate
from tests.torture import faults, flows, sample
from tests.torture.migration import second_schema
from tests.torture.stage import Stage
from tests.torture.trial import End, Ending, Trial

#: Seconds after which a process that neither ends nor dies counts as hanging.
_PATIENCE = 60.0


def main() -> None:
    """Serve until standard input ends."""
    impatient()
    _warm_up()
    for line in sys.stdin.buffer:
        end = run(msgspec.json.decode(line, type=Trial))
        sys.stdout.buffer.write(msgspec.json.encode(end) + b"\n")
        sys.stdout.buffer.flush()


def run(trial: Trial) -> End:
    """Run a trial in a process of its own and wait for its end."""
    told, tells = os.pipe()
    began = time.monotonic()
    child = os.fork()
    if child == 0:
        _live(trial, tells)
    os.close(tells)
    delay = trial.disaster.kill_after
    over = _wait(child, _PATIENCE if delay is None else delay)
    if not over:
        os.kill(child, signal.SIGKILL)
    with os.fdopen(told, "rb") as pipe:
        trouble = pipe.read().decode()
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    seconds = time.monotonic() - began
    if not over and delay is None:
        return End(Ending.HUNG, seconds, trouble)
    ending = {0: Ending.DONE, -signal.SIGKILL: Ending.KILLED}.get(status, Ending.CRASHED)
    return End(ending, seconds, trouble)


def impatient() -> None:
    """Look again at once, where the store waits for another process that may be writing."""
    gate._TRIES, gate._PAUSE = 2, 0.0


def _warm_up() -> None:
    """Import all and fill all caches, so that no trial has to; leaves nothing open."""
    with tempfile.TemporaryDirectory() as folder:
        flows.progress_since_backup(Path(folder))
        sample.open_library(Path(folder), second_schema()).close()
    gc.collect()
    gc.freeze()  # a collection in a child would touch, and so copy, all memory


def _live(trial: Trial, tells: int) -> None:
    """Be the process of a trial; its complaints go into the pipe."""
    os.dup2(tells, 2)
    os.dup2(os.open(os.devnull, os.O_RDWR), 0)
    code = 1
    try:
        stage = Stage(trial)
        faults.plant(trial.fault)
        flows.FLOWS[trial.flow].run(stage)
        stage.tell(f"end {stage.operations()}")
        code = 0
    except BaseException:  # noqa: BLE001 - whatever it is, it is this trial's end
        traceback.print_exc()
        sys.stderr.flush()
    os._exit(code)


def _wait(child: int, seconds: float) -> bool:
    """Wait for the end of the child at most so long; say whether it came."""
    watch = os.pidfd_open(child)
    ready, _, _ = select.select([watch], [], [], seconds)
    os.close(watch)
    return bool(ready)


if __name__ == "__main__":
    main()
