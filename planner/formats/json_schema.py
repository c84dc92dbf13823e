"""JSON Schema 2020-12 of ``roadmap/1``, for editors and other programs."""

import json
from typing import Any

from pydantic import TypeAdapter
from pydantic.json_schema import GenerateJsonSchema

from planner.formats import schema


class _Untitled(GenerateJsonSchema):
    """Leaves out the titles that only repeat the names of fields."""

    def field_title_should_be_set(self, schema: Any) -> bool:  # noqa: ANN401, ARG002 - as inherited
        return False


def json_schema() -> dict[str, Any]:
    """Return the schema. It says of texts what JSON Schema can say; the reader knows more."""
    generated = TypeAdapter(schema.RoadmapEntry).json_schema(schema_generator=_Untitled)
    head = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "urn:learning-planner:roadmap-1",
        "title": "Roadmap (format roadmap/1)",
    }
    return {**head, **{key: value for key, value in generated.items() if key not in head}}


def json_schema_text() -> str:
    """Return the schema as it is committed and printed."""
    return json.dumps(json_schema(), indent=2, ensure_ascii=False) + "\n"
