from datetime import date

from planner.edits import EditKind
from planner.model import Kind, Library, State
from planner.verbs import item_fields, records
from planner.verbs.merge_statuses import with_statuses

MONDAY = date(2026, 11, 23)


def test_an_import_marks_what_the_list_had_ticked_and_nothing_else(library: Library) -> None:
    begun = records.start(library, ["skill-sql"], MONDAY).apply(library)
    imported = item_fields.duplicate(begun, "skill-modelling", "Twin")
    states = {
        "skill-sql": State.DONE,
        "skill-modelling": State.WAIVED,
        "skill-twin": State.DONE,
        "nowhere": State.DONE,
    }

    edit = with_statuses(begun, imported, states, MONDAY)
    after = edit.apply(begun)

    assert after.records["skill-sql"].state is State.STARTED
    assert after.records["skill-modelling"].state is State.WAIVED
    assert after.records["skill-twin"].state is State.DONE
    assert edit.kind is EditKind.ADD_ITEM
    assert edit.inverse().apply(after) == begun
    assert with_statuses(begun, imported, {}, MONDAY) is imported
    assert after.items["skill-twin"].kind is Kind.SKILL


def test_a_note_alone_says_nothing_of_what_was_done(library: Library) -> None:
    noted = records.set_note(library, "skill-sql", "mine").apply(library)
    imported = item_fields.duplicate(noted, "skill-modelling", "Twin")

    after = with_statuses(noted, imported, {"skill-sql": State.DONE}, MONDAY).apply(noted)

    assert after.records["skill-sql"].state is State.DONE
    assert after.records["skill-sql"].note == "mine"
