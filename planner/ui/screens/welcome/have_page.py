"""The second step: what one has already."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QSignalBlocker, QSize, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from planner.model import Item, Library, Need
from planner.ui.matching import Key, fold, score
from planner.ui.plain import cut, label, tooltip
from planner.ui.theme.theme import Theme
from planner.ui.wording import words

_ROW = 26
#: Areas are open where there are few of them, or they hold little.
_FEW_AREAS, _FEW_ITEMS = 6, 4
_ID = Qt.ItemDataRole.UserRole


class HavePage(QWidget):
    """A starting profile, and a list by area in which one ticks what one has."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._levels: dict[str, int] = {}
        self._library: Library | None = None
        self.profile = QComboBox()
        self.profile.setAccessibleName(self.tr("Starting profile"))
        self.profile.activated.connect(self._on_profile)
        self._about = label()
        self.field = self._made_field()
        self.tree = QTreeWidget()
        self.tree.setHeaderHidden(True)
        self.tree.setUniformRowHeights(True)
        self.tree.setAccessibleName(self.tr("What you have"))
        self.tree.itemChanged.connect(self._count_up)
        self._count = label()
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("I am"), self.profile)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(form)
        column.addWidget(self._about)
        column.addWidget(self.field)
        column.addWidget(self.tree, 1)
        column.addWidget(self._count)
        self._theme = theme

    def _made_field(self) -> QLineEdit:
        field = QLineEdit()
        field.setPlaceholderText(self.tr("Search"))
        field.setAccessibleName(self.tr("Search what you have"))
        field.setClearButtonEnabled(True)
        field.setTextMargins(6, 0, 6, 0)
        field.textChanged.connect(self._narrow)
        return field

    def show_library(self, library: Library, levels: dict[str, int]) -> None:
        """Offer these things, each with the level that would be enough; ticks stay."""
        ticked = {need.item for need in self.known}
        self._library, self._levels = library, levels
        self._fill_profiles(library)
        self._fill_tree(library)
        self._tick(ticked)

    @property
    def known(self) -> tuple[Need, ...]:
        """What is ticked."""
        profile = {need.item: need.level for need in self._profile_needs()}
        found = [Need(item, self._levels[item]) for item in self._ticked()]
        beyond = [
            Need(item, level)
            for item, level in profile.items()
            if item not in self._levels and self._library and item in self._library.items
        ]
        return (*found, *beyond)

    def _fill_profiles(self, library: Library) -> None:
        chosen = self.profile.currentData()
        self.profile.clear()
        self.profile.addItem(self.tr("somebody whose story is their own"), "")
        for roadmap in library.roadmaps.values():
            for profile in roadmap.profiles:
                self.profile.addItem(cut(profile.title, 80), f"{roadmap.id} {profile.id}")
                last = self.profile.count() - 1
                self.profile.setItemData(last, tooltip(profile.text), Qt.ItemDataRole.ToolTipRole)
        self.profile.setCurrentIndex(max(0, self.profile.findData(chosen)))

    def _fill_tree(self, library: Library) -> None:
        areas: dict[str, str] = {}
        for roadmap in library.roadmaps.values():
            areas.update(dict(roadmap.areas))
        by_area: dict[str, list[str]] = {}
        for item in self._levels:
            by_area.setdefault(library.items[item].area, []).append(item)
        names = {area: areas.get(area) or area or self.tr("Everything else") for area in by_area}
        with QSignalBlocker(self.tree):
            self.tree.clear()
            for area in sorted(by_area, key=lambda name: fold(names[name])):
                items = [library.items[item] for item in by_area[area]]
                top = self._add_area(names[area], sorted(items, key=lambda one: fold(one.title)))
                top.setExpanded(len(by_area) <= _FEW_AREAS or len(items) <= _FEW_ITEMS)
        self._count_up()

    def _add_area(self, title: str, items: Iterable[Item]) -> QTreeWidgetItem:
        say, tall = words(), QSize(0, self._theme.px(_ROW))
        top = QTreeWidgetItem(self.tree, [title])
        top.setFlags(top.flags() | Qt.ItemFlag.ItemIsAutoTristate)
        top.setCheckState(0, Qt.CheckState.Unchecked)
        top.setSizeHint(0, tall)
        for item in items:
            text = say.at_level(item.title, self._levels[item.id])
            row = QTreeWidgetItem(top, [f"{text}  ·  {say.kind(item.kind.value)}"])
            row.setData(0, _ID, item.id)
            row.setToolTip(0, tooltip(item.summary))
            row.setCheckState(0, Qt.CheckState.Unchecked)
            row.setSizeHint(0, tall)
        return top

    def _rows(self) -> Iterator[QTreeWidgetItem]:
        for at in range(self.tree.topLevelItemCount()):
            top = self.tree.topLevelItem(at)
            if top is not None:
                yield from _children(top)

    def _ticked(self) -> list[str]:
        on = Qt.CheckState.Checked
        return [str(row.data(0, _ID)) for row in self._rows() if row.checkState(0) is on]

    def _tick(self, items: set[str]) -> None:
        for row in self._rows():
            if row.data(0, _ID) in items:
                row.setCheckState(0, Qt.CheckState.Checked)

    def _profile_needs(self) -> tuple[Need, ...]:
        name = str(self.profile.currentData() or "")
        roadmap_id, _, profile_id = name.partition(" ")
        roadmap = self._library.roadmaps.get(roadmap_id) if self._library else None
        for profile in roadmap.profiles if roadmap else ():
            if profile.id == profile_id:
                return profile.has
        return ()

    def _on_profile(self) -> None:
        """Tick what the profile has, also what rests below it in the list; untick nothing."""
        needs = {need.item for need in self._profile_needs()}
        self._tick(needs)
        name = self.profile.currentText()
        text = self.tr("{profile}: %n thing(s) ticked or known beside the list.", "", len(needs))
        self._about.setText(text.format(profile=name) if needs else "")

    def _count_up(self) -> None:
        count = len(self._ticked())
        self._count.setText(self.tr("%n ticked", "", count) if count else "")

    def _narrow(self, text: str) -> None:
        query = fold(text).split()
        for row in self._rows():
            row.setHidden(not score(query, Key.of(row.text(0))))
        for at in range(self.tree.topLevelItemCount()):
            top = self.tree.topLevelItem(at)
            if top is not None:
                hidden = all(row.isHidden() for row in _children(top))
                top.setHidden(hidden)
                if query and not hidden:
                    top.setExpanded(True)


def _children(top: QTreeWidgetItem) -> Iterator[QTreeWidgetItem]:
    for number in range(top.childCount()):
        if (row := top.child(number)) is not None:
            yield row
