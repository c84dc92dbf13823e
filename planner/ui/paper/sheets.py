"""Views as pictures and on pages: PNG, PDF on one page or many, a printer."""

import math
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QGuiApplication,
    QImage,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
)

from planner.ui.paper.views import View
from planner.ui.pictures import SHARP, png
from planner.ui.theme.tokens import LIGHT
from planner.words import Words

_Report = Callable[[int, int], None]
_EDGE, _HEAD = 24.0, 44.0  # pixels around a picture, and for its title
_MOST_PIXELS = 60_000_000
_MOST_SIDE = 30_000
_PER_POINT = 96 / 72  # pixels of views
_MOST_POINTS = 14_000.0  # of a page of PDF
#: Below this scale the texts of boxes cannot be read on paper, above that they are huge.
_LEAST, _MOST = 0.6, 1.0
_MARGIN, _FOOT, _OVERLAP = 28.0, 16.0, 20.0  # points


@dataclass(frozen=True, slots=True)
class Sheets:
    """A view with its title, ready to be written or printed."""

    view: View
    title: str
    words: Words

    @property
    def size(self) -> QSizeF:
        """How large the picture is with title and edges, in pixels."""
        size = self.view.size
        return QSizeF(size.width() + 2 * _EDGE, size.height() + _HEAD + 2 * _EDGE)

    def as_png(self, ratio: float = SHARP) -> bytes:
        """Return a PNG, as sharp as ``ratio`` says unless it would be too large."""
        size = self.size
        most = math.sqrt(_MOST_PIXELS / (size.width() * size.height()))
        ratio = min(ratio, most, _MOST_SIDE / max(size.width(), size.height()))
        pixels = (size * ratio).toSize().expandedTo(QSize(1, 1))
        image = QImage(pixels, QImage.Format.Format_RGB32)
        image.setDotsPerMeterX(round(ratio * 96 / 0.0254))
        image.setDotsPerMeterY(round(ratio * 96 / 0.0254))
        image.fill(QColor(LIGHT.canvas))
        painter = QPainter(image)
        painter.scale(ratio, ratio)
        self.paint(painter)
        painter.end()
        return png(image)

    def as_pdf(self, paper: str, report: _Report) -> bytes:
        """Return a PDF: a page as large as the picture, or pages of a paper such as "A4"."""
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setTitle(self.title)
        writer.setCreator("planner")
        writer.setColorModel(QPdfWriter.ColorModel.RGB)  # else styles' gradients are refused
        if paper:
            writer.setPageLayout(self.layout_on(paper))
            self.print_on(writer, report)
        else:
            self._paint_one(writer)
        del writer  # with it the file ends
        return bytes(buffer.data().data())

    def layout_on(self, paper: str) -> QPageLayout:
        """Return pages of a paper, upright or lying as the picture is."""
        size = QPageSize(PAPERS[paper])
        lying = self.size.width() > self.size.height()
        way = QPageLayout.Orientation.Landscape if lying else QPageLayout.Orientation.Portrait
        return QPageLayout(size, way, QMarginsF())

    def print_on(self, device: QPagedPaintDevice, report: _Report) -> None:
        """Paint the picture onto as few pages as it can be read on; these overlap a little."""
        page = device.pageLayout().fullRectPoints()
        room = QSizeF(page.width() - 2 * _MARGIN, page.height() - 2 * _MARGIN - _FOOT)
        plan = spread(self.size / _PER_POINT, room)
        painter = QPainter(device)
        dots = device.logicalDpiX() / 72
        painter.scale(dots, dots)
        try:
            for number in range(plan.rows * plan.columns):
                if number:
                    device.newPage()
                self._paint_part(painter, plan.part(number, room), room, plan.scale)
                self._paint_foot(painter, page.toRectF(), number, plan)
                report(number + 1, plan.rows * plan.columns)
        finally:
            painter.end()

    def _paint_part(self, painter: QPainter, corner: QPointF, room: QSizeF, scale: float) -> None:
        """Paint the part of the scaled picture that begins at a corner."""
        painter.save()
        painter.setClipRect(QRectF(QPointF(_MARGIN, _MARGIN), room))
        painter.translate(QPointF(_MARGIN, _MARGIN) - corner)
        pixels = scale / _PER_POINT
        painter.scale(pixels, pixels)
        self.paint(painter, QRectF(corner / pixels, room / pixels))
        painter.restore()

    def paint(self, painter: QPainter, area: QRectF | None = None) -> None:
        """Paint the title and, below it, the view, at least what lies in an area."""
        area = area or QRectF(0, 0, self.size.width(), self.size.height())
        painter.save()
        painter.fillRect(QRectF(0, 0, self.size.width(), self.size.height()), QColor(LIGHT.canvas))
        font = QFont(QGuiApplication.font().family())
        font.setPixelSize(22)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(LIGHT.text))
        box = QRectF(_EDGE, _EDGE, self.size.width() - 2 * _EDGE, _HEAD)
        title = painter.fontMetrics().elidedText(
            self.title, Qt.TextElideMode.ElideRight, int(box.width())
        )
        painter.drawText(box, Qt.AlignmentFlag.AlignTop, title)
        painter.translate(_EDGE, _EDGE + _HEAD)
        self.view.paint(painter, area.translated(-_EDGE, -_EDGE - _HEAD))
        painter.restore()

    def _paint_one(self, writer: QPdfWriter) -> None:
        points = self.size / _PER_POINT
        points *= min(1.0, _MOST_POINTS / max(points.width(), points.height()))
        exact = QPageSize.SizeMatchPolicy.ExactMatch
        size = QPageSize(points, QPageSize.Unit.Point, "", exact)
        writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF()))
        painter = QPainter(writer)
        scale = writer.width() / self.size.width()
        painter.scale(scale, scale)
        self.paint(painter)
        painter.end()

    def _paint_foot(self, painter: QPainter, page: QRectF, number: int, plan: "Spread") -> None:
        """Say which sheet it is, where there are several, and mark the corners to cut at."""
        sheets = plan.rows * plan.columns
        if sheets == 1:
            return
        font = QFont(QGuiApplication.font().family())
        font.setPixelSize(8)
        painter.setFont(font)
        painter.setPen(QColor(LIGHT.muted))
        row, column = divmod(number, plan.columns)
        said = self.words.say(
            "export-sheet", n=number + 1, all=sheets, row=row + 1, column=column + 1
        )
        foot = QRectF(_MARGIN, page.height() - _MARGIN - 4, page.width() - 2 * _MARGIN, 12)
        painter.drawText(foot, Qt.AlignmentFlag.AlignRight, f"{self.title} · {said}")
        painter.setPen(QPen(QColor(LIGHT.line), 0.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inside = page.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN - _FOOT)
        painter.drawRect(inside)


PAPERS = {
    "A4": QPageSize.PageSizeId.A4,
    "A3": QPageSize.PageSizeId.A3,
    "Letter": QPageSize.PageSizeId.Letter,
}


@dataclass(frozen=True, slots=True)
class Spread:
    """How a picture is parted: rows and columns of pages, at a scale."""

    rows: int
    columns: int
    scale: float

    def part(self, number: int, room: QSizeF) -> QPointF:
        """Return which point of the scaled picture is the corner of a page, counted from 0."""
        row, column = divmod(number, self.columns)
        return QPointF(column * (room.width() - _OVERLAP), row * (room.height() - _OVERLAP))


def spread(picture: QSizeF, room: QSizeF) -> Spread:
    """Part a picture, in points, into pages with so much room, as few as it can be read on."""
    fit = min(room.width() / picture.width(), room.height() / picture.height())
    if fit >= _LEAST:
        return Spread(1, 1, min(fit, _MOST))
    columns = _pages(picture.width() * _LEAST, room.width())
    rows = _pages(picture.height() * _LEAST, room.height())
    wide = (columns * (room.width() - _OVERLAP) + _OVERLAP) / picture.width()
    high = (rows * (room.height() - _OVERLAP) + _OVERLAP) / picture.height()
    return Spread(rows, columns, min(wide, high, _MOST))


def _pages(length: float, room: float) -> int:
    """Return how many pages a length takes, each but the first overlapping the one before."""
    return max(1, math.ceil((length - _OVERLAP) / (room - _OVERLAP)))
