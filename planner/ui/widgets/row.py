"""A row for one item: status, title and a short remark; a button that selects it."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from planner.ui.plain import hint
from planner.ui.theme.icons import paint_status
from planner.ui.theme.theme import Text, Theme
from planner.ui.theme.tokens import Look

_HEIGHT, _ICON, _PAD, _GAP = 34, 16, 6, 8
_REMARK_SHARE = 0.45


class ItemRow(QAbstractButton):
    """Shows an item in one line; a click or Space or Return asks for it.

    ``focused`` tells that it has the focus, ``stepped`` that Up (-1) or Down (1) was pressed.
    """

    wanted = Signal(str)
    focused = Signal(str)
    stepped = Signal(int)

    def __init__(
        self,
        theme: Theme,
        item: str,
        title: str,
        look: Look,
        remark: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.item, self._theme, self._look, self._remark = item, theme, look, remark
        self._hovered = False
        self.setText(title)
        hint(self, title)
        self.setAccessibleName(f"{title}, {remark}" if remark else title)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda: self.wanted.emit(self.item))
        theme.changed.connect(self.updateGeometry)

    @property
    def remark(self) -> str:
        """The words at the end of the row."""
        return self._remark

    @property
    def look(self) -> Look:
        """The status that is shown."""
        return self._look

    def show_look(self, look: Look) -> None:
        """Show another status."""
        if look is not self._look:
            self._look = look
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(160), self._theme.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(80), self._theme.px(_HEIGHT))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() not in (
            Qt.FocusReason.ActiveWindowFocusReason,
            Qt.FocusReason.PopupFocusReason,
        ):
            self.focused.emit(self.item)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is not None:
            self.stepped.emit(step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._hovered = True
        self.update()

    def leaveEvent(self, event: object) -> None:
        self._hovered = False
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self._hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("grid"))
            painter.drawRoundedRect(box, 4, 4)
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, 4, 4)
        margins = self.contentsMargins()
        self._paint_content(painter, box.adjusted(_PAD + margins.left(), 0, -_PAD, 0))
        painter.end()

    def _paint_content(self, painter: QPainter, box: QRectF) -> None:
        theme = self._theme
        icon = theme.px(_ICON)
        colours = theme.status(self._look)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        centre = box.center()
        centre.setX(box.right() - _PAD - icon / 2 if mirrored else box.left() + icon / 2)
        ink = QColor(colours.border)
        paint_status(painter, self._look, centre, icon, ink, theme.colour("surface"))
        painter.setFont(theme.font(Text.SMALL))
        metrics = painter.fontMetrics()
        remark = metrics.elidedText(
            self._remark, Qt.TextElideMode.ElideRight, int(box.width() * _REMARK_SHARE)
        )
        wide = metrics.horizontalAdvance(remark) + (_GAP if remark else 0)
        painter.setPen(theme.colour("muted"))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box, right, remark)
        painter.setFont(theme.font())
        painter.setPen(theme.colour("text"))
        beside = icon + _GAP
        words = box.adjusted(*((wide, 0, -_PAD - beside, 0) if mirrored else (beside, 0, -wide, 0)))
        title = painter.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, int(words.width())
        )
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, title)
