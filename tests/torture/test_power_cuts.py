"""A power cut takes nothing that was said to be safe (promise 3)."""

from pathlib import Path
from random import Random

import pytest

from tests.torture.campaign import Campaign
from tests.torture.driver import Zygote
from tests.torture.effort import Effort
from tests.torture.figures import Record, assert_all_well

FLOWS = ["long session", "import", "migration", "backup", "restore", "replace"]


@pytest.mark.parametrize("flow", FLOWS)
def test_a_power_cut_after_any_operation(
    the_zygote: Zygote,
    arena: Path,
    effort: Effort,
    chance: Random,
    record_property: Record,
    flow: str,
) -> None:
    campaign = Campaign(the_zygote, arena, flow)
    count = effort.cuts_of_session if flow == "long session" else effort.cuts_of_others

    assert_all_well(campaign.cuts(count, chance), campaign, "power cut", record_property)


@pytest.mark.parametrize("flow", FLOWS)
def test_a_power_cut_after_a_sync_that_failed(
    the_zygote: Zygote,
    arena: Path,
    effort: Effort,
    chance: Random,
    record_property: Record,
    flow: str,
) -> None:
    campaign = Campaign(the_zygote, arena, flow)

    verdicts = campaign.cuts_after_failed_syncs(effort.failed_syncs_every, chance)

    assert_all_well(verdicts, campaign, "failed sync, power cut", record_property)


@pytest.mark.parametrize("flow", FLOWS)
def test_the_harness_sees_all_that_is_written(the_zygote: Zygote, arena: Path, flow: str) -> None:
    campaign = Campaign(the_zygote, arena, flow)

    assert campaign.files_by_log() == campaign.files_on_disk()
