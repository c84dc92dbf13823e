"""Undo, redo and the history."""

from datetime import datetime

from planner.cli import shapes
from planner.cli.call import Call
from planner.cli.screen import QUIET
from planner.edits import Act, Edit, EditKind, Entry, logged
from planner.errors import NothingToDoError


def undo(call: Call) -> None:
    """Take back the last change."""
    _tell(call, Act.UNDO, call.workspace.undo())


def redo(call: Call) -> None:
    """Do again what was taken back last."""
    _tell(call, Act.REDO, call.workspace.redo())


def _tell(call: Call, act: Act, edit: Edit) -> None:
    sentence = call.words.entry(act, edit.kind, edit.subject, logged(act, edit.steps))
    data = {
        "act": act.value,
        "kind": edit.kind.value,
        "subject": edit.subject,
        "steps": len(edit.steps),
        "text": sentence,
    }
    call.answer(data, lambda: call.out.line(f"{sentence}."))


def history(call: Call) -> None:
    """List what was done, newest first."""
    entries = call.workspace.history(call.arguments.limit)
    if not entries:
        raise NothingToDoError("Nothing was done yet.")
    undoable, redoable = call.workspace.undoable, call.workspace.redoable
    data = {
        "entries": [_entry(call, entry) for entry in entries],
        "undo": _entry(call, _telling(call, undoable)) if undoable else None,
        "redo": _entry(call, _telling(call, redoable)) if redoable else None,
    }
    call.answer(data, lambda: _tell_history(call, entries))


def _entry(call: Call, entry: Entry) -> shapes.Json:
    return {
        "number": entry.number,
        "at": entry.at.isoformat(),
        "act": entry.act.value,
        "of": entry.of,
        "kind": entry.kind.value,
        "subject": entry.subject,
        "text": _sentence(call, entry),
    }


def _telling(call: Call, entry: Entry) -> Entry:
    """Return an entry with its steps where they say more than its kind does."""
    return call.workspace.store.entry(entry.number) if entry.kind is EditKind.LOG else entry


def _sentence(call: Call, entry: Entry) -> str:
    told = logged(entry.act, entry.steps)
    return call.words.entry(entry.act, entry.kind, entry.subject, told)


def _tell_history(call: Call, entries: list[Entry]) -> None:
    rows = []
    for entry in entries:
        moment = (_moment(call, entry.at), QUIET)
        rows.append((str(entry.number), moment, _sentence(call, entry)))
    call.out.table(rows, flexible=2, right=(0,))


def _moment(call: Call, at: datetime) -> str:
    local = at.astimezone()
    return f"{call.words.when(local.date(), call.today)} {local:%H:%M}"
