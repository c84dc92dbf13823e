"""What the shipped roadmaps hold: complete, reachable, with sources, in our own words."""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import msgspec
import pytest

from planner.formats.lint import lint
from planner.formats.roadmap import Reading, read
from planner.graph.gap import gap
from planner.graph.standing import Standing
from planner.model import Document, Kind, Library, Need, needs
from planner.ui.links import address
from planner.verbs import records
from tests.catalogue.conftest import SHIPPED

TODAY = date(2026, 11, 23)
SEEDS = Path(__file__).parents[3] / "shared" / "seeds"
_RUN = 8


@pytest.mark.parametrize("name", SHIPPED)
def test_a_shipped_roadmap_leaves_nothing_open(name: str, readings: dict[str, Reading]) -> None:
    assert [str(problem) for problem in readings[name].warnings] == []
    assert [str(problem) for problem in lint(readings[name], TODAY)] == []


def test_the_catalogue_holds_what_its_sources_do(catalogue: Document) -> None:
    kinds = Counter(item.kind for item in catalogue.items)
    assert kinds[Kind.ROLE] >= 20
    assert kinds[Kind.SKILL] >= 128
    assert kinds[Kind.COURSE] >= 177
    assert kinds[Kind.MILESTONE] >= 78
    assert len(catalogue.roadmap.glossary) >= 65
    assert len(catalogue.roadmap.questions) >= 24
    assert len(catalogue.roadmap.profiles) >= 7
    topics = Counter(page.topic for page in catalogue.roadmap.pages)
    assert topics["challenge"] >= 15
    assert topics["practice"] >= 10
    assert topics["trend"] >= 1


def test_every_requirement_says_why_in_one_line(catalogue: Document) -> None:
    for item in catalogue.items:
        for need in (*needs(item.requires), *item.corequires):
            assert 0 < len(need.why) <= 120, (item.id, need.item)
            assert "\n" not in need.why


def test_every_record_has_a_source(catalogue: Document) -> None:
    roadmap = catalogue.roadmap
    for part in (catalogue.items, roadmap.glossary, roadmap.questions, roadmap.pages):
        assert [one for one in part if not one.sources] == []


def test_every_link_can_be_opened(catalogue: Document) -> None:
    for item in catalogue.items:
        for link in item.links:
            assert address(link.url) is not None, (item.id, link.url)


def test_every_role_says_what_one_does_and_where_it_leads(catalogue: Document) -> None:
    roles = [item for item in catalogue.items if item.kind is Kind.ROLE]
    for role in roles:
        headings = {about.heading for about in role.about}
        assert "responsibilities" in headings, role.id
        assert role.summary, role.id
    reached = {step.role for role in roles for step in role.leads_to}
    assert len(reached) > len(roles) / 2


def test_core_courses_alone_reach_every_skill_and_role(catalogue: Document) -> None:
    core = [item for item in catalogue.items if item.kind is not Kind.COURSE or "core" in item.tags]
    standing = Standing(Library.of(core), TODAY)
    unreached = [
        item.id
        for item in core
        if item.kind in (Kind.ROLE, Kind.SKILL) and not standing.reachable(item.id)
    ]
    assert unreached == []


def test_from_every_profile_every_role_can_be_reached(library: Library) -> None:
    (roadmap,) = library.roadmaps.values()
    roles = [item.id for item in library.items.values() if item.kind is Kind.ROLE]
    for profile in roadmap.profiles:
        ticked = records.know(library, profile.has, TODAY).apply(library)
        standing = Standing(ticked, TODAY)
        assert all(standing.has(need.item, need.level) for need in profile.has), profile.id
        assert [role for role in roles if not standing.reachable(role)] == [], profile.id


def texts_of(path: Path) -> Iterator[str]:
    reading = read(path)
    yield from _strings(msgspec.to_builtins(reading.document))


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for part in value.values():
            yield from _strings(part)
    elif isinstance(value, list | tuple):
        for part in value:
            yield from _strings(part)


def runs_of(text: str) -> Iterator[tuple[str, ...]]:
    """Yield all runs of eight words, without their marks."""
    words = re.findall(r"[a-z0-9]+", text.casefold())
    for at in range(len(words) - _RUN + 1):
        yield tuple(words[at : at + _RUN])


@pytest.mark.skipif(not SEEDS.is_dir(), reason="the documents that the facts rest on are not here")
@pytest.mark.parametrize("name", SHIPPED)
def test_no_sentence_is_taken_from_a_source(name: str) -> None:
    taken = {run for seed in SEEDS.iterdir() for run in runs_of(seed.read_text("utf-8"))}
    assert taken
    ours = [text for text in texts_of(SHIPPED[name]) if taken.intersection(runs_of(text))]
    assert ours == []


def test_runs_of_words_are_found_whatever_their_marks() -> None:
    assert list(runs_of("One, two; three 4 five - six (seven) EIGHT!")) == [
        ("one", "two", "three", "4", "five", "six", "seven", "eight")
    ]
    assert list(runs_of("too short")) == []


AMERICAN = re.compile(
    r"\b(colors?|colored|behaviors?|fibers?|catalog|analyz\w+|organiz\w+|optimiz\w+|centers?|"
    r"labeled|labeling|modeling|modeled|tumors?|pediatric\w*|anesthe\w+)\b",
    re.IGNORECASE,
)
#: Names of things keep the spelling of those who named them.
_NAMES = re.compile(r"\S+://\S+|[a-z]+(?:-[a-z0-9]+)+|[A-Z][\w'-]*(?:\s+(?:of|for|[A-Z][\w'-]*))*")


@pytest.mark.parametrize("name", SHIPPED)
def test_words_are_spelt_the_british_way(name: str) -> None:
    found = [
        (match.group(), text)
        for text in texts_of(SHIPPED[name])
        if (match := AMERICAN.search(_NAMES.sub("", text)))
    ]
    assert found == []


MEDICAL_SCHOOL = {"ms-health-professional-qualified", "ms-med-school-year-3"}


def way_from(library: Library, profile_id: str, role: str) -> set[str]:
    """Return what somebody of a profile still does on the way to a role."""
    (roadmap,) = library.roadmaps.values()
    (profile,) = (one for one in roadmap.profiles if one.id == profile_id)
    ticked = records.know(library, profile.has, TODAY).apply(library)
    return set(gap(Standing(ticked, TODAY), [Need(role)]).missing)


def test_no_doctor_is_sent_to_medical_school(library: Library) -> None:
    assert library.items.keys() >= MEDICAL_SCHOOL
    for item in library.items.values():
        if item.kind is Kind.ROLE:
            assert not MEDICAL_SCHOOL & way_from(library, "start-doctor", item.id), item.id


def test_a_physicist_becomes_a_data_scientist_by_a_doctorate(library: Library) -> None:
    way = way_from(library, "start-physicist", "role-medphys-data-scientist")
    assert any(one.startswith("ms-phd-") for one in way)


def test_a_clinicians_way_to_research_has_fundamentals_a_paper_and_a_group(
    library: Library,
) -> None:
    way = way_from(library, "start-doctor", "role-clinician-researcher-ml")
    titles = " ".join(library.items[one].title for one in way)
    assert "skill-statistics" in way
    assert "paper" in titles
    assert "group" in titles
