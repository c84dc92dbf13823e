"""What is written reads back equal, whatever it holds."""

import json

import pytest
import yaml
from hypothesis import given
from jsonschema import Draft202012Validator
from jsonschema.protocols import Validator

from planner.assets import asset
from planner.formats.json_schema import json_schema, json_schema_text
from planner.formats.write import to_json, to_yaml
from planner.model import Document
from tests.formats.documents import documents
from tests.formats.reading import content


@pytest.fixture(scope="module")
def schema() -> Validator:
    return Draft202012Validator(json_schema())


@given(document=documents())
def test_a_document_comes_back_from_yaml_as_it_was(document: Document) -> None:
    assert content(to_yaml(document)) == document


@given(document=documents())
def test_a_document_comes_back_from_json_as_it_was(document: Document) -> None:
    assert content(to_json(document), "file.json") == document


@given(document=documents())
def test_writing_again_gives_the_same_text(document: Document) -> None:
    text = to_yaml(document)
    assert to_yaml(content(text)) == text


@given(document=documents())
def test_yaml_and_json_hold_the_same_tree_also_for_other_readers(document: Document) -> None:
    from_yaml = yaml.safe_load(to_yaml(document))
    from_json = json.loads(to_json(document))
    assert json.loads(json.dumps(from_yaml, default=str)) == from_json


@given(document=documents())
def test_what_is_written_fits_the_json_schema(schema: Validator, document: Document) -> None:
    schema.validate(json.loads(to_json(document)))


def test_the_committed_schema_is_the_one_in_code() -> None:
    Draft202012Validator.check_schema(json_schema())
    assert asset("schema", "roadmap-1.schema.json").read_text("utf-8") == json_schema_text()
