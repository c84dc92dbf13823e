"""Garbage is collected on the GUI thread, and threads at work make room for it."""

import gc
import sys
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from planner.ui.threads import Collector, be_quick_to_answer


@pytest.fixture(autouse=True)
def as_it_was() -> Iterator[None]:
    interval = sys.getswitchinterval()
    yield
    gc.enable()
    sys.setswitchinterval(interval)


class Knot:
    """Holds itself."""

    def __init__(self) -> None:
        self.me = self


@pytest.fixture
def collector(qapp: QApplication) -> Iterator[Collector]:
    owner = QObject(qapp)
    yield Collector(owner)
    owner.deleteLater()


def test_only_the_collector_collects(collector: Collector) -> None:
    gc.collect()
    seen = weakref.ref(Knot())
    young: list[list[object]] = [[] for _ in range(gc.get_threshold()[0] * 2)]
    assert seen() is not None

    collector.look()

    assert seen() is None
    assert young


def test_it_leaves_alone_what_is_hardly_any(collector: Collector) -> None:
    gc.collect()
    seen = weakref.ref(Knot())
    collector.look()
    assert seen() is not None


def test_threads_hand_on_within_a_millisecond() -> None:
    be_quick_to_answer()
    assert sys.getswitchinterval() < 0.001
