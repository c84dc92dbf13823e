"""How much is tried: a sample in every test run, everything before a release."""

from random import Random
from typing import NamedTuple


class Effort(NamedTuple):
    """Numbers of trials; of what is done at each operation, only each so many-th is tried."""

    random_kills: int
    kills_of_session_every: int
    kills_every: int
    failures_every: int
    read_failures_every: int
    failed_syncs_every: int
    cuts_of_session: int
    cuts_of_others: int


QUICK = Effort(150, 7, 17, 29, 101, 11, 300, 140)
FULL = Effort(10_000, 1, 1, 1, 1, 1, 10_000, 10_000)


def seeded(seed: int) -> Random:
    """Return chance that repeats itself."""
    return Random(seed)  # noqa: S311 - nothing here is secret
