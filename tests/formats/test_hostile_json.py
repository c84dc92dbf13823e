"""Bad JSON: refused with a place, or read with a warning. The names tell the verdicts."""

import json
from collections.abc import Callable, Iterable, Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.formats.json_scan import Scanner
from planner.formats.json_syntax import json_syntax
from planner.formats.limits import LIMITS, Limits
from planner.formats.tree import Builder, Path, Places, SyntaxProblemError
from tests.formats.reading import content, read, refusal, warned


def whole(items: list[Any], **head: object) -> str:
    roadmap = {"format": "roadmap/1", "id": "sample", "title": "Sample", **head, "items": items}
    return json.dumps(roadmap)


def one(**fields: object) -> dict[str, object]:
    return {"id": "a", "kind": "skill", "title": "A", **fields}


def refused(text: str | bytes) -> str:
    problems = refusal(text, "file.json")
    assert len(problems) == 1, problems
    return problems[0]


@pytest.mark.parametrize("text", ["[" * 100_000, '{"a":' * 100_000])
def test_23_deep_nesting_is_refused(text: str) -> None:
    assert "nested more than 50 levels deep" in refused(text)


def test_23_deep_nesting_is_refused_also_where_nesting_is_allowed() -> None:
    requires: object = "a"
    for _ in range(30):
        requires = {"any": [requires]}
    assert "nested more than 50 levels deep" in refused(whole([one(requires=requires)]))


def test_24_a_key_twice_is_refused_with_the_place_of_the_second() -> None:
    assert refused('{"id": 1,\n "id": 2}') == (
        "file.json:2:2: key 'id' stands here twice; remove or rename one of them"
    )


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity", "1e400", "-1e400"])
@pytest.mark.parametrize("field", ["hours", "title", "nonsense"])
def test_25_numbers_that_are_none_are_refused(number: str, field: str) -> None:
    text = whole([one(**{field: 12345})]).replace("12345", number)
    assert refused(text).startswith("file.json:1:")


@pytest.mark.parametrize("digits", [10_000, 41])
def test_26_a_number_of_very_many_digits_is_refused(digits: int) -> None:
    assert "characters; at most 40 are read" in refused(
        whole([one(hours=12345)]).replace("12345", "9" * digits)
    )


def test_27_a_number_beyond_all_measure_is_refused() -> None:
    said = refused(whole([one(hours=10**30)]))
    assert said.endswith("at most 100,000 is wanted, not " + str(10**30))


def test_28_half_a_surrogate_pair_is_refused() -> None:
    assert "half of a surrogate pair" in refused(whole([one(title="\ud800")]))


def test_29_a_null_character_is_left_out_with_a_warning() -> None:
    text = whole([one(title="a\0b")])
    assert content(text, "file.json").items[0].title == "ab"
    assert warned(text, "file.json") == ["file.json:1:108: 1 control character left out"]


def test_30_a_text_without_end_is_refused() -> None:
    assert "this text has no closing quote" in refused('["' + "a" * 8_000_000)


@pytest.mark.parametrize("text", ['"text"', "3", "null", "true", "[]", "[{}]"])
def test_31_anything_but_an_object_is_refused(text: str) -> None:
    assert "a roadmap begins with 'format: roadmap/1'" in refused(text)


@pytest.mark.parametrize("rest", ["x", "{}", ",", "]"])
def test_32_anything_after_the_end_is_refused(rest: str) -> None:
    text = whole([one()])
    assert refused(text + "\n" + rest) == (
        "file.json:2:1: nothing may follow the end of the JSON value"
    )


@pytest.mark.parametrize("key", ["__proto__", "__class__", "", "constructor"])
def test_33_odd_keys_are_unknown_keys(key: str) -> None:
    assert "unknown key" in refused(whole([one(**{key: {}})]))


def test_33_odd_headings_are_plain_texts() -> None:
    about = {"__proto__": ["x"], "__class__": ["y"]}
    document = content(whole([one(about=about)]), "file.json")
    assert {one.heading: list(one.texts) for one in document.items[0].about} == about


@pytest.mark.parametrize("id_", ["", " a", "a ", "a\u200b", "a b", "a@2", "a\n", "x" * 121])
def test_33_odd_ids_are_refused(id_: str) -> None:
    assert refused(whole([one(id=id_)])).startswith("file.json:1:7")


def test_34_a_file_of_another_kind_is_refused_with_all_that_is_missing() -> None:
    other = {"nodes": [{"id": "1", "type": "topic", "data": {"label": "Internet"}}], "edges": []}
    problems = refusal(json.dumps(other), "file.json")
    assert any("'format' is missing" in problem for problem in problems)
    assert any("unknown key 'nodes'" in problem for problem in problems)


def test_34_too_many_items_are_refused_at_the_first_too_many() -> None:
    items = [one(id=f"a{i}") for i in range(4)]
    text = whole(items)
    column = text.index('{"id": "a3"') + 1
    (problem,) = refusal(text, "file.json", limits=Limits(items=3))
    assert problem == f"file.json:1:{column}: too many items; at most 3 are read"


def test_35_too_many_bytes_are_refused() -> None:
    said = "larger than 0 MB, which is the limit"
    with pytest.raises(Exception, match=said):
        read(b" " * 1_001, "file.json", limits=Limits(size=1_000))


def test_35_blanks_alone_are_refused() -> None:
    assert "a value is wanted here" in refused(" " * 1_000_000)


def test_36_a_number_as_a_title_is_read_as_typed_with_a_warning() -> None:
    text = whole([one(title=12345)], version=98765).replace("12345", "1.50")
    document = content(text.replace("98765", "2026.10"), "file.json")
    assert (document.items[0].title, document.roadmap.version) == ("1.50", "2026.10")
    assert "a number where a text is wanted; read as '1.50'" in warned(text, "file.json")[-1]


@pytest.mark.parametrize("title", [["A"], {"en": "A"}, True, None])
def test_36_anything_else_as_a_title_is_refused(title: object) -> None:
    refused(whole([one(title=title)]))


@pytest.mark.parametrize("hours", [-5, "about 3", "3", 10**9, True, [1], [2, 1], [1, 2, 3, 4], {}])
def test_37_hours_that_are_none_are_refused(hours: object) -> None:
    assert "wanted" in refused(whole([one(hours=hours)]))


def test_37_null_is_as_good_as_nothing() -> None:
    nulls = dict.fromkeys(("hours", "summary", "tags", "requires", "cost", "full_time"))
    assert content(whole([one(**nulls)]), "file.json") == content(whole([one()]), "file.json")


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


def scanned(text: str) -> object:
    builder = Builder(LIMITS)
    Scanner(text, builder).scan()
    return builder.root


def outcome(reader: Callable[[str], object], text: str) -> tuple[object, ...]:
    try:
        return ("read", reader(text))
    except SyntaxProblemError as error:
        return ("refused", error.line, error.column, error.text)


@given(value=JSON, indent=st.sampled_from([None, 1]), escaped=st.sampled_from([True, False]))
def test_both_readers_of_json_read_what_is_written(
    *, value: object, indent: int | None, escaped: bool
) -> None:
    text = json.dumps(value, indent=indent, ensure_ascii=escaped)
    assert scanned(text) == json_syntax(LIMITS).values(text) == value


@given(
    value=JSON,
    at=st.integers(0),
    what=st.sampled_from(["", ",", "]", "}", '"', "\\", "0", "-", " "]),
)
def test_both_readers_of_json_refuse_the_same_texts(value: object, at: int, what: str) -> None:
    text = json.dumps(value)
    cut = at % (len(text) + 1)
    text = text[:cut] + what + text[cut + 1 :]
    quick, careful = (outcome(reader, text) for reader in (json_syntax(LIMITS).values, scanned))
    assert quick == careful
    assert "this is not JSON" not in str(quick), "the careful reader took it"


def paths_of(value: object, path: Path = ()) -> Iterator[Path]:
    yield path
    members: Iterable[tuple[str | int, object]] = ()
    if isinstance(value, dict):
        members = value.items()
    elif isinstance(value, list):
        members = enumerate(value)
    for step, member in members:
        yield from paths_of(member, (*path, step))


@given(value=JSON, indent=st.sampled_from([None, 1]), some=st.data())
def test_places_are_the_same_whether_all_is_read_or_most_is_skipped(
    *, value: object, indent: int | None, some: st.DataObject
) -> None:
    text = json.dumps(value, indent=indent)
    paths = list(paths_of(value))
    sought = some.draw(st.lists(st.sampled_from(paths), max_size=4))
    skipping, thorough = Places(sought, LIMITS.depth), Places(sought, LIMITS.depth)
    json_syntax(LIMITS).places(text, skipping)
    Scanner(text, Builder(LIMITS, thorough)).scan()
    assert (skipping.values, skipping.keys) == (thorough.values, thorough.keys)
    assert all(path in skipping.values for path in sought)
