"""Colours by purpose, for each theme; a test computes the contrast of every pair.

Widgets never name a colour themselves. Status is told by border, icon and words too.
"""

from dataclasses import dataclass, replace
from enum import StrEnum


class Look(StrEnum):
    """What a box on the screen says about its item: the statuses, and late on top of them."""

    LOCKED = "locked"
    READY = "ready"
    STARTED = "started"
    DONE = "done"
    WAIVED = "waived"
    LATE = "late"


@dataclass(frozen=True, slots=True)
class StatusColours:
    """The fill, the border and the text on the fill."""

    fill: str
    border: str
    text: str


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of a theme and what depends on them.

    ``disabled`` is for what cannot be used now: it can be read, and told from ``text``.
    ``line`` and ``grid`` are decoration and carry no meaning. ``dim_node`` and ``dim_edge`` are
    the opacities of what is out of focus; ``border_width`` is the least width of node borders.
    """

    canvas: str
    window: str
    surface: str
    text: str
    muted: str
    disabled: str
    accent: str
    on_accent: str
    control: str
    edge: str
    line: str
    grid: str
    status: dict[Look, StatusColours]
    dark: bool
    dim_node: float = 0.45
    dim_edge: float = 0.30
    border_width: float = 1.4
    high_contrast: bool = False


LIGHT = Tokens(
    canvas="#FFFFFF",
    window="#F4F6F8",
    surface="#FFFFFF",
    text="#1B2430",
    muted="#586575",
    disabled="#586575",
    accent="#0B5CAD",
    on_accent="#FFFFFF",
    control="#7A8694",
    edge="#7A8694",
    line="#C3CCD6",
    grid="#E3E8ED",
    status={
        Look.LOCKED: StatusColours("#EEF1F4", "#7A8694", "#4A5562"),
        Look.READY: StatusColours("#FFFFFF", "#0B5CAD", "#0B3F78"),
        Look.STARTED: StatusColours("#FFF1CC", "#A96400", "#5F3800"),
        Look.DONE: StatusColours("#0F6B52", "#0A5440", "#FFFFFF"),
        Look.WAIVED: StatusColours("#F3ECF7", "#8A5AA8", "#5B3775"),
        Look.LATE: StatusColours("#FDE7E0", "#C0391B", "#8A2610"),
    },
    dark=False,
)

DARK = Tokens(
    canvas="#12171D",
    window="#1A2028",
    surface="#222A34",
    text="#E8EDF3",
    muted="#A3B0BF",
    disabled="#8995A3",
    accent="#6CB6FF",
    on_accent="#0B1620",
    control="#7F8C9B",
    edge="#7F8C9B",
    line="#3B4754",
    grid="#2A333E",
    status={
        Look.LOCKED: StatusColours("#1C232C", "#7F8C9B", "#AEB9C6"),
        Look.READY: StatusColours("#16202C", "#6CB6FF", "#BFE0FF"),
        Look.STARTED: StatusColours("#3A2C0B", "#F0B429", "#FFE3A1"),
        Look.DONE: StatusColours("#2FB58C", "#56D3AC", "#06251B"),
        Look.WAIVED: StatusColours("#2B2233", "#BE93DB", "#DFC6F0"),
        Look.LATE: StatusColours("#3D1C14", "#FF8A6B", "#FFC9BA"),
    },
    dark=True,
)


def high_contrast(tokens: Tokens) -> Tokens:
    """Return a theme in pure black and white, where only what is done is filled."""
    back, text = ("#000000", "#FFFFFF") if tokens.dark else ("#FFFFFF", "#000000")
    open_ = StatusColours(back, text, text)
    return replace(
        tokens,
        canvas=back,
        window=back,
        surface=back,
        text=text,
        muted=text,
        disabled="#8C8C8C" if tokens.dark else "#707070",
        on_accent=back if tokens.dark else "#FFFFFF",
        control=text,
        edge=text,
        line=text,
        grid="#3A3A3A" if tokens.dark else "#D0D0D0",  # behind text, too
        status={look: tokens.status[look] if look is Look.DONE else open_ for look in Look},
        dim_node=0.7,
        dim_edge=0.7,
        border_width=2.5,
        high_contrast=True,
    )


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours as WCAG 2.1 defines it, from 1 to 21."""
    bright, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4  # noqa: PLR2004 - WCAG
