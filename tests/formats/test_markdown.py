"""Texts in Markdown: what a reader of others shows is what was given."""

from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from planner.formats.cells import line
from planner.formats.markdown import escaped, table_as_markdown
from tests.formats.exports.hostile import NASTY

texts = st.sampled_from(NASTY) | st.text(alphabet="ab \n|\\`*_[]()<>!&;#~$-+=.:1", max_size=12)


@given(st.lists(st.tuples(texts, texts), max_size=4))
@example([("a | b", "\\|"), ("", "**x**")])
def test_a_table_shows_its_cells_as_they_are(rows: list[tuple[str, str]]) -> None:
    reader = MarkdownIt("commonmark", {"html": True}).enable("table").enable("strikethrough")
    tokens = reader.parse(table_as_markdown(["One", "Two"], rows))

    cells = [token for token in tokens if token.type == "inline"]
    parts = [part for cell in cells for part in cell.children or ()]
    assert {part.type for part in parts} <= {"text", "text_special"}
    shown = ["".join(part.content for part in cell.children or ()) for cell in cells]
    assert shown == ["One", "Two", *(line(cell) for row in rows for cell in row)]


@given(texts)
def test_a_line_is_a_paragraph_that_shows_the_text(text: str) -> None:
    reader = MarkdownIt("commonmark", {"html": True})
    tokens = reader.parse(escaped(text))

    assert [token.type for token in tokens] in (
        [],
        ["paragraph_open", "inline", "paragraph_close"],
    )
    parts = [part for token in tokens for part in token.children or ()]
    assert "".join(part.content for part in parts) == line(text)


def test_numbers_and_nothing_stand_in_a_table_too() -> None:
    assert table_as_markdown(["a", "b"], [[2.5, None]]) == "| a | b |\n| --- | --- |\n| 2.5 |  |\n"
