"""Pictures and tables of what the window shows, for the clipboard and for files."""

from planner.formats.cells import table_as_csv
from planner.ui.export.pictures import copy_picture, copy_text, save_picture

__all__ = ["copy_picture", "copy_text", "save_picture", "table_as_csv"]
