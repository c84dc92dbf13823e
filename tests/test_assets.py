import re
from pathlib import Path

import pytest

import planner
from planner.assets import asset

CHECKOUT = Path(__file__).parents[1]


def test_the_tests_run_on_the_checkout() -> None:
    assert Path(planner.__file__) == CHECKOUT / "planner" / "__init__.py"


def test_the_resources_of_the_checkout_are_found() -> None:
    terms = asset("LICENCES.md")

    assert terms.read_text(encoding="utf-8") == (CHECKOUT / "resources" / "LICENCES.md").read_text(
        encoding="utf-8"
    )


def test_without_parts_the_root_is_given() -> None:
    listed = {entry.name for entry in asset().iterdir()}

    assert listed == {entry.name for entry in (CHECKOUT / "resources").iterdir()}


def test_an_asset_that_is_not_shipped_is_no_file() -> None:
    assert not asset("catalogue", "no-such-file.yaml").is_file()


@pytest.mark.parametrize("parts", [("catalogue", "00-roadmap.yaml"), ("examples", "sailing.yaml")])
def test_a_shipped_roadmap_has_the_terms_that_are_listed(parts: tuple[str, ...]) -> None:
    said = re.search(r"^licence: (.+)$", asset(*parts).read_text(encoding="utf-8"), re.MULTILINE)
    listed = asset("LICENCES.md").read_text(encoding="utf-8").splitlines()
    (row,) = (line for line in listed if line.startswith(f"| `{parts[0]}/`"))

    assert said is not None
    assert said.group(1) in row
