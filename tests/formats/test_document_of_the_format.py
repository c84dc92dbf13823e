"""The examples in the description of the format are right."""

import json
import re
from datetime import date
from pathlib import Path

import pytest
import yaml
from jsonschema import Draft202012Validator

from planner.formats import schema
from planner.formats.faults import keys_of
from planner.formats.json_schema import json_schema
from planner.formats.limits import LIMITS
from tests.formats.reading import read

PAGE = Path(__file__).parents[2] / "docs" / "roadmap-format.md"
TEXT = PAGE.read_text("utf-8")
EXAMPLES = re.findall(r"```yaml\n(.*?)```", TEXT, re.DOTALL)


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda text: text.split("\n")[1])
def test_an_example_is_read_without_a_warning(example: str) -> None:
    assert read(example).warnings == ()


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda text: text.split("\n")[1])
def test_an_example_fits_the_json_schema(example: str) -> None:
    tree = json.loads(json.dumps(yaml.safe_load(example), default=date.isoformat))
    Draft202012Validator(json_schema()).validate(tree)


@pytest.mark.parametrize("section", ["", *schema.SECTIONS])
def test_every_key_is_described(section: str) -> None:
    missing = [key for key in keys_of(section) if not re.search(rf"\b{key}\b", TEXT)]
    assert missing == []


def test_the_limits_are_those_of_the_program() -> None:
    for limit in (LIMITS.items, LIMITS.nodes, LIMITS.text, LIMITS.links, LIMITS.money):
        assert f"{limit:,}" in TEXT
    assert f"{LIMITS.size // 1024**2} MB" in TEXT
