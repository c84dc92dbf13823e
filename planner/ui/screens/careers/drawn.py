"""The careers drawn: the picture and the table, kept in step with library and distances."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QHideEvent, QShowEvent

from planner.ui.actions import Actions
from planner.ui.canvas.tier import Marks, Tier
from planner.ui.comparison import LEAST, MOST, Comparison
from planner.ui.distances import Distances
from planner.ui.far import by_when, far
from planner.ui.jobs import Report, Token
from planner.ui.screens.careers.bar import CareersBar, Measuring
from planner.ui.screens.careers.chart import Chart, chart
from planner.ui.screens.careers.role_table import RoleTable
from planner.ui.screens.careers.telling import CareerTelling
from planner.ui.screens.graph_screen import GraphScreen
from planner.ui.session import Session
from planner.ui.theme.theme import Theme
from planner.ui.widgets.empty import EmptyPage
from planner.ui.wording import words

_PLACE = "careers/view"
_KIND = "careers"
#: The zoom at which boxes begin to tell how far they are.
_FULL = 0.76


class DrawnCareers(GraphScreen):
    """The roles as a picture, or the same roles as a table; both are kept in step."""

    kept_in = "careers"

    def __init__(
        self,
        session: Session,
        commands: Actions,
        theme: Theme,
        distances: Distances,
        comparison: Comparison,
    ) -> None:
        super().__init__(session, commands, theme)
        self.distances, self.comparison = distances, comparison
        self.view.setAccessibleName(self.tr("Graph of careers"))
        self.view.setAccessibleDescription(
            self.tr("Roles, and the steps that usually lead from one to another.")
        )
        self.table = RoleTable(session, distances, comparison, theme)
        self.bar = CareersBar(commands, theme)
        self.measuring = Measuring(distances, commands, theme)
        self.chart: Chart | None = None
        self.telling: CareerTelling | None = None
        self.focused: str | None = None
        self._restore()
        self.assemble(
            self.bar,
            self.measuring,
            listing=self.table,
            finding=self.bar.finding,
            empty=self._empty_page(),
        )
        self._follow()

    # the screen

    def show_item(self, item: str) -> None:
        self.view.show_node(item)

    def clear_one_layer(self) -> bool:
        """Take away the focus, the search, then the selection; False if there is none."""
        if self.focused is None:
            return super().clear_one_layer()
        self.toggle_focus()
        return True

    def save_state(self) -> None:
        super().save_state()
        settings = self.session.settings
        settings.set("careers/grouped", self.bar.by_area.isChecked())
        settings.set("careers/coloured", self.bar.by_near.isChecked())
        settings.set("careers/minimap", self.minimap.wanted)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.distances.watch(self)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.distances.unwatch(self)

    @property
    def target(self) -> str | None:
        """The role that the plan leads to, if it is one that is shown."""
        shown = self.chart.roles if self.chart else ()
        return next((need.item for need in self.session.targets if need.item in shown), None)

    def nearest(self) -> str | None:
        """Return the nearest role that one does not hold."""
        shown = self.chart.roles if self.chart else ()
        open_ = [role for role in shown if not self.session.standing.has(role)]
        return min(open_, key=self.distances.weeks_to, default=None)

    def why_no_role(self) -> str:
        """Return why nothing can be done to a role; empty if one is selected."""
        current = self.session.selection.current
        if self.chart is not None and current in self.chart.roles:
            return ""
        return self.tr("Select a role first.")

    def why_no_target(self) -> str:
        """Return why the selected role cannot be made the target."""
        if self.session.selection.current == self.target and self.target is not None:
            return self.tr("This is your target already.")
        return self.why_no_role()

    # what is done

    def redraw(self) -> None:
        """Lay the chart out anew, off the GUI thread, keeping places as far as possible."""
        library, grouped = self.session.library, self.bar.by_area.isChecked()
        targets = frozenset(need.item for need in self.session.targets)
        previous = self.chart.drawing if self.chart else None

        def work(token: Token, _report: Report) -> Chart:
            return chart(
                library, targets, grouped=grouped, previous=previous, cancelled=token.cancelled
            )

        job = self.session.jobs.run(self.tr("Drawing the careers"), work, kind=_KIND)
        job.done.connect(self._show_chart)
        job.failed.connect(self.session.failed)

    def toggle_focus(self) -> None:
        """Show only the current role with what leads to it and on from it, or all again."""
        current = self.session.selection.current
        self.focused = None if self.focused is not None else current
        self.mark()
        if self.focused is not None and not self.shows_list:
            self.view.fit_nodes(self.view.marks.lit or ())

    def compare(self) -> None:
        """Compare the selected roles if they are two to four, else those put together before."""
        selected = self.comparison.known(self.session.selection.ids)
        if LEAST <= len(selected) <= MOST:
            self.comparison.choose(selected)
        self.commands["view.compare"].trigger()

    def mark(self) -> None:
        """Emphasise the steps of the selected role, and what is searched for or in focus."""
        if self.chart is None or self.view.places is None:
            return
        found = self.bar.finding.matches
        marks, text = Marks(), ""
        if self.focused in self.chart.roles and self.focused is not None:
            marks = Marks(lit=self.chart.around(self.focused), only=True)
            text = self.tr("What leads to {role}, and on from there")
            text = text.format(role=self.session.library.items[self.focused].title)
        elif found is not None:
            marks = Marks(lit=set(found))
        marks.path = self._steps_of(self.session.selection.current)
        marks.heat = self.bar.by_near.isChecked()
        self.view.set_marks(marks)
        self.chip.say(text)
        self.table.show_only(marks.lit)
        self.table.select_items(self.session.selection.ids)
        self.commands.refresh()

    def _steps_of(self, role: str | None) -> set[int]:
        """Return the numbers of the lines to and from a role."""
        steps = self.chart.steps if self.chart else ()
        return {n for n, (source, step) in enumerate(steps) if role in (source, step.role)}

    def finding(self) -> str:
        """Say what the distances come to, in a sentence or two."""
        if self.chart is None or not self.distances.found:
            waits = self.chart is not None and self.chart.roles
            return self.tr("Measuring how far each role is…") if waits else ""
        found = [
            self.distances.found[one] for one in self.chart.roles if one in self.distances.found
        ]
        there = sum(one.arrived for one in found)
        said = (
            [
                QCoreApplication.translate(
                    "DrawnCareers", "You have all that it takes for %n role(s).", "", there
                )
            ]
            if there
            else []
        )
        open_ = [one for one in found if not one.arrived and not one.blocked]
        near = min(open_, key=lambda one: self.distances.weeks_to(one.role), default=None)
        if near is not None:
            title = self.session.library.items[near.role].title
            text = self.tr("Nearest: {role}, {far}.")
            day = by_when(self.distances.arrivals.get(near.role))
            if day:
                text = self.tr("Nearest: {role}, {far}, there by {day} at {hours} a week.")
            hours = words().hours(self.distances.limits.hours_per_week)
            said.append(text.format(role=title, far=far(near), day=day, hours=hours))
        return " ".join(said)

    # inside

    def _show_chart(self, found: Chart) -> None:
        self.chart = found
        self.telling = CareerTelling(self.session, self.distances, self.comparison, found)
        self.view.set_picture(self.telling.picture())
        self.table.roles.show_ids(found.roles)
        self.table.resort()
        self.bar.finding.search_in(found.roles, self.session.library.items)
        self.show_in_front(anything=bool(found.roles))
        self._on_measured()
        self.mark()
        self._on_selected()
        self.open()

    def open(self) -> None:
        """Look where the user looked last; else at everything, if it can be read."""
        if self.viewpoint.is_open or self.chart is None or not self.isVisible():
            return
        if not self.viewpoint.open(_PLACE):
            self._open_readable()

    def _open_readable(self) -> None:
        """Show the whole if distances can be read then, else the target or the nearest role."""
        first, places = self.target or self.nearest(), self.view.places
        assert places is not None
        self.view.open_on(first)
        if self.view.tier is not Tier.FULL and first is not None and first in places.rects:
            self.view.camera.zoom_to(_FULL)
            self.view.camera.show_around(places.rects[first].center(), places.bounds)

    def _on_measured(self) -> None:
        """Show the distances that are known now; the table keeps the order it is sorted by."""
        if not self.isVisible():
            return
        self.measuring.show_words(self.finding())
        if self.telling is None or self.chart is None or self.view.picture is None:
            return
        self.view.update_nodes(self.telling.nodes())
        self.table.roles.refresh()
        self.table.resort()

    def _on_standing(self, _changed: frozenset[str]) -> None:
        self._on_measured()

    def _on_compared(self) -> None:
        self._show_state()
        self._on_measured()
        self.commands.refresh()

    def _on_selected(self) -> None:
        ids, current = self.session.selection.ids, self.session.selection.current
        shown = self.chart.roles if self.chart else ()
        self.view.set_selection(
            [role for role in ids if role in shown], current if current in shown else None
        )
        if self.isVisible():
            self.mark()
        self._show_state()

    def _show_state(self) -> None:
        selected = len(self.comparison.known(self.session.selection.ids))
        count = selected if LEAST <= selected <= MOST else len(self.comparison.roles)
        self.measuring.show_state(count, self.why_no_target())

    def _fit_area(self, area: str) -> None:
        """Bring the roles of an area into view."""
        items, shown = self.session.library.items, self.chart.roles if self.chart else ()
        self.view.fit_nodes(role for role in shown if role in items and items[role].area == area)

    def _restore(self) -> None:
        settings = self.session.settings
        self.bar.by_area.setChecked(settings.get("careers/grouped", default=False))
        self.bar.by_near.setChecked(settings.get("careers/coloured", default=False))
        self.minimap.wanted = settings.get("careers/minimap", default=True)

    def _empty_page(self) -> EmptyPage:
        said = self.tr("This library has no roles. A roadmap brings some.")
        page = EmptyPage(said, self.tr("Import a Roadmap"))
        page.wanted.connect(self.commands["file.import"].trigger)
        return page

    def _follow(self) -> None:
        session = self.session
        session.standing_changed.connect(self._on_standing)
        session.selection.changed.connect(self._on_selected)
        self.distances.changed.connect(self._on_measured)
        self.comparison.changed.connect(self._on_compared)
        self.chip.closed.connect(self.toggle_focus)
        self.bar.grouped.connect(self.redraw_if_seen)
        self.bar.coloured.connect(self.mark)
        self.view.group_clicked.connect(self._fit_area)
        self.measuring.compare_wanted.connect(self.compare)
