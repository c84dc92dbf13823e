from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from planner.ui.theme.theme import Scheme, Theme


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    made = Theme(qapp)
    made.choose(Scheme.LIGHT)
    yield made
    made.choose(Scheme.LIGHT, contrast=False, percent=100)
