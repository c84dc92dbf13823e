"""One entry of the reference pages: its text, where it comes from, and what it is about."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from planner.ui.inspector.opening import LinkOpener
from planner.ui.links import address
from planner.ui.looks import look
from planner.ui.plain import cut, label
from planner.ui.screens.reference.entries import Entry, Topic
from planner.ui.screens.reference.model import topic_title
from planner.ui.screens.reference.pay_table import PayTable
from planner.ui.session import Session
from planner.ui.theme.theme import Text, Theme
from planner.ui.widgets.row import ItemRow

_WIDE = 640


class ReferencePage(QScrollArea):
    """Shows plain text; addresses among the sources are buttons. ``wanted`` names an item."""

    wanted = Signal(str)

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self._session, self._theme = session, theme
        self._opener = LinkOpener(session.settings, theme, self)
        self._parts: list[QWidget] = []
        self.entry: Entry | None = None
        self.pay = PayTable(session, theme)
        self.title, self._topic = label(), label()
        whole = QWidget()
        self._column = QVBoxLayout(whole)
        self._column.setContentsMargins(20, 16, 20, 16)
        self._column.setSpacing(8)
        self._column.addWidget(self._topic)
        self._column.addWidget(self.title)
        self._column.addWidget(self.pay)
        self._column.addStretch(1)
        self.setWidget(whole)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Reference page"))
        theme.changed.connect(self._paint)
        self._paint()

    def show_entry(self, entry: Entry | None) -> None:
        """Show an entry; without one, a word on what is here."""
        self.entry = entry
        self._fill(())
        self.title.setFont(self._theme.font(Text.TITLE if entry else Text.BODY))
        self.verticalScrollBar().setValue(0)
        self.pay.setVisible(entry is not None and entry.topic is Topic.PAY)
        if entry is None:
            self._topic.setText("")
            self.title.setText(self.tr("Choose an entry to read it here."))
            return
        self._topic.setText(topic_title(entry.topic))
        self.title.setText(entry.title)
        if entry.topic is Topic.PAY:
            self.pay.show_role(entry.about[0])
            self._fill(self._about(entry))
            return
        parts: list[QWidget] = [label(text) for text in entry.text.split("\n\n") if text.strip()]
        self._fill([*parts, *self._about(entry), *self._sources(entry.sources)])

    @property
    def texts(self) -> list[str]:
        """The paragraphs and headings below the title."""
        return [part.text() for part in self._parts if isinstance(part, QLabel)]

    def _about(self, entry: Entry) -> list[QWidget]:
        items = self._session.library.items
        known = [item for item in entry.about if item in items]
        if not known:
            return []
        rows: list[QWidget] = [self._heading(self.tr("About"))]
        for item in known:
            row = ItemRow(self._theme, item, items[item].title, look(self._session, item))
            row.wanted.connect(self.wanted)
            rows.append(row)
        return rows

    def _sources(self, sources: Iterable[str]) -> list[QWidget]:
        made: list[QWidget] = []
        for source in sources:
            target = address(source)
            made.append(
                label(source) if target is None else self._opener.button(target, cut(source))
            )
        return [self._heading(self.tr("Sources")), *made] if made else []

    def _heading(self, text: str) -> QWidget:
        made = label(text)
        made.setFont(self._theme.font(Text.STRONG))
        made.setContentsMargins(0, 8, 0, 0)
        return made

    def _fill(self, parts: Iterable[QWidget]) -> None:
        for old in self._parts:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._parts = list(parts)
        for at, part in enumerate(self._parts):
            part.setMaximumWidth(self._theme.px(_WIDE))
            self._column.insertWidget(3 + at, part)

    def _paint(self) -> None:
        theme = self._theme
        self.title.setFont(theme.font(Text.TITLE if self.entry else Text.BODY))
        self.title.setMaximumWidth(theme.px(_WIDE))
        self._topic.setFont(theme.font(Text.SMALL))
        self._topic.setStyleSheet(f"color: {theme.tokens.muted};")
        if self.entry is not None:
            self.show_entry(self.entry)
