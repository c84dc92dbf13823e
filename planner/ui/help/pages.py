"""The pages of the help: which there are, their sections, and finding words in them; no Qt."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from planner.assets import document
from planner.ui.matching import fold

#: In the order of the contents; what is not there is left out.
NAMES = (
    "getting-started",
    "keyboard",
    "planning",
    "catalogue",
    "editing",
    "import",
    "export",
    "your-data",
    "roadmap-format",
    "command-line",
)
_HEADING = re.compile(r"(#{1,3}) +(.+?)\s*$")
_PICTURE = re.compile(r"!\[[^\]]*\]\([^)]*\)")
_LINK = re.compile(r"\[(?P<text>[^\]]*)\]\((?P<target>[^)]*)\)")
_MARKS = re.compile(r"[*`]|\[(?P<text>[^\]]*)\]\([^)]*\)")


@dataclass(frozen=True, slots=True)
class Section:
    """A heading of a page with the text under it; ``level`` 1 is the title of the page."""

    page: str
    title: str
    level: int
    text: str

    @property
    def anchor(self) -> str:
        """What a link calls it after its #."""
        return anchor(self.title)


@dataclass(frozen=True, slots=True)
class HelpPage:
    """A page in Markdown with its sections."""

    name: str
    markdown: str
    sections: tuple[Section, ...]

    @property
    def title(self) -> str:
        """The first heading."""
        return self.sections[0].title if self.sections else self.name


def pages(language: str = "en", **made: str) -> dict[str, HelpPage]:
    """Return all pages by name; ``made`` are pages that are no files."""
    found = {}
    for name in NAMES:
        text = made.get(name.replace("-", "_"))
        if text is None:
            text = document(f"{name}.md", language)
        if text is not None:
            found[name] = page(name, text)
    return found


def page(name: str, markdown: str) -> HelpPage:
    """Cut a page into its sections; pictures are left out."""
    text = _LINK.sub(_kept_link, _PICTURE.sub("", markdown))
    return HelpPage(name, text, tuple(_sections(name, text)))


def _kept_link(link: re.Match[str]) -> str:
    """Return a link as the help follows it, or only its text if that leads out of the help.

    A page in another language links to the English ones in the folder above.
    """
    target = link["target"].removeprefix("../")
    here = target.startswith(("http://", "https://", "#"))
    here = here or target.partition("#")[0].removesuffix(".md") in NAMES
    return f"[{link['text']}]({target})" if here else link["text"]


def find(pages_: dict[str, HelpPage], words: str) -> list[Section]:
    """Return the sections that hold all words, those first whose heading does."""
    query = fold(words).split()
    if not query:
        return []
    found = [
        (not all(word in fold(section.title) for word in query), section)
        for shown in pages_.values()
        for section in shown.sections
        if all(word in fold(f"{section.title} {section.text}") for word in query)
    ]
    return [section for _rank, section in sorted(found, key=lambda pair: pair[0])]


def anchor(heading: str) -> str:
    """Return a heading as links write it: "The file, or two" is "the-file-or-two"."""
    plain = _plain(heading).casefold()
    return re.sub(r"[^\w\- ]", "", plain).strip().replace(" ", "-")


def _sections(name: str, text: str) -> Iterator[Section]:
    title, level, lines, fenced = "", 0, [], False
    for line in text.splitlines():
        fenced ^= line.lstrip().startswith("```")
        heading = None if fenced else _HEADING.match(line)
        if heading is None:
            lines.append(line)
            continue
        if level:
            yield Section(name, title, level, "\n".join(lines))
        title, level, lines = _plain(heading[2]), len(heading[1]), []
    if level:
        yield Section(name, title, level, "\n".join(lines))


def _plain(text: str) -> str:
    """Return a text without the signs of Markdown."""
    return _MARKS.sub(lambda mark: mark["text"] or "", text)
