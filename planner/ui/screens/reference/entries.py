"""What the roadmaps of a library explain, in sections. No Qt."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from planner.model import Kind, Library
from planner.ui.matching import fold


class Topic(StrEnum):
    """A section of the reference pages."""

    GLOSSARY = "glossary"
    QUESTIONS = "questions"
    TREND = "trend"
    CHALLENGE = "challenge"
    PRACTICE = "practice"
    OUTLOOK = "outlook"
    OTHER = "other"
    PAY = "pay"


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing to read; of pay, ``about`` holds the role and the text is made on showing."""

    key: str
    topic: Topic
    title: str
    text: str = ""
    sources: tuple[str, ...] = ()
    about: tuple[str, ...] = ()
    found_by: str = ""


def entries(library: Library) -> list[Entry]:
    """Return all entries, in the order of the topics and within them by title."""
    found: list[Entry] = []
    for roadmap in library.roadmaps.values():
        found += [
            _entry(Topic.GLOSSARY, term.term, term.text, term.sources) for term in roadmap.glossary
        ]
        found += [
            _entry(Topic.QUESTIONS, one.question, one.answer, one.sources)
            for one in roadmap.questions
        ]
        for page in roadmap.pages:
            known = page.topic if page.topic in set(Topic) else Topic.OTHER
            about = tuple(item for item in page.about if item in library.items)
            found.append(_entry(Topic(known), page.title, page.text, page.sources, about))
    for item in library.items.values():
        if item.kind is Kind.ROLE and item.pay:
            said = " ".join(f"{one.label} {one.city} {one.note}" for one in item.pay)
            found.append(_entry(Topic.PAY, item.title, said, (), (item.id,)))
    order = list(Topic)
    return sorted(found, key=lambda entry: (order.index(entry.topic), fold(entry.title)))


def matching(found: Iterable[Entry], text: str) -> list[Entry]:
    """Return the entries that hold all words of a text."""
    words = fold(text).split()
    return [entry for entry in found if all(word in entry.found_by for word in words)]


def _entry(
    topic: Topic,
    title: str,
    text: str,
    sources: tuple[str, ...],
    about: tuple[str, ...] = (),
) -> Entry:
    return Entry(f"{topic}:{title}", topic, title, text, sources, about, fold(f"{title} {text}"))
