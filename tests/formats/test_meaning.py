"""Graphs and texts at the edge: what is read, what is worth a warning. Names tell the verdicts."""

import unicodedata

import pytest

from planner.formats.limits import Limits
from planner.model import AllOf, Need
from tests.formats.reading import content, item, read, refusal, roadmap, warned


def chain(length: int) -> str:
    return "".join(
        item(f"requires: [a{i - 1}]" if i else "", id_=f"a{i}", title=f"Step {i}")
        for i in range(length)
    )


@pytest.mark.parametrize(
    ("fields", "kind"),
    [
        ("requires: a", "skill"),
        ("corequires: [a]", "skill"),
        ("recommends: [a]", "skill"),
        ("within: [a]", "milestone"),
        ("leads_to: [{role: a}]", "role"),
    ],
)
def test_65_an_item_that_refers_to_itself_is_read_with_a_warning(fields: str, kind: str) -> None:
    (warning,) = warned(roadmap(item(fields, kind=kind)))
    assert warning.startswith("file.yaml:8:")
    assert warning.endswith("itself")


@pytest.mark.parametrize("length", [2, 2_000])
def test_66_a_ring_is_read_without_recursion(length: int) -> None:
    ring = chain(length).replace("title: Step 0", f"title: Step 0\n    requires: a{length - 1}")
    assert len(content(roadmap(ring)).items) == length


def test_67_where_everything_requires_everything_it_is_read_in_no_time() -> None:
    names = [f"a{i}" for i in range(25)]
    text = "".join(
        item(f"requires: [{', '.join(other for other in names if other != name)}]", id_=name)
        for name in names
    )
    assert len(content(roadmap(text)).items) == 25


def test_68_a_ladder_with_a_trillion_paths_is_read() -> None:
    steps = [item(id_="a0")]
    for i in range(40):
        steps += [item(f"requires: [a{i}]", id_=f"{side}{i}") for side in "lr"]
        steps.append(item(f"requires: [l{i}, r{i}]", id_=f"a{i + 1}"))
    assert len(content(roadmap("".join(steps))).items) == 121


def test_69_more_items_than_the_limit_are_refused() -> None:
    assert "too many" in refusal(roadmap(chain(11)), limits=Limits(items=10))[0]


def test_70_a_long_chain_is_read() -> None:
    assert len(content(roadmap(chain(2_000))).items) == 2_000


@pytest.mark.parametrize(
    "other", ["Skill-Cafe\u0301", "skill-CAF\u00c9", "skill-cafe\u0301", "SKILL-caf\u00e9"]
)
def test_71_ids_that_look_alike_are_read_with_a_warning(other: str) -> None:
    text = roadmap(item(id_="skill-caf\u00e9") + item(id_=other))
    assert [one.id for one in content(text).items] == ["skill-caf\u00e9", other]
    (warning,) = warned(text)
    assert warning.startswith("file.yaml:8:9: id ")
    assert "looks like 'skill-caf\\xe9' in line 5" in warning


@pytest.mark.parametrize("other", ['"skill-a "', '"skill-a\\u200b"', '"skill\\u00a0a"'])
def test_71_ids_with_invisible_characters_are_refused(other: str) -> None:
    assert "is no id" in refusal(roadmap(item(id_="skill-a") + item(id_=other)))[0]


def test_72_a_title_of_64000_letters_is_refused() -> None:
    said = "64,000 characters; at most 8,000 are read"
    assert refusal(roadmap(item(title="x" * 64_000)))[0].endswith(said)


def test_72_heaps_of_combining_marks_are_cut_with_a_warning() -> None:
    text = roadmap(item(title="a" + "\u0301" * 5_000 + "b"))
    title = content(text).items[0].title
    assert title == unicodedata.normalize("NFC", "a" + "\u0301" * 3 + "b")
    assert warned(text) == ["file.yaml:7:12: 4,997 combining marks left out"]


@pytest.mark.parametrize("control", ["\u202e", "\u2066", "\u202a"])
def test_72_controls_of_direction_are_left_out_with_a_warning(control: str) -> None:
    text = roadmap(item(title=f'"{control * 1_000}abc"'))
    assert content(text).items[0].title == "abc"
    assert warned(text) == ["file.yaml:7:12: 1,000 direction overrides left out"]


@pytest.mark.parametrize(
    "title",
    [
        "👩‍🔬 Forschung",
        "تعلم الآلة",
        "การเรียนรู้ของเครื่อง",
        "機械学習",
        "Ångström",
        "हिन्दी सीखें",
        "עִבְרִית",
    ],
)
def test_73_titles_in_any_script_stay_as_they_are(title: str) -> None:
    reading = read(roadmap(item(title=title)))
    assert (reading.document.items[0].title, reading.warnings) == (title, ())


def test_texts_come_out_in_the_composed_form() -> None:
    assert content(roadmap(item(title="Cafe\u0301"))).items[0].title == "Caf\u00e9"


def test_a_title_is_one_line() -> None:
    assert content(roadmap(item(title="|\n      two\n      lines"))).items[0].title == "two lines"


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("a", Need("a")),
        ("a@3", Need("a", 3)),
        ("{item: a, level: 3, why: so}", Need("a", 3, "so")),
        ("[]", AllOf()),
        ("[a, [b]]", AllOf((Need("a"), AllOf((Need("b"),))))),
        ("{all: [a]}", AllOf((Need("a"),))),
    ],
)
def test_requirements_are_written_in_several_ways(written: str, meant: object) -> None:
    text = roadmap(item() + item(id_="b") + item(f"requires: {written}", id_="c"))
    assert content(text).items[2].requires == meant


def test_a_single_offer_needs_no_list() -> None:
    one, several = (
        content(roadmap(item(f"offered: {offered}", kind="course"))).items[0].offered
        for offered in ("{yearly: [9]}", "[{yearly: [9]}]")
    )
    assert one == several
