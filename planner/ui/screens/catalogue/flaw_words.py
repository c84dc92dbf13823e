"""Flaws of items in a word for a row, and in a sentence that says what to do."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from planner.cli.obstacles import say_obstacle
from planner.graph.flaws import LONG_COURSE, Flaw, FlawKind
from planner.model import Item, Kind
from planner.ui.commands.command import QT_TRANSLATE_NOOP
from planner.ui.wording import words

# By this name Qt's tools find what is to be translated.
translate = QCoreApplication.translate

_WORDS = {
    FlawKind.MISSING: QT_TRANSLATE_NOOP("Flaws", "not described"),
    FlawKind.UNREACHABLE: QT_TRANSLATE_NOOP("Flaws", "out of reach"),
    FlawKind.REDUNDANT: QT_TRANSLATE_NOOP("Flaws", "implied link"),
    FlawKind.OVERSIZED: QT_TRANSLATE_NOOP("Flaws", "very long"),
    FlawKind.NO_TIME: QT_TRANSLATE_NOOP("Flaws", "no hours"),
    FlawKind.NO_LINK: QT_TRANSLATE_NOOP("Flaws", "no link"),
    FlawKind.DEAD_END: QT_TRANSLATE_NOOP("Flaws", "leads nowhere"),
}
_SENTENCES = {
    FlawKind.MISSING: QT_TRANSLATE_NOOP(
        "Flaws", "A roadmap refers to this, and nobody has described it yet."
    ),
    FlawKind.UNREACHABLE: QT_TRANSLATE_NOOP("Flaws", "Nobody can ever get here: {why}."),
    FlawKind.REDUNDANT: QT_TRANSLATE_NOOP(
        "Flaws", "“{title}” need not be named here: something else that is required requires it."
    ),
    FlawKind.OVERSIZED: QT_TRANSLATE_NOOP(
        "Flaws", "More than {hours} h: split it, or say in the text where the hours go."
    ),
    FlawKind.NO_TIME: QT_TRANSLATE_NOOP(
        "Flaws", "Neither hours nor weeks: no plan can tell how long it takes."
    ),
    FlawKind.NO_LINK: QT_TRANSLATE_NOOP("Flaws", "A course without a link: where is it?"),
    FlawKind.DEAD_END: QT_TRANSLATE_NOOP("Flaws", "It teaches nothing, and nothing requires it."),
}


def flaw_word(kind: FlawKind) -> str:
    """Say a flaw in a word or two."""
    return translate("Flaws", _WORDS[kind])


def flaw_sentence(flaw: Flaw, items: Mapping[str, Item]) -> str:
    """Say what is wrong and, where it is not obvious, what would be right."""
    if flaw.kind is FlawKind.DEAD_END and items[flaw.item].kind is Kind.SKILL:
        return translate("Flaws", "No role needs this skill, not even in the end.")
    say = words()
    return translate("Flaws", _SENTENCES[flaw.kind]).format(
        why="; ".join(say_obstacle(say, items, one) for one in flaw.obstacles),
        title=items[flaw.other].title if flaw.other in items else flaw.other,
        hours=LONG_COURSE,
    )
