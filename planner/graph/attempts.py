"""Tries of other requests, quick ones: what served one may serve the next."""

from collections.abc import Callable, Iterator

from planner.graph.drafting import Drafting
from planner.graph.optimum import Optimum
from planner.graph.planning.bounds import bounds
from planner.graph.planning.derive import follows
from planner.graph.planning.draft import Draft
from planner.graph.planning.request import Request
from planner.graph.planning.ways_out import Answer, by_work
from planner.graph.standing import Standing
from planner.model import Limits, Need

#: How many choices that fitted other requests are tried before a new one is looked for.
MOST_KNOWN = 3


class Attempts:
    """Looks for plans to changed requests; ``effort`` is what the solver may spend on a limit.

    Only where a limit of the ``request`` was lifted the answer is to be as good as can be, because
    it says how far the limit has to move; everywhere else one that fits will do.
    """

    def __init__(
        self,
        standing: Standing,
        request: Request,
        effort: float,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> None:
        self._standing = standing
        self._request = request
        self._effort = effort
        self._cancelled = cancelled
        self._known: dict[frozenset[str], None] = {}

    def attempt(self, request: Request, waived: frozenset[Need]) -> Answer | None:
        """Return what a plan to a request would come to; None if none was found."""
        trial = Drafting(self._standing, request, waived, self._cancelled)
        if _is_hopeless(trial, request.limits):
            return None
        lifted = self._lifts_limit(request.limits)
        draft = None if lifted else next(self._drafts_of_known(trial), None)
        if draft is None:
            draft = trial.best(thorough=False)
        if draft is not None and lifted and self._effort > 0:
            optimum = Optimum(trial, draft, self._effort)
            optimum.search()
            draft = optimum.best
        return None if draft is None else self._answer(draft)

    def _lifts_limit(self, limits: Limits) -> bool:
        own = self._request.limits
        return (limits.deadline, limits.budget) != (own.deadline, own.budget)

    def _answer(self, draft: Draft) -> Answer:
        names = [draft.network.names[one] for one in draft.chosen]
        if draft.fits:
            self._known = {frozenset(names): None, **self._known}
        return Answer(draft.finish, draft.cents, draft.fits, by_work(draft.network.problem, names))

    def _drafts_of_known(self, trial: Drafting) -> Iterator[Draft]:
        """Yield drafts that fit of what was chosen before."""
        network = trial.network
        for names in list(self._known)[:MOST_KNOWN]:
            chosen = frozenset(network.index[name] for name in names if name in network.index)
            if network.goal in follows(network, chosen):
                draft = trial.draft(network, chosen)
                if isinstance(draft, Draft) and draft.fits:
                    yield draft


def _is_hopeless(trial: Drafting, limits: Limits) -> bool:
    """Say whether even the bounds lie beyond the limits, so that no draft need be made."""
    least = bounds(trial.network, trial.sure)
    if limits.deadline is not None and least.finish is not None and least.finish > limits.deadline:
        return True
    return limits.budget is not None and least.cost is not None and least.cost > limits.budget
