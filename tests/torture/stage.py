"""What a flow sees of the trial that it is in."""

import ctypes
import os
from pathlib import Path

from tests.torture.trial import Trial


class Stage:
    """The folder to work in, a way to be heard, and the orders to the shim in this process."""

    def __init__(self, trial: Trial) -> None:
        self.trial = trial
        self.folder = Path(trial.folder)
        self.broken = trial.disaster.sticky
        self._shim = ctypes.CDLL(None)
        self._shim.torture_arm.argtypes = [ctypes.c_long, ctypes.c_int, ctypes.c_long] + [
            ctypes.c_int
        ] * 2
        self._shim.torture_mark.argtypes = [ctypes.c_char_p]
        self._shim.torture_ops.restype = ctypes.c_long
        if self._shim.torture_watch(
            os.fsencode(trial.folder), os.fsencode(trial.log), trial.record, trial.reads
        ):
            raise OSError(f"cannot write {trial.log}")
        what = trial.disaster
        self._shim.torture_arm(what.kill_at, what.torn, what.fail_at, what.error, what.sticky)

    def tell(self, text: str) -> None:
        """Say something that outlives this process."""
        self._shim.torture_mark(text.encode())

    def heal(self) -> None:
        """Make the disk work again."""
        self.broken = False
        self._shim.torture_arm(0, 0, 0, 0, 0)

    def operations(self) -> int:
        """Return how many operations there have been."""
        return int(self._shim.torture_ops())
