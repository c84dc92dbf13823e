"""What a list says that the user did: taken over where nothing was said of it before."""

from collections.abc import Mapping
from datetime import date

from msgspec.structs import replace

from planner.edits import Edit
from planner.model import Library, State
from planner.verbs import records
from planner.verbs.records import together


def with_statuses(
    library: Library, imported: Edit, statuses: Mapping[str, State], on: date
) -> Edit:
    """Return an import that also marks items as started, done or waived; one edit for all.

    Items of which the user said something already stay as they are.
    """
    after = imported.apply(library)
    verbs = {
        State.STARTED: records.start,
        State.DONE: records.tick,
        State.WAIVED: records.waive,
    }
    edits = [imported]
    for state, verb in verbs.items():
        ids = [item for item, said in statuses.items() if said is state and _is_open(after, item)]
        if ids:
            edits.append(verb(after, ids, on))
            after = edits[-1].apply(after)
    if len(edits) == 1:
        return imported
    return replace(together(*edits), kind=imported.kind, subject=imported.subject)


def _is_open(library: Library, item: str) -> bool:
    if item not in library.items:
        return False
    record = library.records.get(item)
    return record is None or record.state is None
