"""Views as SVG: text that stays text, nothing from elsewhere."""

import re

from PySide6.QtCore import QBuffer, QIODevice, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtSvg import QSvgGenerator

from planner.formats.cells import clean
from planner.ui.paper.sheets import Sheets

_FAMILY = re.compile(r'font-family="([^"]*)"')
#: As wide as the usual one of free desktops, for readers that have not got it.
_INSTEAD = "DejaVu Sans, Verdana, sans-serif"


def to_svg(sheets: Sheets) -> bytes:
    """Return a view with its title as SVG."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(sheets.size.toSize())
    generator.setViewBox(QRectF(0, 0, sheets.size.width(), sheets.size.height()))
    generator.setResolution(96)
    generator.setTitle(clean(sheets.title))
    generator.setDescription("planner")
    painter = QPainter(generator)
    sheets.paint(painter)
    painter.end()
    text = clean(bytes(buffer.data().data()).decode())
    return _FAMILY.sub(_with_others, text).encode()


def _with_others(found: re.Match[str]) -> str:
    family = found[1]
    named = _INSTEAD if family in {"Sans Serif", "sans-serif", ""} else f"{family}, {_INSTEAD}"
    return f'font-family="{named}"'
