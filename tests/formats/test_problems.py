"""All problems come at once, each with its place, what is wrong and what is wanted."""

import re

import pytest

from planner.formats.limits import Limits
from planner.formats.problem import RefusedFileError
from planner.model import Kind
from tests.formats.reading import content, item, read, refusal, roadmap, warned


def problem(fields: str, **more: str) -> str:
    """Return the one problem of an item with these fields, without the file."""
    (only,) = refusal(roadmap(item(fields, **more) + item(id_="b") + item(id_="r", kind="role")))
    return only.removeprefix("file.yaml:")


def test_everything_wrong_is_said_at_once_and_in_the_order_of_the_file() -> None:
    text = (
        "format: roadmap/2\nid: My Map\ntitel: Sample\nitems:\n"
        + item("hours: about 3\nrequres: [x]\nrequires: [skill-z]", kind="skil")
        + item("requires: [skill-z, b@0]\ncost: {class: fre}", id_="b")
        + item(id_="b")
    )
    assert refusal(text, "f") == ALL_AT_ONCE.strip().split("\n")


ALL_AT_ONCE = """
f:1:1: 'title' is missing
f:1:9: format 'roadmap/2' is not known here; 'roadmap/1' is wanted
f:2:5: 'My Map' is no id; lower-case letters and digits with single hyphens between are wanted
f:3:1: unknown key 'titel'. Did you mean 'title'?
f:6:11: one of 'role', 'skill', 'course' or 'milestone' is wanted, not 'skil'. \
Did you mean 'skill'?
f:8:12: a number is wanted, or a range as [low, high] or [low, likely, high], not 'about 3'
f:9:5: unknown key 'requres'. Did you mean 'requires' or 'corequires'?
f:14:25: 'b@0' is no id; up to 120 letters, digits and - . _ / are wanted, \
and perhaps @ with the level of a skill
f:15:19: one of 'free', 'free-to-audit', 'paid', 'degree', 'membership' or 'employer' is wanted, \
not 'fre'. Did you mean 'free'?
f:16:9: id 'b' stands already in line 11; ids must be unique
"""


#: Members of an item, and below them what is said of them.
CASES = """
    tags: core
        -> 8:11: a list is wanted, not 'core'
    tags: [[x]]
        -> 8:12: a text is wanted, not a list
    tags: ['']
        -> 8:12: a text is wanted; this one is empty
    summary: {a: b}
        -> 8:14: a text is wanted, not a mapping
    full_time: yes
        -> 8:16: true or false is wanted, not 'yes'
    valid_for: {months: 2.5}
        -> 8:25: a whole number is wanted, not 2.5
    valid_for: {months: two}
        -> 8:25: a whole number is wanted, not 'two'
    valid_for: 24
        -> 8:16: a mapping (key: value) is wanted, not '24'
    valid_for: {}
        -> 8:16: 'months' is missing
    weeks: -1
        -> 8:12: at least 0 is wanted, not -1
    weeks: 1e9
        -> 8:12: at most 5,200 is wanted, not 1,000,000,000
    hours: [1]
        -> 8:12: [low, high] or [low, likely, high] is wanted
    hours: [3, 2]
        -> 8:12: numbers that rise from low to high are wanted
    links: [{url: "https://a.org", title: two, parts}]
        -> 8:48: unknown key 'parts'. Known here: title, url, kind.
    links: [{title: x}]
        -> 8:13: 'url' is missing
    links: [x]
        -> 8:13: a mapping (key: value) is wanted, not 'x'
    cost: {amout: 3}
        -> 8:12: unknown key 'amout'. Did you mean 'amount'?
    offered: {zzz: 3}
        -> 8:15: unknown key 'zzz'. Known here: starts, ends, apply_by, yearly.
    offered: {starts: soon}
        -> 8:23: a day as YYYY-MM-DD is wanted
    offered: {starts: 2027-02-30}
        -> 8:23: no such day in the calendar
    offered: {starts: 1066-10-14}
        -> 8:23: a day between 1900 and 2200 is wanted
    offered: {ends: 2027-01-01}
        -> 8:14: 'starts' or 'yearly' is missing
    offered: [{starts: 2027-01-02, ends: 2027-01-01}]
        -> 8:42: this is before 'starts'
    offered: {starts: 2027-01-02, apply_by: 2027-01-03}
        -> 8:45: this is after 'starts'
    offered: {starts: 2027-01-02, yearly: [1]}
        -> 8:23: 'starts' cannot stand beside 'yearly'
    offered: {yearly: []}
        -> 8:23: at least 1 entry is wanted
    offered: {yearly: [13]}
        -> 8:24: at most 12 is wanted, not 13
    pay: [{label: x, low: 3, high: 2}]
        -> 8:27: 'low' is above 'high'
    requires: {any: [b], all: [b]}
        -> 8:16: 'any' cannot stand in one mapping with the others; nest it in a list
    requires: {of: [b]}
        -> 8:15: 'of' wants 'at_least' beside it: how many of them are needed
    requires: {at_least: 1}
        -> 8:15: 'at_least' wants 'of' beside it: the list of what to choose from
    requires: {level: 2}
        -> 8:15: an item, or one of 'all', 'any' and 'at_least' with 'of', is wanted here
    requires: {oneof: [b]}
        -> 8:16: unknown key 'oneof'. Known here: all, any, at_least, of, item, level, why.
    requires: {at_least: 3, of: [b, b, r]}
        -> 8:26: at least 3 of 2 different members can never be satisfied; 1 to 2 is wanted
    requires: [{any: [{at_least: 0, of: [b]}]}]
        -> 8:34: at least 1 is wanted, not 0
    requires: [b, {item: bb, why: x}]
        -> 8:26: there is no item 'bb' in this file or the library
    teaches: [r]
        -> 8:15: a skill is wanted here; 'r' is a role
    corequires: [r@2]
        -> 8:18: only skills have levels; 'r' is a role
    within: [x]
        -> 8:14: there is no item 'x' in this file or the library
    about: {outlook: good}
        -> 8:22: a list is wanted, not 'good'
"""


@pytest.mark.parametrize(
    ("fields", "said"), re.findall(r"^    (\S.*)\n +-> (.*)$", CASES, re.MULTILINE)
)
def test_each_problem_names_the_place_and_what_is_wanted(fields: str, said: str) -> None:
    assert problem(fields, kind="course") == said


def test_only_roles_lead_to_roles_and_skills_do_not_teach() -> None:
    leads = problem("leads_to: [{role: r}]")
    assert leads == "8:15: only a role leads to roles; this is a skill"
    wrong = problem("leads_to: [{role: b}]", kind="role")
    assert wrong == "8:23: a role is wanted here; 'b' is a skill"
    taught = problem("teaches: [b]")
    assert taught == "8:14: a skill teaches nothing; courses, milestones and roles do"


@pytest.mark.parametrize("title", ["''", "' '", '"\\u200b"', '"\\t"'])
def test_a_title_must_be_visible(title: str) -> None:
    assert problem("", title=title).startswith("7:12: a text is wanted")


def test_near_misses_of_ids_are_named() -> None:
    text = roadmap(item(id_="skill-python") + item("requires: skill-pyton", id_="x"))
    assert refusal(text)[0].endswith("Did you mean 'skill-python'?")


def test_one_wrong_field_does_not_hide_the_other_problems_of_an_item() -> None:
    problems = refusal(roadmap(item("hours: x\nrequires: [nowhere]")))
    assert [line.split(":")[1] for line in problems] == ["8", "9"]


def test_many_problems_are_counted_after_the_first_hundred() -> None:
    text = roadmap("".join(item("hours: x", id_=f"a{i}") for i in range(130)))
    with pytest.raises(RefusedFileError) as caught:
        read(text)
    assert len(caught.value.problems) == 130
    assert str(caught.value).splitlines()[-1] == "and 30 more problems"


def test_what_is_shown_of_a_file_is_short_and_on_one_line() -> None:
    (said,) = refusal(roadmap(item('hours: "\\n\\e[31m' + "x" * 500 + '"')), name="a\nb.yaml")
    assert said.isprintable()
    assert len(said) < 250


def test_references_may_lead_to_what_the_library_knows() -> None:
    text = roadmap(item("requires: [far]\nteaches: [near]", kind="course"))
    known = {"far": Kind.ROLE, "near": Kind.SKILL}
    assert [need.item for need in content(text, known=known).items[0].teaches] == ["near"]
    assert "a skill is wanted" in refusal(text, known={**known, "near": Kind.ROLE})[0]


def test_missing_items_may_be_allowed_and_get_placeholders() -> None:
    fields = "requires: [far, ms-x]\nteaches: [y]\nwithin: [course-z]"
    text = roadmap(item(fields, kind="course"))
    missing = content(text, allow_missing=True).items[1:]
    assert {one.id: one.kind for one in missing if one.missing} == {
        "far": Kind.SKILL,
        "ms-x": Kind.MILESTONE,
        "y": Kind.SKILL,
        "course-z": Kind.COURSE,
    }
    assert len(warned(text, allow_missing=True)) == 4


def test_links_that_no_browser_should_open_are_left_out_with_a_warning() -> None:
    bad = [
        "javascript:alert(1)", "file:///etc/passwd", "FILE:x", "//host/share", "data:text/html,x",
        "vbscript:x", "https:", "http:///etc", " https://a.b", "ht\\ntps://a.b", "https://a\\\\@b",
    ]  # fmt: skip
    good = ["https://example.org", "HTTP://example.org/a b".replace(" ", "%20"), "mailto:a@b.org"]
    links = ", ".join(f'{{url: "{url}"}}' for url in [*bad, *good])
    text = roadmap(item(f"links: [{links}]"))
    assert [link.url for link in content(text).items[0].links] == good
    assert len(warned(text)) == len(bad)


def test_an_any_of_nothing_is_worth_a_warning() -> None:
    text = roadmap(item("requires: {any: []}"))
    assert warned(text) == ["file.yaml:8:21: 'any' of nothing can never be satisfied"]


@pytest.mark.parametrize(
    ("renamed", "said"),
    [
        ("{old: a}", None),
        ("{older: old, old: a}", None),
        ("{b: a}", "'b' is still an item here; it is not taken as renamed"),
        ("{x: y, y: x}", "'x' is renamed in a ring, which leads nowhere"),
        ("{x: x}", "'x' is renamed in a ring, which leads nowhere"),
    ],
)
def test_renamed_ids_lead_to_items(renamed: str, said: str | None) -> None:
    text = roadmap(item() + item(id_="b"), f"renamed: {renamed}\n")
    assert [str(one).split(": ", 1)[1] for one in read(text).warnings][:1] == [said] * bool(said)


def test_renamed_to_nowhere_is_refused() -> None:
    assert "there is no item 'z'" in refusal(roadmap(item(), "renamed: {x: z}\n"))[0]


def test_profiles_and_pages_are_checked_like_items() -> None:
    head = (
        "profiles: [{id: p, title: P, has: [a@2, zz]}, {id: p, title: Q}]\n"
        "pages: [{id: q, title: Q, about: [yy], topic: gossip}]\n"
    )
    assert [line.split(":", 3)[1] for line in refusal(roadmap(item(), head))] == [
        "4",
        "4",
        "5",
        "5",
    ]


def test_looking_stops_when_very_much_is_wrong() -> None:
    text = roadmap("".join(item("hours: x", id_=f"a{i}") for i in range(20)))
    with pytest.raises(RefusedFileError) as caught:
        read(text, limits=Limits(problems=10))
    assert len(caught.value.problems) == 10
    said = "file.yaml: so much is wrong that the rest was not looked at"
    assert [str(warning) for warning in caught.value.warnings] == [said]


def test_warnings_beyond_measure_are_counted() -> None:
    text = roadmap("".join(item("requires: {any: []}", id_=f"a{i}") for i in range(20)))
    warnings = read(text, limits=Limits(problems=10)).warnings
    assert len(warnings) == 11
    assert str(warnings[0]) == "file.yaml: and 10 more warnings"


def test_near_misses_are_found_among_very_many_ids() -> None:
    known = {f"skill-{i:04}": Kind.SKILL for i in range(3_000)} | {"skill-tides": Kind.SKILL}
    (said,) = refusal(roadmap(item("requires: [skill-tidse]")), known=known)
    assert said.endswith("Did you mean 'skill-tides'?")


def test_hints_are_given_as_often_as_problems_are_shown() -> None:
    unknown = ", ".join(f"skill-tides-{i}" for i in range(120))
    problems = refusal(roadmap(item(f"requires: [{unknown}]", id_="skill-tides")))
    assert [" Did you mean" in said for said in problems] == [True] * 100 + [False] * 20


def test_a_reading_says_problems_of_its_items_at_their_places() -> None:
    reading = read(roadmap(item() + item(id_="b")))
    assert str(reading.problem("b", "too short")) == "file.yaml:8:9: too short"
    assert str(reading.problem("c", "not there")) == "file.yaml: not there"
