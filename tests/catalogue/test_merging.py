"""A corrected catalogue reaches a user's library and takes nothing away from it."""

from datetime import date

from msgspec.structs import replace

from planner.edits import Edit
from planner.model import Document, Item, Kind, Library, Range, State
from planner.verbs import items, records
from planner.verbs.merge import merge
from planner.verbs.merge_ids import document_with

MONDAY = date(2026, 11, 23)


def corrected(document: Document, **changes: Item | None) -> Document:
    """The next version: some items changed, some gone."""
    kept = []
    for item in document.items:
        wanted = changes.get(item.id.replace("-", "_"), item)
        if wanted is not None:
            kept.append(wanted)
    return replace(
        document, roadmap=replace(document.roadmap, version="2027.01"), items=tuple(kept)
    )


def done(edit: Edit | None, library: Library) -> Library:
    assert edit is not None
    return edit.apply(library)


def test_the_same_catalogue_again_changes_nothing(catalogue: Document, library: Library) -> None:
    found = merge(library, catalogue)
    assert found.edit is None or found.edit.steps == ()


def test_a_correction_arrives_where_the_user_changed_nothing(
    catalogue: Document, library: Library
) -> None:
    python = library.items["skill-python"]
    better = replace(python, summary="A better text.", hours=Range.of(50, 70, 90))

    after = done(merge(library, corrected(catalogue, skill_python=better)).edit, library)

    assert after.items["skill-python"] == better
    assert after.roadmaps["health-ml"].version == "2027.01"


def test_what_the_user_did_and_wrote_survives_a_correction(
    catalogue: Document, library: Library
) -> None:
    python = library.items["skill-python"]
    library = records.tick(library, ["skill-python", "skill-git"], MONDAY).apply(library)
    library = records.log_time(library, "skill-git", 5, MONDAY).apply(library)
    mine = replace(python, title="Python, the way we do it here")
    library = items.change(library, mine).apply(library)
    better = replace(python, summary="A better text.")

    found = merge(library, corrected(catalogue, skill_python=better, skill_git=None))
    after = done(found.edit, library)

    assert after.items["skill-python"].title == "Python, the way we do it here"
    assert after.items["skill-python"].summary == "A better text."
    assert after.records["skill-git"].state is State.DONE
    assert after.items["skill-git"] == library.items["skill-git"]
    assert after.log == library.log
    assert found.edit is not None
    assert found.edit.inverse().apply(after) == library


def test_a_renamed_item_keeps_its_progress(catalogue: Document, library: Library) -> None:
    library = records.tick(library, ["skill-git"], MONDAY, level=2).apply(library)
    new_ids = {"skill-git": "skill-version-control"}
    fresh = document_with(catalogue, new_ids)
    roadmap = replace(fresh.roadmap, renamed=tuple(new_ids.items()))
    renamed = replace(fresh, roadmap=roadmap)

    after = done(merge(library, renamed).edit, library)

    assert "skill-git" not in after.items
    assert after.records["skill-version-control"].level == 2
    assert after.items["skill-version-control"].kind is Kind.SKILL
