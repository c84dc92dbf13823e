"""Where the axes of charts have their marks; numbers only."""

import math
from collections.abc import Iterator
from datetime import date

_STEPS = (1.0, 2.0, 5.0, 10.0)
_MONTHS = (1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 12000)
_YEAR = 12


def ticks(most: float, count: int = 4) -> tuple[float, ...]:
    """Return round numbers from 0 to at least ``most``, about so many steps."""
    if most <= 0:
        return (0.0, 1.0)
    rough = most / count
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(step * power for step in _STEPS if step * power >= rough * (1 - 1e-9))
    return tuple(step * at for at in range(math.ceil(most / step - 1e-9) + 1))


def months(first: date, last: date, most: int) -> Iterator[date]:
    """Yield the first days of months between two days, evenly left out until few enough."""
    begin = first.year * _YEAR + first.month - 1
    end = last.year * _YEAR + last.month - 1
    wanted = (end - begin + 1) / max(1, most)
    step = next((step for step in _MONTHS if step >= wanted), _MONTHS[-1])
    for month in range(begin + -begin % step, end + 1, step):
        day = date(month // _YEAR, month % _YEAR + 1, 1)
        if first <= day <= last:
            yield day
