"""What is close to ready: first what opens soon, then what the plan has next."""

from datetime import date

from planner.graph.plan import Request, make_plan
from planner.graph.standing import Standing
from planner.model import AllOf, Item, Kind, Library, Limits, Need, Range
from planner.ui.screens.today.agenda import agenda
from planner.verbs import plans, records

TODAY = date(2026, 11, 23)


def skill(name: str, *needs: str) -> Item:
    requires = AllOf(tuple(Need(one) for one in needs))
    return Item(id=name, kind=Kind.SKILL, title=name, hours=Range.of(4), requires=requires)


LIBRARY = Library.of(
    [
        skill("a"),
        skill("b"),
        skill("after-a", "a"),
        skill("after-both", "a", "b"),
        skill("end", "after-both", "after-a"),
    ]
)


def planned(library: Library) -> Library:
    request = Request(targets=(Need("end"),), limits=Limits(), pinned=(), excluded=())
    outcome = make_plan(Standing(library, TODAY), request)
    return plans.adopt(library, "End", request, outcome, TODAY).apply(library)


def test_what_the_item_in_progress_opens_is_close() -> None:
    library = planned(LIBRARY)
    library = records.start(library, ["a"], TODAY).apply(library)
    (plan,) = library.plans.values()
    found = agenda(library, TODAY, plan)
    assert found.started == ("a",)
    assert found.close[0] == "after-a"
    assert set(found.close) == {"after-a", "after-both", "end"}


def test_who_has_arrived_has_nothing_close() -> None:
    library = planned(LIBRARY)
    library = records.tick(library, list(LIBRARY.items), TODAY).apply(library)
    (plan,) = library.plans.values()
    found = agenda(library, TODAY, plan)
    assert found.arrived
    assert found.close == ()
