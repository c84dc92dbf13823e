"""Tables as spreadsheets write them, and as they do not."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from planner.formats.cells import table_as_csv
from planner.formats.exports.table import COLUMNS
from planner.formats.imports.bringing import Format, completed, sniff
from planner.formats.imports.drafts import Options
from planner.formats.imports.table import FIELDS, guessed, read_table
from planner.model import AllOf, AnyOf, AtLeast, Kind, Link, Need, Range, State
from tests.formats.imports.lists import brought, items, refusal

HEAD = "id,title,kind,area,hours_low,hours_likely,hours_high,weeks,requires,links,tags,status\n"


def test_every_column_of_the_export_is_read() -> None:
    assert set(COLUMNS) <= set(FIELDS)
    assert guessed(COLUMNS) == dict(enumerate(COLUMNS))


def test_a_row_becomes_an_item() -> None:
    row = (
        "skill-joins,Joins,skill,data,10,20,40,3,skill-sql@2; course-git,"
        "https://example.org/a https://example.org/b,core; new,done\n"
    )
    found = brought(HEAD + row)
    (item,) = found.reading.document.items

    assert (item.id, item.title, item.kind, item.area) == (
        "skill-joins",
        "Joins",
        Kind.SKILL,
        "data",
    )
    assert item.hours == Range(10, 20, 40)
    assert item.weeks == Range.of(3)
    assert item.requires == AllOf((Need("skill-sql", 2), Need("course-git")))
    assert item.links == (Link("https://example.org/a"), Link("https://example.org/b"))
    assert item.tags == ("core", "new")
    assert found.statuses == {"skill-joins": State.DONE}
    roadmap = found.reading.document.roadmap
    assert (roadmap.id, roadmap.title, roadmap.file) == ("list", "list", "list.csv")


def test_people_name_columns_as_they_like_and_leave_most_out() -> None:
    text = "Course name;URL;Duration;Prerequisites;Completed\nPython;;40 h;SQL for analysts;x\n"
    found = brought(text)
    (item,) = found.reading.document.items

    assert (item.id, item.kind) == ("course-python", Kind.COURSE)
    assert item.hours == Range.of(40)
    assert item.requires == Need("skill-sql")
    assert found.statuses == {"course-python": State.DONE}


def test_items_are_named_by_title_in_the_file_and_in_the_library() -> None:
    first, second, third = items(
        "title,kind,requires\nLoops,skill,\nFunctions,skill,Loops; SQL for analysts\nGit,course,\n"
    )
    assert second.requires == AllOf((Need(first.id), Need("skill-sql")))
    assert third.id == "course-git"


@pytest.mark.parametrize(
    ("cell", "wanted"),
    [
        ("skill-sql | course-git", AnyOf((Need("skill-sql"), Need("course-git")))),
        (
            "2 of (skill-sql; course-git; a)",
            AtLeast(2, (Need("skill-sql"), Need("course-git"), Need("a"))),
        ),
        ("Git", Need("course-git")),
    ],
)
def test_requirements_are_expressions_or_names(cell: str, wanted: object) -> None:
    found = items(f"id,title,requires\na,A,\nb,B,{cell}\n")
    assert found[1].requires == wanted


@pytest.mark.parametrize(
    ("text", "delimiter"),
    [
        ("title;hours\nA;1,5\n", ";"),
        ("title\thours\nA\t1.5\n", "\t"),
        ("sep=|\ntitle|hours\nA|1.5\n", "|"),
        ("\ufefftitle,hours\r\nA,1.5\r\n", ","),
    ],
)
def test_separators_are_told_by_the_first_row(text: str, delimiter: str) -> None:
    assert read_table(text.encode(), "x.csv").delimiter == delimiter
    assert items(text)[0].hours == Range.of(1.5)


@pytest.mark.parametrize("encoding", ["utf-16", "utf-8-sig", "cp1252"])
def test_other_encodings_are_read(encoding: str) -> None:
    found = brought("title,area\nÜbung,Maß\n".encode(encoding), "x.csv")
    (item,) = found.reading.document.items
    assert (item.title, item.area) == ("Übung", "Maß")
    assert bool(found.reading.warnings) is (encoding == "cp1252")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("title,kind\nA,animal\n", "list.csv:2:2: "),
        ("title,hours\nA,2\nB,about 3\n", "list.csv:3:2: "),
        ("title,hours\nA,-5\n", "list.csv:2:2: "),
        ("id,title\na,A\na,B\n", "list.csv:3:1: id 'a' stands already in line 2"),
        ("title,requires\nA,nowhere\n", "list.csv:2:2: there is no item 'nowhere'"),
        ("title,teaches\nA,course-git\n", "a skill is wanted here"),
        ("id,title\na b,A\n", "list.csv:2:1: "),
        ("name,other\n", "there is no item in this file"),
        ("colour,size\nred,3\n", "no column holds 'title'"),
        ('title\n"open\nand open\n', "quotation mark is open"),
        ("title\nA\0B\n", "null character"),
        ("title\n" + "x" * 70_000 + "\n", "more than 64,000 characters"),
        (",".join(["c"] * 65) + "\n", "more than 64 columns"),
        ("", "no row"),
        (" \n \n", "no row"),
    ],
)
def test_what_cannot_be_read_is_refused_with_the_line(text: str, said: str) -> None:
    assert said in refusal(text)


def test_two_columns_cannot_hold_one_field() -> None:
    options = Options(columns={0: "title", 1: "title"})
    assert "two columns hold 'title'" in refusal("a,b\nx,y\n", options=options)


def test_rows_that_are_too_long_are_cut_with_a_warning() -> None:
    found = brought("title,area\nA,x,y\n\nB\n")
    assert [item.title for item in found.reading.document.items] == ["A", "B"]
    assert "3 cells where the first row has 2" in str(found.reading.warnings[0])


def test_rows_of_several_lines_keep_their_line_numbers() -> None:
    assert "list.csv:4:" in refusal('title,summary,kind\n"A","one\ntwo",course\nB,,animal\n')


def test_links_that_no_browser_should_open_are_left_out_with_a_warning() -> None:
    found = brought("title,links\nA,javascript:alert(1) https://example.org\n")
    assert found.reading.document.items[0].links == (Link("https://example.org"),)
    assert found.reading.warnings


def test_a_status_nobody_knows_is_left_out_with_a_warning() -> None:
    found = brought("title,status\nA,perhaps\nB,locked\nC,in progress\n")
    assert found.statuses == {"course-c": State.STARTED}
    assert "status 'perhaps' left out" in str(found.reading.warnings[0])


FORMULAS = ["=1+1", "+1", "-1", "@SUM(A1)", " =x", "\uff1dx", "'quoted", "%x", "|x"]


@given(
    st.lists(
        st.one_of(st.sampled_from(FORMULAS), st.text(st.characters(codec="utf-8"), min_size=1)),
        max_size=5,
    )
)
def test_titles_come_back_as_they_were_exported(titles: list[str]) -> None:
    good = [t for t in titles if t.isprintable() and t.strip() == t and any(c.isalnum() for c in t)]
    if not good:
        return
    text = table_as_csv(("id", "title"), [(f"a{n}", title) for n, title in enumerate(good)])

    found = items(text)

    assert [item.title for item in found] == [
        " ".join(unicodedata.normalize("NFC", title).split()) for title in good
    ]


def test_what_a_table_leaves_out_is_filled_from_the_library() -> None:
    document = brought("id,title,requires,links\nskill-sql,SQL,course-git,https://e.org\n")
    mine = replace(
        document.reading.document.items[0],
        requires=AllOf((Need("course-git", 1, "because"),)),
        links=(Link("https://e.org", "Page"),),
    )
    unlike = completed(document.reading.document, {"skill-sql": mine}).items[0]
    assert unlike.links == mine.links

    same = replace(mine, requires=Need("course-git", 1, "because"))
    filled = completed(document.reading.document, {"skill-sql": same}).items[0]
    assert filled.requires == same.requires


def test_formats_are_told_by_content_then_by_name() -> None:
    assert sniff(b"title,kind\nA,skill\n", "anything") is Format.CSV
    assert sniff(b"title,kind\nA,skill\n", "notes.md") is Format.MARKDOWN
    assert sniff(b"- [ ] A\n- [x] B\n", "pasted") is Format.MARKDOWN
    assert sniff(b"A\nB\n", "pasted") is Format.MARKDOWN
    assert sniff(b'{"format": "library/1"}', "x.csv") is Format.LIBRARY
    assert sniff(b'{"format": "roadmap/1"}', "x") is Format.ROADMAP
    assert sniff(b"format: roadmap/1\n", "x") is Format.ROADMAP
    assert sniff(b"<?xml version='1.0'?><opml/>", "x") is Format.OPML
    assert sniff(b'{"nodes": [], "edges": []}', "x.json") is Format.NODES
