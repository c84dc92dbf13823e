"""Find the files that ship with the program; the only code that knows where they lie."""

from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path


def asset(*parts: str) -> Traversable:
    """Give a shipped file or folder by its path parts, from an installed wheel or a checkout.

    The package comes first: beside an installed package may lie somebody else's `resources`.
    """
    return _root().joinpath(*parts)


@cache
def _root() -> Traversable:
    packaged = files("planner") / "resources"
    return packaged if packaged.is_dir() else Path(__file__).parents[1] / "resources"


def document(name: str, language: str = "en") -> str | None:
    """Return a page of the documentation, in a language if it is there in that; None if not at all.

    In a wheel the pages lie among the resources, in a checkout in ``docs``.
    """
    packaged = files("planner") / "resources" / "help"
    folder = packaged if packaged.is_dir() else Path(__file__).parents[1] / "docs"
    for place in (folder / language / name, folder / language.partition("_")[0] / name):
        if place.is_file():
            return place.read_text(encoding="utf-8")
    page = folder / name
    return page.read_text(encoding="utf-8") if page.is_file() else None
