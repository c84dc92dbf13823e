"""Graphs to lay out: three random families, and real technology trees if one has some."""

import json
import random
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

from planner.graph.layout import Box, Link

Scene = tuple[list[Box], list[Link]]

_WIDTH, _HEIGHT = 176.0, 52.0
#: Links for each box.
_LINKS = 1.5


def scene(family: str, size: int, seed: int) -> Scene:
    """Return one graph of a family; names and order of boxes and links tell nothing."""
    chance = random.Random(f"{family} {size} {seed}")
    pairs = {"layered": _layered, "tree": _tree, "random": _random}[family](size, chance)
    names = [f"box {number}" for number in range(size)]
    chance.shuffle(names)
    links = [Link(names[one], names[other]) for one, other in sorted(pairs)]
    chance.shuffle(links)
    boxes = [Box(name, _WIDTH, _HEIGHT) for name in sorted(names)]
    return boxes, links


def trees(folder: Path) -> Iterator[tuple[str, Scene]]:
    """Yield the graphs in a folder of JSON files: what each technology requires."""
    for path in sorted(folder.glob("*.json")):
        needs: dict[str, list[str]] = json.loads(path.read_text())
        boxes = [Box(name, _WIDTH, _HEIGHT) for name in needs]
        links = [
            Link(one, name) for name, before in needs.items() for one in before if one in needs
        ]
        yield path.stem, (boxes, links)


def _layers(size: int) -> list[list[int]]:
    """Return about 1.3 times the root of size layers."""
    count = max(5, round(1.3 * size**0.5))
    return [list(range(size * at // count, size * (at + 1) // count)) for at in range(count)]


def _layered(size: int, chance: random.Random) -> set[tuple[int, int]]:
    """Link to boxes that are near in height and mostly in the layer before, like subjects."""
    layers = _layers(size)
    home = {node: (at, place) for at, row in enumerate(layers) for place, node in enumerate(row)}

    def near(layer: int, height: float) -> int:
        row = layers[layer]
        return row[min(len(row) - 1, max(0, int((height + chance.gauss(0, 0.12)) * len(row))))]

    def source(node: int, back: int) -> int:
        layer, place = home[node]
        return near(max(0, layer - back), (place + 0.5) / len(layers[layer]))

    late = [node for row in layers[1:] for node in row]
    pairs = {(source(node, 1), node) for node in late}
    while len(pairs) < _LINKS * size:
        node = chance.choice(late)
        pairs.add((source(node, 1 + int(chance.expovariate(1.2))), node))
    return pairs


def _tree(size: int, chance: random.Random) -> set[tuple[int, int]]:
    """Grow a tree and link half as many boxes again to relatives some levels above them."""
    parent, depth, children = [-1] * size, [0] * size, [0] * size
    pairs = set()
    for node in range(1, size):
        above = node
        while above == node or children[above] >= 4:
            above = chance.randrange(max(0, node - max(8, size // 6)), node)
        parent[node], depth[node] = above, depth[above] + 1
        children[above] += 1
        pairs.add((above, node))
    below: list[list[int]] = [[] for _ in range(size)]
    for node in range(1, size):
        below[parent[node]].append(node)
    while len(pairs) < _LINKS * size - 1:
        node = relative = chance.randrange(1, size)
        for _ in range(chance.randint(2, 4)):
            relative = max(0, parent[relative])
        while below[relative] and chance.random() < 0.75:
            relative = chance.choice(below[relative])
        if 0 < depth[node] - depth[relative] <= 3:
            pairs.add((relative, node))
    return pairs


def _random(size: int, chance: random.Random) -> set[tuple[int, int]]:
    """Link anything to anything in earlier layers: the worst case for crossings."""
    layers = _layers(size)
    pairs = {(chance.choice(before), node) for before, row in pairwise(layers) for node in row}
    while len(pairs) < _LINKS * size:
        layer = chance.randrange(1, len(layers))
        back = max(0, layer - 1 - int(chance.expovariate(1.2)))
        pairs.add((chance.choice(layers[back]), chance.choice(layers[layer])))
    return pairs
