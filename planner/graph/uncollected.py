"""Make large structures without the garbage collector walking over them meanwhile."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def uncollected() -> Iterator[None]:
    """Let the collector of cyclic garbage rest, if it was at work, and go on afterwards.

    While many objects are made and none dropped, its passes find nothing and can take longer than
    the making.
    """
    at_work = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if at_work:
            gc.enable()
