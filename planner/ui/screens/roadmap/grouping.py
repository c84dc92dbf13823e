"""By what the boxes of the roadmap belong together: area, kind or roadmap; no Qt."""

from collections.abc import Mapping

from planner.model import Kind, Library

#: What boxes can be grouped by; nothing first.
WAYS = ("", "area", "kind", "roadmap")
_USUAL = "area"


class Grouping:
    """Tells the group of each item; roles, and what belongs nowhere, have none.

    ``by`` of nothing is for folding while no frames are shown: by area.
    """

    def __init__(self, library: Library, by: str) -> None:
        self.by = by or _USUAL
        self._library = library
        self._home: dict[str, str] = {}
        if self.by == "roadmap":
            for (roadmap, item), listing in library.listings.items():
                if not listing.removed and roadmap in library.roadmaps:
                    self._home.setdefault(item, roadmap)

    def of(self, item: str) -> str:
        """Return the group of an item; empty if it has none."""
        known = self._library.items.get(item)
        if known is None or known.kind is Kind.ROLE:
            return ""
        if self.by == "kind":
            return known.kind.value
        return self._home.get(item, "") if self.by == "roadmap" else known.area

    def cluster(self, group: str) -> str:
        """Return the name of the box of a folded group."""
        return f"{self.by}:{group}"


def group_of(cluster: str) -> tuple[str, str]:
    """Return by what a folded group is one, and which."""
    by, _, group = cluster.partition(":")
    return by, group


def titles(library: Library, by: str, kinds: Mapping[str, str]) -> Mapping[str, str]:
    """Return what groups are called; ``kinds`` are the words for kinds of items."""
    if by == "kind":
        return kinds
    if by == "roadmap":
        return {roadmap.id: roadmap.title for roadmap in library.roadmaps.values()}
    return dict(pair for roadmap in library.roadmaps.values() for pair in roadmap.areas)
