"""What comes out of a command, in this process or on a terminal of its own."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Result:
    """What a command printed, and how it ended."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:  # noqa: ANN401 - any JSON value
        return json.loads(self.out)

    @property
    def lines(self) -> list[str]:
        return self.out.splitlines()


Run = Callable[..., Result]


def on_a_terminal(*words: object, typed: str = "", code: int = 0, **environment: str) -> str:
    """Run the planner on a pseudo-terminal, type into it, and return what it showed."""
    import pty

    ours, theirs = pty.openpty()
    try:
        with subprocess.Popen(
            [sys.executable, "-m", "planner", *(str(word) for word in words)],
            stdin=theirs,
            stdout=theirs,
            stderr=theirs,
            env={**os.environ, **environment},
        ) as program:
            os.close(theirs)
            os.write(ours, typed.encode())
            shown = _read_all(ours)
    finally:
        os.close(ours)
    assert program.returncode == code, shown
    return shown


@contextmanager
def started(*words: object) -> Iterator["subprocess.Popen[str]"]:
    """Start Python with pipes; it hears Ctrl-C, and is over at the end whatever comes of it.

    What a shell starts in the background is deaf to Ctrl-C, with all that it starts itself.
    """
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        with subprocess.Popen(
            [sys.executable, *(str(word) for word in words)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        ) as program:
            try:
                yield program
            finally:
                program.kill()
    finally:
        signal.signal(signal.SIGINT, before)


def _read_all(descriptor: int) -> str:
    parts = []
    while True:
        try:
            part = os.read(descriptor, 4096)
        except OSError:  # how Linux says that the other end is closed
            break
        if not part:
            break
        parts.append(part)
    return b"".join(parts).decode()
