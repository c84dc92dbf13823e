"""Shows a page of the help; opens nothing by itself and fetches nothing.

Only pages that ship with the program, or are made by it, come here: they may be marked up.
"""

from collections.abc import Callable

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import (
    QBrush,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser, QWidget

from planner.ui.help.pages import HelpPage, Section, anchor
from planner.ui.theme.theme import Theme

_PAD, _EDGE, _ABOVE, _ABOVE_HEADING = 5, 16, 6, 16


class HelpBrowser(QTextBrowser):
    """A page with headings, tables and links. ``followed`` tells the address of a link."""

    followed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setOpenLinks(False)
        self.setAccessibleName(self.tr("Help"))
        self.anchorClicked.connect(self._on_link)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Fetch nothing: neither files nor addresses."""
        return None

    def show_page(self, shown: HelpPage) -> None:
        """Show a page from its beginning."""
        self.document().setDefaultFont(self._theme.font())
        self.document().setDocumentMargin(self._theme.px(_EDGE))
        self.setMarkdown(shown.markdown)
        self._frame_tables()
        self._space_out()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def show_section(self, wanted: Section | str, word: str = "") -> None:
        """Bring a section to the top, and select the first place of a word in it."""
        name = wanted if isinstance(wanted, str) else wanted.anchor
        block = self._first(lambda one: _is_heading(one) and anchor(one.text()) == name)
        if block is None:
            return
        cursor = QTextCursor(block)
        self.moveCursor(QTextCursor.MoveOperation.End)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.cursorRect(cursor).top() - self._theme.px(_EDGE))
        if word:
            hit = self.document().find(word, cursor, QTextDocument.FindFlag(0))
            if not hit.isNull():
                self.setTextCursor(hit)

    def _first(self, fits: Callable[[QTextBlock], bool]) -> QTextBlock | None:
        block = self.document().begin()
        while block.isValid():
            if fits(block):
                return block
            block = block.next()
        return None

    def _frame_tables(self) -> None:
        """Give tables thin lines and room, in the colours of the theme."""
        for frame in self.document().rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                looks = frame.format()
                looks.setCellPadding(self._theme.px(_PAD))
                looks.setCellSpacing(0)
                looks.setBorder(1)
                looks.setBorderCollapse(True)
                looks.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
                looks.setBorderBrush(QBrush(self._theme.colour("line")))
                frame.setFormat(looks)

    def _space_out(self) -> None:
        """Give paragraphs and headings air above."""
        cursor = QTextCursor(self.document())
        block = self.document().begin()
        while block.isValid():
            cursor.setPosition(block.position())
            in_list, in_table = cursor.currentList() is not None, cursor.currentTable() is not None
            if not in_table:
                looks = block.blockFormat()
                air = _ABOVE_HEADING if _is_heading(block) else 2 if in_list else _ABOVE
                looks.setTopMargin(self._theme.px(air))
                looks.setBottomMargin(self._theme.px(2))
                cursor.setBlockFormat(looks)
            block = block.next()

    def _on_link(self, url: QUrl) -> None:
        self.followed.emit(url.toString())


def _is_heading(block: QTextBlock) -> bool:
    return block.blockFormat().headingLevel() > 0
