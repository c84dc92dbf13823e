"""How early each node of a network can hold: its dearest chain of prices."""

import heapq
from collections.abc import Collection, Sequence

from planner.graph.planning.network import Network

FAR = 1 << 200


def chains(
    network: Network, prices: Sequence[int], among: Collection[int] | None = None
) -> list[int]:
    """Return the least that each node costs when of all that it needs only the dearest counts.

    ``prices`` are those of the nodes; ``among`` are the nodes that may hold, if not all may. FAR
    stands for what cannot. Gates of activities that need nothing are left at FAR.
    """
    parents, left = network.parents, list(network.open_threshold)
    worths = [FAR] * len(network)
    heap = [
        (prices[node], node) for node in network.first_batches() if among is None or node in among
    ]
    heapq.heapify(heap)
    if not left[network.goal]:
        worths[network.goal] = 0
    while heap:
        worth, node = heapq.heappop(heap)
        if worths[node] <= worth:
            continue
        worths[node] = worth
        for parent in parents[node]:
            left[parent] -= 1
            if left[parent] == 0 and (among is None or parent in among):
                heapq.heappush(heap, (worth + prices[parent], parent))
    return worths
