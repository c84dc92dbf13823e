"""Whenever the process dies, what it said was safe is there, and nothing is there by half.

Promises 1 and 2 of sessions, 11 of migrations, 15 of restores, 16 of imports.
"""

from pathlib import Path
from random import Random

import pytest

from tests.torture.campaign import Campaign
from tests.torture.driver import Zygote
from tests.torture.effort import Effort
from tests.torture.figures import Record, assert_all_well


def test_a_kill_at_any_moment(
    the_zygote: Zygote, arena: Path, effort: Effort, chance: Random, record_property: Record
) -> None:
    campaign = Campaign(the_zygote, arena, "long session")

    verdicts = campaign.kills_at_random(effort.random_kills, chance)

    assert_all_well(verdicts, campaign, "kill at random", record_property)


@pytest.mark.parametrize("flow", ["session", "import", "migration", "backup", "restore", "replace"])
def test_a_kill_at_every_operation(
    the_zygote: Zygote,
    arena: Path,
    effort: Effort,
    seed: int,
    record_property: Record,
    flow: str,
) -> None:
    campaign = Campaign(the_zygote, arena, flow)
    every = effort.kills_of_session_every if flow == "session" else effort.kills_every

    verdicts = campaign.kills_at_operations(every, seed)

    assert_all_well(verdicts, campaign, "kill at operations", record_property)
