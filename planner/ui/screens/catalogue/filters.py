"""What the catalogue is filtered by: words, kind, area, roadmap, my roles, problems."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPushButton, QWidget

from planner.model import Kind, Roadmap
from planner.ui.screens.catalogue.inventory import Wish
from planner.ui.theme.theme import Theme
from planner.ui.widgets.flow import Flow
from planner.ui.wording import capital, words

_PAUSE = 80  # milliseconds after the last letter
_LEAST_LETTERS, _HIGH = 9, 26


class Filters(QWidget):
    """``changed`` brings what is wanted now; ``left`` tells that Down was pressed in the search."""

    changed = Signal(object)
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.search = _Search()
        self.kind, self.area, self.roadmap = QComboBox(), QComboBox(), QComboBox()
        self.mine = QCheckBox(self.tr("For my ro&les"))
        self.flawed = QCheckBox(self.tr("With pro&blems"))
        self.clear = QPushButton(self.tr("Clear &Filters"))
        self._theme, self._filling = theme, False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._tell)
        self._prepare()
        self._assemble()
        theme.changed.connect(self._paint)
        self._paint()

    @property
    def wish(self) -> Wish:
        """What is wanted."""
        kind = self.kind.currentData()
        return Wish(
            text=self.search.text().strip(),
            kind=Kind(kind) if kind else None,
            area=self.area.currentData(),
            roadmap=self.roadmap.currentData() or "",
            mine=self.mine.isChecked(),
            flawed=self.flawed.isChecked(),
        )

    def offer(self, areas: Mapping[str, str], roadmaps: list[Roadmap]) -> None:
        """Offer these areas and roadmaps; what is chosen stays chosen if it is still there."""
        self._filling = True
        chosen, source = self.area.currentData(), self.roadmap.currentData()
        _fill(
            self.area,
            self.tr("All areas"),
            sorted(((title, area) for area, title in areas.items()), key=_by_title),
            chosen,
        )
        _fill(
            self.roadmap,
            self.tr("All roadmaps"),
            sorted(((one.title, one.id) for one in roadmaps), key=_by_title),
            source,
        )
        self._filling = False

    def active(self) -> list[tuple[str, str]]:
        """Return the filters that are on: of each its name, and what it says."""
        wish = self.wish
        found = [("text", f"“{wish.text}”")] if wish.text else []
        for name, box in (("kind", self.kind), ("area", self.area), ("roadmap", self.roadmap)):
            if box.currentIndex() > 0:
                text = self.tr("{filter}: {value}")
                said = text.format(filter=box.accessibleName(), value=box.currentText())
                found.append((name, said))
        for name, box_ in (("mine", self.mine), ("flawed", self.flawed)):
            if box_.isChecked():
                found.append((name, box_.text().replace("&", "")))
        return found

    def drop(self, name: str) -> None:
        """Take one filter away, by its name."""
        self.set_wish(replace(self.wish, **{name: getattr(Wish(), name)}))

    def set_wish(self, wish: Wish) -> None:
        """Show what is wanted, and tell."""
        self._filling = True
        self.search.setText(wish.text)
        self.kind.setCurrentIndex(max(0, self.kind.findData(wish.kind.value if wish.kind else "")))
        self.area.setCurrentIndex(0 if wish.area is None else self.area.findData(wish.area))
        self.roadmap.setCurrentIndex(max(0, self.roadmap.findData(wish.roadmap)))
        self.mine.setChecked(wish.mine)
        self.flawed.setChecked(wish.flawed)
        self._filling = False
        self._tell()

    def reset(self) -> None:
        """Let everything through."""
        self.set_wish(Wish())

    def _prepare(self) -> None:
        self.search.setPlaceholderText(self.tr("Find by title, id, provider or tag"))
        self.search.setAccessibleName(self.tr("Find items"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._on_typed)
        self.search.left.connect(self.left)
        kinds = [(capital(words().kind(kind.value)), kind.value) for kind in Kind]
        _fill(self.kind, self.tr("All kinds"), kinds, None)
        _fill(self.area, self.tr("All areas"), [], None)
        _fill(self.roadmap, self.tr("All roadmaps"), [], None)
        named = (
            (self.kind, self.tr("Kind")),
            (self.area, self.tr("Area")),
            (self.roadmap, self.tr("Roadmap")),
        )
        for box, name in named:
            box.setAccessibleName(name)
            box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            box.installEventFilter(self._theme.wheel_guard)
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.setMinimumContentsLength(_LEAST_LETTERS)
            box.currentIndexChanged.connect(self._tell)
        self.mine.setToolTip(self.tr("What the roles need that you plan, have begun or have"))
        self.mine.toggled.connect(self._tell)
        self.flawed.toggled.connect(self._tell)
        self.clear.clicked.connect(self.reset)
        self.clear.hide()

    def _assemble(self) -> None:
        row = Flow(self)
        row.setContentsMargins(0, 0, 0, 0)
        for part in (
            self.search,
            self.kind,
            self.area,
            self.roadmap,
            self.mine,
            self.flawed,
            self.clear,
        ):
            row.addWidget(part)

    def _on_typed(self) -> None:
        if not self._filling:
            self._pause.start()

    def _tell(self) -> None:
        if not self._filling:
            self._pause.stop()
            self.clear.setVisible(self.wish != Wish())
            self.changed.emit(self.wish)

    def _paint(self) -> None:
        self.search.setMinimumWidth(self._theme.px(220))
        for control in (self.search, self.mine, self.flawed):
            control.setMinimumHeight(self._theme.px(_HIGH))


class _Search(QLineEdit):
    """A field from which Down leads to what was found."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        else:
            super().keyPressEvent(event)


def _fill(
    box: QComboBox, everything: str, entries: list[tuple[str, str]], chosen: str | None
) -> None:
    with QSignalBlocker(box):
        box.clear()
        box.addItem(everything, None)
        for title, value in entries:
            box.addItem(title, value)
        at = box.findData(chosen) if chosen is not None else 0
        box.setCurrentIndex(max(0, at))


def _by_title(entry: tuple[str, str]) -> str:
    return entry[0].casefold()
