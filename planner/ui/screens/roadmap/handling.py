"""The commands that the roadmap carries out while it is in front."""

from functools import partial

from planner.ui.canvas.camera import NOTCH
from planner.ui.screens.roadmap.drawn import DrawnRoadmap
from planner.ui.screens.roadmap.picking import Folding
from planner.ui.widgets.toast import announce


def register(screen: DrawnRoadmap, folding: Folding) -> None:
    """Have a screen carry its commands out."""
    _looking(screen)
    _emphasis(screen)
    _changing(screen, folding)
    _finding(screen)


def _looking(screen: DrawnRoadmap) -> None:
    view, camera, selection = screen.view, screen.view.camera, screen.session.selection
    screen.handle("view.fit", view.fit)
    screen.handle(
        "view.fit-selection",
        lambda: view.fit_nodes(view.selected),
        why_not=lambda: _why_no_item(screen),
    )
    screen.handle("view.zoom-in", lambda: camera.zoom_to(camera.zoom * NOTCH))
    screen.handle("view.zoom-out", lambda: camera.zoom_to(camera.zoom / NOTCH))
    screen.handle("view.zoom-100", lambda: camera.zoom_to(1.0))
    screen.handle("view.first-ready", lambda: screen.go_to(screen.first_ready()))
    screen.handle("view.to-target", lambda: screen.go_to(screen.target))
    screen.handle("view.as-list", screen.toggle_list, checked=lambda: screen.options.as_list)
    screen.handle("view.minimap", screen.toggle_minimap, checked=lambda: screen.minimap.wanted)
    screen.handle("view.legend", screen.toggle_legend, checked=lambda: screen.options.legend)
    screen.handle("edit.select-all", lambda: selection.select(*screen.items_in_order()))
    screen.handle("edit.select-path", screen.select_path, why_not=lambda: _why_no_item(screen))


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


def _changing(screen: DrawnRoadmap, folding: Folding) -> None:
    screen.handle("view.collapse", folding.fold, why_not=partial(_why_no_item, screen))
    screen.handle("view.expand", folding.unfold, why_not=partial(_why_nothing_folded, screen))
    screen.handle(
        "item.add-prerequisite", screen.add_prerequisite, why_not=partial(_why_no_link, screen)
    )


def _finding(screen: DrawnRoadmap) -> None:
    finding = screen.toolbar.finding
    screen.handle("edit.find", finding.begin)
    screen.handle("edit.find-next", lambda: finding.step(1))
    screen.handle("edit.find-previous", lambda: finding.step(-1))


def _why_no_item(screen: DrawnRoadmap) -> str:
    current = screen.session.selection.current
    if current is None:
        return screen.tr("Select an item first.")
    if screen.sketch is None or screen.sketch.holding(current) is None:
        return screen.tr("The selected item is not on this roadmap.")
    return ""


def _why_no_link(screen: DrawnRoadmap) -> str:
    if screen.session.workspace.store.read_only:
        return screen.tr("This library is write-protected.")
    return "" if screen.session.selection.current else screen.tr("Select an item first.")


def _why_nothing_folded(screen: DrawnRoadmap) -> str:
    return "" if screen.options.folded else screen.tr("No group is collapsed.")


def _show_focus(screen: DrawnRoadmap) -> None:
    """Show what is in focus as large as it can be read."""
    screen.mark()
    if screen.view.marks.only:
        screen.view.fit_nodes(screen.view.marks.lit or ())


def _tell_neighbours(screen: DrawnRoadmap) -> None:
    """Say what the current box needs and unlocks."""
    text = screen.neighbours()
    announce(screen.view, text)
    screen.session.said.emit(text, False)  # noqa: FBT003 - without a button for undo
