"""Runs one flow again and again, each time with another disaster, and judges what is left."""

import errno
import shutil
from collections.abc import Iterable, Iterator
from itertools import pairwise
from pathlib import Path
from random import Random
from typing import NamedTuple

from tests.torture import judge
from tests.torture.driver import Zygote
from tests.torture.effort import seeded
from tests.torture.flows import FLOWS
from tests.torture.judge import Reference
from tests.torture.oplog import Op, marks, read_log
from tests.torture.powercut import Disk, Loss, lay_out
from tests.torture.trial import Disaster, End, Ending, Trial

#: How often the power is cut after each failed sync.
_CUTS_AFTER_FAILURE = 30
_LOSSES = (Loss.EVERYTHING, Loss.NOTHING, Loss.CHANCE, Loss.CHANCE, Loss.CHANCE_PER_FOLDER)


class Verdict(NamedTuple):
    """What was found after one disaster; no problem is an empty text."""

    what: str
    problem: str


class Campaign:
    """A flow with the folder that it starts from, and its undisturbed run to compare with.

    A ``fault`` is planted in all runs but the one to compare with.
    """

    def __init__(self, zygote: Zygote, arena: Path, flow: str, fault: str = "") -> None:
        self._zygote = zygote
        self.flow = flow
        self._base, self._folder = arena / "base", arena / "folder"
        self._image, self._log = arena / "image", arena / "log"
        self._turn = False
        self._fault = ""
        self._base.mkdir()
        FLOWS[flow].prepare(self._base)
        end, self.log = self._recorded()
        assert end.ending is Ending.DONE, f"the undisturbed {flow} failed:\n{end.trouble}"
        self.seconds = end.seconds
        shutil.copytree(self._base, self._image)
        schema = FLOWS[flow].schema
        self.reference = Reference.of(self._image, self._folder, marks(self.log), schema)
        if fault:
            self._fault = fault
            _, self.log = self._recorded()

    @property
    def operations(self) -> list[Op]:
        """The changes of files in the undisturbed run."""
        return [op for op in self.log if op.code != "A"]

    def undisturbed(self) -> Verdict:
        """Judge a run to which nothing happens."""
        return self._judged(Disaster())

    def kills_at_random(self, count: int, chance: Random) -> Iterator[Verdict]:
        """Kill at random moments, a few of them after the end."""
        for _ in range(count):
            delay = chance.uniform(0.0, self.seconds * 1.02)
            yield self._judged(Disaster(kill_after=delay))

    def kills_at_operations(self, every: int, offset: int) -> Iterator[Verdict]:
        """Kill before each operation, and halfway through each write."""
        kills = [Disaster(kill_at=at) for at in range(1, len(self.operations) + 1)]
        halves = [
            Disaster(kill_at=at, torn=True)
            for at, op in enumerate(self.operations, 1)
            if op.code == "W" and len(op.data) > 1
        ]
        return map(self._judged, (kills + halves)[offset % every :: every])

    def failures(self, every: int, offset: int, *, reads: bool = False) -> Iterator[Verdict]:
        """Fail each operation with a full or broken disk, once and from there on."""
        count = self._operations_with_reads() if reads else len(self.operations)
        errors = [errno.EIO] if reads else [errno.ENOSPC, errno.EIO]
        disasters = [
            Disaster(fail_at=at, error=error, sticky=sticky)
            for error in errors
            for sticky in (False, True)
            for at in range(1, count + 1)
        ]
        for disaster in disasters[offset % every :: every]:
            yield self._judged(disaster, reads=reads)

    def cuts(self, count: int, chance: Random) -> Iterator[Verdict]:
        """Cut the power after random operations; cuts that leave the same are judged once."""
        return self._cuts(self.log, count, chance)

    def cuts_after_failed_syncs(self, every: int, chance: Random) -> Iterator[Verdict]:
        """Fail each sync once, let the user go on, and cut the power a few times then.

        Not the sync of the folder of a journal that has just begun: SQLite takes no notice of its
        failure (unixSync in os_unix.c), so nobody above can.
        """
        syncs = [
            at
            for at, (before, op) in enumerate(pairwise(self.operations), 2)
            if op.code == "S" or (op.code == "D" and before.code != "S")
        ]
        for at in syncs[chance.randrange(every) :: every]:
            disaster = Disaster(fail_at=at, error=errno.EIO)
            end = self._run(disaster, record=True)
            if end.ending is not Ending.DONE:
                yield Verdict(f"{self.flow} {disaster}", f"{end.ending}\n{end.trouble}")
                continue
            log = read_log(self._log)
            for verdict in self._cuts(log, _CUTS_AFTER_FAILURE, chance, first=at):
                yield verdict._replace(what=f"{self.flow} {disaster}, {verdict.what}")

    def files_by_log(self) -> dict[str, bytes]:
        """Return what the undisturbed run must have left, by its log."""
        disk = Disk(self._base, self._folder)
        disk.follow(self.log)
        return disk.after_cut(Loss.NOTHING, seeded(0))

    def files_on_disk(self) -> dict[str, bytes]:
        """Return what the last run left."""
        paths = filter(Path.is_file, self._folder.rglob("*"))
        return {str(path): path.read_bytes() for path in paths}

    def _cuts(self, log: list[Op], count: int, chance: Random, first: int = 0) -> Iterator[Verdict]:
        known: dict[tuple[object, ...], str] = {}
        disk, done = Disk(self._base, self._folder), 0
        for after in sorted(chance.choices(range(first, len(log) + 1), k=count)):
            disk.follow(log[done:after])
            done = after
            loss = chance.choice(_LOSSES)
            files = disk.after_cut(loss, chance)
            said = marks(log[:after])
            key = (len(said), frozenset(files.items()))
            if key not in known:
                shutil.rmtree(self._image, ignore_errors=True)
                lay_out(files, self._folder, self._image)
                known[key] = self._judge(self._image, said)
            yield Verdict(f"power cut after {after}, losing {loss}", known[key])

    def _recorded(self) -> tuple[End, list[Op]]:
        return self._run(Disaster(), record=True), read_log(self._log)

    def _judged(self, disaster: Disaster, *, reads: bool = False) -> Verdict:
        end = self._run(disaster, reads=reads)
        what = f"{self.flow} {disaster}"
        if end.ending in (Ending.CRASHED, Ending.HUNG):
            return Verdict(what, f"{end.ending}\n{end.trouble}")
        return Verdict(what, self._judge(self._folder, marks(read_log(self._log))))

    def _judge(self, folder: Path, said: list[str]) -> str:
        self._turn = not self._turn
        return judge.look(folder, self.reference, said, store_first=self._turn)

    def _operations_with_reads(self) -> int:
        """Return how many operations there are if reading counts too."""
        self._run(Disaster(), reads=True)
        return int(marks(read_log(self._log))[-1].removeprefix("end "))

    def _run(self, disaster: Disaster, *, record: bool = False, reads: bool = False) -> End:
        shutil.rmtree(self._folder, ignore_errors=True)
        shutil.copytree(self._base, self._folder)
        self._log.unlink(missing_ok=True)
        return self._zygote.run(
            Trial(
                self.flow,
                str(self._folder),
                str(self._log),
                disaster,
                self._fault,
                record=record,
                reads=reads,
            )
        )


def first_problem(verdicts: Iterable[Verdict]) -> Verdict | None:
    """Return the first verdict that found something, and stop there."""
    return next((verdict for verdict in verdicts if verdict.problem), None)
