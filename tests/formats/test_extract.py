"""A roadmap cut out of a library stands by itself, and says no less than it has to."""

from msgspec.structs import replace

from planner.formats.extract import cut
from planner.model import (
    AnyOf,
    AtLeast,
    Item,
    Kind,
    Listing,
    Need,
    Page,
    Pay,
    Profile,
    Requirement,
    Roadmap,
)
from tests.strategies import library_of

HEADER = Roadmap(
    id="sea",
    title="The sea",
    profiles=(Profile(id="new", title="New", has=(Need("a"), Need("b"))),),
    pages=(Page(id="page", title="Page", topic="trend", text="", about=("a", "b")),),
)


def needing(requires: Requirement) -> Requirement:
    """Return what is left of a requirement where only a and c are cut out beside it."""
    library = library_of({"a": "", "b": "", "c": "", "t": requires})
    (item,) = (one for one in cut(library, ["a", "c", "t"]).items if one.id == "t")
    return item.requires


def test_alternatives_that_are_left_out_are_no_longer_offered() -> None:
    assert needing(AnyOf((Need("a"), Need("b")))) == Need("a")
    assert needing(AnyOf((Need("a"), Need("b"), Need("c")))) == AnyOf((Need("a"), Need("c")))
    three = AtLeast(3, (Need("a"), Need("b"), Need("c")))
    assert needing(three) == AtLeast(2, (Need("a"), Need("c")))


def test_profiles_and_pages_are_about_what_is_there() -> None:
    listed = (Listing(roadmap="sea", item=name, position=0) for name in ("a", "b"))
    header = cut(library_of({"a": "", "b": ""}, HEADER, *listed), ["a"]).roadmap
    assert [profile.has for profile in header.profiles] == [(Need("a"),)]
    assert [page.about for page in header.pages] == [("a",)]


def test_a_pay_figure_keeps_a_skill_in_words_and_loses_one_that_is_left_out() -> None:
    figures = tuple(Pay(label="More", by="skill", skill=name) for name in ("Cloud", "a", "b"))
    role = Item(id="role", kind=Kind.ROLE, title="Role", pay=figures)
    library = library_of({"a": "", "b": ""}, role)
    (item,) = (one for one in cut(library, ["a", "role"]).items if one.id == "role")
    assert item == replace(role, pay=(*figures[:2], replace(figures[2], skill="")))
