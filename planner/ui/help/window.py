"""The window of the help: contents and search at the left, the page at the right."""

from dataclasses import dataclass

from PySide6.QtCore import QLocale, QSignalBlocker, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from planner.ui.actions import Actions
from planner.ui.help.browser import HelpBrowser
from planner.ui.help.keyboard import keyboard_page
from planner.ui.help.pages import HelpPage, Section, find, pages
from planner.ui.inspector.opening import LinkOpener
from planner.ui.links import address
from planner.ui.settings import UiSettings
from planner.ui.theme.theme import Theme

_SECTION = Qt.ItemDataRole.UserRole
_WIDTH, _HEIGHT, _CONTENTS, _DEEPEST = 940, 640, 240, 2


@dataclass(frozen=True, slots=True)
class Place:
    """Where one is in the help; ``anchor`` names a section, empty is the top."""

    page: str
    anchor: str = ""


class HelpWindow(QDialog):
    """Stays beside the main window. Links to other pages lead there, back and forward again."""

    def __init__(
        self, actions: Actions, theme: Theme, settings: UiSettings, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Help"))
        self._theme, self._opener = theme, LinkOpener(settings, theme, self)
        language = QLocale().name()
        self._pages: dict[str, HelpPage] = pages(language, keyboard=keyboard_page(actions))
        self._past: list[Place] = []
        self._coming: list[Place] = []
        self.place = Place("")
        self.browser = HelpBrowser(theme)
        self.browser.followed.connect(self._follow)
        self.field = QLineEdit()
        self.contents = QTreeWidget()
        self.back, self.forward = QPushButton(self.tr("&Back")), QPushButton(self.tr("&Forward"))
        self._set_up()
        self._assemble()
        self._fill()
        theme.changed.connect(self._repaint)
        self.resize(theme.px(_WIDTH), theme.px(_HEIGHT))

    def show_page(self, page: str, anchor: str = "") -> None:
        """Show a page, at a section if one is named."""
        if page in self._pages and Place(page, anchor) != self.place:
            if self.place.page:
                self._past.append(self.place)
            self._coming.clear()
            self._go(Place(page, anchor))

    @property
    def title(self) -> str:
        """The title of the page that is shown."""
        return self._pages[self.place.page].title

    @property
    def hits(self) -> list[Section]:
        """The sections that the search has found."""
        return find(self._pages, self.field.text())

    def _set_up(self) -> None:
        self.field.setPlaceholderText(self.tr("Search the help"))
        self.field.setAccessibleName(self.tr("Search the help"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self._fill)
        self.field.returnPressed.connect(self._go_to_first)
        self.contents.setHeaderHidden(True)
        self.contents.setObjectName("contents")
        self.contents.setAccessibleName(self.tr("Contents"))
        self.contents.currentItemChanged.connect(self._on_chosen)
        self.back.clicked.connect(self._go_back)
        self.forward.clicked.connect(self._go_forward)
        for button in (self.back, self.forward):
            button.setAutoDefault(False)
        for keys, act in (
            (QKeySequence("Alt+Left"), self._go_back),
            (QKeySequence("Alt+Right"), self._go_forward),
            (QKeySequence("Ctrl+F"), self.field.setFocus),
        ):
            QShortcut(keys, self).activated.connect(act)

    def _assemble(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.field)
        column.addWidget(self.contents, 1)
        close = QPushButton(self.tr("&Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        bar = QHBoxLayout()
        bar.addWidget(self.back)
        bar.addWidget(self.forward)
        bar.addStretch(1)
        bar.addWidget(close)
        right = QWidget()
        page = QVBoxLayout(right)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(self.browser, 1)
        page.addLayout(bar)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(left)
        split.addWidget(right)
        split.setStretchFactor(1, 1)
        split.setChildrenCollapsible(False)
        wide = self._theme.px(_CONTENTS)
        split.setSizes([wide, self._theme.px(_WIDTH) - wide])
        whole = QVBoxLayout(self)
        whole.addWidget(split)

    def _fill(self) -> None:
        """Show the contents, or what a search has found."""
        with QSignalBlocker(self.contents):
            self.contents.clear()
            searched = bool(self.field.text().strip())
            hits = set(self.hits)
            for page in self._pages.values():
                shown = [one for one in page.sections if one in hits or not searched]
                if not shown:
                    continue
                top = QTreeWidgetItem(self.contents, [page.title])
                top.setData(0, _SECTION, page.sections[0])
                for section in shown:
                    if 1 < section.level <= _DEEPEST or (searched and section.level > 1):
                        row = QTreeWidgetItem(top, [section.title])
                        row.setData(0, _SECTION, section)
                top.setExpanded(searched or page.name == self.place.page)
        self._mark()

    def _on_chosen(self) -> None:
        row = self.contents.currentItem()
        section = row.data(0, _SECTION) if row is not None else None
        if isinstance(section, Section):
            self.show_page(section.page, section.anchor if section.level > 1 else "")

    def _go_to_first(self) -> None:
        if self.hits:
            hit = self.hits[0]
            self.show_page(hit.page, hit.anchor if hit.level > 1 else "")

    def _go(self, place: Place) -> None:
        fresh = place.page != self.place.page
        self.place = place
        if fresh or not place.anchor:
            self.browser.show_page(self._pages[place.page])
        if place.anchor:
            self.browser.show_section(place.anchor, self.field.text().strip())
        self.back.setEnabled(bool(self._past))
        self.forward.setEnabled(bool(self._coming))
        self._mark()

    def _go_back(self) -> None:
        if self._past:
            self._coming.append(self.place)
            self._go(self._past.pop())

    def _go_forward(self) -> None:
        if self._coming:
            self._past.append(self.place)
            self._go(self._coming.pop())

    def _mark(self) -> None:
        """Choose in the contents what is shown."""
        for at in range(self.contents.topLevelItemCount()):
            top = self.contents.topLevelItem(at)
            if top is None:
                continue
            inside = (top.child(number) for number in range(top.childCount()))
            for row in (top, *(row for row in inside if row is not None)):
                section = row.data(0, _SECTION)
                wanted = section.anchor if section.level > 1 else ""
                if Place(section.page, wanted) == self.place:
                    with QSignalBlocker(self.contents):
                        top.setExpanded(True)
                        self.contents.setCurrentItem(row)

    def _follow(self, link: str) -> None:
        """Go to another page or section; an address asks before it opens."""
        target = address(link)
        if target is not None:
            self._opener.open(target)
            return
        page, _, anchor = link.partition("#")
        self.show_page(page.removesuffix(".md") or self.place.page, anchor)

    def _repaint(self) -> None:
        if self.place.page:
            self.browser.show_page(self._pages[self.place.page])
