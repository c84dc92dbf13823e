"""The field of what an item requires: the requirement editor, and a way back to what is kept."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtWidgets import QPushButton

from planner.model import Item, Library, Requirement
from planner.ui.requirement.editor import RequirementEditor
from planner.ui.screens.catalogue.fields.base import Field
from planner.ui.theme.theme import Theme


class RequiresField(Field):
    """Kept after every operation; a refused one stays in sight, with a button that takes it back.

    So a group may be empty for a moment, until something is put into it.
    """

    def __init__(self, title: str, items: Callable[[], Mapping[str, Item]], theme: Theme) -> None:
        super().__init__("requires", title, theme)
        self.editor = RequirementEditor(items, theme)
        self.back = QPushButton(self.tr("&Take Back"))
        self.back.clicked.connect(self.take_back)
        self.editor.changed.connect(self.tell)
        self.editor.refused.connect(self._on_unknown)
        self._library: Library | None = None
        self.put(self.editor)
        self.column.addWidget(self.back)
        self.back.hide()

    def show_item(self, item: Item, library: Library) -> None:
        self._library = library
        super().show_item(item, library)

    def fill(self, value: Any, library: Library) -> None:  # noqa: ANN401 - of any field
        self.editor.show_requirement(value)

    def value(self) -> Requirement:
        return self.editor.requirement

    def is_being_typed(self) -> bool:
        return self.editor.is_being_typed

    def flush(self) -> None:
        if self.editor.is_being_typed:
            self.editor.finish()

    def refuse(self, why: str) -> None:
        super().refuse(why)
        unsaved = self.item is not None and self.editor.requirement != self.editor.as_shown(
            self.item.requires
        )
        self.back.setVisible(bool(why) and unsaved)

    def take_back(self) -> None:
        """Show what is kept again."""
        if self.item is not None and self._library is not None:
            self.refuse("")
            self.show_item(self._library.items[self.item.id], self._library)

    def _on_unknown(self, why: str) -> None:
        super().refuse(why)
