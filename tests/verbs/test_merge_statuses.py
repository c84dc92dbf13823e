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
