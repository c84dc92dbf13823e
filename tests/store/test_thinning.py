"""Backups do not pile up, and those of long ago are not lost (promise P14)."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from planner.store.thinning import (
    DAILY,
    DAYS,
    EVENTS,
    MONTHS,
    MOST,
    MOST_BYTES,
    WEEKS,
    Backup,
    kept,
)

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
WHYS = (DAILY, "before-import", "before-restore", "manual")


def backup(number: int, at: datetime, why: str = DAILY, size: int = 1) -> Backup:
    return Backup(Path(f"{number}.planner"), number, at, why, size=size)


moments = st.datetimes(datetime(2020, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 - with a zone


@st.composite
def rotations(draw: st.DrawFn) -> list[Backup]:
    """Any backups, made by any clock."""
    drawn = draw(st.lists(st.tuples(moments, st.sampled_from(WHYS)), max_size=80))
    return [backup(at, *one, size=draw(st.just(1))) for at, one in enumerate(drawn)]


@given(rotations(), moments)
def test_the_newest_stays_and_thinning_again_removes_nothing(
    backups: list[Backup], now: datetime
) -> None:
    keep = kept(backups, now)
    assert keep <= set(backups)
    assert len(keep) <= MOST
    assert kept(keep, now) == keep
    if backups:
        assert max(backups, key=lambda b: b.number) in keep


@given(rotations(), moments)
def test_with_room_left_no_span_loses_its_last_backup(backups: list[Backup], now: datetime) -> None:
    keep = kept(backups, now)
    if len(keep) == MOST:
        return
    for span in ("%Y-%m", "%Y"):
        last = sorted({b.at.strftime(span) for b in _newest_first(backups)}, reverse=True)
        of_kept = {b.at.strftime(span) for b in keep}
        recent = _distinct(b.at.strftime(span) for b in _newest_first(backups))
        wanted = recent[:MONTHS] if span == "%Y-%m" else last
        assert set(wanted) <= of_kept


def _newest_first(backups: Iterable[Backup]) -> list[Backup]:
    return sorted(backups, key=lambda b: b.number, reverse=True)


def _distinct(names: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(names))


def test_five_years_of_daily_use_with_holidays_and_imports() -> None:
    there: set[Backup] = set()
    now = NOW
    number = 0
    for day in range(5 * 365):
        now += timedelta(days=1, minutes=day % 7)
        if day % 100 in range(80, 95):  # on holiday
            continue
        for why in (DAILY, *(["before-import"] if day % 9 == 0 else [])):
            number += 1
            there.add(backup(number, now, why))
            there = kept(there, now)
        assert len(there) <= MOST
        assert max(b.at for b in there) == now
        months = {b.at.strftime("%Y-%m") for b in there}
        assert len(months) >= min(12, 1 + day // 31)
    assert {b.at.year for b in there} == {2026, 2027, 2028, 2029, 2030, 2031}
    last_year = {(now - timedelta(days=30 * at)).strftime("%Y-%m") for at in range(12)}
    assert last_year <= {b.at.strftime("%Y-%m") for b in there}


def test_the_plan_of_spans() -> None:
    daily = [backup(at, NOW - timedelta(days=1000 - at)) for at in range(1000)]
    keep = _newest_first(kept(daily, NOW))
    days = {b.at.date() for b in keep}
    assert {(NOW - timedelta(days=at)).date() for at in range(1, DAYS + 1)} <= days
    weeks = {b.at.isocalendar()[:2] for b in keep}
    assert {(NOW - timedelta(days=1, weeks=at)).isocalendar()[:2] for at in range(WEEKS)} <= weeks
    assert len(keep) < DAYS + WEEKS + MONTHS + 3


def test_a_day_of_many_imports_keeps_the_last_of_them() -> None:
    imports = [backup(at, NOW + timedelta(minutes=at), "before-import") for at in range(200)]
    assert {b.number for b in kept(imports, NOW + timedelta(hours=4))} == set(
        range(200 - EVENTS, 200)
    )


def test_a_clock_that_was_far_ahead_does_not_keep_all_its_backups_for_ever() -> None:
    future = [backup(at, datetime(2099, 1, 1, at // 60, at % 60, tzinfo=UTC)) for at in range(200)]
    assert len(kept([*future, backup(500, NOW)], NOW)) <= 3


def test_the_counter_tells_which_is_newer_when_the_clock_was_set_back() -> None:
    before, after = backup(1, NOW), backup(2, NOW - timedelta(days=400))
    assert after in kept([before, after], NOW)
    assert after in kept([before, after], NOW - timedelta(days=400))


def test_large_libraries_keep_the_newest_and_the_months_first() -> None:
    daily = [backup(at, NOW - timedelta(days=399 - at), size=MOST_BYTES // 14) for at in range(400)]
    keep = kept(daily, NOW)
    assert sum(b.size for b in keep) <= MOST_BYTES
    assert len({b.at.strftime("%Y-%m") for b in keep}) >= 12
    huge = [backup(at, NOW - timedelta(days=9 - at), size=2 * MOST_BYTES) for at in range(9)]
    assert {b.number for b in kept(huge, NOW)} == {8}
