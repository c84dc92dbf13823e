"""New items from titles: one edit, in their place, undone as one."""

import pytest

from planner.edits import EditKind
from planner.errors import RefusedError, UnknownIdError
from planner.model import NOTHING, AllOf, Kind, Library, Need, Range
from planner.verbs import creating
from planner.verbs.creating import Draft, create, made_by, titles_in
from planner.verbs.items import OWN_ROADMAP


def test_an_item_is_made_in_the_users_own_roadmap(library: Library) -> None:
    edit = create(library, [Draft("  Dimensional   modelling ", Kind.COURSE, "data", 12.0)])

    made = edit.apply(library)
    (name,) = made_by(edit)
    item = made.items[name]
    assert name == "course-dimensional-modelling"
    assert (item.title, item.kind, item.area) == ("Dimensional modelling", Kind.COURSE, "data")
    assert item.hours == Range.of(12.0)
    assert item.requires == NOTHING
    assert (OWN_ROADMAP, name) in made.listings
    assert (edit.kind, edit.subject) == (EditKind.ADD_ITEM, "Dimensional modelling")
    assert edit.inverse().apply(made) == library


def test_a_new_item_needs_others_or_is_needed_by_them(library: Library) -> None:
    after = create(library, [Draft("Views")], needs=["skill-sql"]).apply(library)
    assert after.items["skill-views"].requires == Need("skill-sql")
    both = create(library, [Draft("Views")], needs=["skill-sql", "course-sql"]).apply(library)
    assert both.items["skill-views"].requires == AllOf((Need("skill-sql"), Need("course-sql")))

    before = create(library, [Draft("Sets"), Draft("Logic")], needed_by=["skill-modelling"])
    wanted = (Need("skill-sql"), Need("skill-sets"), Need("skill-logic"))
    made = before.apply(library)
    assert made.items["skill-modelling"].requires == AllOf(wanted)
    assert before.subject == "Sets and 1 more"
    assert before.inverse().apply(made) == library


def test_ids_are_made_of_titles_as_they_are_kept(library: Library) -> None:
    once = create(library, [Draft("First  paper!", Kind.MILESTONE)]).apply(library)
    edit = create(once, [Draft("First\x07 pa\u202eper", Kind.MILESTONE), Draft("日本語")])

    assert made_by(edit) == ("ms-first-paper-2", "skill-日本語")
    assert edit.apply(once).items["ms-first-paper-2"].title == "First paper"


def test_items_of_one_title_have_ids_of_their_own(library: Library) -> None:
    edit = create(library, [Draft("SQL"), Draft("SQL")])
    assert made_by(edit) == ("skill-sql-2", "skill-sql-3")


@pytest.mark.parametrize("titles", [[], [" "], ["x" * 301], ["\u200b\u202e"], ["x"] * 501])
def test_what_cannot_be_made_is_refused(library: Library, titles: list[str]) -> None:
    with pytest.raises(RefusedError):
        create(library, [Draft(title) for title in titles])


def test_an_unknown_neighbour_is_named(library: Library) -> None:
    with pytest.raises(UnknownIdError):
        create(library, [Draft("Sets")], needed_by=["skill-sq"])


def test_lines_of_lists_become_titles() -> None:
    text = "- [ ] Sets\n* Logic\n\n  3. Graphs  and trees\n+ [x] Sets\n• 1.5 metres\n-5 degrees\n"
    assert titles_in(text) == ("Sets", "Logic", "Graphs and trees", "1.5 metres", "-5 degrees")
    assert creating.titles_in(" \n\t\n") == ()
