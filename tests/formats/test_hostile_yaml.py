"""Bad YAML: refused with a place, or read as typed. The names tell the verdicts."""

import pytest
import yaml

from planner.formats import yaml_syntax
from planner.formats.limits import Limits
from tests.formats.reading import content, item, read, refusal, roadmap, warned


@pytest.fixture(autouse=True, params=["libyaml", "pure Python"])
def both_parsers(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if request.param == "pure Python":
        monkeypatch.setattr(yaml_syntax, "_LOADER", yaml.SafeLoader)


def test_01_a_billion_laughs_are_refused_at_the_first_anchor() -> None:
    lines = ["a: &a [lol, lol]"]
    lines += [
        f"{b}: &{b} [{', '.join([f'*{a}'] * 9)}]"
        for a, b in zip("abcdefgh", "bcdefghi", strict=True)
    ]
    assert refusal("\n".join(lines)) == ["file.yaml:1:4: '&a': anchors are not read; remove it"]


def test_02_merge_keys_are_refused() -> None:
    text = roadmap(item("<<: {summary: x}"))
    assert refusal(text) == ["file.yaml:8:5: merge keys ('<<') are not read; write the members out"]


def test_03_an_alias_is_refused() -> None:
    assert "1:5: '&a': anchors" in refusal("a:  &a [*a]")[0]
    assert "2:4: '*b': aliases are not read" in refusal("a: 1\nc: *b")[0]


@pytest.mark.parametrize("text", ["[" * 100_000, "{a: " * 100_000, "- " * 100_000])
def test_04_deep_flow_nesting_is_refused_before_it_hurts(text: str) -> None:
    assert "nested more than 50 levels deep" in refusal(text)[0]


def test_05_deep_block_nesting_is_refused() -> None:
    text = "".join(f"{'  ' * depth}a:\n" for depth in range(3_000))
    assert refusal(text)[0].startswith("file.yaml:51:101: nested more than 50 levels deep")


@pytest.mark.parametrize(
    "tag", ["!!python/object/apply:os.system", "!!binary", "!!set", "!own", "!!str", "!"]
)
def test_06_and_07_tags_are_refused(tag: str) -> None:
    assert "tags are not read" in refusal(roadmap(item(f"summary: {tag} [x]")))[0]


@pytest.mark.parametrize("number", ["9" * 100_000, "1" + ":59" * 50_000])
def test_08_and_09_monstrous_numbers_are_refused(number: str) -> None:
    problems = refusal(roadmap(item(f"hours: {number}")))
    assert len(problems) == 1
    assert problems[0].startswith("file.yaml:8:12: a number is wanted")
    assert len(problems[0]) < 250


def test_10_duplicate_keys_are_refused_with_the_line_of_the_second() -> None:
    problems = refusal(roadmap(item("summary: one\nsummary: two")))
    assert problems == [
        "file.yaml:9:5: key 'summary' stands here twice; remove or rename one of them"
    ]


@pytest.mark.parametrize("title", ["no", "010", "1e3", "2020-01-01", "12:30:45", "~", "null", ".5"])
def test_11_a_title_is_kept_as_typed(title: str) -> None:
    assert content(roadmap(item(title=title))).items[0].title == title


def test_11_numbers_are_read_where_numbers_are_wanted_only_when_unquoted() -> None:
    assert content(roadmap(item("hours: 010"))).items[0].hours is not None
    assert "a number is wanted" in refusal(roadmap(item("hours: '10'")))[0]


def test_12_a_second_document_is_refused() -> None:
    assert "a second document begins" in refusal(roadmap(item()) + "---\na: 1\n")[0]


def test_13_tabs_as_indentation_are_refused_with_the_line() -> None:
    assert refusal("a:\n\tb: 1") == ["file.yaml:2:1: a tab indents this line; YAML wants blanks"]


@pytest.mark.parametrize("key", ["? [a, b]\n: 1", "{a: b}: 1"])
def test_14_a_list_or_mapping_as_key_is_refused(key: str) -> None:
    assert refusal(key)[0].endswith("a list or mapping as a key; a key must be a text")


def test_15_too_many_items_are_refused_at_the_first_too_many() -> None:
    text = roadmap("".join(item(id_=f"a{i}") for i in range(4)))
    assert refusal(text, limits=Limits(items=3)) == [
        "file.yaml:14:5: too many entries in a list; at most 3 are read"
    ]


def test_15_too_many_values_of_any_kind_are_refused() -> None:
    assert "more than 100 values" in refusal("- a\n" * 200, limits=Limits(nodes=100))[0]


def test_16_a_text_of_a_megabyte_is_refused() -> None:
    problems = refusal(roadmap(item("summary: " + "x" * 1_000_000)))
    assert problems == ["file.yaml:8:14: 1,000,000 characters; at most 8,000 are read"]


def test_17_control_characters_are_left_out_with_a_warning() -> None:
    text = roadmap(item(title='"a\\0b\\x01c"'))
    assert content(text).items[0].title == "abc"
    assert warned(text) == ["file.yaml:7:12: 2 control characters left out"]


def test_17_raw_control_characters_are_left_out_with_a_warning() -> None:
    text = roadmap(item(title="a\0b\x01c"))
    assert content(text).items[0].title == "abc"
    assert warned(text) == [
        "file.yaml:7:13: control character U+0000 left out",
        "file.yaml:7:15: control character U+0001 left out",
    ]


def test_18_half_a_surrogate_pair_is_refused() -> None:
    assert refusal(roadmap(item(title='"\\ud800"')))[0].startswith("file.yaml:7:")


@pytest.mark.parametrize("ending", ["\r\n", "\r", "\n"])
def test_19_a_byte_order_mark_and_any_line_end_are_read(ending: str) -> None:
    plain = roadmap(item("summary: |\n  two\n  lines"))
    data = b"\xef\xbb\xbf" + plain.replace("\n", ending).encode()
    assert read(data).document.items == content(plain).items


@pytest.mark.parametrize("text", ["", "# nothing but this\n", "\n\n  \n"])
def test_20_a_file_without_content_is_refused(text: str) -> None:
    assert refusal(text) == [
        "file.yaml:1:1: there is nothing in this file; a roadmap begins with 'format: roadmap/1'"
    ]


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_21_other_encodings_of_unicode_are_refused_by_name(encoding: str) -> None:
    (problem,) = refusal(roadmap(item()).encode(encoding))
    assert "UTF-16" in problem or "UTF-32" in problem
    assert problem.endswith("save it as UTF-8")


def test_22_latin_1_is_refused_with_the_offset() -> None:
    data = roadmap(item(title="Café")).encode("latin-1")
    assert refusal(data) == [
        "file.yaml:7:15: byte 0xE9 at offset 90 is not UTF-8; save it as UTF-8"
    ]


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("title: a: b", "must stand in quotes"),
        ("title: @a", "must stand in quotes"),
        ("title: 'a", "while scanning a quoted scalar"),
        ("a: [1, 2", "this is not YAML"),
    ],
)
def test_broken_syntax_is_refused_with_its_place(text: str, hint: str) -> None:
    (problem,) = refusal(text)
    assert hint in problem
