"""The legend: what the borders, icons, shapes and lines of the graph mean, in words."""

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QScrollArea, QWidget

from planner.ui.canvas.boxes import Boxes
from planner.ui.canvas.lines import paint_sample
from planner.ui.canvas.picture import Line, Mute, Node, Shape
from planner.ui.canvas.shapes import Manner
from planner.ui.canvas.stamps import Sheet
from planner.ui.canvas.tier import Tier
from planner.ui.plain import label
from planner.ui.theme.theme import Text, Theme
from planner.ui.theme.tokens import Look

_AWAY, _BOX, _LINE_WIDTH = 16, QSizeF(40, 22), 42


class Legend(QScrollArea):
    """Lies at the upper right of a view, no larger than that."""

    def __init__(self, host: QWidget, theme: Theme) -> None:
        super().__init__(host)
        self._host, self._theme = host, theme
        self.setObjectName("legend")
        self.setAccessibleName(self.tr("Legend"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._labels: list[QLabel] = []
        self._inside = QWidget()
        grid = QGridLayout(self._inside)
        grid.setContentsMargins(12, 8, 12, 8)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        for column, entries in enumerate((self._looks(), self._shapes(), self._lines())):
            for row, (picture, text) in enumerate(entries):
                grid.addWidget(picture, row, 2 * column)
                self._labels.append(label(text, wrap=False))
                grid.addWidget(self._labels[-1], row, 2 * column + 1)
        self.setWidget(self._inside)
        host.installEventFilter(self)
        theme.changed.connect(self._paint)
        self._paint()
        self.hide()

    def place(self) -> None:
        """Move to the corner of the view."""
        self._inside.adjustSize()
        size = self._inside.size() + QSize(2, 2)
        room = self._host.size() - QSize(2 * _AWAY, 2 * _AWAY)
        bar = self.verticalScrollBar().sizeHint().width()
        if size.width() > room.width():
            size.setHeight(size.height() + bar)
        if size.height() > room.height():
            size.setWidth(size.width() + bar)
        self.resize(size.boundedTo(room))
        self.move(self._host.width() - self.width() - _AWAY, _AWAY)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._host:
            self.place()
        return super().eventFilter(watched, event)

    def _looks(self) -> list[tuple[QWidget, str]]:
        said = {
            Look.LOCKED: self.tr("Locked: dashed, padlock"),
            Look.READY: self.tr("Ready: circle"),
            Look.STARTED: self.tr("In progress: half circle, bar"),
            Look.DONE: self.tr("Done: filled, tick"),
            Look.WAIVED: self.tr("Skipped: dotted, struck out"),
            Look.LATE: self.tr("Late: triangle"),
        }
        return [
            (_BoxSample(self._theme, Node(look, Shape.SKILL, "", look)), text)
            for look, text in said.items()
        ]

    def _shapes(self) -> list[tuple[QWidget, str]]:
        said = {
            Shape.SKILL: self.tr("Skill"),
            Shape.COURSE: self.tr("Course or other resource"),
            Shape.MILESTONE: self.tr("Milestone"),
            Shape.ROLE: self.tr("Role"),
            Shape.GATE: self.tr("Choice, such as 1 of 3"),
            Shape.CLUSTER: self.tr("Collapsed group"),
        }
        return [
            (_BoxSample(self._theme, Node(shape, shape, "", Look.READY)), text)
            for shape, text in said.items()
        ]

    def _lines(self) -> list[tuple[QWidget, str]]:
        said = {
            Line.REQUIRES: self.tr("Required"),
            Line.TEACHES: self.tr("Teaches"),
            Line.RECOMMENDS: self.tr("Recommended"),
            Line.CHOICE: self.tr("Chosen way"),
            Line.OPTION: self.tr("Other way"),
            Line.IMPLIED: self.tr("Implied by others"),
        }
        return [(_LineSample(self._theme, line), text) for line, text in said.items()]

    def _paint(self) -> None:
        tokens = self._theme.tokens
        self.setStyleSheet(
            f"#legend {{ background: {tokens.surface}; border: 1px solid {tokens.control}; }}"
            f" #legend QWidget {{ background: {tokens.surface}; color: {tokens.text}; }}"
        )
        for text in self._labels:
            text.setFont(self._theme.font(Text.SMALL))
        self.place()


class _Sample(QWidget):
    """A small picture of the size of a line of text."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        theme.changed.connect(self._grow)
        self._grow()

    def _grow(self) -> None:
        self.setFixedSize(self._theme.px(_BOX.width() + 8), self._theme.px(_BOX.height() + 4))
        self.update()

    def sizeHint(self) -> QSize:
        return self.minimumSize()


class _BoxSample(_Sample):
    def __init__(self, theme: Theme, node: Node) -> None:
        self._node, self._boxes = node, Boxes(theme)
        super().__init__(theme)

    def _grow(self) -> None:
        self._boxes.forget()
        super()._grow()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        scale = self._theme.percent / 100
        wide = _BOX.height() * 1.7 if self._node.shape is Shape.GATE else _BOX.width()
        size = QSizeF(wide, _BOX.height())
        corner = QPointF(4 + (_BOX.width() - wide) / 2, 2)
        sheet = Sheet(Tier.GLYPH, scale, self.devicePixelRatioF(), mirrored=False)
        painter.translate(corner)
        self._boxes.paint(painter, self._node, QRectF(QPointF(), size), sheet, Manner(), Mute())
        painter.end()


class _LineSample(_Sample):
    def __init__(self, theme: Theme, line: Line) -> None:
        super().__init__(theme)
        self._line = line

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.height() / 2
        end = QPointF(self._theme.px(_LINE_WIDTH), middle)
        paint_sample(painter, self._line, QPointF(4, middle), end, self._theme)
        painter.end()
