"""New prerequisites, by dragging from box to box or with the keyboard; circles refused."""

from collections.abc import Callable, Iterator, Mapping
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from planner.graph.new_needs import NewNeeds, Objection, Refusal
from planner.model import Item, needs
from planner.ui.item_editing import ItemEditing
from planner.ui.screens.roadmap.pick import PickItem
from planner.ui.session import Session
from planner.ui.theme.theme import Theme
from planner.ui.widgets.message import InlineMessage, Tone
from planner.ui.wording import words
from planner.verbs import prerequisites


class Reasons(Mapping[str, str]):
    """Sentences why items are refused, made when asked for."""

    def __init__(self, refused: Mapping[str, Refusal], say: Callable[[str, Refusal], str]) -> None:
        self._refused, self._say = refused, say

    def __getitem__(self, item: str) -> str:
        return self._say(item, self._refused[item])

    def __iter__(self) -> Iterator[str]:
        return iter(self._refused)

    def __len__(self) -> int:
        return len(self._refused)


class Linking(QObject):
    """Says where lines may end, makes them, and helps where one would go in a circle.

    ``ring_wanted`` asks to show the items of a circle.
    """

    ring_wanted = Signal(tuple)

    def __init__(
        self,
        session: Session,
        theme: Theme,
        message: InlineMessage,
        editing: ItemEditing,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._session, self._theme, self._message = session, theme, message
        self._editing, self._host = editing, parent

    def judge(self, begin: str, onward: bool) -> Mapping[str, str]:  # noqa: FBT001 - as the canvas asks
        """Return why a line from a box must not end at which others."""
        new = NewNeeds(self._session.standing.structure)
        if onward:
            refused = new.refused_by(begin)
            return Reasons(refused, lambda other, why: self._reason(other, begin, why))
        refused = new.refused_for(begin)
        return Reasons(refused, lambda other, why: self._reason(begin, other, why))

    def link(self, required: str, dependent: str) -> bool:
        """Have an item require another, with a way back."""
        if not self._session.do(prerequisites.require, dependent, required):
            return False
        self._message.clear()
        text = self.tr("{dependent} now needs {required}.")
        self._tell(text, required, dependent)
        return True

    def refuse(self, required: str, dependent: str) -> None:
        """Say why an item cannot require another, and what could be done instead."""
        refused = NewNeeds(self._session.standing.structure).refused_for(dependent)
        refusal = refused[required]
        if refusal.objection is not Objection.CIRCLE:
            self._message.show_message(
                self._reason(dependent, required, refusal), tone=Tone.REFUSAL
            )
            return
        titles = [self._title(item) for item in (*refusal.ring, refusal.ring[0])]
        text = self.tr("Can't add this prerequisite. It would make a circle: {ring}.")
        library = self._session.library
        repairs = [
            (self.tr("Show the Circle"), partial(self.ring_wanted.emit, refusal.ring)),
        ]
        if (cut := prerequisites.replaceable(library, refusal.ring)) is not None:
            said = self.tr("Replace {required} → {dependent} Instead")
            said = said.format(required=self._title(cut[0]), dependent=self._title(cut[1]))
            repairs.append((said, partial(self._replace, dependent, required, cut)))
        if not any(need.item == required for need in library.items[dependent].recommends):
            said = self.tr("Make It a Recommendation")
            repairs.append((said, partial(self._recommend, dependent, required)))
        self._message.show_message(
            text.format(ring=" → ".join(titles)), *repairs, tone=Tone.REFUSAL
        )

    def ask(self, dependent: str) -> None:
        """Let the user search for an item that another one needs."""
        refused = NewNeeds(self._session.standing.structure).refused_for(dependent)
        reasons = Reasons(refused, lambda other, why: self._reason(dependent, other, why))
        title = self.tr("What does {title} need?").format(title=self._title(dependent))
        dialog = self._dialog(title, self._session.library.items, reasons)
        dialog.picked.connect(lambda required: self._on_picked(required, dependent, reasons))
        dialog.offer_new(lambda words_: self._editing.ask(needed_by=(dependent,), title=words_))
        dialog.open()

    def ask_for_dependent(self, required: str) -> None:
        """Let the user search for an item that needs another one."""
        refused = NewNeeds(self._session.standing.structure).refused_by(required)
        reasons = Reasons(refused, lambda other, why: self._reason(other, required, why))
        title = self.tr("What needs {title}?").format(title=self._title(required))
        dialog = self._dialog(title, self._session.library.items, reasons)
        dialog.picked.connect(lambda other: self._on_picked(required, other, reasons, at=other))
        dialog.offer_new(lambda words_: self._editing.ask(needs=(required,), title=words_))
        dialog.open()

    def ask_to_drop(self, dependent: str) -> None:
        """Let the user choose what an item needs no longer."""
        items = self._session.library.items
        item = items[dependent]
        parts = (tuple(needs(item.requires)), item.corequires, item.recommends)
        known = {
            need.item: items[need.item] for part in parts for need in part if need.item in items
        }
        if not known:
            text = self.tr("{title} needs nothing.").format(title=item.title)
            self._session.say(text)
            return
        title = self.tr("What does {title} need no longer?").format(title=item.title)
        dialog = self._dialog(title, known, {}, self.tr("Remove"))
        dialog.picked.connect(lambda required: self.drop(required, dependent))
        dialog.open()

    def drop(self, required: str, dependent: str) -> None:
        """Have an item refer to another no longer, with a way back."""
        if self._session.do(prerequisites.disconnect, dependent, required):
            self._message.clear()
            text = self.tr("{dependent} no longer refers to {required}.")
            self._tell(text, required, dependent)

    def _dialog(
        self, title: str, items: Mapping[str, Item], reasons: Mapping[str, str], verb: str = ""
    ) -> PickItem:
        return PickItem(title, items, reasons, self._theme, self._host, verb)

    def _on_picked(
        self, required: str, dependent: str, reasons: Mapping[str, str], at: str = ""
    ) -> None:
        if (at or required) in reasons:
            self.refuse(required, dependent)
        else:
            self.link(required, dependent)

    def _replace(self, dependent: str, required: str, cut: tuple[str, str]) -> None:
        if self._session.do(prerequisites.require_instead, dependent, required, cut):
            self._message.clear()
            text = self.tr("{dependent} now needs {required}.")
            self._tell(text, required, dependent)

    def _recommend(self, dependent: str, required: str) -> None:
        if self._session.do(prerequisites.recommend, dependent, required):
            self._message.clear()
            text = self.tr("{required} is now recommended for {dependent}.")
            self._tell(text, required, dependent)

    def _tell(self, text: str, required: str, dependent: str) -> None:
        said = text.format(required=self._title(required), dependent=self._title(dependent))
        self._session.say(said, undo=True)

    def _reason(self, dependent: str, required: str, refusal: Refusal) -> str:
        """Say in a sentence why an item cannot require another."""
        match refusal.objection:
            case Objection.ITSELF:
                text = self.tr("{dependent} can't need itself.")
            case Objection.REPEATED:
                text = self.tr("{dependent} needs {required} already.")
            case Objection.CIRCLE:
                text = self.tr(
                    "{required} already needs {dependent}{through}, "
                    "so {dependent} can't need {required}."
                )
        between = [self._title(item) for item in refusal.ring[1:-1]]
        through = self.tr(" through {what}").format(what=words().all_of(between)) if between else ""
        return text.format(
            dependent=self._title(dependent), required=self._title(required), through=through
        )

    def _title(self, item: str) -> str:
        known = self._session.library.items.get(item)
        return known.title if known else item
