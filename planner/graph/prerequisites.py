"""The prerequisite graph as networkx knows it, drawn once and then kept in step."""

from collections.abc import Iterator, Mapping

from planner.graph.uncollected import uncollected
from planner.model import Item, needs


class PrerequisiteGraph:
    """Hard prerequisites and corequisites among items; alternatives are edges like all others."""

    def __init__(self, items: Mapping[str, Item]) -> None:
        # Loading networkx takes longer than all else here; who draws no graph need not wait.
        import networkx as nx

        self.drawn: nx.DiGraph[str] = nx.DiGraph()
        self._dangling: dict[str, dict[str, str]] = {}
        with uncollected():
            self.drawn.add_nodes_from((item.id, {"item": item}) for item in items.values())
            self.drawn.add_edges_from(self._edges(items))

    def follow(self, id_: str, before: Item | None, after: Item | None) -> None:
        """Redraw one item that changed, came or went."""
        if before is not None:
            self._disconnect(before)
        if after is None:
            kinds = {succ: data["kind"] for _, succ, data in self.drawn.out_edges(id_, data=True)}
            if kinds:
                self._dangling[id_] = kinds
            self.drawn.remove_node(id_)
            return
        self.drawn.add_node(id_, item=after)
        self._connect(after)
        for dependent, kind in self._dangling.pop(id_, {}).items():
            self.drawn.add_edge(id_, dependent, kind=kind)

    def _edges(self, items: Mapping[str, Item]) -> Iterator[tuple[str, str, dict[str, str]]]:
        for item in items.values():
            for source, kind in _sources(item):
                if source in items:
                    yield source, item.id, {"kind": kind}
                else:
                    self._dangling.setdefault(source, {})[item.id] = kind

    def _connect(self, item: Item) -> None:
        for source, kind in _sources(item):
            if source in self.drawn:
                self.drawn.add_edge(source, item.id, kind=kind)
            else:
                self._dangling.setdefault(source, {})[item.id] = kind

    def _disconnect(self, item: Item) -> None:
        for source, _kind in _sources(item):
            if source in self.drawn:
                if self.drawn.has_edge(source, item.id):
                    self.drawn.remove_edge(source, item.id)
            else:
                self._dangling.get(source, {}).pop(item.id, None)


def _sources(item: Item) -> list[tuple[str, str]]:
    """Return what an item asks for, and how; what it requires comes after and so prevails."""
    asked = [(need.item, "corequires") for need in item.corequires]
    return asked + [(need.item, "requires") for need in needs(item.requires)]
