"""A comparison handed on: on the clipboard, or in a file."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QMenu

from planner.errors import RefusedError
from planner.formats.cells import Cell, table_as_csv
from planner.formats.markdown import table_as_markdown
from planner.ui.clipboard import copy_picture, copy_table, copy_text
from planner.ui.files import write_text
from planner.ui.screens.compare.sheet import as_table
from planner.ui.screens.compare.table import SheetTable
from planner.ui.session import Session


class Writing(QObject):
    """Copies and saves what the table shows: only differences, if only they are shown."""

    def __init__(self, session: Session, table: SheetTable) -> None:
        super().__init__(table)
        self._session, self._table = session, table

    def menu(self) -> QMenu:
        """Return what can be done with the table."""
        menu = QMenu(self._table)
        menu.addAction(self.tr("&Copy Table"), self.copy_table)
        menu.addAction(self.tr("Copy as &Markdown"), self.copy_markdown)
        menu.addAction(self.tr("Copy as &Picture"), self.copy_picture)
        menu.addSeparator()
        menu.addAction(self.tr("Save as C&SV…"), self.save_csv)
        menu.addAction(self.tr("Save as Mark&down…"), self.save_markdown)
        return menu

    def copy_table(self) -> None:
        """Put the table on the clipboard as spreadsheets take it, and as CSV."""
        copy_table(*self._lines())
        self._say(self.tr("Table copied."))

    def copy_markdown(self) -> None:
        """Put the table on the clipboard as Markdown."""
        copy_text(table_as_markdown(*self._lines()))
        self._say(self.tr("Table copied as Markdown."))

    def copy_picture(self) -> None:
        """Put what is in view on the clipboard as a picture."""
        copy_picture(self._table)
        self._say(self.tr("Picture copied."))

    def save_csv(self) -> None:
        """Ask for a name and write the table as CSV."""
        name, _kind = QFileDialog.getSaveFileName(
            self._table, self.tr("Save Comparison"), "comparison.csv", self.tr("CSV (*.csv)")
        )
        if name:
            self.write(Path(name), table_as_csv(*self._lines()))

    def save_markdown(self) -> None:
        """Ask for a name and write the table as Markdown."""
        name, _kind = QFileDialog.getSaveFileName(
            self._table, self.tr("Save Comparison"), "comparison.md", self.tr("Markdown (*.md)")
        )
        if name:
            self.write(Path(name), table_as_markdown(*self._lines()))

    def write(self, path: Path, text: str) -> None:
        """Write a file and say where it is, or why it cannot be."""
        try:
            write_text(path, text)
        except RefusedError as error:
            self._session.refused.emit(error)
        else:
            self._say(self.tr("Comparison saved as {name}.").format(name=path.name))

    def _lines(self) -> tuple[list[str], list[list[Cell]]]:
        model = self._table.sheet_model
        what, you, hours = model.headings()[:3]
        return as_table(model.sheet, (self.tr("Part"), what, you, hours), model.status)

    def _say(self, text: str) -> None:
        self._session.say(text)
