"""Check roadmap files and say all that is wrong with them."""

from pathlib import Path

from planner.cli import exits, shapes
from planner.cli.call import Call
from planner.cli.importing import read_document
from planner.cli.soundness import out_of_reach
from planner.formats.lint import lint
from planner.formats.problem import Problem, RefusedFileError
from planner.model import Document


def validate(call: Call) -> int:
    """Print all problems of a file; they are the data of this command."""
    path = Path(call.arguments.file)
    document: Document | None = None
    problems: tuple[Problem, ...] = ()
    try:
        reading = read_document(call, path, call.background)
        document = reading.document
        warnings = (*reading.warnings, *out_of_reach(call, call.background, reading))
        if call.arguments.strict:
            warnings = (*warnings, *lint(reading, call.today, call.background.items))
    except RefusedFileError as error:
        problems, warnings = error.problems, error.warnings
    refused = bool(problems) or (call.arguments.strict and bool(warnings))
    data = {
        "file": str(path),
        "valid": not refused,
        "problems": [_shape(problem) for problem in problems],
        "warnings": [_shape(warning) for warning in warnings],
        "roadmap": _roadmap(document) if document else None,
    }
    call.answer(data, lambda: _tell(call, problems, warnings))
    _conclude(call, document, len(problems), len(warnings))
    return exits.REFUSED if refused else exits.FINE


def _tell(call: Call, problems: tuple[Problem, ...], warnings: tuple[Problem, ...]) -> None:
    for problem in problems:
        call.out.plain(str(problem))
    for warning in warnings:
        place, _, text = str(warning).partition(": ")
        call.out.plain(f"{place}: warning: {text}")


def _conclude(call: Call, document: Document | None, problems: int, warnings: int) -> None:
    words = call.words
    counts = []
    if problems:
        counts.append(words.count("problems", problems))
    if warnings:
        counts.append(words.count("warnings", warnings))
    said = words.all_of(counts) if counts else "no problems"
    if document is not None:
        said = f"{document.roadmap.title}: {words.count('items', len(document.items))}, {said}"
    call.say(f"{said}.")


def _shape(problem: Problem) -> shapes.Json:
    return {
        "file": problem.file,
        "line": problem.line or None,
        "column": problem.column or None,
        "text": problem.text,
    }


def _roadmap(document: Document) -> shapes.Json:
    return {
        "id": document.roadmap.id,
        "title": document.roadmap.title,
        "version": document.roadmap.version,
        "items": len(document.items),
    }
