"""The screen Catalogue: all items with their flaws, filtered, and an editor beside them."""

from PySide6.QtCore import QPoint, QSize, Qt, QTimer
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from planner.edits import Edit
from planner.graph.flaws import Flaw, FlawKind, flaws
from planner.model import Item
from planner.ui.actions import Actions
from planner.ui.item_editing import ItemEditing
from planner.ui.jobs import Report, Token
from planner.ui.plain import cut, label, on_button
from planner.ui.screens.catalogue.editor import ItemEditor
from planner.ui.screens.catalogue.fields.texts import LineField
from planner.ui.screens.catalogue.filters import Filters
from planner.ui.screens.catalogue.inventory import Column, Inventory, Wish
from planner.ui.screens.catalogue.listing import CatalogueList
from planner.ui.screens.catalogue.nothing import Nothing
from planner.ui.screens.screen import Screen
from planner.ui.session import Session
from planner.ui.theme.theme import Theme
from planner.ui.widgets.chips import Chips
from planner.ui.widgets.tabs import ScreenTabs
from planner.ui.widgets.tool import Tool
from planner.ui.wording import words
from planner.verbs import item_fields, prerequisites, roadmaps

#: The screens that belong to the catalogue.
TABS = ("view.catalogue", "view.reference")
_MENU = (
    "item.details",
    "item.rename",
    "item.duplicate",
    "item.merge",
    "item.move-to",
    "item.done",
    "item.know",
    "item.target",
    "item.copy-link",
    "edit.delete",
)
_GROUPED, _SORT, _SPLIT = "catalogue/grouped", "catalogue/sort", "catalogue/split"
_MOST_ROADMAPS, _ICON, _BESIDE = 20, 20, 8
_MANY, _PAUSE = 4_000, 1_500


class CatalogueScreen(Screen):
    """Follows edits row by row; what takes time, finding flaws, is done elsewhere."""

    command = "view.catalogue"
    shows_details = False

    def __init__(
        self, session: Session, commands: Actions, theme: Theme, editing: ItemEditing
    ) -> None:
        super().__init__(session, commands, theme)
        self._editing = editing
        self.inventory = Inventory(session.library)
        self.tabs = ScreenTabs(TABS, self.command, commands, theme)
        self.filters = Filters(theme)
        self.list = CatalogueList(self.inventory, theme)
        self.editor = ItemEditor(session, commands, theme)
        self.chips = Chips(theme)
        self.count = label(wrap=False)
        self.nothing = Nothing(theme)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._stale = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._look_for_flaws)
        self._assemble()
        self._handle()
        self._connect()
        self._restore()
        self.refill()

    def enter(self) -> None:
        super().enter()
        if self._stale:
            self._stale = False
            self.refill()
        self._look_for_flaws()
        self._follow_selection()

    def leave(self) -> None:
        self.editor.flush()
        self._pause.stop()
        self.session.jobs.cancel("flaws")
        super().leave()

    def focus_first(self) -> None:
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_item(self, item: str) -> None:
        if item not in self.list.rows.shown() and item in self.inventory.items:
            self.filters.reset()
        self.list.select_items((item,))
        self.editor.show_item(item, self.inventory)

    def clear_one_layer(self) -> bool:
        if self.filters.wish != Wish():
            self.filters.reset()
            return True
        return False

    def save_state(self) -> None:
        self.editor.flush()
        settings, (column, reverse) = self.session.settings, self.list.sorting
        settings.set(_GROUPED, self.list.grouped)
        settings.set(_SORT, f"{int(column)},{int(reverse)}")
        settings.keep_bytes(_SPLIT, self._splitter.saveState())

    def show_only(self, wish: Wish) -> None:
        """Show what a wish lets through."""
        self.filters.set_wish(wish)

    def refill(self) -> None:
        """Show what the filters let through."""
        wish = self.filters.wish
        self.filters.offer(self.inventory.areas, list(self.session.library.roadmaps.values()))
        found = self.inventory.matching(wish)
        self.list.show_items(found)
        self._follow_selection()
        self.chips.show_filters(self.filters.active())
        every = len(self.inventory.items)
        if len(found) == every:
            self.count.setText(self.tr("%n item(s)", "", every))
        else:
            text = self.tr("{n} of %n item(s)", "", every)
            self.count.setText(text.format(n=words().figure(len(found))))
        self.nothing.setVisible(not found)
        self.list.setVisible(bool(found))
        if not found:
            titles = [item.title for item in self.inventory.items.values()]
            can_write = not self.session.workspace.store.read_only
            self.nothing.tell(wish, titles, can_write=can_write)

    # what the user does

    def _handle(self) -> None:
        self.handle("view.as-list", self._toggle_grouping, checked=lambda: not self.list.grouped)
        self.handle("edit.find", self._find)
        self.handle("edit.select-all", self.list.selectAll)
        self.handle("item.details", self._edit, why_not=self._why_no_item)
        self.handle("item.rename", self._rename, why_not=self._why_no_item)
        self.handle("item.duplicate", self._duplicate, why_not=self._why_no_item)
        self.handle("item.merge", self._merge, why_not=self._why_no_item)
        self.handle("item.move-to", self._move, why_not=self._why_no_item)
        self.handle("tools.problems", self._toggle_flawed, checked=self.filters.flawed.isChecked)
        self.handle("tools.implied", self._drop_implied, why_not=self._why_nothing_implied)
        self.handle("tools.roadmaps", self._open_roadmaps)

    def _connect(self) -> None:
        self.filters.changed.connect(self.refill)
        self.filters.left.connect(self._to_list)
        self.chips.removed.connect(self.filters.drop)
        self.chips.left.connect(self.focus_first)
        self.list.chosen.connect(self._on_chosen)
        self.list.menu_wanted.connect(self._open_menu)
        self.list.doubleClicked.connect(self._on_double_click)
        self.nothing.wanted.connect(self._create)
        self.nothing.cleared.connect(self._show_everything)
        self.session.edited.connect(self._on_edited)
        self.session.selection.changed.connect(self._follow_selection)
        self.theme.changed.connect(self._paint)
        self.commands.watch(self.list)

    def _toggle_grouping(self) -> None:
        self.list.group(grouped=not self.list.grouped)
        self.commands.refresh()

    def _show_everything(self) -> None:
        self.filters.reset()
        self.focus_first()

    def _find(self) -> None:
        self.filters.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filters.search.selectAll()

    def _to_list(self) -> None:
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
        shown = self.list.rows.shown()
        if shown and not self.list.selected():
            self.session.selection.select(shown[0])

    def _edit(self) -> None:
        self.editor.focus_field("title")

    def _rename(self) -> None:
        self._edit()
        title = self.editor.fields["title"]
        assert isinstance(title, LineField)
        title.line.selectAll()

    def _duplicate(self) -> None:
        current = self._current()
        title = self.tr("{title} (copy)").format(title=current.title)
        before = set(self.session.library.items)
        if self.session.do(item_fields.duplicate, current.id, title):
            (made,) = set(self.session.library.items) - before
            self.session.selection.select(made)
            self._edit()
            said = self.tr("{title} duplicated.").format(title=cut(current.title, 60))
            self.session.say(said, undo=True)

    def _merge(self) -> None:
        from planner.ui.dialogs.merge_items import MergeItems

        others = [item for item in self.session.selection.ids if item != self._current().id]
        MergeItems(self._current().id, others, self.session, self.theme, self.window()).open()

    def _move(self) -> None:
        """Offer the roadmaps of the user's own to put the selected items into."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for roadmap in roadmaps.own(self.session.library)[:_MOST_ROADMAPS]:
            action = menu.addAction(on_button(roadmap.title))
            action.setData(roadmap.id)
        menu.addSeparator()
        menu.addAction(self.tr("&My Roadmaps…")).setData("")
        menu.triggered.connect(lambda action: self._move_to(action.data()))
        menu.popup(self.list.viewport().mapToGlobal(self._place_of_current()))

    def _move_to(self, roadmap: str) -> None:
        if not roadmap:
            self._open_roadmaps()
        elif self.session.do(roadmaps.move, self.session.selection.ids, roadmap):
            title = self.session.library.roadmaps[roadmap].title
            count = len(self.session.selection.ids)
            said = self.tr("%n item(s) stand in {roadmap} now.", "", count)
            self.session.say(said.format(roadmap=title), undo=True)

    def _toggle_flawed(self) -> None:
        self.filters.flawed.toggle()

    def _drop_implied(self) -> None:
        pairs = [(flaw.other, flaw.item) for flaw in self._implied()]
        if self.session.do(prerequisites.drop_all, pairs):
            said = self.tr("%n implied link(s) removed.", "", len(pairs))
            self.session.say(said, undo=True)

    def _open_roadmaps(self) -> None:
        from planner.ui.dialogs.own_roadmaps import OwnRoadmaps

        OwnRoadmaps(self.session, self.theme, self.window()).open()

    def _create(self) -> None:
        """Ask for a new item; what was looked for is its title."""
        self._editing.ask(title=self.filters.wish.text)

    def _open_menu(self, at: QPoint) -> None:
        if self.list.selected():
            menu = self.commands.menu(_MENU, self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self.list.viewport().mapToGlobal(at))

    def _on_double_click(self) -> None:
        if self.list.rows.item_at(self.list.currentIndex()):
            self._edit()
        else:
            index = self.list.currentIndex().siblingAtColumn(0)
            self.list.setExpanded(index, not self.list.isExpanded(index))

    # what happens

    def _on_chosen(self, ids: tuple[str, ...]) -> None:
        self.session.selection.select(*ids)

    def _follow_selection(self) -> None:
        selection = self.session.selection
        if not self.isVisible():
            return
        self.list.select_items(selection.ids)
        self.editor.show_item(selection.current or "", self.inventory)

    def _on_edited(self, edit: Edit) -> None:
        touched = self.inventory.follow(edit, self.session.library)
        if not self.isVisible():
            self._stale = True
            return
        shape = any(self._moves_rows(step.before, step.after) for step in edit.steps)
        if shape:
            self.refill()
        else:
            self.list.rows.refresh(touched)
        self.editor.refresh()
        if len(self.inventory.items) > _MANY:
            self._pause.start()  # it takes seconds then, so not after every word
        else:
            self._look_for_flaws()

    @staticmethod
    def _moves_rows(before: object, after: object) -> bool:
        """Whether a step of an edit may bring other rows, or another order."""
        if isinstance(before, Item) and isinstance(after, Item):
            return (before.title, before.area, before.kind) != (after.title, after.area, after.kind)
        kinds = {type(before).__name__, type(after).__name__}
        return bool(kinds & {"Item", "Roadmap", "Plan"}) or kinds == {"NoneType", "Listing"}

    def _look_for_flaws(self) -> None:
        items, today = self.session.library.items, self.session.today

        def work(_token: Token, _report: Report) -> dict[str, tuple[Flaw, ...]]:
            return flaws(items, today)

        job = self.session.jobs.run(self.tr("Looking for problems"), work, kind="flaws")
        job.done.connect(self._on_flaws)
        job.failed.connect(self.session.failed)

    def _on_flaws(self, found: dict[str, tuple[Flaw, ...]]) -> None:
        before, self.inventory.flaws = self.inventory.flaws, found
        changed = {
            item for item in before.keys() | found.keys() if before.get(item) != found.get(item)
        }
        if not changed:
            return
        if self.filters.wish.flawed or self.list.sorting[0] is Column.FLAWS:
            self.refill()
        else:
            self.list.rows.refresh(changed)
        if self.editor.item in changed:
            self.editor.refresh()
        self.commands.refresh()

    def _implied(self) -> list[Flaw]:
        return [
            flaw
            for some in self.inventory.flaws.values()
            for flaw in some
            if flaw.kind is FlawKind.REDUNDANT
        ]

    def _why_nothing_implied(self) -> str:
        return "" if self._implied() else self.tr("No link is implied by others.")

    def _why_no_item(self) -> str:
        if self.session.selection.current is None:
            return self.tr("Select an item first.")
        if self.session.workspace.store.read_only:
            return self.tr("This library is write-protected.")
        return ""

    def _current(self) -> Item:
        assert self.session.selection.current is not None
        return self.session.library.items[self.session.selection.current]

    def _place_of_current(self) -> QPoint:
        return self.list.visualRect(self.list.currentIndex()).bottomLeft()

    # how it looks

    def _assemble(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.tabs)
        head.addSpacing(_BESIDE)
        head.addWidget(self.chips, 1)
        head.addStretch()
        head.addWidget(self.count)
        self._buttons = [Tool(self.commands, name) for name in ("view.as-list", "item.new")]
        for button in self._buttons:
            button.setAutoRaise(True)
            head.addWidget(button)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list, 1)
        column.addWidget(self.nothing, 1)
        self._splitter.addWidget(left)
        self._splitter.addWidget(self.editor)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setStretchFactor(1, 0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 12, 0, 0)
        top = QVBoxLayout()
        top.setContentsMargins(0, 0, 16, 0)
        top.addLayout(head)
        top.addWidget(self.filters)
        whole.addLayout(top)
        whole.addWidget(self._splitter, 1)
        self._paint()

    def _restore(self) -> None:
        settings = self.session.settings
        column, _, backwards = settings.get(_SORT, "0,0").partition(",")
        if column.isdigit() and int(column) < len(Column):
            self.list.sort_by(Column(int(column)), reverse=backwards == "1")
        self.list.group(grouped=settings.get(_GROUPED, default=True))
        if not self._splitter.restoreState(settings.bytes(_SPLIT)):
            self._splitter.setSizes([self.theme.px(520), self.theme.px(420)])

    def _paint(self) -> None:
        for button in self._buttons:
            button.setIconSize(QSize(self.theme.px(_ICON), self.theme.px(_ICON)))
        self.editor.setMinimumWidth(self.theme.px(340))
        self.list.setMinimumWidth(self.theme.px(300))
