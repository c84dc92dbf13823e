"""Write files: the library, roadmaps, other formats, the schema."""

from datetime import UTC, datetime
from pathlib import PurePath
from typing import TYPE_CHECKING

from planner.cli.call import Call
from planner.cli.output import write_bytes, write_text
from planner.errors import RefusedError
from planner.formats.extract import extract

if TYPE_CHECKING:
    from planner.formats.exports.material import Pick

_ROADMAPS = (".yaml", ".yml")


def export(call: Call) -> None:
    """Write the whole library, a roadmap without personal data, or another format."""
    arguments = call.arguments
    form = arguments.format or _format_of(arguments.output)
    if form == "json":
        _everything(call)
    elif form == "roadmap":
        write_text(_roadmap(call), arguments.output, over=arguments.force)
    else:
        _other(call, form)
    if arguments.output not in (None, "-"):
        call.say(f"Written: {arguments.output}")


def _format_of(output: str | None) -> str:
    """Return the format that the ending of a name speaks of; else that which loses nothing."""
    from planner.formats.exports.forms import BY_SUFFIX

    suffix = PurePath(output or "").suffix.lower()
    return "roadmap" if suffix in _ROADMAPS else BY_SUFFIX.get(suffix, "json")


def _everything(call: Call) -> None:
    from planner.formats.library import to_library_json

    if call.arguments.targets or call.arguments.roadmap or call.arguments.plan is not None:
        raise RefusedError(
            "Targets go with --format roadmap and others; "
            "--format json is always the whole library."
        )
    text = to_library_json(call.library)
    write_text(text, call.arguments.output, over=call.arguments.force)


def _roadmap(call: Call) -> str:
    from planner.formats.exports.material import gather
    from planner.formats.write import to_json, to_yaml
    from planner.model import Document

    arguments = call.arguments
    if arguments.roadmap or arguments.plan is not None or arguments.way:
        found = gather(call.library, call.today, _pick(call), call.words)
        document = Document(found.roadmap, found.items)
    else:
        document = extract(call.library, arguments.targets)
    suffix = PurePath(arguments.output or "").suffix.lower()
    return to_json(document) if suffix == ".json" or call.json else to_yaml(document)


def _other(call: Call, name: str) -> None:
    from planner.formats.exports.forms import Choices, export, form_for
    from planner.formats.exports.material import gather

    arguments = call.arguments
    form = form_for(name, PurePath(arguments.output or "").suffix)
    personal = arguments.with_records or form.personal
    pick = _pick(call, planned=form.planned)
    material = gather(call.library, call.today, pick, call.words, personal=personal)
    choices = Choices(
        now=datetime.now(UTC),
        paper=arguments.paper or "",
        way=arguments.way,
        weekly=arguments.each_week,
        notes=arguments.with_records,
    )
    with call.busy("Exporting"):
        data = export(material, form, choices, call.services.draw)
    write_bytes(data, arguments.output, over=arguments.force)


def _pick(call: Call, *, planned: bool = False) -> "Pick":
    from planner.formats.exports.material import Pick

    arguments = call.arguments
    plan = "" if planned and arguments.plan is None else arguments.plan
    named = [bool(arguments.targets), arguments.roadmap is not None, plan is not None]
    if sum(named) > 1:
        if planned:
            raise RefusedError("A calendar is that of a plan; targets and roadmaps have no dates.")
        raise RefusedError("Name targets, a roadmap or a plan; not more than one of these.")
    return Pick(tuple(arguments.targets), arguments.roadmap, plan, way=arguments.way)


def schema(_: Call) -> None:
    """Print the JSON Schema of roadmap files."""
    from planner.formats.json_schema import json_schema_text

    write_text(json_schema_text(), None)
