"""Write files: the library, roadmaps, the schema."""

from pathlib import PurePath

from planner.cli.call import Call
from planner.cli.output import write_text
from planner.errors import RefusedError
from planner.formats.extract import extract


def export(call: Call) -> None:
    """Write the whole library, or a roadmap without personal data."""
    arguments = call.arguments
    if arguments.format == "json":
        if arguments.targets:
            raise RefusedError(
                "Targets go with --format roadmap; --format json is always the whole library."
            )
        from planner.formats.library import to_library_json

        text = to_library_json(call.library)
    else:
        text = _roadmap(call)
    write_text(text, arguments.output)
    if arguments.output not in (None, "-"):
        call.say(f"Written: {arguments.output}")


def _roadmap(call: Call) -> str:
    from planner.formats.write import to_json, to_yaml

    document = extract(call.library, call.arguments.targets)
    suffix = PurePath(call.arguments.output or "").suffix.lower()
    return to_json(document) if suffix == ".json" or call.json else to_yaml(document)


def schema(_: Call) -> None:
    """Print the JSON Schema of roadmap files."""
    from planner.formats.json_schema import json_schema_text

    write_text(json_schema_text(), None)
