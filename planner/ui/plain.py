"""Text from files, shown as it is: the one place that decides how text reaches a widget."""

import html

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QDateEdit, QLabel, QWidget

#: Longer texts are cut in tooltips and single lines.
MOST_CHARACTERS = 300
#: Longer tooltips are wrapped, for which they must be markup.
_MOST_ON_A_LINE = 90
_SEPTEMBER = 9


def label(text: str = "", parent: QWidget | None = None, *, wrap: bool = True) -> QLabel:
    """Return a label that never reads its text as markup; the text can be selected."""
    made = QLabel(parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    made.setText(text)
    return made


def tooltip(text: str) -> str:
    """Return what a tooltip must be given to show the text as it is.

    Only markup is wrapped. Short text without a bracket is taken as it is, so that a screen
    reader, which is told the tooltip where there is no description, hears no markup either.
    """
    if len(text) <= _MOST_ON_A_LINE and "<" not in text:
        return text
    return f"<qt>{html.escape(cut(text))}</qt>"


def hint(widget: QWidget, text: str) -> None:
    """Give a widget a tooltip; a screen reader gets the same words without markup."""
    widget.setToolTip(tooltip(text))
    widget.setAccessibleDescription(text)


def show_days(field: QDateEdit) -> None:
    """Have a field show its day as the words do, and offer a calendar."""
    if QLocale().monthName(_SEPTEMBER, QLocale.FormatType.ShortFormat) == "Sept":
        # The words have "Sep", and so has this locale, whose weeks begin on Mondays, too.
        field.setLocale(QLocale.c())
    shown = QCoreApplication.translate("Days", "d MMM yyyy", "format of day, month and year")
    field.setDisplayFormat(shown)
    field.setCalendarPopup(True)


def cut(text: str, most: int = MOST_CHARACTERS) -> str:
    """Return the text, at the end cut with an ellipsis if it is too long."""
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"


def on_button(text: str) -> str:
    """Return text for a button, menu or tab: there a single & would underline a letter."""
    return cut(text).replace("&", "&&")
