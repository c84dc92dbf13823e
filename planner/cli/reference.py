"""Look things up: pay, glossary, questions, trends."""

from collections.abc import Iterable

from planner.cli import lists, shapes
from planner.cli.call import Call
from planner.cli.look import folded
from planner.cli.screen import HEADING, QUIET
from planner.errors import NothingToDoError, UnknownIdError
from planner.model import Page, Question, Term
from planner.verbs import find


def glossary(call: Call) -> None:
    """List the terms, or explain those that hold the words."""
    words = " ".join(call.arguments.term)
    terms = [term for roadmap in call.library.roadmaps.values() for term in roadmap.glossary]
    terms.sort(key=lambda term: folded(term.term))
    if not terms:
        raise NothingToDoError("No roadmap of this library has a glossary.")
    found = _terms(terms, words) if words else terms
    data = {"terms": [{"term": t.term, "text": t.text, "sources": t.sources} for t in found]}
    call.answer(data, lambda: _tell_terms(call, found, explain=bool(words)))


def _terms(terms: list[Term], words: str) -> list[Term]:
    wanted = folded(words)
    exact = [term for term in terms if folded(term.term) == wanted]
    if exact:
        return exact
    found = [term for term in terms if wanted in folded(term.term)]
    if not found:
        names = [term.term for term in terms]
        raise UnknownIdError(words, find.suggestions(words, names), "term")
    return found


def _tell_terms(call: Call, terms: list[Term], *, explain: bool) -> None:
    if not explain:
        call.out.table([((term.term, HEADING), term.text) for term in terms], flexible=1)
        return
    for number, term in enumerate(terms):
        if number:
            call.out.blank()
        call.out.line((term.term, HEADING))
        call.out.lines(term.text, indent=2)
        _sources(call, term.sources)


def questions(call: Call) -> None:
    """Answer the questions that hold the words; without words, list them all."""
    words = " ".join(call.arguments.text)
    asked = [one for roadmap in call.library.roadmaps.values() for one in roadmap.questions]
    found = [one for one in asked if _holds(f"{one.question} {one.answer}", words)]
    if not found:
        about = f" about '{words}'" if words else ""
        raise NothingToDoError(f"No roadmap of this library answers a question{about}.")
    data = {
        "questions": [
            {"question": q.question, "answer": q.answer, "sources": q.sources} for q in found
        ]
    }
    call.answer(data, lambda: _tell_questions(call, found, whole=bool(words) or len(found) == 1))


def _tell_questions(call: Call, found: list[Question], *, whole: bool) -> None:
    for number, one in enumerate(found):
        if whole and number:
            call.out.blank()
        call.out.line((one.question, HEADING if whole else ""))
        if whole:
            call.out.lines(one.answer, indent=2)
            _sources(call, one.sources)
    if not whole:
        call.say("'planner questions TEXT' answers those that hold the text.")


def trends(call: Call) -> None:
    """Show the pages of a topic, or all of them."""
    words = " ".join(call.arguments.text)
    pages = [page for roadmap in call.library.roadmaps.values() for page in roadmap.pages]
    topics = tuple(dict.fromkeys(page.topic for page in pages))
    if call.arguments.topic:
        if call.arguments.topic not in topics:
            raise UnknownIdError(
                call.arguments.topic, find.suggestions(call.arguments.topic, topics), "topic"
            )
        pages = [page for page in pages if page.topic == call.arguments.topic]
    found = [page for page in pages if _holds(f"{page.title} {page.text}", words)]
    if not found:
        about = f" about '{words}'" if words else ""
        raise NothingToDoError(f"No roadmap of this library has a page{about}.")
    data = {"pages": [shapes.plain(page) for page in found]}
    call.answer(data, lambda: _tell_pages(call, found))


def _tell_pages(call: Call, pages: list[Page]) -> None:
    for topic in dict.fromkeys(page.topic for page in pages):
        call.out.heading((topic or "other").capitalize())
        for page in pages:
            if page.topic != topic:
                continue
            call.out.line((page.title, HEADING), (f"  {page.id}", QUIET), indent=2)
            call.out.lines(page.text, indent=4)
            about = [lists.title_of(call.library, item) for item in page.about]
            if about:
                call.out.line((f"About: {', '.join(about)}", QUIET), indent=4)
            _sources(call, page.sources, indent=4)


def _sources(call: Call, sources: Iterable[str], indent: int = 2) -> None:
    joined = "; ".join(sources)
    if joined:
        call.out.line((f"Source: {joined}", QUIET), indent=indent)


def _holds(text: str, words: str) -> bool:
    text = folded(text)
    return all(word in text for word in folded(words).split())
