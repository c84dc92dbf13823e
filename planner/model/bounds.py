"""What the fields of an item may hold, whether somebody types them or a file brings them."""

import re

LONGEST_TEXT, LONGEST_TITLE, LONGEST_LINK = 8_000, 300, 2_048  # characters
MOST_HOURS, MOST_WEEKS, MOST_MONTHS, MOST_YEARS = 100_000, 5_200, 1_200, 100
MOST_MONEY = 10**12  # of any currency
_LINK = re.compile(r"(?:https?://[^\s\\/?#]+[^\s\\]*|mailto:[^\s\\@?]+@[^\s\\]+)", re.IGNORECASE)


def is_link(url: str) -> bool:
    """Say whether an address may be kept: http, https or mailto, and nothing odd in it."""
    return len(url) <= LONGEST_LINK and url.isprintable() and _LINK.fullmatch(url) is not None
