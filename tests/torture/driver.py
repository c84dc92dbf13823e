"""Starts the zygote behind the shim and sends it trials."""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec

from tests.torture.trial import End, Trial

_HERE = Path(__file__).parent


def missing() -> str:
    """Return what this machine lacks for these tests; nothing if they can run."""
    if sys.platform != "linux":
        return "the shim preloads into a Linux process; this is " + sys.platform
    if compiler() is None:
        return "the shim is written in C, and there is neither cc nor gcc nor clang here"
    return ""


def compiler() -> str | None:
    """Return the C compiler, if there is one."""
    return next(filter(None, map(shutil.which, ("cc", "gcc", "clang"))), None)


def build_shim(folder: Path) -> Path:
    """Compile the shim into a folder."""
    shim = folder / "shim.so"
    command = ["-O1", "-shared", "-fPIC", "-o", str(shim), str(_HERE / "shim.c")]
    subprocess.run([compiler() or "cc", *command, "-ldl", "-lpthread"], check=True)
    return shim


class Zygote:
    """The waiting process; each trial is a fork of it."""

    def __init__(self, process: "subprocess.Popen[bytes]") -> None:
        self._process = process

    def run(self, trial: Trial) -> End:
        """Run one trial to its end."""
        requests, answers = self._process.stdin, self._process.stdout
        assert requests is not None
        assert answers is not None
        requests.write(msgspec.json.encode(trial) + b"\n")
        requests.flush()
        return msgspec.json.decode(answers.readline(), type=End)


@contextmanager
def zygote(shim: Path, scratch: Path) -> Iterator[Zygote]:
    """Start a zygote behind the shim, with a folder for what is temporary; end it afterwards."""
    environment = {**os.environ, "LD_PRELOAD": str(shim), "TMPDIR": str(scratch)}
    with subprocess.Popen(
        [sys.executable, "-m", "tests.torture.zygote"],
        cwd=_HERE.parents[1],
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as process:
        yield Zygote(process)
        assert process.stdin is not None
        process.stdin.close()


@contextmanager
def quick_folder() -> Iterator[Path]:
    """Make a folder in memory where there is one: thousands of syncs need no disk here."""
    memory = Path("/dev/shm")  # noqa: S108 - only the parent of a fresh private folder
    parent = memory if os.access(memory, os.W_OK) else None
    with tempfile.TemporaryDirectory(prefix="planner-torture-", dir=parent) as folder:
        yield Path(folder)
