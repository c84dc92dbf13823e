"""Tables as CSV: read back by another reader, and never a formula."""

import csv
import io
import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from planner.formats.cells import clean, guarded, table_as_csv, table_as_tabs, unguarded

_BLANKS = st.sampled_from(["", " ", "\t", "\u00a0", "\u3000", "\ufeff", "\u200b", "\n", "\n ", "'"])
_SIGNS = st.sampled_from(["=", "+", "-", "@", "|", "%", "＝", "＋", "－", "＠", "｜", "％", "﹦"])  # noqa: RUF001 - full-width signs are the point
_HOSTILE = st.lists(st.one_of(_BLANKS, _SIGNS, st.text(max_size=4)), max_size=8).map("".join)


@given(st.lists(st.lists(_HOSTILE, min_size=2, max_size=2), max_size=5))
def test_what_a_strict_reader_reads_is_the_table(rows: list[list[str]]) -> None:
    text = table_as_csv(["one", "two"], rows)
    read = list(csv.reader(io.StringIO(text, newline=""), strict=True))
    assert read[0] == ["one", "two"]
    assert [[unguarded(cell) for cell in row] for row in read[1:]] == [
        [clean(cell) for cell in row] for row in rows
    ]


@given(_HOSTILE)
def test_no_line_of_a_cell_begins_as_a_formula(text: str) -> None:
    for line in guarded(text).replace("\u2028", "\n").replace("\u2029", "\n").split("\n"):
        assert not line.startswith("\t")
        first = _first_visible(line)
        assert unicodedata.normalize("NFKC", first) not in set("=+-@|%")


@given(st.lists(st.lists(_HOSTILE, min_size=2, max_size=2), max_size=5))
def test_what_is_pasted_keeps_its_rows_and_holds_no_formula(rows: list[list[str]]) -> None:
    text = table_as_tabs(["one", "two"], rows)
    lines = text.split("\n")
    assert lines.pop() == ""
    cells = [line.split("\t") for line in lines]
    assert [len(row) for row in cells] == [2] * (len(rows) + 1)
    for cell in (cell for row in cells for cell in row):
        assert unicodedata.normalize("NFKC", _first_visible(cell)) not in set("=+-@|%")
    assert table_as_tabs(["a"], [[-5], [None]]) == "a\n-5\n\n"


def test_numbers_stay_numbers_and_nothing_is_an_empty_cell() -> None:
    assert table_as_csv(["a", "b", "c"], [[-5, 2.5, None]]) == "a,b,c\r\n-5,2.5,\r\n"


def test_an_apostrophe_that_is_text_stays() -> None:
    assert guarded("'tis") == "'tis"
    assert unguarded(guarded("'=1")) == "'=1"


def _first_visible(line: str) -> str:
    for character in line:
        if not character.isspace() and unicodedata.category(character) != "Cf":
            return character
    return ""
