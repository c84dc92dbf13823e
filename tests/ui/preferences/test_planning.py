"""The page Planning: what new plans begin with."""

import pytest

from planner.model import Limits, Policy
from planner.ui.assemble import Window
from planner.ui.preferences.dialog import Preferences
from planner.ui.preferences.planning import PlanningPage
from tests.ui.preferences.conftest import choose, show


def test_new_plans_begin_with_the_usual_hours_and_policy(
    dialog: Preferences, window: Window
) -> None:
    page = show(dialog, PlanningPage)
    assert isinstance(page, PlanningPage)
    page.hours.setValue(12.5)
    choose(page.policy, Policy.FASTEST.value)
    wanted = Limits(hours_per_week=12.5, policy=Policy.FASTEST)
    assert window.session.settings.usual_limits == wanted
    assert window.planning.request().limits == wanted
    dialog.restore.click()
    assert window.session.settings.usual_limits == Limits()
    assert page.hours.value() == Limits().hours_per_week


@pytest.mark.parametrize(("kept", "hours"), [("1e9", 80.0), ("-3", 0.5), ("many", 8.0)])
def test_odd_settings_of_hours_count_as_the_nearest_that_can_be(
    window: Window, kept: str, hours: float
) -> None:
    window.session.settings.set("planning/hours", kept)
    assert window.session.settings.usual_limits.hours_per_week == hours
