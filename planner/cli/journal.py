"""Undo, redo and the history."""

from datetime import datetime

from planner.cli import shapes
from planner.cli.call import Call
from planner.cli.screen import QUIET
from planner.edits import Act, Edit, Entry
from planner.errors import NothingToDoError


def undo(call: Call) -> None:
    """Take back the last change."""
    _tell(call, Act.UNDO, call.workspace.undo())


def redo(call: Call) -> None:
    """Do again what was taken back last."""
    _tell(call, Act.REDO, call.workspace.redo())


def _tell(call: Call, act: Act, edit: Edit) -> None:
    sentence = call.words.entry(act, edit.kind, edit.subject)
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
        "undo": _entry(call, undoable) if undoable else None,
        "redo": _entry(call, redoable) if redoable else None,
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
        "text": call.words.entry(entry.act, entry.kind, entry.subject),
    }


def _tell_history(call: Call, entries: list[Entry]) -> None:
    rows = []
    for entry in entries:
        sentence = call.words.entry(entry.act, entry.kind, entry.subject)
        rows.append((str(entry.number), (_moment(call, entry.at), QUIET), sentence))
    call.out.table(rows, flexible=2, right=(0,))


def _moment(call: Call, at: datetime) -> str:
    local = at.astimezone()
    return f"{call.words.when(local.date(), call.today)} {local:%H:%M}"
