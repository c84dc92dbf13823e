"""Tries of other requests, quick ones: what served one may serve the next."""

from collections.abc import Callable, Iterator

from planner.graph.drafting import Drafting
from planner.graph.optimum import Optimum
from planner.graph.planning.bounds import bounds, is_beyond, raised
from planner.graph.planning.derive import follows
from planner.graph.planning.draft import Draft
from planner.graph.planning.request import Request
from planner.graph.planning.waivable import by_work
from planner.graph.planning.ways_out import Answer
from planner.graph.standing import Standing
from planner.model import Need

#: How many choices that fitted other requests are tried before a new one is looked for.
MOST_KNOWN = 3
#: What all tries may take together, counted in bounds of a network like the catalogue's: a few
#: seconds. Drafts take as many times as long.
BUDGET = 120.0
DRAFT = 10.0
_NODES = 800


class Attempts:
    """Looks for plans to changed requests, as long as the ``budget`` lasts.

    ``effort`` is what the solver may spend on a better answer where one is asked for. With
    ``spent`` some tries were not made, or not to their end.
    """

    def __init__(
        self,
        standing: Standing,
        effort: float,
        cancelled: Callable[[], bool] = lambda: False,
        budget: float = BUDGET,
    ) -> None:
        self.spent = False
        self._standing = standing
        self._effort = effort
        self._cancelled = cancelled
        self._budget = budget
        self._known: dict[frozenset[str], None] = {}

    def attempt(self, request: Request, waived: frozenset[Need] = frozenset()) -> Answer | None:
        """Return what a plan to a request would come to; None if there is none or no time for it.

        One that fits will do, it need not be the best.
        """
        trial = None if self.spent else self._trial(request, waived)
        if trial is None:
            return None
        draft = next(self._drafts_of_known(trial), None)
        if draft is None and self._pays(trial, DRAFT):
            draft = trial.best(thorough=False)
        return None if draft is None else self.answer(draft)

    def best(self, request: Request) -> Answer | None:
        """Return what the best plan to a request would come to, as far as the effort lasts."""
        trial = self._trial(request, frozenset())
        draft = None if trial is None else trial.best(thorough=False)
        if trial is None or draft is None:
            return None
        if self._effort > 0:
            optimum = Optimum(trial, draft, self._effort)
            optimum.search()
            draft = optimum.best or draft
        return self.answer(draft)

    def _trial(self, request: Request, waived: frozenset[Need]) -> Drafting | None:
        """Return where drafts can be made; None if no plan can keep the limits."""
        if self._cancelled():
            return None
        trial = Drafting(self._standing, request, waived, self._cancelled)
        self._pays(trial, 1)
        least = bounds(trial.network, trial.sure)
        if is_beyond(least, request.limits):
            return None
        if is_beyond(raised(trial.network, trial.sure, least), request.limits):
            return None
        return trial

    def _pays(self, trial: Drafting, price: float) -> bool:
        """Take off what something costs, the more the larger the network; say if there was any."""
        if self._budget <= 0:
            self.spent = True
            return False
        self._budget -= price * max(1.0, len(trial.network) / _NODES)
        return True

    def answer(self, draft: Draft) -> Answer:
        """Return what a draft comes to; others that fit are made of what it chose."""
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
