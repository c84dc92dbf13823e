import pytest
from msgspec.structs import replace

from planner.errors import RefusedError
from planner.model import NOTHING, AllOf, AnyOf, Item, Kind, Library, Need
from planner.verbs import prerequisites

GIT = Item(id="git", kind=Kind.COURSE, title="Git")
PYTHON = Item(id="python", kind=Kind.COURSE, title="Python", requires=Need("git"))
SQL = Item(id="sql", kind=Kind.COURSE, title="SQL", requires=Need("python"))
DRAWING = Item(id="drawing", kind=Kind.COURSE, title="Drawing")


@pytest.fixture
def library() -> Library:
    return Library.of((GIT, PYTHON, SQL, DRAWING))


def test_a_requirement_is_added_beside_what_was_required(library: Library) -> None:
    first = prerequisites.require(library, "git", "drawing").apply(library)
    second = prerequisites.require(first, "sql", "drawing").apply(first)

    assert first.items["git"].requires == Need("drawing")
    assert second.items["sql"].requires == AllOf((Need("python"), Need("drawing")))
    third = replace(second.items["sql"], requires=AllOf((Need("python"),)))
    flat = prerequisites.require(Library.of((third, DRAWING, PYTHON, GIT)), "sql", "drawing")
    assert flat.steps[0].after == second.items["sql"]


def test_alternatives_stay_alternatives(library: Library) -> None:
    either = AnyOf((Need("git"), Need("python")))
    library = Library.of((*library.items.values(), replace(SQL, requires=either)))

    added = prerequisites.require(library, "sql", "drawing").apply(library)

    assert added.items["sql"].requires == AllOf((either, Need("drawing")))


@pytest.mark.parametrize(
    ("dependent", "required", "why"),
    [
        ("git", "git", "cannot require itself"),
        ("python", "git", "'Python' requires 'Git' already"),
        ("git", "sql", "would make a circle: Git → Python → SQL → Git"),
    ],
)
def test_what_makes_no_sense_is_refused(
    library: Library, dependent: str, required: str, why: str
) -> None:
    with pytest.raises(RefusedError, match=why):
        prerequisites.require(library, dependent, required)


def test_a_line_can_be_replaced_in_one_edit(library: Library) -> None:
    ring = ("git", "python", "sql")
    cut = prerequisites.replaceable(library, ring)
    assert cut == ("git", "python")

    edit = prerequisites.require_instead(library, "git", "sql", cut)
    after = edit.apply(library)

    assert after.items["python"].requires == NOTHING
    assert after.items["git"].requires == Need("sql")
    assert edit.subject == "Git"
    assert edit.inverse().apply(after) == library


def test_no_line_is_offered_where_another_way_leads_round(library: Library) -> None:
    both = replace(SQL, requires=AllOf((Need("python"), Need("git"))))
    library = Library.of((GIT, PYTHON, both))

    assert prerequisites.replaceable(library, ("git", "python", "sql")) is None


def test_a_recommendation_goes_in_circles_without_harm(library: Library) -> None:
    after = prerequisites.recommend(library, "git", "sql").apply(library)

    assert after.items["git"].recommends == (Need("sql"),)
    with pytest.raises(RefusedError, match="recommends 'SQL' already"):
        prerequisites.recommend(after, "git", "sql")
    with pytest.raises(RefusedError, match="cannot recommend itself"):
        prerequisites.recommend(after, "git", "git")


def test_only_what_is_required_by_itself_can_be_dropped(library: Library) -> None:
    assert prerequisites.drop(library, "sql", "python").apply(library).items["sql"].requires == (
        NOTHING
    )
    with pytest.raises(RefusedError, match="does not require"):
        prerequisites.drop(library, "sql", "git")


def test_several_lines_are_dropped_as_one_edit() -> None:
    both = AllOf((Need("git"), Need("python")))
    library = Library.of((GIT, PYTHON, DRAWING, replace(SQL, requires=both)))

    edit = prerequisites.drop_all(library, [("git", "sql"), ("git", "python")])
    after = edit.apply(library)

    assert after.items["sql"].requires == Need("python")
    assert after.items["python"].requires == NOTHING
    assert edit.inverse().apply(after) == library
    with pytest.raises(RefusedError, match="by itself"):
        prerequisites.drop_all(after, [("git", "sql")])


def test_a_line_is_removed_whatever_it_says(library: Library) -> None:
    mixed = replace(
        SQL,
        requires=AllOf((Need("python"), AnyOf((Need("git"), Need("drawing"))))),
        recommends=(Need("git"), Need("python")),
        corequires=(Need("git"),),
    )
    library = Library.of((*library.items.values(), mixed))

    rest = prerequisites.disconnect(library, "sql", "git").apply(library).items["sql"]

    assert rest.requires == AllOf((Need("python"), Need("drawing")))
    assert rest.recommends == (Need("python"),)
    assert rest.corequires == ()


def test_the_last_requirement_leaves_nothing(library: Library) -> None:
    edit = prerequisites.disconnect(library, "sql", "python")
    after = edit.apply(library)
    assert after.items["sql"].requires == NOTHING
    assert edit.inverse().apply(after) == library


def test_what_teaches_an_item_teaches_it_no_longer(library: Library) -> None:
    skill = Item(id="joins", kind=Kind.SKILL, title="Joins", requires=Need("git"))
    teacher = replace(SQL, teaches=(Need("joins"),))
    library = Library.of((*library.items.values(), skill, teacher))

    edit = prerequisites.disconnect(library, "joins", "sql")
    assert edit.apply(library).items["sql"].teaches == ()
    assert edit.subject == "Joins"

    with pytest.raises(RefusedError, match="because it teaches 'Joins'"):
        prerequisites.disconnect(library, "sql", "git")
    with pytest.raises(RefusedError, match="'Git' does not need 'Drawing'"):
        prerequisites.disconnect(library, "git", "drawing")
