"""Checklists, plain lists, outlines and drawn roadmaps; friendly ones and hostile ones."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.errors import PlannerError
from planner.formats.imports.bringing import Format, bring
from planner.formats.imports.drafts import Options
from planner.model import AllOf, Kind, Link, Need, Range, State
from tests.formats.imports.lists import brought, items, refusal

LIST = """# Data engineering

Some words that are no item.

## Basics
- [x] Python basics (40 h)
- [ ] SQL for analysts (20-30 h) <!-- id:skill-sql -->
  - [A course](https://example.org/sql)
- [/] **Airflow** skill · about 12 h

## Later
1. [-] Docker https://example.org/docker
```
- not an item
```
> - nor this
"""


def test_a_checklist_becomes_items_with_areas_and_states() -> None:
    found = brought(LIST, "list.md")
    document = found.reading.document

    assert document.roadmap.title == "Data engineering"
    assert [(item.title, item.area) for item in document.items] == [
        ("Python basics", "Basics"),
        ("SQL for analysts", "Basics"),
        ("Airflow", "Basics"),
        ("Docker", "Later"),
    ]
    python, sql, airflow, docker = document.items
    assert python.hours == Range.of(40)
    assert (sql.id, sql.hours) == ("skill-sql", Range.of(20, 30))
    assert sql.links == (Link("https://example.org/sql"),)
    assert (airflow.kind, airflow.hours) == (Kind.SKILL, Range.of(12))
    assert docker.links == (Link("https://example.org/docker"),)
    assert found.statuses == {
        python.id: State.DONE,
        airflow.id: State.STARTED,
        docker.id: State.WAIVED,
    }


def test_what_is_indented_is_required_only_if_that_is_said() -> None:
    text = "- Top\n  - Middle\n    - Below\n  - Beside\n"
    top, middle, below, beside = items(text, "x.md", Options(kind=Kind.SKILL, nested=True))

    assert top.requires == AllOf((Need(middle.id), Need(beside.id)))
    assert middle.requires == Need(below.id)
    assert [item.title for item in items(text, "x.md")] == ["Top"]


def test_lines_without_bullets_are_items_each() -> None:
    found = brought(
        "Python\n\nSQL for analysts\n", "pasted", Options(title="Pasted", kind=Kind.SKILL)
    )
    document = found.reading.document
    assert [item.id for item in document.items] == ["skill-python", "skill-sql"]
    assert document.roadmap.id == "pasted"


def test_marks_of_markdown_are_taken_off_and_no_others() -> None:
    (item,) = items("- [ ] **Bold** *and* `code` \\[x\\] a_b_c <b>&amp;</b>\n", "x.md")
    assert item.title == "Bold"
    (item,) = items("- *and* `code` \\[x\\] a_b_c <b>&amp;</b> 2 * 3 * 4\n", "x.md")
    assert item.title == "and code [x] a_b_c <b>&amp;</b> 2 * 3 * 4"


def test_problems_name_the_line_of_the_list() -> None:
    assert "list.md:3:" in refusal("- A\n\n- B (5-3 h)\n", "list.md")


OUTLINE = """<?xml version="1.0"?>
<opml version="2.0"><head><title>Feeds</title></head><body>
<outline text="Basics">
 <outline text="Python" url="https://example.org"/>
 <outline text="Git &amp; review" _note="Branches"/>
</outline>
<outline text="Alone"/>
</body></opml>
"""


def test_an_outline_becomes_areas_and_items() -> None:
    document = brought(OUTLINE, "x.opml").reading.document
    assert document.roadmap.title == "Feeds"
    assert [(item.title, item.area, item.summary) for item in document.items] == [
        ("Python", "Basics", ""),
        ("Git & review", "Basics", "Branches"),
        ("Alone", "", ""),
    ]
    top, *_ = items(OUTLINE, "x.opml", Options(nested=True))
    assert top.requires == AllOf((Need("course-python"), Need("course-git-review")))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("<!DOCTYPE x [<!ENTITY a 'b'>]><opml/>", "document types and entities"),
        (
            "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><opml>&a;</opml>",
            "document types",
        ),
        ("<html><body/></html>", "no OPML"),
        ("<opml><body>", "no well-formed XML"),
        ("<opml><body>" + "<outline text='x'>" * 60, "nested more than"),
        ("<opml><body></body></opml>", "there is no item"),
    ],
)
def test_hostile_outlines_are_refused(text: str, said: str) -> None:
    assert said in refusal(text, "x.opml")


def test_an_outline_in_another_encoding_is_refused_or_read() -> None:
    text = '<?xml version="1.0" encoding="utf-7"?><opml/>'
    assert refusal(text, "x.opml")


def nodes(*labels: str, edges: object = ()) -> str:
    listed = [
        {"id": str(n), "type": "topic", "data": {"label": label}} for n, label in enumerate(labels)
    ]
    return json.dumps({"nodes": listed, "edges": edges, "title": {"page": "Drawn"}})


def test_nodes_and_edges_become_skills_that_require_each_other() -> None:
    text = nodes("HTML", "CSS", edges=[{"source": "0", "target": "1"}])
    document = brought(text, "x.json").reading.document
    html, css = document.items
    assert document.roadmap.title == "Drawn"
    assert (html.kind, css.requires) == (Kind.SKILL, Need(html.id))


def test_odd_nodes_and_edges_are_left_out_and_counted() -> None:
    data = json.loads(nodes("HTML"))
    data["nodes"] += [{"id": "x", "type": "vertical"}, {"type": "topic"}, 5, {"id": 3}]
    data["edges"] = [{"source": "0", "target": "x"}, 7, {"source": [], "target": {}}]
    found = brought(json.dumps(data), "x.json")
    assert [item.title for item in found.reading.document.items] == ["HTML"]
    said = " ".join(map(str, found.reading.warnings))
    assert "4 nodes" in said
    assert "1 edges to what was left out" in said
    assert "2 edges that name no two ends" in said


@pytest.mark.parametrize(
    "text",
    ['{"nodes": {}, "edges": []}', '{"nodes": [' + "[" * 100_000, '{"nodes": [], "edges": []}'],
)
def test_broken_drawings_are_refused(text: str) -> None:
    assert refusal(text, "x.json")


@given(st.binary(max_size=300), st.sampled_from(list(Format)), st.booleans())
def test_nothing_but_a_refusal_comes_of_odd_bytes(
    data: bytes,
    format_: Format,
    nested: bool,  # noqa: FBT001 - drawn
) -> None:
    if format_ is Format.LIBRARY:
        return
    try:
        bring(data, "x", format_, Options(nested=nested), known={})
    except PlannerError:
        return


@given(st.text(max_size=400), st.sampled_from([Format.CSV, Format.MARKDOWN, Format.OPML]))
def test_nothing_but_a_refusal_comes_of_odd_texts(text: str, format_: Format) -> None:
    data = text.encode("utf-8", "replace")
    if format_ is Format.OPML:
        data = b"<opml><body><outline text='" + data + b"'/></body></opml>"
    try:
        bring(data, "x", format_, Options(nested=True), known={})
    except PlannerError:
        return


def test_long_lists_are_read_in_a_moment_and_too_long_ones_refused() -> None:
    text = "\n".join(f"- [ ] Item {n} (3 h)" for n in range(5_000))
    assert len(items(text, "x.md")) == 5_000
    assert "too many items" in refusal("\n".join(f"- I{n}" for n in range(50_001)), "x.md")


def test_lines_that_look_like_much_work_are_read_in_a_moment() -> None:
    for line in ("*" * 50_000, "_a" * 20_000, "[" * 50_000, "(1" * 20_000, "<!--" * 10_000):
        try:
            brought(f"- {line}\n", "x.md")
        except PlannerError:
            continue


@pytest.mark.parametrize(
    ("text", "name", "said"),
    [
        ("- " + "a" * 20_000, "x.md", "a line of 20,002 characters"),
        ("title\n" + "a\n" * 50_001, "x.csv", "too many items"),
        ("<opml><body>" + "<outline text='a'/>" * 50_001, "x.opml", "more than 50,000 entries"),
        ("title,requires\na," + "(" * 60_000 + "\n", "x.csv", "is no id"),
    ],
)
def test_bombs_are_refused_before_they_cost_time(text: str, name: str, said: str) -> None:
    assert said in refusal(text, name)


def test_thousands_that_require_one_another_are_read() -> None:
    labels = [f"L{n}" for n in range(5_000)]
    edges = [{"source": str(n), "target": "0"} for n in range(1, 5_000)]
    first, *_ = items(nodes(*labels, edges=edges), "x.json")
    assert len(list(first.references())) == 4_999
