"""The way of importing that there was before, put back after Qt's binding took it over.

The binding looks at the source of each module imported after it, in case that asks for other
spellings of Qt's names. No module here does; but their sources would be read, and stay in
``linecache``: ten megabytes.
"""

import builtins
import linecache

import PySide6.QtCore  # noqa: F401 - the binding takes over as it is imported


def put_back() -> None:
    """Import as before from now on; without the binding's hook there is nothing to do."""
    before = getattr(builtins, "__orig_import__", None)  # the name is the binding's, undocumented
    if before is not None:
        builtins.__import__ = before
    linecache.clearcache()
