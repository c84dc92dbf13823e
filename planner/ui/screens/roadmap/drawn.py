"""The roadmap drawn: the picture and the list, kept in step with the library."""

from dataclasses import fields
from functools import partial

from planner.model import Need
from planner.ui.actions import Actions
from planner.ui.apart import apart
from planner.ui.canvas.picture import Node
from planner.ui.item_editing import ItemEditing
from planner.ui.jobs import Report, Token
from planner.ui.planning import Planning
from planner.ui.screens.graph_screen import GraphScreen
from planner.ui.screens.roadmap.choosing import Choosing
from planner.ui.screens.roadmap.emphasis import Emphasis
from planner.ui.screens.roadmap.empty import Empty
from planner.ui.screens.roadmap.heat import Figure
from planner.ui.screens.roadmap.heating import Heating
from planner.ui.screens.roadmap.item_list import ItemList
from planner.ui.screens.roadmap.legend import Legend
from planner.ui.screens.roadmap.linking import Linking
from planner.ui.screens.roadmap.options import Options
from planner.ui.screens.roadmap.pictures import Pictures
from planner.ui.screens.roadmap.sketch import sketch
from planner.ui.screens.roadmap.toolbar import Toolbar
from planner.ui.screens.roadmap.touched import touched
from planner.ui.screens.roadmap.wish import Sketch, Wish
from planner.ui.session import Session
from planner.ui.theme.theme import Theme
from planner.ui.theme.tokens import Look
from planner.ui.widgets.chips import Chips
from planner.ui.widgets.message import InlineMessage

_EDGE, _BELOW = 12, 5


class DrawnRoadmap(GraphScreen):
    """The way to the targets as a picture, or the same items as a list; what is emphasised."""

    kept_in = "roadmap"

    def __init__(
        self,
        session: Session,
        commands: Actions,
        theme: Theme,
        planning: Planning,
        editing: ItemEditing,
    ) -> None:
        super().__init__(session, commands, theme)
        self.editing = editing
        self.options = Options.kept(session.settings)
        self.message = InlineMessage(theme)
        self.view.setAccessibleName(self.tr("Roadmap graph"))
        self.list = ItemList(session, theme)
        self.toolbar = Toolbar(commands, theme)
        self.chips = Chips(theme)
        self.chips.setContentsMargins(_EDGE, 0, _EDGE, _BELOW)
        self.empty = Empty(commands)
        self.emphasis = Emphasis(session, self)
        self.choosing = Choosing(session, planning, self.message, self)
        self.linking = Linking(session, theme, self.message, editing, self)
        self.sketch: Sketch | None = None
        self._pictures = Pictures(session, self)
        self.heating = Heating(session, self)
        self._drawn_for: tuple[Need, ...] = ()
        #: New items, shown although nothing on the way needs them yet; the last to be looked at.
        self._extras: dict[str, None] = {}
        self._to_see: str | None = None
        self.minimap.wanted = self.options.minimap
        self.legend = Legend(self.view, theme)
        self.assemble(
            self.toolbar,
            self.chips,
            self.message,
            listing=self.list,
            finding=self.toolbar.finding,
            empty=self.empty,
        )
        self.show_legend()
        self._follow()

    # the screen

    def show_item(self, item: str) -> None:
        if self.sketch is not None and (name := self.sketch.holding(item)) is not None:
            self.view.show_node(name)

    def clear_one_layer(self) -> bool:
        """Take away what was added last: message, emphasis, search, selection; False if none."""
        if not self.message.isHidden():
            self.message.clear()
        elif self.emphasis.clear():
            self.mark()
        elif self.view.chosen_edge is not None:
            self.view.choose_edge(None)
            self.mark()
        else:
            return super().clear_one_layer()
        return True

    def take_settings(self) -> None:
        super().take_settings()
        self.as_list = self.kept_as_list
        fresh = Options.kept(self.session.settings)
        for option in fields(Options):
            setattr(self.options, option.name, getattr(fresh, option.name))
        self.minimap.wanted = self.options.minimap
        self.minimap.follow()
        self.show_legend()
        self.redraw_if_seen()

    def save_state(self) -> None:
        super().save_state()
        self.options.keep(self.session.settings)

    @property
    def wish(self) -> Wish:
        """What shall be shown."""
        plan, options = self.session.plan, self.options
        items = self.session.library.items
        return Wish(
            targets=tuple(need for need in self.session.targets if need.item in items),
            pinned=tuple(pin.item for pin in plan.pinned) if plan else (),
            excluded=plan.excluded if plan else (),
            alternatives=options.alternatives,
            recommended=options.recommended,
            hide_done=options.hide_done,
            extras=tuple(one for one in self._extras if one in items),
            group=options.group,
            folded=frozenset(options.folded),
        )

    @property
    def target(self) -> str | None:
        """The target that is drawn."""
        return self._drawn_for[0].item if self._drawn_for else None

    def items_in_order(self) -> list[str]:
        """Return the items that are drawn, layer by layer from above."""
        known = self.sketch.items if self.sketch else {}
        return [name for name in self.view.reading_order if name in known]

    def first_ready(self) -> str | None:
        """Return the first item that is in progress or ready; the target if none is."""
        statuses = self.session.standing.statuses
        for wanted in ("started", "ready"):
            for name in self.items_in_order():
                if statuses.get(name) == wanted:
                    return name
        return self.target

    # drawing

    def redraw(self) -> None:
        """Lay the roadmap out anew, off the GUI thread, keeping places as far as possible."""
        library, today, wish = self.session.library, self.session.today, self.wish
        chosen = wish.targets[0].item if wish.targets else ""
        self.toolbar.show_targets(library.items, chosen)
        only_left = [("view.only-left", self.commands.text("view.only-left"))]
        self.chips.show_filters(only_left if wish.targets and wish.hide_done else [])
        if not wish.targets:
            self.session.jobs.cancel("roadmap")
            self.empty.show_library(library)
            self.show_in_front(anything=False)
            return
        same = self._drawn_for == wish.targets and self.sketch is not None
        previous = self.sketch.drawing if same and self.sketch else None

        def work(token: Token, _report: Report) -> Sketch:
            draw = partial(sketch, previous=previous)
            return apart(draw, library, today, wish, cancelled=token.cancelled)

        title = self.tr("Drawing the roadmap")
        job = self.session.jobs.run(title, work, kind="roadmap")
        job.done.connect(lambda found: self.show_sketch(found, wish.targets))
        job.failed.connect(self.session.failed)

    def mark(self) -> None:
        """Emphasise what is to be emphasised, and say so on the canvas."""
        if self.sketch is None or self.view.places is None:
            return
        self.emphasis.found = self.toolbar.finding.matches
        marks = self.emphasis.marks(self.sketch, self.view.places, self.wish)
        marks.heat = self._pictures.heat is not None
        self.view.set_marks(marks)
        self.chip.say(self.emphasis.text or self._line_words())
        self.list.show_only(self.toolbar.finding.matches)
        self.list.select_items(self.session.selection.ids)
        self.commands.refresh()

    def show_heat(self, figure: Figure | None) -> None:
        """Colour the boxes by a figure, as soon as it is measured, or by their status again."""
        self.heating.choose(figure, self.items_in_order())

    def show_legend(self) -> None:
        """Show the legend where it belongs, if it is wanted."""
        self.legend.setVisible(self.options.legend)
        self.legend.place()
        self.legend.raise_()

    def neighbours(self) -> str:
        """Say what the current item needs and unlocks here."""
        current = self.session.selection.current
        telling = self._pictures.telling
        return telling.neighbours(current) if telling and current else ""

    # inside

    def show_sketch(self, found: Sketch, targets: tuple[Need, ...]) -> None:
        """Show what was drawn for some targets."""
        if self._drawn_for != targets:
            self.viewpoint.leave()
            self.emphasis.clear()
        self.sketch, self._drawn_for = found, targets
        self.view.set_picture(self._pictures.picture(found))
        self.list.items.show_items(self.items_in_order(), found.worked)
        library = self.session.library
        notes = {item: record.note for item, record in library.records.items() if record.note}
        self.toolbar.finding.search_in(self.items_in_order(), library.items, notes)
        self.show_in_front()
        self.mark()
        self.heating.measure(self.items_in_order())
        self._show_selected()
        self.open()
        if self._to_see is not None:
            self.show_item(self._to_see)
            self._to_see = None

    def open(self) -> None:
        """Look where one looked last at this target; else where there is something to do."""
        if self.sketch is None or self.viewpoint.is_open or not self.isVisible():
            return
        if not self.viewpoint.open(f"roadmap/view/{self._drawn_for[0].item}"):
            self.view.open_on(self.first_ready())

    def _on_standing(self, changed: frozenset[str]) -> None:
        """After a tick: new looks where they changed; nothing moves."""
        if self.sketch is None or self.view.picture is None or not self.isVisible():
            return
        assert self.view.places is not None
        before = dict(self.view.picture.nodes)
        library, targets = self.session.library, self._drawn_for
        names = touched(changed, self.sketch, self.view.places, library.items, targets)
        fresh = self._pictures.nodes(self.sketch, names)
        self.view.update_nodes(fresh, self._pictures.groups(self.sketch))
        self.view.flash(name for name, node in fresh.items() if _opened(before[name], node))
        self.list.items.refresh(changed)
        if self.emphasis.path_of is not None:
            self.mark()

    def _on_selected(self) -> None:
        if self.session.selection.ids and self.view.chosen_edge is not None:
            self.view.choose_edge(None)
            self.mark()
        self._show_selected()

    def _show_selected(self) -> None:
        ids, current = self.session.selection.ids, self.session.selection.current
        if self.sketch is not None:
            names = dict.fromkeys(filter(None, map(self.sketch.holding, ids)))
            lead = self.sketch.holding(current) if current is not None else None
            if ids or self.view.current not in {*self.sketch.gates, *self.sketch.clusters}:
                self.view.set_selection(names, lead)
        self.list.select_items(ids)

    def _follow(self) -> None:
        session, view = self.session, self.view
        session.standing_changed.connect(self._on_standing)
        session.selection.changed.connect(self._on_selected)
        view.linked.connect(self.linking.link)
        view.link_refused.connect(self.linking.refuse)
        view.link_dropped.connect(self._on_dropped)
        self.editing.made.connect(self._on_made)
        self.heating.measured.connect(self._on_measured)
        if not session.workspace.store.read_only:
            view.judge = self.linking.judge
        self.linking.ring_wanted.connect(self._on_ring)
        self.chip.closed.connect(self._on_chip_closed)
        self.toolbar.target_chosen.connect(self._on_target)
        self.chips.removed.connect(lambda command: self.commands[command].trigger())
        self.chips.left.connect(self.focus_first)

    def _on_dropped(self, begin: str, onward: bool) -> None:  # noqa: FBT001 - a slot
        """Ask for the item to which a line into the open shall lead."""
        self.editing.ask(needs=(begin,) if onward else (), needed_by=() if onward else (begin,))

    def _on_made(self, ids: tuple[str, ...]) -> None:
        """Show new items; the first one ever is where one wants to get to."""
        if not self.isVisible():
            return
        self._extras |= dict.fromkeys(ids)
        self._to_see = ids[0]
        if self.wish.targets:
            self.redraw()
        else:
            self.commands["item.target"].trigger()

    def _on_measured(self) -> None:
        self._pictures.heat = self.heating.found
        if self.sketch is not None:
            self.view.set_picture(self._pictures.picture(self.sketch))
        self.mark()

    def _line_words(self) -> str:
        """Say what the chosen line says."""
        number, telling = self.view.chosen_edge, self._pictures.telling
        return telling.line_of(number) if number is not None and telling is not None else ""

    def _on_ring(self, ring: tuple[str, ...]) -> None:
        self.emphasis.show_ring(ring)
        self.mark()
        self.view.fit_nodes(self.view.marks.lit or ())

    def _on_chip_closed(self) -> None:
        self.emphasis.clear()
        self.view.choose_edge(None)
        self.mark()
        self.focus_first()

    def _on_target(self, item: str) -> None:
        if not self.session.targets or self.session.targets[0].item != item:
            self.session.selection.select(item)
            self.commands["item.target"].trigger()


def _opened(before: Node, now: Node) -> bool:
    return before.look is Look.LOCKED and now.look is Look.READY
