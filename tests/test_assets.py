from pathlib import Path

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
