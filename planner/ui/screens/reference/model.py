"""The entries of the reference pages as a tree: topics, and under them what they hold."""

from collections.abc import Sequence
from itertools import groupby
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from planner.ui.commands.command import QT_TRANSLATE_NOOP
from planner.ui.plain import tooltip
from planner.ui.screens.reference.entries import Entry, Topic
from planner.ui.theme.theme import Text, Theme
from planner.ui.wording import words

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_TOPIC = 0  # the internal id of topics

_TITLES = {
    Topic.GLOSSARY: QT_TRANSLATE_NOOP("Topics", "Glossary"),
    Topic.QUESTIONS: QT_TRANSLATE_NOOP("Topics", "Questions and answers"),
    Topic.TREND: QT_TRANSLATE_NOOP("Topics", "Trends"),
    Topic.CHALLENGE: QT_TRANSLATE_NOOP("Topics", "Challenges"),
    Topic.PRACTICE: QT_TRANSLATE_NOOP("Topics", "Good practice"),
    Topic.OUTLOOK: QT_TRANSLATE_NOOP("Topics", "Outlook"),
    Topic.OTHER: QT_TRANSLATE_NOOP("Topics", "Other pages"),
    Topic.PAY: QT_TRANSLATE_NOOP("Topics", "Pay"),
}


def topic_title(topic: Topic) -> str:
    """Say what a topic is called."""
    from PySide6.QtCore import QCoreApplication

    return QCoreApplication.translate("Topics", _TITLES[topic])


class ReferenceModel(QAbstractItemModel):
    """Topics with their entries."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._topics: list[tuple[Topic, list[Entry]]] = []

    def show(self, entries: Sequence[Entry]) -> None:
        """Show these entries; they are in the order of their topics."""
        self.beginResetModel()
        grouped = groupby(entries, key=lambda entry: entry.topic)
        self._topics = [(topic, list(some)) for topic, some in grouped]
        self.endResetModel()

    def entry(self, index: _Index) -> Entry | None:
        """Return the entry in a row; None for a topic."""
        if not index.isValid() or index.internalId() == _TOPIC:
            return None
        return self._topics[index.internalId() - 1][1][index.row()]

    def index_of(self, key: str) -> QModelIndex:
        """Return where an entry stands; nowhere if it is not shown."""
        for number, (_topic, some) in enumerate(self._topics):
            for row, entry in enumerate(some):
                if entry.key == key:
                    return self.createIndex(row, 0, number + 1)
        return QModelIndex()

    def index(self, row: int, column: int, parent: _Index = _NOWHERE) -> QModelIndex:
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else _TOPIC)

    def parent(self, child: _Index = _NOWHERE) -> QModelIndex:  # type: ignore[override] # Qt has two of this name
        number = child.internalId() if child.isValid() else _TOPIC
        return QModelIndex() if number == _TOPIC else self.createIndex(number - 1, 0, _TOPIC)

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        if not parent.isValid():
            return len(self._topics)
        return len(self._topics[parent.row()][1]) if parent.internalId() == _TOPIC else 0

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 1

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's form
        if not index.isValid():
            return None
        entry = self.entry(index)
        if entry is None:
            topic, some = self._topics[index.row()]
            return self._of_topic(f"{topic_title(topic)}  ({words().figure(len(some))})", role)
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        return tooltip(entry.title) if role == Qt.ItemDataRole.ToolTipRole else None

    def _of_topic(self, said: str, role: int) -> QFont | str | None:
        if role == Qt.ItemDataRole.FontRole:
            return self._theme.font(Text.STRONG)
        return said if role == Qt.ItemDataRole.DisplayRole else None
