"""The commands that the roadmap carries out while it is in front."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication

from planner.ui.screens.roadmap import showing
from planner.ui.screens.roadmap.cutting import Cutting
from planner.ui.screens.roadmap.drawn import DrawnRoadmap
from planner.ui.screens.roadmap.emphasis import path_to
from planner.ui.screens.roadmap.grouping import WAYS
from planner.ui.screens.roadmap.heat import Figure
from planner.ui.screens.roadmap.picking import Folding
from planner.ui.widgets.toast import announce

# By this name Qt's tools find what is to be translated.
translate = QCoreApplication.translate


def register(screen: DrawnRoadmap, folding: Folding, cutting: Cutting) -> None:
    """Have a screen carry its commands out."""
    _looking(screen)
    _showing(screen)
    _selecting(screen)
    _emphasis(screen)
    _changing(screen, folding, cutting)


def _looking(screen: DrawnRoadmap) -> None:
    screen.handle_looking(partial(_why_no_item, screen))
    screen.handle("view.first-ready", lambda: screen.go_to(screen.first_ready()))
    screen.handle("view.to-target", lambda: screen.go_to(screen.target))
    screen.handle("edit.quick-find", screen.toolbar.finding.begin)
    for command, run, checked in (
        ("view.minimap", showing.toggle_minimap, lambda: screen.minimap.wanted),
        ("view.legend", showing.toggle_legend, lambda: screen.options.legend),
        ("view.wheel-scrolls", showing.toggle_wheel, lambda: screen.view.wheel_scrolls),
    ):
        screen.handle(command, partial(run, screen), checked=checked)


def _showing(screen: DrawnRoadmap) -> None:
    """Show more or less beside the way, in frames and colours."""
    for command, name in (
        ("view.alternatives", "alternatives"),
        ("view.recommended", "recommended"),
        ("view.only-left", "hide_done"),
    ):
        screen.handle(
            command,
            partial(showing.toggle_option, screen, name),
            checked=partial(getattr, screen.options, name),
        )
    for way in WAYS:
        screen.handle(
            f"view.group-{way or 'none'}",
            partial(showing.group_by, screen, way),
            checked=partial(_groups_by, screen, way),
        )
    for figure in (None, *Figure):
        screen.handle(
            f"view.heat-{figure or 'none'}",
            partial(screen.show_heat, figure),
            checked=partial(_shows_heat, screen, figure),
        )


def _groups_by(screen: DrawnRoadmap, way: str) -> bool:
    return screen.options.group == way


def _shows_heat(screen: DrawnRoadmap, figure: Figure | None) -> bool:
    return screen.heating.figure is figure


def _selecting(screen: DrawnRoadmap) -> None:
    selection = screen.session.selection
    screen.handle("edit.select-all", lambda: selection.select(*screen.items_in_order()))
    screen.handle("edit.invert", partial(_invert, screen))
    screen.handle(
        "edit.select-path",
        partial(_select_path, screen),
        why_not=partial(_why_no_item, screen),
    )


def _invert(screen: DrawnRoadmap) -> None:
    """Select what is shown and not selected."""
    selection = screen.session.selection
    chosen = set(selection.ids)
    selection.select(*(item for item in screen.items_in_order() if item not in chosen))


def _select_path(screen: DrawnRoadmap) -> None:
    """Select what is still needed before the current item, and the item."""
    selection = screen.session.selection
    if (current := selection.current) is not None and screen.sketch is not None:
        way = path_to(screen.session, screen.sketch, screen.wish, current)
        selection.select(*(one for one in way if one != current), current)


def _emphasis(screen: DrawnRoadmap) -> None:
    emphasis, selection = screen.emphasis, screen.session.selection

    def path() -> None:
        emphasis.toggle_path(selection.current)
        screen.mark()

    def focus() -> None:
        emphasis.toggle_focus(selection.current)
        _show_focus(screen)

    def deeper() -> None:
        emphasis.deepen(selection.current)
        _show_focus(screen)

    why_not = partial(_why_no_item, screen)
    screen.handle("view.path", path, why_not=why_not, checked=lambda: emphasis.path_of is not None)
    screen.handle(
        "view.focus", focus, why_not=why_not, checked=lambda: emphasis.focus_of is not None
    )
    screen.handle("view.focus-depth", deeper, why_not=why_not)
    screen.handle("view.neighbours", lambda: _tell_neighbours(screen), why_not=why_not)


def _changing(screen: DrawnRoadmap, folding: Folding, cutting: Cutting) -> None:
    screen.handle("view.collapse", folding.fold, why_not=partial(_why_no_item, screen))
    screen.handle("view.expand", folding.unfold, why_not=partial(_why_nothing_folded, screen))
    for command, ask in (
        ("item.add-prerequisite", screen.linking.ask),
        ("item.add-dependent", screen.linking.ask_for_dependent),
    ):
        run = partial(_with_current, screen, ask)
        screen.handle(command, run, why_not=partial(_why_no_link, screen))
    ask_to_drop = partial(_with_current, screen, screen.linking.ask_to_drop)
    screen.handle(
        "item.drop-prerequisite",
        partial(_with_line, cutting, ask_to_drop),
        why_not=partial(_why_not_on_line, cutting, partial(_why_no_link, screen)),
    )
    for command, by in (("view.next-line", 1), ("view.previous-line", -1)):
        screen.handle(command, partial(cutting.step, by), why_not=cutting.why_no_step)
    screen.handle(
        "edit.delete",
        partial(_with_line, cutting, screen.editing.delete),
        why_not=partial(_why_not_on_line, cutting, screen.editing.why_nothing),
    )


def _why_no_item(screen: DrawnRoadmap) -> str:
    current = screen.session.selection.current
    if current is None:
        return translate("Handling", "Select an item first.")
    if screen.sketch is None or screen.sketch.holding(current) is None:
        return translate("Handling", "The selected item is not on this roadmap.")
    return ""


def _why_no_link(screen: DrawnRoadmap) -> str:
    if screen.session.workspace.store.read_only:
        return translate("Handling", "This library is write-protected.")
    return (
        "" if screen.session.selection.current else translate("Handling", "Select an item first.")
    )


def _with_current(screen: DrawnRoadmap, ask: Callable[[str], None]) -> None:
    if screen.session.selection.current is not None:
        ask(screen.session.selection.current)


def _with_line(cutting: Cutting, otherwise: Callable[[], None]) -> None:
    """Remove the chosen line; without one, do what is done otherwise."""
    if cutting.is_on_line:
        cutting.cut()
    else:
        otherwise()


def _why_not_on_line(cutting: Cutting, otherwise: Callable[[], str]) -> str:
    return cutting.why_not() if cutting.is_on_line else otherwise()


def _why_nothing_folded(screen: DrawnRoadmap) -> str:
    return "" if screen.options.folded else translate("Handling", "No group is collapsed.")


def _show_focus(screen: DrawnRoadmap) -> None:
    """Show what is in focus as large as it can be read."""
    screen.mark()
    if screen.view.marks.only:
        screen.view.fit_nodes(screen.view.marks.lit or ())


def _tell_neighbours(screen: DrawnRoadmap) -> None:
    """Say what the current box needs and unlocks."""
    text = screen.neighbours()
    announce(screen.view, text)
    screen.session.say(text)
