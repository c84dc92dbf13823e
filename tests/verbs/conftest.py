import pytest

from planner.model import AllOf, Item, Kind, Library, Listing, Need, Range, Roadmap


@pytest.fixture
def library() -> Library:
    """A roadmap with two skills and a course; the second skill needs the first."""
    items = [
        Item(id="skill-sql", kind=Kind.SKILL, title="SQL", hours=Range.of(40)),
        Item(
            id="skill-modelling",
            kind=Kind.SKILL,
            title="Data modelling",
            requires=AllOf((Need("skill-sql"),)),
        ),
        Item(id="course-sql", kind=Kind.COURSE, title="A course", teaches=(Need("skill-sql", 2),)),
    ]
    listings = [
        Listing(roadmap="sample", item=item.id, position=position)
        for position, item in enumerate(items)
    ]
    return Library.of([Roadmap(id="sample", title="Sample"), *items, *listings])
