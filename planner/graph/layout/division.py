"""Which boxes have to be arranged together."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from planner.graph.layout.drawing import Box
from planner.graph.layout.graph import Edge
from planner.graph.layout.layering import parts


def divided(
    boxes: Sequence[Box], edges: Mapping[Edge, float]
) -> list[tuple[list[int], dict[Edge, float]]]:
    """Return the parts that nothing joins: the boxes of each with its edges."""
    alike: dict[tuple[str, int | None], list[int]] = {}
    for number, box in enumerate(boxes):
        if box.group:
            alike.setdefault((box.group, None), []).append(number)
        if box.rank is not None:
            alike.setdefault(("", box.rank), []).append(number)
    ties = [*edges, *(pair for inside in alike.values() for pair in pairwise(inside))]
    found = [(numbers, dict[Edge, float]()) for numbers in parts(len(boxes), ties)]
    home = {number: at for at, (numbers, _) in enumerate(found) for number in numbers}
    for edge, weight in edges.items():
        found[home[edge[0]]][1][edge] = weight
    return found


def share(boxes: Sequence[Box], edges: Mapping[Edge, float], layers: list[int]) -> None:
    """Spread boxes without edges over the layers of their group, into the emptiest."""
    tied = {end for edge in edges for end in edge}
    members: dict[str, list[int]] = {}
    for number, box in enumerate(boxes):
        if box.group:
            members.setdefault(box.group, []).append(number)
    for inside in members.values():
        loners = [number for number in inside if number not in tied and boxes[number].rank is None]
        taken = [layers[number] for number in inside if number in tied]
        wide = range(min(taken), max(taken) + 1) if taken else range(round(len(loners) ** 0.5))
        filled = {layer: taken.count(layer) for layer in wide}
        for number in loners:
            layers[number] = min(filled, key=lambda layer: (filled[layer], layer))
            filled[layers[number]] += 1
