"""Texts on pages: a booklet or portfolio as PDF, with live links, or on a printer."""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QGuiApplication,
    QImage,
    QPagedPaintDevice,
    QPageSize,
    QPaintDevice,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextListFormat,
    QTextOption,
)

from planner.words import Words

_Report = Callable[[int, int], None]


class Line(NamedTuple):
    """Where a line of text is; ``kept`` ones do not stand at the end of a page."""

    top: float
    bottom: float
    kept: bool


class Page(NamedTuple):
    """What of the text a page shows."""

    top: float
    bottom: float


#: Everything is measured in points. The text stays so far from the edges of the page.
_SIDE, _TOP, _BOTTOM = 54.0, 50.0, 62.0
_FOOT = 30.0  # how far the line of the page number is from the lower edge
_POINTS = 72
_METRE = 0.0254  # of an inch
_BODY, _SMALL, _INDENT = 10.0, 8, 16
_INK, _QUIET, _ACCENT = "#1B2430", "#586575", "#0B5CAD"
#: What QTextDocument knows of CSS is little, and margins only in pixels, which are points here.
_STYLE = f"""
h1 {{ font-size: 23pt; font-weight: 600; margin-top: 0; margin-bottom: 6px; }}
h2 {{ font-size: 15pt; font-weight: 600; margin-top: 26px; margin-bottom: 8px; color: {_ACCENT}; }}
h3 {{ font-size: 11.5pt; font-weight: 600; margin-top: 15px; margin-bottom: 1px; }}
p {{ margin-top: 0px; margin-bottom: 5px; }}
p.label {{ font-size: 9pt; font-weight: 600; margin-top: 6px; margin-bottom: 1px; }}
ul {{ margin-top: 0px; margin-bottom: 5px; }}
p.facts, p.quiet {{ color: {_QUIET}; font-size: 9pt; }}
span.quiet, span.why, span.tick {{ color: {_QUIET}; }}
a {{ color: {_ACCENT}; text-decoration: none; }}
"""
_CONTENTS = 2  # the level of the heading of the contents, and of chapters


def to_pdf(title: str, body: Iterable[str], words: Words, report: _Report) -> bytes:
    """Return a body of HTML as PDF in A4: text that can be searched, links that can be followed.

    ``report`` hears of each page, and may raise to stop. The markup must hold no pictures: Qt
    would look for them.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setCreator("planner")
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF())
    paint(writer, body, words, report)
    del writer  # with it the file ends
    return bytes(buffer.data().data())


def paint(
    device: QPagedPaintDevice,
    body: Iterable[str],
    words: Words,
    report: _Report = lambda _done, _all: None,
) -> None:
    """Paint a body of HTML onto the pages of a PDF or printer, numbers at their feet."""
    paper = device.pageLayout().fullRectPoints()
    text = QSizeF(paper.width() - 2 * _SIDE, paper.height() - _TOP - _BOTTOM)
    measure = _points()
    document = _laid_out(body, text.width(), measure)
    pages = _numbered(document, text)
    painter = QPainter(device)
    scale = device.logicalDpiX() / _POINTS
    painter.scale(scale, scale)
    small = _font()
    small.setPixelSize(_SMALL)  # the painter's dots, which are points
    try:
        for number, page in enumerate(pages, 1):
            if number > 1:
                device.newPage()
            _paint_page(painter, document, page, text.width())
            foot = QRectF(_SIDE, paper.height() - _FOOT - 12, text.width(), 12)
            painter.setFont(small)
            painter.setPen(QColor(_QUIET))
            said = words.say("export-page", n=number, all=len(pages))
            painter.drawText(foot, Qt.AlignmentFlag.AlignRight, said)
            report(number, len(pages))
    finally:
        painter.end()


def _laid_out(body: Iterable[str], width: float, device: QPaintDevice) -> QTextDocument:
    """Return the text on one endless page; ``device`` must live as long, it is measured with."""
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.documentLayout().setPaintDevice(device)
    document.setDefaultFont(_font())
    document.setDocumentMargin(0)
    document.setIndentWidth(_INDENT)
    document.setUseDesignMetrics(True)
    document.setDefaultStyleSheet(_STYLE)
    document.setHtml(f"<body>{''.join(body)}</body>")
    document.setTextWidth(width)
    return document


def _numbered(document: QTextDocument, page: QSizeF) -> list[Page]:
    """Write the numbers of pages into the contents; return the pages."""
    entries = list(_entries(document))
    edit = QTextCursor(document)
    edit.beginEditBlock()
    for block, _target in entries:
        _make_entry(block, page.width())
    edit.endEditBlock()
    pages = cut(_lines(document), page.height())
    ends = [one.bottom for one in pages]
    number_of = {name: bisect_right(ends, at) + 1 for name, at in _named(document).items()}
    plain = QTextCharFormat()
    plain.setFont(_font())
    edit.beginEditBlock()
    for block, target in entries:
        edit.setPosition(block.position() + block.length() - 1)
        edit.insertText(f"\t{number_of.get(target, '')}", plain)
    edit.endEditBlock()
    return cut(_lines(document), page.height())


def cut(lines: Iterable[Line], high: float) -> list[Page]:
    """Part lines into pages of a height; a line that is kept with the next one never ends one."""
    pages, on_page = [], list[Line]()
    for line in lines:
        if on_page and line.bottom - on_page[0].top > high:
            last = len(on_page)
            while last > 1 and on_page[last - 1].kept:
                last -= 1
            if on_page[last - 1].kept:  # nothing but headings: then they may end it
                last = len(on_page)
            pages.append(Page(on_page[0].top, on_page[last - 1].bottom))
            on_page = on_page[last:]
        on_page.append(line)
    if on_page:
        pages.append(Page(on_page[0].top, on_page[-1].bottom))
    return pages


def _lines(document: QTextDocument) -> Iterator[Line]:
    """Yield the lines of text; headings, and what is right below them, are kept with the next."""
    document.markContentsDirty(0, document.characterCount())  # edits leave blocks without lines
    document.documentLayout().blockBoundingRect(document.lastBlock())  # lays out to the end
    for block in _blocks(document):
        kept = _is_heading(block) or _is_heading(block.previous()) or _is_label(block)
        layout = block.layout()
        for at in range(layout.lineCount()):
            rect = layout.lineAt(at).rect().translated(layout.position())
            yield Line(rect.top(), rect.bottom(), kept)


def _paint_page(painter: QPainter, document: QTextDocument, page: Page, width: float) -> None:
    painter.save()
    painter.translate(_SIDE, _TOP - page.top)
    context = QAbstractTextDocumentLayout.PaintContext()
    # A little less than the page: the lines before and after it only touch it.
    context.clip = QRectF(0, page.top, width, page.bottom - page.top).adjusted(0, 0.5, 0, -0.5)
    painter.setClipRect(context.clip.adjusted(-_SIDE, -3, _SIDE, 3))
    context.palette = QPalette()
    context.palette.setColor(QPalette.ColorRole.Text, QColor(_INK))
    document.documentLayout().draw(painter, context)
    painter.restore()


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _formats(block: QTextBlock) -> Iterator[QTextCharFormat]:
    """Yield the formats of the pieces of a block."""
    piece = block.begin()
    while not piece.atEnd():
        yield piece.fragment().charFormat()
        piece += 1


def _entries(document: QTextDocument) -> Iterator[tuple[QTextBlock, str]]:
    """Yield the entries of the contents, up to the next chapter, with what each links to."""
    inside = False
    for block in _blocks(document):
        if block.blockFormat().headingLevel() == _CONTENTS:
            if inside:
                return
            inside = True
        elif inside and block.textList() is not None:
            for form in _formats(block):
                href = form.anchorHref()
                if href.startswith("#"):
                    yield block, href[1:]
                    break


def _make_entry(block: QTextBlock, width: float) -> None:
    """Take the bullet away, and make room at the end of the line for a number."""
    items = block.textList()
    style = items.format()
    if style.style() is not QTextListFormat.Style.ListStyleUndefined:
        style.setStyle(QTextListFormat.Style.ListStyleUndefined)
        items.setFormat(style)  # of all entries of the list
    # Qt counts tabs in dots of the screen, and scales them to those of the device.
    dots = QGuiApplication.primaryScreen().logicalDotsPerInch() / _POINTS
    end = (width - _INDENT * style.indent()) * dots
    form = block.blockFormat()
    form.setTabPositions([QTextOption.Tab(end, QTextOption.TabType.RightTab)])
    QTextCursor(block).setBlockFormat(form)


def _is_heading(block: QTextBlock) -> bool:
    return block.isValid() and block.blockFormat().headingLevel() > 0


def _is_label(block: QTextBlock) -> bool:
    """Say whether a block names the list that follows."""
    following = block.next()
    weights = [form.fontWeight() for form in _formats(block)]
    bold = bool(weights) and min(weights) > QFont.Weight.Normal.value
    return bold and following.isValid() and following.textList() is not None


def _points() -> QImage:
    """Return a device whose dots are points."""
    device = QImage(1, 1, QImage.Format.Format_RGB32)
    device.setDotsPerMeterX(round(_POINTS / _METRE))
    device.setDotsPerMeterY(round(_POINTS / _METRE))
    return device


def _font() -> QFont:
    """Return the font of the program, without fitting it to pixels."""
    font = QFont(QGuiApplication.font().family())
    font.setPointSizeF(_BODY)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setFeature(QFont.Tag("liga"), 0)  # so that "find" finds words with fi
    return font


def _named(document: QTextDocument) -> dict[str, float]:
    """Return how far down each named place is."""
    found: dict[str, float] = {}
    for block in _blocks(document):
        for form in _formats(block):
            for name in form.anchorNames():
                found.setdefault(name, block.layout().position().y())
    return found
