import pytest

from planner.formats.exports.material import Material
from tests.formats.exports.hostile import all_nasty


@pytest.fixture
def hostile() -> Material:
    return all_nasty()
