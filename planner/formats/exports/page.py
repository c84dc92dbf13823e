"""A page of HTML that holds nothing but text: no scripts, nothing from elsewhere."""

from collections.abc import Iterable

from planner.formats.cells import clean, line
from planner.formats.exports.addresses import live
from planner.formats.exports.xml import around, attribute, element, text

#: For browsers and for paper; the PDF is made from the same markup with a style of its own.
_STYLE = """
:root { color-scheme: light; }
* { box-sizing: border-box; }
body {
  margin: 0 auto; padding: 2.5rem 1.5rem 4rem; max-width: 44rem;
  color: #1B2430; background: #FFFFFF;
  font: 1rem/1.55 system-ui, "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif;
}
h1 { font-size: 2rem; line-height: 1.2; margin: 0 0 .4rem; }
h2 {
  font-size: 1.35rem; margin: 3rem 0 1rem; padding-bottom: .3rem;
  border-bottom: 2px solid #0B5CAD;
}
h3 { font-size: 1.1rem; margin: 2rem 0 .2rem; }
p { margin: .4rem 0 .7rem; white-space: pre-line; }
p.label { font-weight: 600; font-size: .9rem; margin: .6rem 0 .1rem; }
ul { margin: .1rem 0 .7rem; padding-left: 1.3rem; }
li { margin: .15rem 0; }
a { color: #0B5CAD; overflow-wrap: anywhere; }
.facts, .quiet, .why { color: #586575; }
.facts, .quiet { font-size: .9rem; }
.facts { margin-top: 0; }
.tick { color: #7A8694; font-weight: normal; }
.done .tick { color: #0F6B52; }
.contents ul { list-style: none; padding-left: 0; columns: 2; column-gap: 2rem; }
.contents li { break-inside: avoid; padding-left: 1.4em; text-indent: -1.4em; }
.contents h3 { font-size: 1rem; margin: 1.2rem 0 .2rem; }
.record { border-left: 3px solid #0F6B52; padding-left: .9rem; margin: .8rem 0; }
h1, h2, h3, .label { break-after: avoid; }
li, .facts { break-inside: avoid; }
@page { size: A4; margin: 18mm 18mm 20mm; }
@media print {
  body { max-width: none; padding: 0; font-size: 10pt; }
  h2 { break-before: page; }
  .contents h2 { break-before: auto; }
}
"""
_POLICY = (
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; "
    "form-action 'none'"
)


def page(title: str, body: Iterable[str], language: str = "en") -> str:
    """Return a whole page, which XML parsers read too."""
    inside = "\n".join(body)
    return (
        "<!DOCTYPE html>\n"
        f'<html xmlns="http://www.w3.org/1999/xhtml" lang="{attribute(language)}">\n<head>\n'
        '<meta charset="utf-8"/>\n'
        f'<meta http-equiv="Content-Security-Policy" content="{attribute(_POLICY)}"/>\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1"/>\n'
        '<meta name="referrer" content="no-referrer"/>\n'
        f"{element('title', line(title))}\n<style>{_STYLE}</style>\n</head>\n"
        f"<body>\n{inside}\n</body>\n</html>\n"
    )


def paragraphs(value: str, **attributes: str) -> list[str]:
    """Return a text as paragraphs, parted where lines are empty; other line ends stay."""
    parts = [part.strip() for part in clean(value).split("\n\n")]
    return [element("p", part, **attributes) for part in parts if part]


def listed(entries: Iterable[str], **attributes: str) -> str:
    """Return markup as the entries of a list; nothing where there are none."""
    inside = "".join(f"<li>{entry}</li>" for entry in entries)
    return around("ul", inside, **attributes) if inside else ""


def outward(title: str, url: str) -> str:
    """Return a link to another place, its host named; text where it may not be followed."""
    address = live(url)
    if address is None:
        return text(line(f"{title} {url}" if title and title != url else url))
    host = "" if address.startswith("mailto:") else address.split("/", 3)[2]
    shown = element("a", line(title or url), href=address, rel="noopener noreferrer")
    named = host and host not in title
    return f"{shown} {element('span', host, class_='quiet')}" if named else shown


def inward(title: str, item: str) -> str:
    """Return a link to where an item stands on the same page."""
    return element("a", line(title), href=f"#{anchor(item)}")


def anchor(item: str) -> str:
    """Return the name of the place where an item stands."""
    return f"item-{line(item)}"
