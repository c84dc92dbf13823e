"""What a roadmap's own rules cannot see: items that nobody can ever reach."""

from collections.abc import Iterator

from planner.cli.call import Call
from planner.cli.obstacles import say_obstacle
from planner.formats.problem import Problem
from planner.formats.roadmap import Reading
from planner.graph.obstacles import unreachable
from planner.graph.standing import Standing
from planner.model import Library


def out_of_reach(call: Call, library: Library, reading: Reading) -> Iterator[Problem]:
    """Yield each reason why items of a file cannot be reached, at one of the items."""
    own = {item.id: item for item in reading.document.items}
    items = {**library.items, **own}
    standing = Standing(Library(items=items), call.today)
    told = set()
    for one in unreachable(standing):
        for obstacle in one.because:
            reason = (obstacle.cause, obstacle.items, obstacle.level)
            if one.item in own and reason not in told:
                told.add(reason)
                place = next((name for name in obstacle.items if name in own), one.item)
                said = say_obstacle(call.words, items, obstacle)
                yield reading.problem(place, f"out of reach: {said}")
