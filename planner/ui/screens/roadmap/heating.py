"""Measuring heat off the GUI thread: in a large library it takes a while."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from planner.graph.standing import Standing
from planner.ui.jobs import Report, Token
from planner.ui.screens.roadmap.heat import Figure, Heat, heat
from planner.ui.session import Session

_KIND = "heat"


class Heating(QObject):
    """Knows which figure is shown, and its values as soon as they are ``measured``."""

    measured = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.figure: Figure | None = None
        self.found: Heat | None = None

    def choose(self, figure: Figure | None, items: Sequence[str]) -> None:
        """Measure a figure of some items, or show none any more."""
        self.figure = figure
        if figure is None:
            self._session.jobs.cancel(_KIND)
            self._on_found(None)
        else:
            self.measure(items)

    def measure(self, items: Sequence[str]) -> None:
        """Measure the figure that is shown anew, if any."""
        figure, plan, wanted = self.figure, self._session.plan, list(items)
        if figure is None:
            return
        library, today = self._session.library, self._session.today

        def work(_token: Token, _report: Report) -> Heat:
            return heat(Standing(library, today), plan, figure, wanted)

        job = self._session.jobs.run(self.tr("Measuring"), work, kind=_KIND)
        job.done.connect(self._on_found)
        job.failed.connect(self._session.failed)

    def _on_found(self, found: Heat | None) -> None:
        self.found = found
        self.measured.emit()
