"""The commands of exporting and printing: ask, work in the background, say where it is."""

import re
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QFileDialog

from planner.ui.frame.main_window import MainWindow
from planner.ui.jobs import Report, Token
from planner.ui.wording import words

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrintPreviewDialog

    from planner.formats.exports.material import Pick
    from planner.ui.paper.dialog import ExportDialog, Order
    from planner.ui.paper.sheets import Sheets
    from planner.ui.screens.roadmap.wish import Sketch

_Dialog = TypeVar("_Dialog", bound=QDialog)
_LAST, _FOLDER = "export/format", "files/folder"
_COMMAND = "file.export-"
_SUFFIXES = {"json": ".json", "roadmap": ".yaml"}
_MOST_NAME = 60
_MOST_OF_WINDOW = 0.9
#: Names that Windows keeps for devices.
_DEVICES = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)$")


class Exporter(QObject):
    """Exports and prints; knows the window for what is in front of it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._session = window, window.session
        commands = window.commands
        names = [one for one in commands.all if one.startswith(_COMMAND)]
        #: The formats by name, as the menu calls them.
        self.formats = {one.removeprefix(_COMMAND): commands.text(one) for one in names}
        for form in self.formats:
            commands.register(f"{_COMMAND}{form}", partial(self.ask, form))
        commands.register("file.export", self.ask_again)
        commands.register("file.print", self.print)
        commands.register("file.print-preview", self.preview)
        commands.register("edit.copy-picture", self.copy_picture)
        commands.register(
            "edit.copy-mermaid", self.copy_mermaid, why_not=self._why_nothing_selected
        )

    # exporting

    def ask_again(self) -> "ExportDialog":
        """Ask with the format that was chosen last."""
        return self.ask(self._session.settings.get(_LAST, "json"))

    def ask(self, form: str) -> "ExportDialog":
        """Ask what to export in a format, and then for a name."""
        from planner.ui.paper.dialog import ExportDialog

        window = self._window
        dialog = ExportDialog(self._session, window.theme, self.formats, self._front, window)
        dialog.choose(form)
        dialog.accepted.connect(partial(self._ask_name, dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def _ask_name(self, dialog: "ExportDialog") -> None:
        from planner.formats.exports.forms import FORMS

        order = dialog.order(datetime.now(UTC))
        self._session.settings.set(_LAST, order.form)
        form = FORMS.get(order.form)
        suffix = form.suffix if form else _SUFFIXES[order.form]
        kind = f"{self.formats[order.form]} (*{suffix})"
        folder = self._session.settings.get(_FOLDER, str(Path.home()))
        proposed = str(Path(folder) / f"{file_name(self._title(order))}{suffix}")
        name, _kind = QFileDialog.getSaveFileName(self._window, self.tr("Export"), proposed, kind)
        if name:
            self._session.settings.set(_FOLDER, str(Path(name).parent))
            self.write(order, Path(name))

    def write(self, order: "Order", path: Path) -> None:
        """Export into a file; if it is there, the dialog for names has asked about that."""
        library, today, say = self._session.library, self._session.today, words()
        # Widgets are painted here and now; everything else elsewhere.
        ready = self._painted_now(order)
        sketch = self._sketch if order.scope.part == "view" else None

        def work(_token: Token, report: Report) -> Path:
            from planner.ui.files import write_bytes
            from planner.ui.paper.work import content

            data = ready
            if data is None:
                data = content(order, library, today, say, sketch, lambda n, of: report(n, of, ""))
            write_bytes(path, data)
            return path

        job = self._session.jobs.run(self.tr("Exporting"), work, kind="export")
        job.done.connect(self._on_written)
        job.failed.connect(self._session.failed)

    def _painted_now(self, order: "Order") -> bytes | None:
        """Return the file of what only the GUI thread can paint; None for everything else."""
        from planner.formats.exports.forms import FORMS
        from planner.ui.paper.drawing import PICTURES, in_form

        is_view = order.scope.part == "view" and self._sketch is None
        if order.form not in PICTURES or not (is_view or order.scope.part == "plan"):
            return None
        form, paper = FORMS[order.form], order.choices.paper
        if order.scope.part == "plan":
            sheets = self._timeline(order.scope.pick, personal=order.personal)
        else:
            sheets = self.sheets()
        return in_form(sheets, form, paper, _say_nothing)

    # printing

    def sheets(self) -> "Sheets":
        """Return what is in front, ready for paper: roadmap and plan whole, else as it looks."""
        from planner.formats.exports.material import Pick
        from planner.ui.paper.sheets import Sheets
        from planner.ui.paper.views import Paper, RoadmapView, WidgetView
        from planner.ui.screens.roadmap.pictures import Pictures

        plan = self._session.plan
        if self._sketch is not None:
            picture = Pictures(self._session).picture(self._sketch)
            return Sheets(RoadmapView(picture, Paper()), self._window.windowTitle(), words())
        if self._front == "view.plan" and plan is not None and plan.outcome is not None:
            return self._timeline(Pick(plan=plan.id), personal=True)
        screen = self._window.screen_in_front
        assert screen is not None
        return Sheets(WidgetView(screen), self._window.windowTitle(), words())

    def print(self) -> "QPrintDialog":
        """Ask for a printer and print what is in front."""
        from PySide6.QtPrintSupport import QPrintDialog

        sheets = self.sheets()
        dialog = QPrintDialog(self._window)
        dialog.setWindowTitle(self.tr("Print"))
        _prepare(dialog.printer(), sheets)
        dialog.accepted.connect(lambda: sheets.print_on(dialog.printer(), _say_nothing))
        return _shown(dialog)

    def preview(self) -> "QPrintPreviewDialog":
        """Show the pages; from there they can be printed."""
        from PySide6.QtPrintSupport import QPrintPreviewDialog

        sheets = self.sheets()
        dialog = QPrintPreviewDialog(self._window)
        dialog.setWindowTitle(self.tr("Print preview"))
        dialog.resize(self._window.size() * _MOST_OF_WINDOW)
        _prepare(dialog.printer(), sheets)
        dialog.paintRequested.connect(lambda printer: sheets.print_on(printer, _say_nothing))
        return _shown(dialog)

    # the clipboard

    def copy_picture(self) -> None:
        """Put what is in front on the clipboard as a picture, as it is shown."""
        from planner.ui.clipboard import copy_picture

        screen = self._window.screen_in_front
        if screen is not None:
            copy_picture(screen)
            self._say(self.tr("Picture copied."))

    def copy_mermaid(self) -> None:
        """Put the selected items and what ties them together on the clipboard."""
        from planner.formats.exports.material import Pick, gather
        from planner.formats.exports.mermaid import to_mermaid
        from planner.ui.clipboard import copy_text

        ids = self._session.selection.ids
        library, today = self._session.library, self._session.today
        copy_text(to_mermaid(gather(library, today, Pick(items=ids), words())))
        self._say(self.tr("%n item(s) copied.", "", len(ids)))

    # inside

    @property
    def _front(self) -> str:
        screen = self._window.screen_in_front
        return screen.command if screen is not None else ""

    @property
    def _sketch(self) -> "Sketch | None":
        """The roadmap, if that is in front."""
        from planner.ui.screens.roadmap.drawn import DrawnRoadmap

        screen = self._window.screen_in_front
        return screen.sketch if isinstance(screen, DrawnRoadmap) else None

    def _timeline(self, pick: "Pick", *, personal: bool) -> "Sheets":
        from planner.formats.exports.material import gather
        from planner.ui.paper.sheets import Sheets
        from planner.ui.paper.views import Paper, TimelineView, moment_of

        library, today = self._session.library, self._session.today
        material = gather(library, today, pick, words(), personal=personal)
        return Sheets(TimelineView(moment_of(material), Paper()), material.title, words())

    def _title(self, order: "Order") -> str:
        if order.form == "json":
            return self.tr("my-library")
        return order.scope.name

    def _why_nothing_selected(self) -> str:
        return "" if self._session.selection.ids else self.tr("Select an item first.")

    def _on_written(self, path: Path) -> None:
        self._say(self.tr("Written: {file}").format(file=path))

    def _say(self, text: str) -> None:
        self._session.say(text)


def _prepare(printer: "QPrinter", sheets: "Sheets") -> None:
    printer.setFullPage(True)
    printer.setPageOrientation(sheets.layout_on("A4").orientation())
    printer.setDocName(sheets.title)


def _shown(dialog: _Dialog) -> _Dialog:
    dialog.finished.connect(dialog.deleteLater)
    dialog.setModal(True)
    dialog.show()
    return dialog


def _say_nothing(_done: int, _all: int) -> None:
    pass


def file_name(title: str) -> str:
    """Return a name for a file that every system takes, without an ending."""
    name = re.sub(r"[^\w (),.+-]", "", " ".join(title.split()))[:_MOST_NAME].strip(" .")
    return f"{name}-" if _DEVICES.match(name) else name or "planner"
