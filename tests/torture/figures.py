"""Judges all that a campaign leaves, and keeps the figures for the table at the end."""

import time
from collections.abc import Callable, Iterable, Sequence

from tests.torture.campaign import Campaign, Verdict

Record = Callable[[str, object], None]
#: The property of a test report under which the figures travel.
PROPERTY = "torture"
_HEADS = ("promise", "flow", "operations", "trials", "bad", "seconds")


def assert_all_well(
    verdicts: Iterable[Verdict], campaign: Campaign, promise: str, record_property: Record
) -> None:
    """Go through all verdicts; fail with the first problems, and with how to meet them again."""
    began = time.perf_counter()
    problems, trials = [], 0
    for verdict in verdicts:
        trials += 1
        if verdict.problem:
            problems.append(verdict)
    seconds = time.perf_counter() - began
    figures = (promise, campaign.flow, len(campaign.operations), trials, len(problems), seconds)
    record_property(PROPERTY, figures)
    shown = "\n\n".join(f"{verdict.what}: {verdict.problem}" for verdict in problems[:3])
    assert not problems, f"{len(problems)} of {trials} went wrong, such as\n\n{shown}"


def table(rows: Sequence[Sequence[object]]) -> list[str]:
    """Return the lines of a table of all figures."""
    texts = [_HEADS, *([f"{c:.1f}" if isinstance(c, float) else str(c) for c in r] for r in rows)]
    widths = [max(map(len, column)) for column in zip(*texts, strict=True)]
    return [
        "  ".join(
            cell.rjust(width) if at > 1 else cell.ljust(width)
            for at, (cell, width) in enumerate(zip(line, widths, strict=True))
        )
        for line in texts
    ]
