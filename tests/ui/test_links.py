"""Which addresses may be opened (reliability: only http, https and mailto, only on a click)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.ui.links import address
from planner.ui.plain import cut, label, on_button, tooltip

REFUSED = [
    "file:///etc/passwd",
    "FILE:///etc/passwd",
    "\\\\host\\share",
    "smb://host/share",
    "javascript:alert(1)",
    "data:text/html,<b>",
    "vbscript:x",
    "ms-msdt:/id",
    "vscode://file/x",
    "ssh://host",
    "cmd:calc",
    "qrc:/x",
    "http:///etc",
    " https://example.org",
    "https://example.org ",
    "ht\ntps://example.org",
    "https://user:pw@example.org",
    "https://user@example.org",
    "https://host\\@evil.example",
    "https://" + "a" * 10_000,
    "mailto:a@example.org?attach=/etc/passwd",
    "mailto:a@example.org?bcc=b@example.org",
    "mailto:nobody",
    "https://exa%00mple.org",
    "//example.org/x",
    "https://exa mple.org",
    "https://[::1",
    "",
    "https://",
    "\x00https://example.org",
    "https://example.org/\u202egpj",
]


@pytest.mark.parametrize("text", REFUSED)
def test_what_is_no_plain_web_or_mail_address_is_refused(text: str) -> None:
    assert address(text) is None


@pytest.mark.parametrize(
    ("text", "host"),
    [
        ("https://example.org/a?b=c#d", "example.org"),
        ("http://EXAMPLE.org", "example.org"),
        ("HTTPS://example.org:8080/x", "example.org"),
        ("https://[::1]/", "::1"),
        ("https://b\u00fccher.example/", "xn--bcher-kva.example"),
        ("https://\u0430pple.com/", "xn--pple-43d.com"),
        ("mailto:someone@example.org?subject=Hello", "example.org"),
    ],
)
def test_others_are_shown_with_the_host_in_ascii(text: str, host: str) -> None:
    found = address(text)
    assert found is not None
    assert found.host == host


@given(st.text())
def test_no_text_makes_an_address_of_another_kind(text: str) -> None:
    found = address(text)
    assert found is None or found.url.scheme() in {"http", "https", "mailto"}


HOSTILE = ["<b>Rust</b>", "a < b & c", "<img src='file:///x.png'>", "&amp;", "C++ <vector>"]


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("text", HOSTILE)
def test_text_is_shown_as_it_is(text: str) -> None:
    assert label(text).text() == text
    assert "<img" not in tooltip(text)
    assert on_button("R&D") == "R&&D"


def test_long_text_is_cut_with_an_ellipsis() -> None:
    assert cut("short") == "short"
    assert cut("x" * 400) == "x" * 299 + "…"
    assert tooltip("") == ""
