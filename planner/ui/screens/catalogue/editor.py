"""The editor at the right: every field of one item, kept field by field."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from planner.errors import LibraryFileError, PlannerError
from planner.graph.flaws import Flaw
from planner.ui.actions import Actions
from planner.ui.plain import cut, label
from planner.ui.refusal import reason
from planner.ui.screens.catalogue.fields.base import Field
from planner.ui.screens.catalogue.flaw_list import FlawList
from planner.ui.screens.catalogue.form import belongs, make_parts
from planner.ui.screens.catalogue.inventory import Inventory
from planner.ui.session import Session
from planner.ui.theme.theme import Text, Theme
from planner.ui.widgets.tool import Tool
from planner.ui.wording import words
from planner.verbs import item_fields, prerequisites

_ICON, _MOST_USERS = 20, 4
_COMMANDS = ("item.duplicate", "item.merge", "item.move-to", "edit.delete")


class ItemEditor(QScrollArea):
    """Shows the current item; what is refused is said beside its field and keeps what was typed."""

    def __init__(self, session: Session, commands: Actions, theme: Theme) -> None:
        super().__init__()
        self._session, self._theme = session, theme
        self._item = ""
        self._inventory: Inventory | None = None
        self.heading, self._facts, self._users = label(), label(), label()
        self.flaws = FlawList(theme)
        self.flaws.cut.connect(self._cut)
        self.flaws.led.connect(self.focus_field)
        self.hint = label(self.tr("Select an item to edit it, or make a new one with Ctrl+N."))
        self._parts = make_parts(session, theme)
        self.fields: dict[str, Field] = {
            field.name: field for part in self._parts for field in part.fields
        }
        self._headings: list[QLabel] = []
        self._buttons = [Tool(commands, name) for name in _COMMANDS]
        self._assemble()
        for field in self.fields.values():
            field.committed.connect(self._on_committed)
        theme.changed.connect(self._paint)
        self._paint()
        self.show_item("", None)

    @property
    def item(self) -> str:
        """The item that is shown; empty if none is."""
        return self._item

    def show_item(self, item: str, inventory: Inventory | None) -> None:
        """Show an item, after what is being typed of another one is kept."""
        if item != self._item:
            self.flush()
            self.verticalScrollBar().setValue(0)
        self._inventory = inventory or self._inventory
        self._item = item if item in self._session.library.items else ""
        self.hint.setVisible(not self._item)
        self._form.setVisible(bool(self._item))
        if self._item:
            self.refresh()

    def refresh(self) -> None:
        """Show the item as it is now; what is being typed stays."""
        library = self._session.library
        item = library.items.get(self._item)
        if item is None:
            self.show_item("", None)
            return
        self.heading.setText(cut(item.title))
        source = self._inventory.source(item.id) if self._inventory else ""
        self._facts.setText("  ·  ".join(part for part in (item.id, source) if part))
        self._users.setText(self._users_words(item.id))
        self.flaws.show_flaws(self._known_flaws(), library.items)
        writable = not self._session.workspace.store.read_only
        for field in self.fields.values():
            field.setVisible(belongs(field.name, item))
            field.setEnabled(writable)
            field.show_item(item, library)

    def flush(self) -> None:
        """Keep what is being typed."""
        for field in self.fields.values():
            field.flush()

    def focus_field(self, name: str) -> None:
        """Bring a field into view and give it the focus."""
        field = self.fields[name]
        self.ensureWidgetVisible(field)
        first = next(
            (
                one
                for one in field.findChildren(QWidget)
                if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isVisibleTo(field)
            ),
            field,
        )
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _assemble(self) -> None:
        self._form = QWidget()
        column = QVBoxLayout(self._form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        buttons = QHBoxLayout()
        for button in self._buttons:
            button.setAutoRaise(True)
            buttons.addWidget(button)
        buttons.addStretch(1)
        column.addWidget(self.heading)
        column.addWidget(self._facts)
        column.addWidget(self._users)
        column.addLayout(buttons)
        column.addWidget(self.flaws)
        for part in self._parts:
            heading = label(part.heading)
            heading.setContentsMargins(0, 10, 0, 0)
            self._headings.append(heading)
            column.addWidget(heading)
            for row in part.rows:
                self._lay_out(column, row)
        column.addStretch(1)
        whole = QWidget()
        outer = QVBoxLayout(whole)
        outer.setContentsMargins(14, 10, 14, 14)
        outer.addWidget(self.hint)
        outer.addWidget(self._form, 1)
        self.setWidget(whole)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its fields have it
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Item editor"))

    @staticmethod
    def _lay_out(column: QVBoxLayout, fields: tuple[Field, ...]) -> None:
        if len(fields) == 1:
            column.addWidget(fields[0])
            return
        row = QHBoxLayout()
        row.setSpacing(10)
        for field in fields:
            row.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        column.addLayout(row)

    def _users_words(self, item: str) -> str:
        """Name what would miss the item if it were deleted."""
        users = self._inventory.users(item) if self._inventory else []
        if not users:
            return self.tr("Nothing needs it.")
        items = self._session.library.items
        titles = [items[name].title for name in users[:_MOST_USERS] if name in items]
        if len(users) > _MOST_USERS:
            titles.append(words().count("others", len(users) - _MOST_USERS))
        return self.tr("Needed by {what}.").format(what=words().all_of(titles))

    def _known_flaws(self) -> tuple[Flaw, ...]:
        return self._inventory.flaws.get(self._item, ()) if self._inventory else ()

    def _on_committed(self) -> None:
        field = self.sender()
        if not isinstance(field, Field) or field.item is None:
            return
        self._keep(field, field.item.id)

    def _keep(self, field: Field, item: str) -> None:
        """Make the edit; say beside the field why it cannot be made."""
        library = self._session.library
        try:
            value = field.value()
            if item not in library.items or value == getattr(library.items[item], field.name):
                field.refuse("")
                return
            structure = self._session.standing.structure
            edit = item_fields.change(library, item, field.name, value, structure)
            field.refuse("")
            self._session.workspace.do(edit)
        except LibraryFileError as error:
            self._session.refused.emit(error)
        except PlannerError as error:
            field.refuse(reason(error))

    def _cut(self, pairs: tuple[tuple[str, str], ...]) -> None:
        if self._session.do(prerequisites.drop_all, pairs):
            text = self.tr("%n link(s) removed.", "", len(pairs))
            self._session.say(text, undo=True)

    def _paint(self) -> None:
        theme = self._theme
        self.heading.setFont(theme.font(Text.HEADING))
        self._facts.setFont(theme.font(Text.SMALL))
        self._users.setFont(theme.font(Text.SMALL))
        for quiet in (self._facts, self._users):
            quiet.setStyleSheet(f"color: {theme.tokens.muted};")
        for button in self._buttons:
            button.setIconSize(QSize(theme.px(_ICON), theme.px(_ICON)))
        for heading in self._headings:
            heading.setFont(theme.font(Text.STRONG))
        if self._item:
            self.flaws.show_flaws(self._known_flaws(), self._session.library.items)
