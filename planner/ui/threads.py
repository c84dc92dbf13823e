"""How the GUI thread gets on with the threads of long work in one interpreter."""

import gc
import sys

from PySide6.QtCore import QObject, QTimer

_EVERY = 1000  # milliseconds
#: Seconds after which a thread at work hands the interpreter on; the usual five milliseconds are a
#: third of a frame, each time that the GUI thread comes back from the library file or from Qt.
_SWITCH = 0.0005


def be_quick_to_answer() -> None:
    """Let threads at work make room for the GUI thread at once."""
    sys.setswitchinterval(_SWITCH)


class Collector(QObject):
    """Collects garbage on the GUI thread only.

    Left to itself the collector works on whichever thread is just making objects, and Qt's must
    not be destroyed on another thread than their own.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(_EVERY)

    def look(self) -> None:
        """Collect as much as the collector would have by itself."""
        oldest = None
        for generation, (count, threshold) in enumerate(
            zip(gc.get_count(), gc.get_threshold(), strict=True)
        ):
            if threshold and count > threshold:
                oldest = generation
        if oldest is not None:
            gc.collect(oldest)
