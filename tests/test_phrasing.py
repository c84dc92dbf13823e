"""Requirements in words, read back: letters are titles, brackets are groups."""

from hypothesis import given
from hypothesis import strategies as st

from planner.model import AllOf, AnyOf, AtLeast, Need, Requirement, needs
from planner.model.requirement import satisfied
from planner.phrasing import phrase
from planner.words import Words
from tests.strategies import filled_requirements


class Reader:
    """Reads a phrase of one-letter titles."""

    def __init__(self, text: str) -> None:
        self.text = text

    def group(self) -> Requirement:
        n = 0
        if self.text.startswith("at least "):
            n, self.text = int(self.text[9]), self.text[len("at least 1 of: ") :]
        members, signs = [self.member()], set()
        while sign := next((s for s in (", ", " and ", " or ") if self.text.startswith(s)), ""):
            self.text = self.text.removeprefix(sign)
            signs.add(sign)
            members.append(self.member())
        if n:
            return AtLeast(n, tuple(members))
        return AnyOf(tuple(members)) if " or " in signs else AllOf(tuple(members))

    def member(self) -> Requirement:
        if self.text.startswith("("):
            self.text = self.text[1:]
            inner = self.group()
            self.text = self.text.removeprefix(")")
            return inner
        item, self.text = self.text[0], self.text[1:]
        level = 1
        if self.text.startswith(" (level "):
            level, self.text = int(self.text[8]), self.text[10:]
        return Need(item, level)


@given(filled_requirements(), st.sets(st.tuples(st.sampled_from("abcdefgh"), st.integers(1, 3))))
def test_the_words_say_what_the_requirement_means(
    wanted: Requirement, had: set[tuple[str, int]]
) -> None:
    read = Reader(phrase(Words(), wanted, str)).group()

    assert [need.item for need in needs(read)] == [need.item for need in needs(wanted)]
    assert satisfied(read, lambda *need: need in had) == satisfied(
        wanted, lambda *need: need in had
    )
