"""A widget as a picture, and that in a file as PNG or PDF."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPoint, QSize, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter, QPdfWriter, QRegion
from PySide6.QtWidgets import QWidget

from planner.ui.files import write_bytes

#: Pixels of a picture for each of the screen, so that it is sharp on paper too.
SHARP = 2.0
_DPI = 96


def picture_of(widget: QWidget, ratio: float = SHARP) -> QImage:
    """Return a widget as it looks now, ``ratio`` pixels for each of its own."""
    size = (QSizeF(widget.size()) * ratio).toSize().expandedTo(QSize(1, 1))
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(widget.palette().window().color())
    painter = QPainter(image)
    paint_widget(painter, widget)
    painter.end()
    return image


def save_picture(widget: QWidget, path: Path) -> None:
    """Write a widget as PNG or, to a name that ends in .pdf, as a page of PDF.

    Whole or not at all; raises RefusedError. What is there is replaced: who asked for the name
    has asked about that.
    """
    is_pdf = path.suffix.lower() == ".pdf"
    write_bytes(path, _pdf(widget) if is_pdf else png(picture_of(widget)))


def png(image: QImage) -> bytes:
    """Return a picture as the bytes of a PNG file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs want bytes, Qt a str
    return bytes(buffer.data().data())


def _pdf(widget: QWidget) -> bytes:
    """Return a widget as a page of its own size, with lines and letters instead of pixels."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setColorModel(QPdfWriter.ColorModel.RGB)  # else styles' gradients are refused
    points = QSizeF(widget.size()) * 72 / _DPI
    page = QPageSize(points, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch)
    writer.setPageLayout(QPageLayout(page, QPageLayout.Orientation.Portrait, QMarginsF()))
    writer.setResolution(_DPI)
    painter = QPainter(writer)
    paint_widget(painter, widget)
    painter.end()
    return bytes(buffer.data().data())


def paint_widget(painter: QPainter, widget: QWidget) -> None:
    """Paint a widget with its background and all that is in it."""
    flags = QWidget.RenderFlag.DrawWindowBackground | QWidget.RenderFlag.DrawChildren
    widget.render(painter, QPoint(), QRegion(), flags)
