"""Each promise is tested by a harness that notices when it is broken: mistakes turn it red."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.torture.campaign import Campaign, Verdict, first_problem
from tests.torture.driver import Zygote
from tests.torture.effort import seeded
from tests.torture.faults import FAULTS

Harness = Callable[[Campaign], Iterator[Verdict]]


def random_kills(campaign: Campaign) -> Iterator[Verdict]:
    return campaign.kills_at_random(100, seeded(7))


def kills(campaign: Campaign) -> Iterator[Verdict]:
    return campaign.kills_at_operations(every=3, offset=1)


def power_cuts(campaign: Campaign) -> Iterator[Verdict]:
    return campaign.cuts(500, seeded(7))


def failures(campaign: Campaign) -> Iterator[Verdict]:
    return campaign.failures(every=3, offset=1)


def failed_syncs(campaign: Campaign) -> Iterator[Verdict]:
    return campaign.cuts_after_failed_syncs(1, seeded(7))


CASES = [
    ("no transaction", random_kills, "session"),
    ("no transaction", kills, "session"),
    ("no transaction", kills, "import"),
    ("no transaction", kills, "migration"),
    ("no transaction", kills, "restore"),
    ("no journal", kills, "session"),
    ("no journal", failures, "session"),
    ("synchronous off", power_cuts, "session"),
    ("synchronous full", power_cuts, "session"),
    ("version first", kills, "migration"),
    ("version first", failures, "migration"),
    ("name before content", power_cuts, "backup"),
    ("no folder sync", power_cuts, "backup"),
    ("no folder sync", power_cuts, "replace"),
    ("copy in place", kills, "replace"),
    ("side files left", kills, "replace"),
    ("safe before commit", random_kills, "session"),
    ("safe before commit", kills, "session"),
    ("safe before commit", power_cuts, "session"),
    ("errors swallowed", failures, "session"),
    ("view not followed", failures, "session"),
    ("unsettled commits", failed_syncs, "session"),
    ("no backups", kills, "import"),
]
#: These leave their mark even if nothing happens.
PLAIN_TO_SEE = {
    ("copy in place", "replace"),
    ("side files left", "replace"),
    ("no backups", "import"),
}


@pytest.mark.parametrize(
    ("fault", "harness", "flow"),
    CASES,
    ids=[f"{fault}: {harness.__name__} of {flow}" for fault, harness, flow in CASES],
)
def test_a_mistake_is_noticed(
    the_zygote: Zygote, arena: Path, fault: str, harness: Harness, flow: str
) -> None:
    assert first_problem(harness(Campaign(the_zygote, arena, flow, fault))) is not None


@pytest.mark.parametrize(
    ("fault", "flow"), sorted({(fault, flow) for fault, _, flow in CASES} - PLAIN_TO_SEE)
)
def test_it_takes_a_disaster_to_notice_a_mistake(
    the_zygote: Zygote, arena: Path, fault: str, flow: str
) -> None:
    assert not Campaign(the_zygote, arena, flow, fault).undisturbed().problem


def test_every_mistake_is_tried() -> None:
    assert {fault for fault, _, _ in CASES} == set(FAULTS)
