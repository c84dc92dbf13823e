"""Texts inside of XML and HTML, whatever characters they hold."""

import html

from planner.formats.cells import clean


def text(value: str) -> str:
    """Return a text as the content of an element."""
    return html.escape(clean(value), quote=False)


def attribute(value: str) -> str:
    """Return a text as the value of an attribute in double quotes; blanks stay what they are."""
    escaped = html.escape(clean(value))
    return escaped.replace("\n", "&#10;").replace("\t", "&#9;")


def element(name: str, content: str, **attributes: str) -> str:
    """Return an element with a text in it; ``class_`` is the attribute class."""
    return f"<{name}{_attributes(attributes)}>{text(content)}</{name}>"


def around(name: str, inside: str, **attributes: str) -> str:
    """Return an element with markup in it."""
    return f"<{name}{_attributes(attributes)}>{inside}</{name}>"


def _attributes(attributes: dict[str, str]) -> str:
    return "".join(f' {key.rstrip("_")}="{attribute(value)}"' for key, value in attributes.items())
