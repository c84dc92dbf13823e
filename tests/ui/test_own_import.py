"""Qt's binding does not watch what is imported after it."""

import subprocess
import sys

CODE = """
import linecache
from planner.ui.own_import import put_back
if {put_back}:
    put_back()
from planner.ui.canvas.geometry import Geometry
import sys
print(sys.modules[Geometry.__module__].__file__ in linecache.cache)
"""


def _keeps_sources(*, put_back: bool) -> bool:
    code = CODE.format(put_back=put_back)
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return done.stdout.strip() == "True"


def test_sources_of_imported_modules_are_not_kept() -> None:
    assert not _keeps_sources(put_back=True)


def test_the_binding_would_keep_them() -> None:
    assert _keeps_sources(put_back=False)
