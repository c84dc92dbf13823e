"""Look things up: items, terms, questions, pages, pay."""

from datetime import date

import pytest

from tests.cli.terminal import Run


def test_show_tells_all_about_an_item(run: Run) -> None:
    run("done", "skill-soil", "--on", "2026-11-01", "--hours", "2")

    assert run("show", "skill-sowing").lines == [
        "Sowing and pricking out",
        "skill · skill-sowing · Soil and water",
        "○ ready, 8 h",
        "",
        "Needs",
        "  ✓ Reading the soil  skill-soil",
        "      seeds rot in heavy soil",
        "",
        "Taught by",
        "  ○ Spring course at the allotment (level 2)  course-spring",
        "",
        "Needed by",
        "  ·  Balcony gardener  role-balcony",
        "  ·  Market gardener   role-market",
    ]
    assert run("show", "skill-soil").lines[4:7] == [
        "Your record",
        "  done 1 Nov 2026, 2 h logged",
        "",
    ]


def test_show_names_choices(run: Run) -> None:
    lines = run("show", "role-market").lines

    at = lines.index("Needs")
    assert lines[at + 1 : at + 9] == [
        "  · Sowing and pricking out (level 2)  skill-sowing",
        "  ○ Selling at a market  skill-selling",
        "  · Permit to sell  ms-permit",
        "  one of",
        "    ○ Year in an orchard  ms-orchard",
        "    · Balcony gardener  role-balcony",
        "  at least 1 of",
        "    ○ Book-keeping for growers  course-books",
    ]


def test_show_says_what_a_course_costs_and_when_it_starts(run: Run) -> None:
    lines = run("show", "course-spring").lines

    assert lines[:3] == [
        "Spring course at the allotment",
        "course · course-spring · The allotment society",
        "· locked, 20 h, 5 weeks, paid or EUR 60, starts in Mar or Apr",
    ]
    at = lines.index("Teaches")
    assert lines[at + 1 : at + 3] == [
        "  · Sowing and pricking out (level 2)  skill-sowing",
        "  · Watering  skill-water",
    ]
    assert lines[-2:] == ["Links", "  Course page: https://example.org/spring"]


def test_show_says_where_a_role_leads_and_what_it_is_about(run: Run) -> None:
    balcony, market = run("show", "role-balcony").lines, run("show", "role-market").lines

    at = balcony.index("Leads to")
    assert balcony[at + 1 : at + 3] == [
        "  Market gardener  role-market, after 2 to 5 years",
        "      more plants than neighbours",
    ]
    assert market[3:9] == [
        "",
        "Grows vegetables and sells them.",
        "",
        "Responsibilities",
        "  - Grow",
        "  - Sell",
    ]


def test_show_says_until_when_something_counts(run: Run) -> None:
    run("done", "ms-permit", "--on", "2026-01-31", "--evidence", "permit no. 7")
    in_time = run("show", "ms-permit", today=date(2026, 12, 1)).lines
    too_late = run("show", "ms-permit", today=date(2027, 2, 1)).lines

    assert in_time[2] == "✓ done, 2 h, counts for 12 months"
    assert "  done 31 Jan 2026, counts until 31 Jan 2027" in in_time
    assert "  evidence: permit no. 7 (31 Jan 2026)" in in_time
    assert "  done 31 Jan 2026, ran out on 31 Jan 2027" in too_late
    assert too_late[2].startswith("· locked")
    assert too_late[-2:] == ["What counts as proof", "  - the permit"]


def test_show_as_json_holds_what_the_contract_names(run: Run) -> None:
    found = run("show", "course-spring", "--json").json

    assert {key: found[key] for key in ("id", "kind", "title", "status", "record")} == {
        "id": "course-spring",
        "kind": "course",
        "title": "Spring course at the allotment",
        "status": "locked",
        "record": None,
    }
    assert found["requires"] == "skill-soil"
    assert found["teaches"] == ["skill-sowing@2", "skill-water"]
    assert found["hours"] == {"low": 20, "likely": 20, "high": 20}


def test_search_needs_all_words_whatever_case_and_accents(run: Run) -> None:
    assert [
        item["id"] for item in run("search", "SPRING", "allôtment", "--json").json["items"]
    ] == ["course-spring"]
    assert run("search", "nothing like it").code == 4


def test_search_narrows_by_kind_and_status(run: Run) -> None:
    found = run("search", "soil", "--kind", "skill", "--status", "ready", "--json").json

    assert [item["id"] for item in found["items"]] == ["skill-soil"]


def test_search_shows_titles_first_and_counts_the_rest(run: Run) -> None:
    found = run("search", "garden", "-n", "1")

    assert found.out == "· locked  Balcony gardener  role-balcony  role\n"
    assert "1 more" in found.err


def test_the_glossary_lists_and_explains(run: Run) -> None:
    assert run("glossary").lines[1].startswith("Tilth")
    assert run("glossary", "hardening", "OFF").lines == [
        "Hardening off",
        "  Getting seedlings used to the open air.",
    ]
    unknown = run("glossary", "tilt")
    assert unknown.code == 0
    assert run("glossary", "mulch").code == 6


def test_questions_are_listed_and_those_with_the_words_answered(run: Run) -> None:
    assert run("questions").lines == ["Can I start in winter?", "Do I need land?"]
    assert run("questions", "BALCONY").lines == [
        "Do I need land?",
        "  A balcony will do for the first year.",
    ]
    assert run("questions", "tax").code == 4


def test_trends_are_grouped_by_topic(run: Run) -> None:
    assert run("trends").lines == [
        "Trend",
        "  Drier springs  page-drought",
        "    Springs get drier.",
        "    About: Market gardener",
        "",
        "Challenge",
        "  Slugs  page-slugs",
        "    They come at night.",
    ]
    assert [p["id"] for p in run("trends", "--topic", "challenge", "--json").json["pages"]] == [
        "page-slugs"
    ]
    assert run("trends", "--topic", "rain").code == 6


def test_pay_stands_side_by_side_and_is_not_added_up(run: Run) -> None:
    pay = run("pay")

    assert pay.lines == [
        "Market gardener  role-market",
        "  experience",
        "    Beginner   EUR 18,000 to 24,000 a year",
        "    Practised  EUR 24,000 to 36,000 a year",
        "  city",
        "    Ghent  EUR 22,000 to 40,000 a year",
        "  Source: our own books",
    ]
    assert "nothing is added up" in " ".join(pay.err.split())


@pytest.mark.parametrize(
    ("words", "labels"),
    [
        (("--experience", "1"), ["Beginner", "Ghent"]),
        (("--experience", "10", "--city", "ghent"), ["Practised", "Ghent"]),
        (("--city", "Bruges"), ["Beginner", "Practised"]),
    ],
)
def test_pay_leaves_out_what_the_question_rules_out(
    run: Run, words: tuple[str, ...], labels: list[str]
) -> None:
    [role] = run("pay", "role-market", *words, "--json").json["roles"]

    assert [one["label"] for one in role["pay"]] == labels


def test_pay_as_json_keeps_the_figures_apart(run: Run) -> None:
    found = run("pay", "--json").json

    assert found["combined"] is None
    assert found["roles"][0]["pay"][0] == {
        "label": "Beginner",
        "low": 18000,
        "high": 24000,
        "unit": "amount",
        "currency": "EUR",
        "period": "year",
        "by": "experience",
        "years": {"low": 0, "likely": 1.5, "high": 3},
        "city": "",
        "skill": "",
        "note": "",
        "sources": ["our own books"],
        "text": "EUR 18,000 to 24,000 a year",
    }


def test_pay_that_nobody_knows_is_said_so(run: Run) -> None:
    unknown = run("pay", "role-balcony")

    assert unknown.code == 4
    assert unknown.err == "planner: The library has no figure for 'Balcony gardener'.\n"
    assert run("pay", "skill-soil").code == 3
