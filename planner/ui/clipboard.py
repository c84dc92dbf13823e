"""What is put on the clipboard: texts, tables, pictures."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from planner.formats.cells import Cell


def copy_text(text: str) -> None:
    """Put a text on the clipboard."""
    QGuiApplication.clipboard().setText(text)


def copy_picture(widget: QWidget) -> None:
    """Put a widget on the clipboard as a picture, as it looks now."""
    from planner.ui.pictures import picture_of

    QGuiApplication.clipboard().setImage(picture_of(widget))


def copy_table(headers: Sequence[str], rows: Iterable[Sequence["Cell"]]) -> None:
    """Put a table on the clipboard as spreadsheets take it, and as CSV for who asks for that."""
    from planner.formats.cells import table_as_csv, table_as_tabs

    rows = list(rows)
    data = QMimeData()
    data.setText(table_as_tabs(headers, rows))
    data.setData("text/csv", table_as_csv(headers, rows).encode())
    QGuiApplication.clipboard().setMimeData(data)
