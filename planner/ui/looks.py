"""From statuses to looks, and the sentences that give the reason for a status."""

from PySide6.QtCore import QCoreApplication

from planner.graph.explain import OpenNeed, open_need
from planner.graph.standing import ItemStatus
from planner.model import Library
from planner.ui.outlook import Outlook
from planner.ui.theme.tokens import Look
from planner.ui.wording import words

# By this name Qt's tools find what is to be translated.
translate = QCoreApplication.translate

_LOOKS = {
    ItemStatus.LOCKED: Look.LOCKED,
    ItemStatus.READY: Look.READY,
    ItemStatus.STARTED: Look.STARTED,
    ItemStatus.DONE: Look.DONE,
    ItemStatus.WAIVED: Look.WAIVED,
}


def look(session: Outlook, item: str) -> Look:
    """Return how an item looks: its status, or late if its plan is overtaken."""
    status = session.standing.status(item)
    if status in (ItemStatus.READY, ItemStatus.STARTED, ItemStatus.LOCKED) and is_late(
        session, item
    ):
        return Look.LATE
    return _LOOKS[status]


def is_late(session: Outlook, item: str) -> bool:
    """Say whether the plan in use has an item end before today."""
    placed = session.placements.get(item)
    return placed is not None and placed.end < session.today


def state_sentence(session: Outlook, item: str) -> str:
    """Say how an item stands, with the reason: "Locked. First: SQL for analysts."."""
    if session.library.items[item].missing:
        return translate("States", "Not described yet: a roadmap refers to it.")
    match session.standing.status(item):
        case ItemStatus.DONE:
            return _done_sentence(session, item)
        case ItemStatus.WAIVED:
            return translate("States", "Skipped. It counts as met.")
        case ItemStatus.STARTED:
            return _started_sentence(session, item)
        case ItemStatus.READY:
            return translate("States", "Ready to start.")
        case ItemStatus.LOCKED:
            text = translate("States", "Locked. First: {what}.")
            return text.format(what=_first_open(session, item))


def _done_sentence(session: Outlook, item: str) -> str:
    record = session.library.records.get(item)
    if record is None or record.finished is None:
        return translate("States", "Done, by what teaches it.")
    if record.known_before:
        return translate("States", "Known before.")
    when = words().when(record.finished, session.today)
    return translate("States", "Done {when}.").format(when=when)


def _started_sentence(session: Outlook, item: str) -> str:
    left = session.standing.hours_left(item).likely
    if not left:
        return translate("States", "In progress.")
    text = translate("States", "In progress, {hours} left.")
    return text.format(hours=words().about(left))


def _first_open(session: Outlook, item: str) -> str:
    """Say what an item waits for, as far as it fits a sentence."""
    tree = open_need(session.standing, session.standing.structure.start_needs(item))
    return open_words(session.library, tree) or translate("States", "what must run beside it")


def open_words(library: Library, need: OpenNeed, most: int = 3) -> str:
    """Say what of a requirement is open: "A, B and 2 more", "A or B"."""
    say = words()
    if need.need is not None:
        known = library.items.get(need.need.item)
        title = known.title if known else need.need.item
        return "" if need.had else say.at_level(title, need.need.level)
    if need.had:
        return ""
    parts = [said for said in (open_words(library, member) for member in need.members) if said]
    shown, more = parts[:most], len(parts) - most
    if more > 0:
        shown.append(translate("States", "%n more", "", more))
    if need.n >= len(need.members):
        return say.all_of(shown)
    if need.n == 1:
        return say.any_of(shown)
    return say.say("at-least-of", n=need.n, members=", ".join(shown))
