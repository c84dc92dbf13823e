"""Find the files that ship with the program; the only code that knows where they lie."""

from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path


def asset(*parts: str) -> Traversable:
    """Give a shipped file or folder by its path parts, from an installed wheel or a checkout.

    The package comes first: beside an installed package may lie somebody else's `resources`.
    """
    packaged = files("planner") / "resources"
    root = packaged if packaged.is_dir() else Path(__file__).parents[1] / "resources"
    return root.joinpath(*parts)
