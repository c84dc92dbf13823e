"""Why something cannot be reached, in words."""

from collections.abc import Mapping

from planner.graph.obstacles import Obstacle
from planner.model import Item
from planner.words import Words


def say_obstacle(words: Words, items: Mapping[str, Item], obstacle: Obstacle) -> str:
    """Say what is missing or goes in a circle, and what to cut where a cut helps."""

    def title(name: str) -> str:
        return items[name].title if name in items else name

    titles = [title(name) for name in obstacle.items]
    what = " > ".join((*titles, titles[0])) if len(titles) > 1 else titles[0]
    said = words.say(f"obstacle-{obstacle.cause}", what=words.at_level(what, obstacle.level))
    if not obstacle.cuts:
        return said
    pairs = obstacle.cuts[0].pairs
    cuts = (words.say("without", what=title(upper), other=title(lower)) for lower, upper in pairs)
    return words.say("obstacle-cut", why=said, cut=words.all_of(cuts))
