"""All about the selected item, and what can be done with it."""

from msgspec.structs import replace
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from planner.graph.standing import ItemStatus
from planner.model import Item, Kind, State
from planner.ui.actions import Actions
from planner.ui.distances import Distances
from planner.ui.inspector.bulk import Bulk
from planner.ui.inspector.career import Career
from planner.ui.inspector.facts import Facts
from planner.ui.inspector.lines import CommandLine, Line, Lines
from planner.ui.inspector.notes import Notes
from planner.ui.inspector.opening import LinkOpener
from planner.ui.inspector.own import OwnRecord
from planner.ui.inspector.past import Past
from planner.ui.inspector.relations import Relations
from planner.ui.inspector.summary import Summary
from planner.ui.inspector.title import Title
from planner.ui.links import address
from planner.ui.looks import look, state_sentence
from planner.ui.other_ways import OtherWays
from planner.ui.plain import label, on_button
from planner.ui.session import Session
from planner.ui.theme.icons import status_icon
from planner.ui.theme.theme import Theme
from planner.ui.widgets.flow import Flow
from planner.ui.widgets.section import Section
from planner.ui.wording import facts
from planner.verbs import items

_WIDE, _ICON = 280, 18
_MAIN = {
    ItemStatus.LOCKED: "view.path",
    ItemStatus.READY: "item.start",
    ItemStatus.STARTED: "item.done",
    ItemStatus.DONE: "item.done",
    ItemStatus.WAIVED: "item.skip",
}


class Inspector(QScrollArea):
    """Shows the current item of the selection, kept in step; notes are saved as one types.

    With nothing selected it sums up the plan, with several items what they have in common.
    ``left`` tells that Esc was pressed in it.
    """

    left = Signal()

    def __init__(
        self,
        session: Session,
        commands: Actions,
        theme: Theme,
        distances: Distances,
        other_ways: OtherWays,
    ) -> None:
        super().__init__()
        self._session, self._commands, self._theme = session, commands, theme
        self._shown: str | None = None
        self._is_stale = False
        opener = self._opener = LinkOpener(session.settings, theme, self)
        self._lines = Lines(session, commands, theme, opener)
        self._relations, self._facts = Relations(session, self), Facts(session, other_ways, self)
        self.career = Career(session, distances, theme, self._lines)
        self.own = OwnRecord(session, commands, theme, opener)
        self.summary = Summary(session, theme)
        self.bulk = Bulk(session, commands, theme)
        self.past = Past(session, theme)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Details"))
        self._make_parts()
        session.selection.changed.connect(self._on_selected)
        session.standing_changed.connect(self._on_changed)
        session.plan_changed.connect(self.refresh)
        other_ways.changed.connect(self._on_other_way)
        theme.changed.connect(self.refresh)
        commands.register("item.open-link", self.open_link, why_not=self._why_no_link)
        self.refresh()

    def _make_parts(self) -> None:
        commands = self._commands
        self.title = Title(self._theme)
        self.title.renamed.connect(self._rename)
        self.bulk.wanted.connect(self._session.selection.select)
        self._line, self._state = label(), label()
        self._state_icon = QLabel()
        self.main, self.know = QPushButton(), QPushButton()
        self.main.clicked.connect(self._on_main)
        self.know.clicked.connect(commands["item.know"].trigger)
        self.notes = Notes(self._session)
        self._sections = self._made_sections()
        self._item_part = QWidget()
        self._assemble()

    @property
    def shown(self) -> str | None:
        """The item that is shown."""
        return self._shown

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self.refresh()

    def take_focus(self) -> None:
        """Give the main button the focus; of several items the first that can be pressed."""
        buttons = (self.main, *self.bulk.buttons.values())
        first = next((one for one in buttons if one.isVisible() and one.isEnabled()), self.main)
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _on_other_way(self, item: str) -> None:
        if item == self._shown:
            self.refresh()

    def save_notes(self) -> None:
        """Put what was typed into the file now."""
        self.notes.save()

    def open_link(self) -> None:
        """Open the first address of the item that may be opened."""
        item = self._session.selection.current
        if item is not None:
            for link in self._session.library.items[item].links:
                if (target := address(link.url)) is not None:
                    self._opener.open(target)
                    return

    def refresh(self) -> None:
        """Show what is selected anew."""
        library, ids = self._session.library, self._session.selection.ids
        item = library.items.get(self._shown or "")
        several = tuple(one for one in ids if one in library.items) if len(ids) > 1 else ()
        self.bulk.setVisible(bool(several))
        self.summary.setVisible(item is None and not several)
        # To sum up thousands takes a while, so not while nobody sees it.
        self._is_stale = item is None and not self.isVisible()
        if several:
            if not self._is_stale:
                self.bulk.show_items(several)
        elif item is None:
            self.career.show_item(None)
            for section in self._sections.values():
                section.fill()
            if not self._is_stale:
                self.summary.refresh()
        else:
            self._show_item(item)
        self._item_part.setVisible(item is not None and not several)
        self._paint()

    def _show_item(self, item: Item) -> None:
        self.title.show_title(item.title)
        self._line.setText(facts(item, self._area(item)))
        self._state.setText(state_sentence(self._session, item.id))
        self._fill_buttons(item)
        self.career.show_item(item)
        self._fill_sections(item)
        self.own.show_item(item)
        self.past.show_item(item.id)
        self.notes.show_item(item.id)

    def _rename(self, title: str) -> None:
        item = self._session.library.items.get(self._shown or "")
        if item is not None and self._session.do(items.change, replace(item, title=title)):
            text = self.tr("Now called {title}.").format(title=title)
            self._session.say(text, undo=True)

    def _why_no_link(self) -> str:
        item = self._session.library.items.get(self._session.selection.current or "")
        if item is None:
            return self.tr("Select an item first.")
        if any(address(link.url) is not None for link in item.links):
            return ""
        return self.tr("This item has no link.")

    def _on_selected(self) -> None:
        self.save_notes()
        self.title.leave()
        ids = self._session.selection.ids
        self._shown = ids[0] if len(ids) == 1 else None
        self._hide_for_now()
        self.refresh()
        self.verticalScrollBar().setValue(0)

    def _on_changed(self, changed: frozenset[str]) -> None:
        if changed:
            self._hide_for_now()
            self.refresh()

    def _hide_for_now(self) -> None:
        """Let what is filled be laid out once, not with each of its parts."""
        focus = QApplication.focusWidget()
        at_work = focus is not None and self._item_part.isAncestorOf(focus)
        if not at_work and QApplication.activePopupWidget() is None:
            self._item_part.hide()

    def _on_main(self) -> None:
        assert self._shown is not None
        if self._can_be_target(self._session.library.items[self._shown]):
            self._commands["item.target"].trigger()
        else:
            self._commands[_MAIN[self._session.standing.status(self._shown)]].trigger()

    def _can_be_target(self, item: Item) -> bool:
        """Say whether the way to an item is what to ask for first: a role that no plan leads to."""
        locked = self._session.standing.status(item.id) is ItemStatus.LOCKED
        targets = {need.item for need in self._session.targets}
        return item.kind is Kind.ROLE and locked and item.id not in targets

    def _fill_buttons(self, item: Item) -> None:
        status = self._session.standing.status(item.id)
        said = {
            ItemStatus.LOCKED: self.tr("Show the path"),
            ItemStatus.READY: self.tr("Start"),
            ItemStatus.STARTED: self.tr("Mark done"),
            ItemStatus.DONE: self.tr("Open again"),
            ItemStatus.WAIVED: self.tr("Do not skip"),
        }
        record = self._session.library.records.get(item.id)
        if status is ItemStatus.DONE and (record is None or record.state is not State.DONE):
            status_said = ItemStatus.STARTED  # what is had by what teaches it cannot be opened
        else:
            status_said = status
        text = self.tr("Set as target") if self._can_be_target(item) else said[status_said]
        self.main.setText(text)
        self.main.setAccessibleName(f"{text}: {item.title}")
        self.know.setText(on_button(self.tr("I know this")))
        self.know.setAccessibleName(self.tr("I know this: {title}").format(title=item.title))
        self.know.setVisible(status not in (ItemStatus.DONE, ItemStatus.WAIVED))

    def _fill_sections(self, item: Item) -> None:
        lines: dict[str, list[Line]] = {
            "needs": [*self._relations.needs(item.id), *self._adding()],
            "teachers": self._relations.teachers(item.id),
            "teaches": self._relations.teaches(item.id),
            "opens": self._relations.opens(item.id),
            "plan": self._facts.plan(item),
            "time": self._facts.time(item),
            "links": self._facts.links(item),
            "about": self._facts.about(item),
            "evidence": self._facts.evidence(item),
            "sources": self._facts.sources(item),
        }
        for name, some in lines.items():
            self._sections[name].fill_lines(some, self._lines.make)

    def _adding(self) -> list[CommandLine]:
        """Return a button that adds something that is needed, where it can be added."""
        if self._session.workspace.store.read_only:
            return []
        command = "item.add-prerequisite"
        return [CommandLine(command, self.tr("Add…"), self._commands.hint(command))]

    def _area(self, item: Item) -> str:
        for listing in self._session.library.listings.values():
            if listing.item == item.id and listing.roadmap in self._session.library.roadmaps:
                areas = dict(self._session.library.roadmaps[listing.roadmap].areas)
                return areas.get(item.area, item.area)
        return item.area

    def _made_sections(self) -> dict[str, Section]:
        headings = {
            "needs": self.tr("Needs"),
            "teachers": self.tr("Taught by"),
            "teaches": self.tr("Teaches"),
            "opens": self.tr("Opens"),
            "plan": self.tr("In the plan"),
            "time": self.tr("Time and money"),
            "links": self.tr("Links"),
            "about": self.tr("About"),
            "evidence": self.tr("What would prove it"),
            "sources": self.tr("Sources"),
        }
        return {name: Section(self._theme, heading) for name, heading in headings.items()}

    def _assemble(self) -> None:
        inside = QWidget()
        outer = QVBoxLayout(inside)
        outer.setContentsMargins(16, 16, 16, 16)
        outer.addWidget(self._item_part)
        outer.addWidget(self.bulk)
        outer.addWidget(self.summary)
        outer.addStretch(1)
        column = QVBoxLayout(self._item_part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self.title, self._line):
            column.addWidget(part)
        state = QHBoxLayout()
        state.addWidget(self._state_icon, 0, Qt.AlignmentFlag.AlignTop)
        state.addWidget(self._state, 1)
        column.addLayout(state)
        buttons = Flow()
        buttons.addWidget(self.main)
        buttons.addWidget(self.know)
        column.addLayout(buttons)
        column.addWidget(self.career)
        before = ("needs", "teachers", "teaches", "opens", "plan", "time", "links")
        for name in before:
            column.addWidget(self._sections[name])
        column.addWidget(self.own)
        self.notes.setPlaceholderText(self.tr("Notes"))
        self.notes.setAccessibleName(self.tr("Notes"))
        column.addWidget(self.notes)
        for name, section in self._sections.items():
            if name not in before:
                column.addWidget(section)
        column.addWidget(self.past)
        self.setWidget(inside)

    def _paint(self) -> None:
        theme = self._theme
        self.setMinimumWidth(theme.px(_WIDE))
        muted = self._line.palette()
        muted.setColor(muted.ColorRole.WindowText, theme.colour("muted"))
        self._line.setPalette(muted)
        if self._shown is not None and self._shown in self._session.library.items:
            icon = status_icon(look(self._session, self._shown), theme.tokens, theme.px(_ICON))
            self._state_icon.setPixmap(icon.pixmap(QSize(theme.px(_ICON), theme.px(_ICON))))
        for button in (self.main, self.know):
            button.setMinimumHeight(theme.px(32))
        self.notes.setFixedHeight(theme.px(96))
