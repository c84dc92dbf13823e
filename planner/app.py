"""The composition root: where the library lies, what a fresh one holds, how a window comes up."""

import gc
import os
import sys
from collections.abc import Callable, Iterable
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from planner.errors import NoDisplayError

if TYPE_CHECKING:
    from planner.cli import Services
    from planner.formats.exports.forms import Choices, Form
    from planner.formats.exports.material import Material
    from planner.model import AnyEntity
    from planner.store import Store

#: Names another library file than the one in the user's data folder.
LIBRARY_VARIABLE = "PLANNER_LIBRARY"
LIBRARY_SUFFIX = ".planner"
#: How every SQLite file begins.
_DATABASE = b"SQLite format 3\0"


def services() -> "Services":
    """Return what the command line is given."""
    from planner.cli import Services

    return Services(
        library_path=library_path,
        open_store=open_store,
        fresh=shipped_catalogue,
        show_window=show_window,
        draw=draw,
    )


def library_path(given: str | None = None) -> Path:
    """Return the library file: the given one, else the environment's, else the user's own."""
    named = given or os.environ.get(LIBRARY_VARIABLE)
    if named:
        return Path(named).expanduser().absolute()
    from planner.store.places import own_library

    return own_library()


def open_store(path: Path, tell: Callable[[str], None]) -> "Store":
    """Open a library file; where there is none, make one that holds the shipped catalogue."""
    from planner.store import Store

    def start() -> Iterable["AnyEntity"]:
        tell(f"Making a new library with the shipped catalogue: {path}")
        return shipped_catalogue()

    return Store.open(path, start=start)


def show_window(path: Path) -> int:
    """Show a library in the window until that is closed; raises NoDisplayError where none can be.

    Any other file is offered to be imported into the user's own library.
    Nothing of Qt is imported before it is known that Qt will find what it needs.
    """
    from planner.ui.display import why_no_window

    if reason := why_no_window(os.environ, sys.platform):
        raise NoDisplayError(reason)
    prepare()
    from planner.ui.run import run

    own = library_path()
    library, bring = (path, None) if is_library(path) else (own, path)
    return run(library, own, lambda wanted: open_store(wanted, lambda _: None), bring=bring)


def is_library(path: Path) -> bool:
    """Say whether a file is a library by its name or its first bytes, or could become one."""
    if path.suffix == LIBRARY_SUFFIX:
        return True
    if not path.is_file() or not path.stat().st_size:
        return not path.suffix
    with path.open("rb") as file:
        return file.read(len(_DATABASE)) == _DATABASE


def draw(material: "Material", form: "Form", choices: "Choices") -> bytes:
    """Draw an export off screen; raises NoDisplayError where Qt lacks what it needs.

    What Qt would say of a display that is not there is of no interest.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from planner.ui.display import why_no_window

    if reason := why_no_window(os.environ, sys.platform):
        raise NoDisplayError(reason)
    from planner.ui.paper.drawing import draw_off_screen
    from planner.ui.run import application

    application()
    return draw_off_screen(material, form, choices)


def prepare() -> None:
    """Import Qt, whose binding must not watch later imports, and what the window needs beside it.

    Until the window has settled the collector rests: nothing that is made now becomes garbage.
    """
    gc.disable()
    from planner.ui.own_import import put_back

    put_back()
    for name in ("planner.workspace", "planner.graph.next_up", "planner.graph.progress.work"):
        import_module(name)


def shipped_catalogue() -> Iterable["AnyEntity"]:
    """Return what a fresh library holds."""
    from planner.assets import asset
    from planner.formats.roadmap import read
    from planner.model import Listing

    document = read(Path(str(asset("catalogue")))).document
    listings = (
        Listing(roadmap=document.roadmap.id, item=item.id, position=position)
        for position, item in enumerate(document.items)
    )
    return (document.roadmap, *document.items, *listings)
