"""Addresses: which ones may be opened, and how they are shown before that."""

from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from planner.model.bounds import LONGEST_LINK

_SCHEMES = {"http", "https", "mailto"}


@dataclass(frozen=True, slots=True)
class Address:
    """An address that may be opened; ``host`` is in ASCII, so that look-alikes show."""

    url: QUrl
    host: str


def address(text: str) -> Address | None:
    """Return the address if it may be opened: http, https, or mailto without attachments."""
    if len(text) > LONGEST_LINK or text != text.strip() or _has_odd_characters(text):
        return None
    try:
        parts = urlsplit(text)
        host = parts.hostname or ""
    except ValueError:
        return None
    url = QUrl(text, QUrl.ParsingMode.StrictMode)
    if (
        not url.isValid()
        or parts.scheme.lower() not in _SCHEMES
        or url.scheme() != parts.scheme.lower()
    ):
        return None
    if url.scheme() == "mailto":
        return _mail(url)
    ascii_host = _ascii(url.host())
    if not ascii_host or parts.username is not None or url.userInfo() or _ascii(host) != ascii_host:
        return None
    return Address(url, ascii_host)


def open_in_browser(target: Address) -> bool:
    """Hand an address to the desktop; say whether it took it. Only ever on a click."""
    return QDesktopServices.openUrl(target.url)


def open_folder(folder: Path) -> bool:
    """Show a folder of this computer in the desktop's own program; say whether it took it."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def _mail(url: QUrl) -> Address | None:
    keys = {part.split("=")[0].casefold() for part in url.query().split("&") if part}
    if keys - {"subject"} or "@" not in url.path():
        return None
    return Address(url, url.path().rsplit("@", 1)[1])


def _has_odd_characters(text: str) -> bool:
    return any(not character.isprintable() or character in ' \\"<>^`{|}' for character in text)


def _ascii(host: str) -> str:
    """Return a host as the network knows it: letters of other scripts become punycode."""
    if ":" in host:
        return host
    return bytes(QUrl.toAce(host).data()).decode("ascii")
