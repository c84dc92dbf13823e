"""A chart in its frame: heading, finding, the current point in words, the table, copying."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QMenu,
    QPushButton,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
)

from planner.errors import PlannerError
from planner.formats.cells import table_as_csv
from planner.ui.charts.chart import Chart
from planner.ui.charts.figures import Figures, FiguresModel
from planner.ui.charts.sheet import Sheet
from planner.ui.clipboard import copy_picture, copy_text
from planner.ui.files import write_text
from planner.ui.pictures import save_picture
from planner.ui.plain import label
from planner.ui.theme.icons import action_icon
from planner.ui.theme.theme import Text, Theme
from planner.ui.widgets.card import Card
from planner.ui.widgets.tool import RoomyButton

_BUTTON, _ROWS, _EDGE = 28, 12, 12
#: So many rows decide how wide the columns are.
_MEASURED = 40


class Panel(Card):
    """Shows a chart, or the same figures as a table. ``said`` tells that something was copied."""

    said = Signal(str)
    refused = Signal(object)

    def __init__(self, theme: Theme, chart: Chart, heading: str, name: str) -> None:
        super().__init__(theme)
        self._theme, self.chart, self._name = theme, chart, name
        self._figures = Figures()
        self._finding, self._reading = "", ""
        self._heading, self._line = label(heading), label()
        chart.setAccessibleName(heading)
        chart.pointed.connect(self._on_pointed)
        chart.reshaped.connect(self._resize)
        self.model = FiguresModel()
        self.table = self._made_table(heading)
        self.as_table = RoomyButton()
        self.as_table.setText(self.tr("Table"))
        self.as_table.setCheckable(True)
        self.as_table.setAccessibleName(self.tr("{chart} as a table").format(chart=heading))
        self.as_table.toggled.connect(self._on_toggled)
        self.more = self._made_menu(heading)
        self._views = QStackedWidget()
        self._assemble()
        theme.changed.connect(self._paint)
        self._paint()

    def show_heading(self, heading: str) -> None:
        """Name the chart anew."""
        self._heading.setText(heading)
        self.chart.setAccessibleName(heading)
        self.table.setAccessibleName(heading)

    def show_words(self, finding: str, description: str) -> None:
        """Say under the heading what the chart shows, and to screen readers all its figures."""
        self._finding = finding
        self._say()
        self.chart.setAccessibleDescription(description)
        self._resize()

    def show_figures(self, figures: Figures) -> None:
        """Give the table its figures."""
        self._figures = figures
        if self.shows_table:
            self._fill_table()
        self._resize()

    def _fill_table(self) -> None:
        """Give the table its figures, which costs time and waits until it is in front."""
        self.model.show_figures(self._figures)
        header, mode = self.table.horizontalHeader(), QHeaderView.ResizeMode
        for column in range(len(self._figures.headers)):
            wide = column == self.model.widest
            header.setSectionResizeMode(column, mode.Stretch if wide else mode.ResizeToContents)

    @property
    def finding(self) -> str:
        """What is said under the heading."""
        return self._finding

    @property
    def reading(self) -> str:
        """What the current point says."""
        return self._reading

    @property
    def shows_table(self) -> bool:
        """Whether the table is in front."""
        return self.as_table.isChecked()

    def copy_picture(self) -> None:
        """Put the chart on the clipboard as a picture."""
        copy_picture(self._sheet())
        self.said.emit(self.tr("Picture copied."))

    def copy_figures(self) -> None:
        """Put the figures on the clipboard as CSV."""
        copy_text(self._csv())
        self.said.emit(self.tr("Figures copied."))

    def save_picture(self) -> None:
        """Ask for a name and write the chart as PNG or PDF."""
        kinds = self.tr("PNG (*.png);;PDF (*.pdf)")
        self._save(f"{self._name}.png", kinds, lambda path: save_picture(self._sheet(), path))

    def save_figures(self) -> None:
        """Ask for a name and write the figures as CSV."""
        kinds = self.tr("CSV (*.csv)")
        self._save(f"{self._name}.csv", kinds, lambda path: write_text(path, self._csv()))

    def _save(self, proposed: str, kinds: str, write: Callable[[Path], None]) -> None:
        place = str(Path.home() / proposed)
        name, _kind = QFileDialog.getSaveFileName(self, self.tr("Save"), place, kinds)
        if not name:
            return
        try:
            write(Path(name))
        except PlannerError as error:
            self.refused.emit(error)
        else:
            self.said.emit(self.tr("Written: {file}").format(file=name))

    def _sheet(self) -> Sheet:
        return Sheet(self._theme, self.chart, self._heading.text(), self._finding)

    def _csv(self) -> str:
        return table_as_csv(self._figures.headers, self._figures.rows)

    def _on_pointed(self, text: str) -> None:
        """Say what the current point says in the place of the finding."""
        self._reading = text
        self._say()

    def _say(self) -> None:
        self._line.setText(self._reading or self._finding)

    def _on_toggled(self, table: bool) -> None:  # noqa: FBT001 - a slot
        had_focus = self.chart.hasFocus() or self.table.hasFocus()
        if table:
            self._fill_table()
        self._views.setCurrentIndex(1 if table else 0)
        self._resize()
        if had_focus:
            (self.table if table else self.chart).setFocus(Qt.FocusReason.OtherFocusReason)

    def _made_table(self, heading: str) -> QTableView:
        table = QTableView()
        table.setModel(self.model)
        table.setAccessibleName(heading)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.setAlternatingRowColors(True)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        table.horizontalHeader().setResizeContentsPrecision(_MEASURED)
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        return table

    def _made_menu(self, heading: str) -> QPushButton:
        button = RoomyButton()
        button.setText(self.tr("Copy"))
        button.setAccessibleName(self.tr("Copy or save {chart}").format(chart=heading))
        menu = QMenu(button)
        for text, act in (
            (self.tr("Copy as &Picture"), self.copy_picture),
            (self.tr("Copy as &CSV"), self.copy_figures),
            (self.tr("&Save Picture…"), self.save_picture),
            (self.tr("Save as CS&V…"), self.save_figures),
        ):
            action = QAction(text, menu)
            action.triggered.connect(act)
            menu.addAction(action)
        button.setMenu(menu)
        return button

    def _assemble(self) -> None:
        self._views.addWidget(self.chart)
        self._views.addWidget(self.table)
        top = QHBoxLayout()
        top.addWidget(self._heading, 1)
        top.addWidget(self.as_table)
        top.addWidget(self.more)
        column = QVBoxLayout(self)
        column.setContentsMargins(_EDGE, _EDGE, _EDGE, 8)
        column.setSpacing(4)
        column.addLayout(top)
        column.addWidget(self._line)
        column.addWidget(self._views)
        column.addStretch(1)

    def _resize(self) -> None:
        """Make the stack as tall as what is in front."""
        if self.shows_table:
            rows = min(_ROWS, max(1, len(self._figures.rows)))
            row = self.table.verticalHeader().defaultSectionSize()
            tall = self.table.horizontalHeader().sizeHint().height() + rows * row + 4
        else:
            tall = self.chart.tall()
        self._views.setFixedHeight(tall)

    def _paint(self) -> None:
        theme, tokens = self._theme, self._theme.tokens
        self._heading.setFont(theme.font(Text.HEADING))
        palette = self._line.palette()
        palette.setColor(palette.ColorRole.WindowText, theme.colour("muted"))
        self._line.setPalette(palette)
        for button, icon in ((self.as_table, "list"), (self.more, "copy")):
            button.setMinimumHeight(theme.px(_BUTTON))
            button.setIconSize(QSize(theme.px(16), theme.px(16)))
            button.setIcon(action_icon(icon, tokens))
        self.table.verticalHeader().setDefaultSectionSize(theme.px(26))
        self._resize()
