"""Whatever stands in a file: it is read or refused with places, and nothing else happens."""

from hypothesis import given
from hypothesis import strategies as st

from planner.formats.problem import RefusedFileError
from planner.formats.roadmap import read_data
from planner.formats.write import to_json, to_yaml
from planner.model import Document
from tests.formats.documents import documents

SPLINTERS = st.sampled_from(
    [
        *("", " ", "\n", "\t", "\0", "\u202e", "\ufeff", "\x85", "é", "\ud7ff", "😀"),
        *("- ", "-", ": ", ":", "? ", "#", " #", "&a ", "*a", "!!int ", "<<: ", "---\n", "...\n"),
        *("'", '"', "\\", "\\u0000", "\\ud800", "|", ">-", "[", "]", "{", "}", ",", "@", "@0"),
        *("1e400", "-1", "NaN", "null", "~", "true", "9" * 50, "2027-13-01", "a" * 9_000),
        *("items", "id", "requires", "all", "any", "at_least", "of", "renamed", "roadmap/1"),
    ]
)


def read_or_refused(data: bytes, name: str) -> None:
    try:
        found = read_data(data, name).warnings
    except RefusedFileError as error:
        found = (*error.problems, *error.warnings)
    assert all(problem.line >= 1 and problem.column >= 1 for problem in found)


@given(data=st.binary(max_size=200), name=st.sampled_from(["a.yaml", "a.json", "a"]))
def test_any_bytes(data: bytes, name: str) -> None:
    read_or_refused(data, name)


@given(
    document=documents(),
    as_json=st.sampled_from([True, False]),
    blows=st.lists(st.tuples(st.integers(0), st.integers(0, 9), SPLINTERS), max_size=3),
)
def test_any_damaged_roadmap(
    *, document: Document, as_json: bool, blows: list[tuple[int, int, str]]
) -> None:
    text = to_json(document) if as_json else to_yaml(document)
    for at, cut, splinter in blows:
        where = at % (len(text) + 1)
        text = text[:where] + splinter + text[where + cut :]
    read_or_refused(text.encode(), "a.json" if as_json else "a.yaml")
