"""Start after crash after start: nothing is lost, and backups do not pile up (promise P31)."""

from contextlib import closing
from pathlib import Path
from random import Random

from tests.torture import plain
from tests.torture.driver import Zygote
from tests.torture.oplog import marks, read_log
from tests.torture.sample import BACKUPS, LIBRARY, open_library
from tests.torture.trial import Disaster, Ending, Trial

_STARTS = 100
#: One a day is due, and the first start finds none.
_MOST_BACKUPS = 2


def test_a_hundred_starts_that_each_end_in_a_crash(
    the_zygote: Zygote, arena: Path, chance: Random
) -> None:
    folder, log = arena / "folder", arena / "log"
    folder.mkdir()
    safe = 0
    for number in range(_STARTS):
        log.unlink(missing_ok=True)
        # Every other one dies somewhere on the way, halfway through a write for instance.
        disaster = Disaster(kill_at=chance.randint(1, 60) * (number % 2), torn=number % 4 == 1)
        end = the_zygote.run(Trial("start", str(folder), str(log), disaster))
        assert end.ending is Ending.KILLED, end.trouble
        safe += any(said.startswith("safe log") for said in marks(read_log(log)))
        if not disaster.kill_at:
            kept = plain.read(folder / LIBRARY)
            assert sum(entry.kind == "log" for entry in kept.journal) >= safe
    with closing(open_library(folder)) as store:
        assert len(store.load().log) >= safe >= _STARTS // 2
        assert store.check() == []
    assert len(list((folder / BACKUPS).glob("*.planner"))) <= _MOST_BACKUPS
