"""What a click, a step or a double click on a box means: items, choices and groups differ."""

from PySide6.QtCore import QPoint, Qt

from planner.ui.screens.roadmap.drawn import DrawnRoadmap
from planner.ui.screens.roadmap.grouping import Grouping, group_of

_ITEM_MENU = (
    "item.details",
    "item.done",
    "item.start",
    "item.skip",
    "item.know",
    "item.log",
    "item.target",
    "item.pin",
    "item.exclude",
    "item.add-prerequisite",
    "view.path",
    "view.focus",
    "view.collapse",
)
_CLUSTER_MENU = ("view.expand", "view.fit")


class Picking:
    """Turns what the user does to boxes into selections, menus and details."""

    def __init__(self, screen: DrawnRoadmap, folding: "Folding") -> None:
        self._screen, self._folding = screen, folding
        view = screen.view
        view.clicked.connect(self._click)
        view.stepped.connect(self._step)
        view.activated.connect(self._activate)
        view.menu_wanted.connect(self.open_menu)
        view.group_clicked.connect(folding.fold_group)
        screen.list.menu_wanted.connect(self._open_list_menu)

    def open_menu(self, name: str, at: QPoint) -> None:
        """Open the menu of a box."""
        screen, sketch = self._screen, self._screen.sketch
        assert sketch is not None
        if name in sketch.gates:
            self._stand_on(name)
            menu = screen.choosing.menu(sketch.gates[name], screen)
        elif name in sketch.clusters:
            self._stand_on(name)
            menu = screen.commands.menu(_CLUSTER_MENU, screen)
        else:
            if name not in screen.session.selection.ids:
                screen.session.selection.select(name)
            menu = screen.commands.menu(_ITEM_MENU, screen)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    def _click(self, name: str, more: bool) -> None:  # noqa: FBT001 - a slot
        screen, sketch = self._screen, self._screen.sketch
        assert sketch is not None
        if name in sketch.gates:
            self.open_menu(name, screen.view.cursor().pos())
        elif name in sketch.clusters:
            self._stand_on(name)
        elif more:
            screen.session.selection.toggle(name)
        else:
            screen.session.selection.select(name)

    def _step(self, name: str) -> None:
        sketch = self._screen.sketch
        if sketch is not None and name in sketch.items:
            self._screen.session.selection.select(name)
        else:
            self._stand_on(name)

    def _activate(self, name: str) -> None:
        screen, sketch = self._screen, self._screen.sketch
        assert sketch is not None
        if name in sketch.gates:
            middle = screen.view.box(name).center().toPoint()
            self.open_menu(name, screen.view.mapToGlobal(middle))
        elif name in sketch.clusters:
            self._folding.unfold(name)
        else:
            screen.session.selection.select(name)
            screen.commands["item.details"].trigger()

    def _stand_on(self, name: str) -> None:
        """Make a choice or a group the current box; no item is selected then."""
        self._screen.view.set_selection((name,), name)
        self._screen.session.selection.select()
        self._screen.view.set_selection((name,), name)

    def _open_list_menu(self, at: QPoint) -> None:
        current = self._screen.session.selection.current
        if current is not None:
            self.open_menu(current, self._screen.list.viewport().mapToGlobal(at))


class Folding:
    """Makes one box of a group, and the boxes of it again."""

    def __init__(self, screen: DrawnRoadmap) -> None:
        self._screen = screen

    def fold(self) -> None:
        """Make one box of the group of the current item; without frames, of its area."""
        screen = self._screen
        current = screen.session.selection.current
        if current is not None:
            group = Grouping(screen.session.library, screen.options.group).of(current)
            if group:
                self.fold_group(group)

    def fold_group(self, group: str) -> None:
        """Make one box of a group."""
        self._screen.options.folded.add(group)
        self._screen.redraw()

    def unfold(self, name: str | None = None) -> None:
        """Show the boxes of a group again: the given one, the current one, or all."""
        name = name or self._screen.view.current
        sketch, folded = self._screen.sketch, self._screen.options.folded
        if sketch is not None and name in sketch.clusters:
            folded.discard(group_of(name)[1])
        else:
            folded.clear()
        self._screen.redraw()
