"""Which addresses become live links in an export."""

import re
from urllib.parse import quote, urlsplit

from planner.model.bounds import LONGEST_LINK

_SCHEMES = {"http", "https"}
_ODD = re.compile(r"[\x00-\x20\x7f-\xa0\\<>\"'`{}|^\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]")
_MAIL = re.compile(r"mailto:[\w.+-]+@[\w-]+(\.[\w-]+)+", re.ASCII)


def live(text: str) -> str | None:
    """Return the address in ASCII if it may be followed: http, https, or plain mailto.

    No names or passwords, no odd characters: what is refused stands in the export as text.
    """
    if len(text) > LONGEST_LINK or _ODD.search(text):
        return None
    if _MAIL.fullmatch(text):
        return text
    try:
        parts = urlsplit(text)
        host = (parts.hostname or "").encode("idna").decode("ascii")
        port = f":{parts.port}" if parts.port is not None else ""
    except (ValueError, UnicodeError):
        return None
    if parts.scheme.lower() not in _SCHEMES or not host or "@" in parts.netloc:
        return None
    rest = quote(text.split(parts.netloc, 1)[1], safe="/?#%&=+,;:@!$()*~[]-._")
    shown = f"[{host}]" if ":" in host else host
    return f"{parts.scheme.lower()}://{shown}{port}{rest}"
