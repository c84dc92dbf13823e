"""Random documents that a roadmap file can hold, whole: no dangling reference, no odd number."""

import unicodedata
from datetime import date
from typing import Any

from hypothesis import strategies as st

from planner.model import (
    NOTHING,
    About,
    AllOf,
    AnyOf,
    AtLeast,
    CareerStep,
    Cost,
    CostClass,
    Document,
    Item,
    Kind,
    Link,
    Need,
    Offering,
    Page,
    Pay,
    Profile,
    Question,
    Range,
    Requirement,
    Roadmap,
    Term,
)
from planner.model.requirement import distinct

#: Words that other readers of YAML take for something else than a text, and other traps.
TRAPS = [
    "no", "010", "1e3", "12:30:45", "~", "null", "2020-01-01", "0x1F", "1_000", ".inf", "=", "<<",
    "- x", "? x", "a: b", "a #b", "#a", "'", '"', "\\", "{a}", "[a]", "a,b", "@a", "`a", "%a", "!a",
    "&a", "*a", "|", ">", "---", "...", "a:", ":a", "é", "日本語 タイトル", "ภาษาไทย", "العربية",
    "👩‍🔬 emoji", "a\u00a0b", "tab\tin", "  two  blanks  ", "a\nb", "a\n\n b\n", "\n", "x" * 200,
    "word " * 60, "ends with blank ", "line\n  indented\nline", "trailing \nblank", "a\r\nb"[:1],
]  # fmt: skip

_ALPHABET = st.characters(
    codec="utf-8",
    exclude_categories=("Cs", "Cc"),
    exclude_characters="\ufffe\uffff\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069",
    include_characters="\n\t",
)


def seldom(strategy: st.SearchStrategy[Any], default: object) -> st.SearchStrategy[Any]:
    """Mostly the default, so that examples stay small and shrink well."""
    return st.sampled_from([False, False, False, True]).flatmap(
        lambda there: strategy if there else st.just(default)
    )


def _settled(text: str) -> bool:
    """Whether reading leaves the text as it is."""
    runs = 0
    for character in text:
        runs = runs + 1 if unicodedata.combining(character) else 0
        if runs > 3 or 0xFDD0 <= ord(character) <= 0xFDEF:
            return False
    return unicodedata.normalize("NFC", text) == text


texts = st.one_of(st.sampled_from(TRAPS), st.text(_ALPHABET, max_size=30)).filter(_settled)
words = texts.filter(bool)
titles = words.filter(
    lambda text: (
        text == text.strip()
        and "\n" not in text
        and "\t" not in text
        and any(unicodedata.category(character)[0] not in "CZ" for character in text)
    )
)
keys = words.filter(lambda text: len(text) <= 200)
word_lists = st.lists(words, max_size=3).map(tuple)
days = st.dates(date(1900, 1, 1), date(2200, 12, 31))


@st.composite
def ranges(draw: st.DrawFn, most: float) -> Range:
    number = st.floats(0, most) | st.integers(0, int(most))
    numbers = sorted(draw(st.lists(number, min_size=1, max_size=3)))
    return Range.of(*map(float, numbers))


@st.composite
def requirements(draw: st.DrawFn, ids: list[str], skills: list[str]) -> Requirement:
    leaf = needs_of(ids, skills)
    several = st.recursive(
        leaf,
        lambda inner: st.one_of(
            st.lists(inner, max_size=3).map(lambda members: AllOf(tuple(members))),
            st.lists(inner, max_size=3).map(lambda members: AnyOf(tuple(members))),
            st.lists(inner, min_size=1, max_size=3).flatmap(
                lambda members: st.integers(1, len(distinct(tuple(members)))).map(
                    lambda n: AtLeast(n, tuple(members))
                )
            ),
        ),
        max_leaves=6,
    )
    return draw(st.just(NOTHING) | several)


def needs_of(ids: list[str], skills: list[str]) -> st.SearchStrategy[Need]:
    plain = st.builds(Need, st.sampled_from(ids), st.just(1), texts)
    if not skills:
        return plain
    return plain | st.builds(Need, st.sampled_from(skills), st.integers(1, 99), texts)


offerings = st.one_of(
    st.lists(days, min_size=3, max_size=3)
    .map(sorted)
    .map(lambda three: Offering(starts=three[1], ends=three[2], apply_by=three[0])),
    days.map(lambda day: Offering(starts=day)),
    st.lists(st.integers(1, 12), min_size=1, max_size=3).map(
        lambda months: Offering(yearly=tuple(months))
    ),
)
money = st.none() | st.floats(0, 1e9) | st.integers(0, 10**9).map(float)
costs = st.builds(Cost, st.none() | st.sampled_from(CostClass), money, texts)
links = st.builds(
    Link, st.sampled_from(["https://example.org/a?b=c#d", "mailto:a@example.org"]), texts, texts
)


@st.composite
def pays(draw: st.DrawFn) -> Pay:
    low, high = sorted(draw(st.tuples(st.floats(-1e6, 1e6), st.floats(-1e6, 1e6))))
    return Pay(
        label=draw(words),
        low=draw(st.sampled_from([None, low])),
        high=draw(st.sampled_from([None, high])),
        currency=draw(texts),
        period=draw(texts),
        note=draw(texts),
        by=draw(texts),
        years=draw(st.none() | ranges(100)),
        city=draw(texts),
        skill=draw(texts),
        unit=draw(words),
        sources=draw(word_lists),
    )


@st.composite
def items(draw: st.DrawFn, id_: str, kinds: dict[str, Kind]) -> Item:
    ids, kind = list(kinds), kinds[id_]
    skills = [one for one, its in kinds.items() if its is Kind.SKILL]
    roles = [one for one, its in kinds.items() if its is Kind.ROLE]
    leads = st.builds(CareerStep, st.sampled_from(roles or [""]), st.none() | ranges(100), texts)
    headings = st.lists(st.tuples(keys, word_lists), max_size=3, unique_by=lambda pair: pair[0])
    has_teachings = kind in (Kind.COURSE, Kind.MILESTONE) and skills
    optional: dict[str, tuple[st.SearchStrategy[Any], Any]] = {
        "summary": (texts, ""),
        "area": (texts, ""),
        "tags": (word_lists, ()),
        "provider": (texts, ""),
        "links": (st.lists(links, max_size=2).map(tuple), ()),
        "hours": (ranges(100_000), None),
        "weeks": (ranges(5_200), None),
        "full_time": (st.just(value=True), False),
        "within": (st.lists(st.sampled_from(ids), max_size=2).map(tuple), ()),
        "cost": (costs, None),
        "offered": (st.lists(offerings, max_size=2).map(tuple), ()),
        "valid_months": (st.integers(1, 1_200), None),
        "teaches": (_several(needs_of(skills, skills)) if has_teachings else st.just(()), ()),
        "requires": (requirements(ids, skills), NOTHING),
        "corequires": (_several(needs_of(ids, skills)), ()),
        "recommends": (_several(needs_of(ids, skills)), ()),
        "leads_to": (_several(leads) if kind is Kind.ROLE else st.just(()), ()),
        "evidence": (word_lists, ()),
        "pay": (_several(pays()), ()),
        "about": (headings.map(lambda pairs: tuple(About(*pair) for pair in pairs)), ()),
        "sources": (word_lists, ()),
    }
    fields = {name: draw(seldom(*how)) for name, how in optional.items()}
    return Item(id=id_, kind=kind, title=draw(titles), **fields)


def _several(strategy: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.lists(strategy, max_size=2).map(tuple)


@st.composite
def documents(draw: st.DrawFn) -> Document:
    """Documents of up to four items, with every optional part."""
    ids = draw(
        st.lists(
            st.sampled_from(["a", "B-2", "skill/x.y_z", "é-日", "010", "no"]),
            max_size=4,
            unique=True,
        )
    )
    kinds = {id_: draw(st.sampled_from(Kind)) for id_ in ids}
    skills = [one for one, kind in kinds.items() if kind is Kind.SKILL]
    has = _several(needs_of(ids, skills)) if ids else st.just(())
    about = _several(st.sampled_from(ids)) if ids else st.just(())
    pairs = st.lists(st.tuples(keys, titles), max_size=2, unique_by=lambda pair: pair[0])
    profiles = st.builds(Profile, st.sampled_from(["p", "q"]), titles, has, texts)
    topics = st.sampled_from(["trend", "challenge", "practice", "outlook", ""])
    page = st.builds(Page, st.sampled_from(["p", "q"]), titles, topics, texts, about, word_lists)
    optional: dict[str, tuple[st.SearchStrategy[Any], Any]] = {
        **dict.fromkeys(("version", "language", "licence", "summary"), (texts, "")),
        "levels": (word_lists, ()),
        "areas": (pairs.map(tuple), ()),
        "renamed": (st.just((("old-id", *ids[:1]),) if ids else ()), ()),
        "glossary": (_several(st.builds(Term, titles, texts, word_lists)), ()),
        "questions": (_several(st.builds(Question, titles, texts, word_lists)), ()),
        "profiles": (_distinct(profiles), ()),
        "pages": (_distinct(page), ()),
    }
    fields = {name: draw(seldom(*how)) for name, how in optional.items()}
    roadmap = Roadmap(
        id=draw(st.sampled_from(["sample", "a-1", "0"])), title=draw(titles), **fields
    )
    return Document(roadmap, tuple(draw(items(id_, kinds)) for id_ in ids))


def _distinct(strategy: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.lists(strategy, max_size=2, unique_by=lambda one: one.id).map(tuple)
