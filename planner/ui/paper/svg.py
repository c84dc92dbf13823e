"""Views as SVG: text that stays text, nothing from elsewhere."""

import re

from PySide6.QtCore import QBuffer, QIODevice, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtSvg import QSvgGenerator

from planner.formats.cells import clean
from planner.ui.paper.sheets import Sheets

#: Fonts as wide as the usual one of free desktops, for readers that have not got it.
_FAMILY = re.compile(r'font-family="([^"]*)"')


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
    painter = QPainter(generator)
    sheets.paint(painter)
    painter.end()
    text = clean(bytes(buffer.data().data()).decode())
    return _FAMILY.sub(r'font-family="\1, DejaVu Sans, Verdana, sans-serif"', text).encode()
