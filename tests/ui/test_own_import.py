"""Qt's binding does not watch what is imported after it.

It is asked of the binding by a name that is not documented, and might change with any release.
"""

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

HOOK = """
import builtins
import PySide6.QtCore
taken_over = builtins.__import__
before = getattr(builtins, "__orig_import__", None)
if before is None:
    print("it keeps what was there before no longer as builtins.__orig_import__")
elif before is taken_over:
    print("it no longer takes over what imports")
from planner.ui.own_import import put_back
put_back()
if before is not None and builtins.__import__ is not before:
    print("what was there before is not put back")
"""

LATER = """
import sys
from planner.ui.own_import import put_back
put_back()
assert "PySide6.QtSvg" not in sys.modules
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QGuiApplication, QPageSize
app = QGuiApplication([])
import PySide6.QtSvg
from PySide6.QtPrintSupport import QPrinter
drawing = b"<svg xmlns='http://www.w3.org/2000/svg' width='7' height='5'/>"
assert PySide6.QtSvg.QSvgRenderer(QByteArray(drawing)).defaultSize().width() == 7
printer = QPrinter()
printer.setPageSize(QPageSize(QPageSize.PageSizeId.A5))
assert printer.pageLayout().pageSize().id() is QPageSize.PageSizeId.A5
from PySide6.QtXml import *
assert QDomDocument("plan").doctype().name() == "plan"
print("all can be used")
"""


def said(code: str) -> str:
    """Return what a Python of its own prints, which has not imported Qt yet."""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def _keeps_sources(*, put_back: bool) -> bool:
    return said(CODE.format(put_back=put_back)) == "True"


def test_sources_of_imported_modules_are_not_kept() -> None:
    assert not _keeps_sources(put_back=True)


def test_the_binding_would_keep_them() -> None:
    assert _keeps_sources(put_back=False), (
        "PySide keeps no sources any more: planner/ui/own_import.py can go"
    )


def test_the_binding_takes_over_as_is_expected_of_it() -> None:
    changed = said(HOOK)
    assert not changed, f"PySide works otherwise now: {changed}; mend planner/ui/own_import.py"


def test_modules_of_qt_that_are_imported_later_can_be_used() -> None:
    assert said(LATER) == "all can be used"
