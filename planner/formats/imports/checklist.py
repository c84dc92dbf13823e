"""Lists as people write them: Markdown checklists, bullets, or simply one title a line."""

import re
from collections.abc import Iterator

from planner.formats.imports.drafts import Draft, check_size

_LINE = re.compile(
    r"(?P<indent>[ \t]*)(?:(?:[-*+•]|\d{1,4}[.)])\s+)?(?:\[(?P<tick>[ xX/~-])\]\s+)?(?P<words>\S.*)"
)
_BULLET = re.compile(r"[ \t]*(?:[-*+•]|\d{1,4}[.)])\s+")
_ANY_BULLET = re.compile(_BULLET.pattern.replace("[ ", "^[ ", 1), re.MULTILINE)
_HEADING = re.compile(r"(?P<level>#{1,6})\s+(?P<words>.*?)\s*#*\s*")
_ID = re.compile(r"<!--\s*id:\s*([^\s>]{1,120}?)\s*-->")
_COMMENT = re.compile(r"<!--.{0,2000}?-->")
_HOURS = re.compile(
    r"[(\[]\s*(?:about\s+)?(\d[\d.,]*(?:\s*(?:-|\u2013|to)\s*\d[\d.,]*)?)\s*(?:h|hours?|hrs?)\s*[)\]]"
    r"|\u00b7\s*(?:about\s+)?(\d[\d.,]*)\s*h\b",
    re.IGNORECASE,
)
_LINK = re.compile(r"\[([^\]\n]{0,300})\]\(<?([^)\s>]{1,2048})>?\)")
_BARE_LINK = re.compile(r"https?://[^\s<>)\"]{3,2000}")
_KIND = re.compile(r"^\s*(role|skill|course|milestone)\b", re.IGNORECASE)
_ESCAPED = re.compile(r"\\([\\`*_\[\]<>&~|$#+\-=.):])")
_TAB = 4
_TICKS = {"x": "done", "X": "done", "/": "started", "~": "started", "-": "waived"}


def drafts(text: str, name: str, *, nested: bool) -> tuple[str, list[Draft]]:
    """Return the title of a list and a draft for each of its items; raises RefusedFileError.

    Headings are areas, the first one of the first level is the title. Indented below an item
    stand what it requires, if ``nested``, or else remarks on it: its links are taken.
    """
    found: list[Draft] = []
    title, area = "", ""
    open_items: list[tuple[int, Draft]] = []
    has_bullets = _ANY_BULLET.search(text) is not None
    for number, line in _lines(text):
        check_size(len(found), len(line), name, number)
        heading = _HEADING.fullmatch(line.strip())
        if heading is not None:
            words = _plain(heading["words"])
            if len(heading["level"]) == 1 and not title and not found:
                title = words
            else:
                area = words
            open_items = []
            continue
        is_item = bool(_BULLET.match(line)) or not has_bullets
        if not is_item:
            continue
        indent, draft = _item(line, number, area)
        while open_items and open_items[-1][0] >= indent:
            open_items.pop()
        if open_items and not nested:
            _remark(open_items[0][1], draft)
            continue
        if open_items:
            _require(open_items[-1][1], draft)
        found.append(draft)
        open_items.append((indent, draft))
    return title, found


def _lines(text: str) -> Iterator[tuple[int, str]]:
    """Yield the lines that say something, numbered from 1, without code and quotations."""
    inside = False
    for number, line in enumerate(text.splitlines(), 1):
        bare = line.strip()
        if bare.startswith(("```", "~~~")):
            inside = not inside
        elif bare and not inside and not bare.startswith((">", "---", "***", "| ")):
            yield number, line


def _item(line: str, number: int, area: str) -> tuple[int, Draft]:
    match = _LINE.fullmatch(line.rstrip())
    assert match is not None
    words = match["words"]
    fields: dict[str, str] = {"area": area} if area else {}
    if tick := _TICKS.get(match["tick"] or ""):
        fields["status"] = tick
    if name := _ID.search(words):
        fields["id"] = name[1]
    words = _COMMENT.sub("", words)
    urls = [url for _, url in _LINK.findall(words)]
    words = _LINK.sub(lambda link: link[1], words)
    urls += _BARE_LINK.findall(words)
    words = _BARE_LINK.sub("", words)
    if urls:
        fields["links"] = " ".join(dict.fromkeys(urls))
    if hours := _HOURS.search(words):
        fields["hours"] = hours[1] or hours[2]
    bold = re.match(r"\*\*(.+?)\*\*\s*(.*)", words)
    if bold is not None:
        if kind := _KIND.match(bold[2].split("\u00b7")[0]):
            fields["kind"] = kind[1]
        words = bold[1]
    words = _HOURS.sub("", words)
    fields["title"] = _plain(words)
    indent = len(match["indent"].expandtabs(_TAB))
    return indent, Draft(fields, number)


def _plain(words: str) -> str:
    """Return words without the marks of Markdown."""
    words = re.sub(r"(\*\*|__|`|~~)(.+?)\1", r"\2", words)
    words = re.sub(r"(?<!\w)[*_](\S(?:.*?\S)?)[*_](?!\w)", r"\1", words)
    return " ".join(_ESCAPED.sub(r"\1", words).split())


def _remark(item: Draft, remark: Draft) -> None:
    """Take the links of a remark; its words are not the item's."""
    links = [item.fields.get("links", ""), remark.fields.get("links", "")]
    joined = " ".join(part for part in links if part)
    if joined:
        item.fields["links"] = joined


def _require(item: Draft, below: Draft) -> None:
    item.needs.append(below.fields.get("id") or below.fields["title"])
