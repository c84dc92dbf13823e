"""Qt's palettes, made from the tokens. No style sheet for all: it would slow everything down."""

from PySide6.QtGui import QColor, QPalette

from planner.ui.theme.tokens import Tokens

#: Fusion draws the outline of these in the colour of the window, darkened by this much.
OUTLINED = (
    "QAbstractSpinBox",
    "QLineEdit",
    "QComboBox",
    "QPushButton",
    "QCheckBox",
    "QRadioButton",
    "QAbstractItemView",
    "QPlainTextEdit",
)
#: Elsewhere these are told by their icons, and a strong outline around each would be loud.
OUTLINED_IN_HIGH_CONTRAST = ("QToolButton",)
_DARKENED = 1.4
_BRIGHTEST = 255


def palette(tokens: Tokens) -> QPalette:
    """Return the palette for all widgets."""
    role = QPalette.ColorRole
    colours = {
        role.Window: tokens.window,
        role.WindowText: tokens.text,
        role.Base: tokens.surface,
        role.AlternateBase: tokens.window,
        role.Text: tokens.text,
        role.Button: tokens.surface,
        role.ButtonText: tokens.text,
        role.BrightText: tokens.on_accent,
        role.Highlight: tokens.accent,
        role.HighlightedText: tokens.on_accent,
        role.PlaceholderText: tokens.disabled,
        role.ToolTipBase: tokens.surface,
        role.ToolTipText: tokens.text,
        role.Link: tokens.accent,
        role.LinkVisited: tokens.accent,
        role.Accent: tokens.accent,
        role.Light: tokens.surface,
        role.Midlight: tokens.line,
        role.Mid: tokens.line,
        role.Dark: tokens.control,
        role.Shadow: tokens.text,
    }
    made = QPalette()
    for colour_role, colour in colours.items():
        made.setColor(colour_role, QColor(colour))
    for colour_role in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, colour_role, QColor(tokens.disabled))
    return made


def outlined(tokens: Tokens) -> QPalette:
    """Return the palette for widgets whose outline must be seen: it becomes the control colour.

    The style takes the outline from the colour of the window, which these widgets show nowhere.
    In high contrast the outline of what cannot be used is as faint as its text.
    """
    made = palette(tokens)
    made.setColor(QPalette.ColorRole.Window, _outlining(tokens.control))
    if tokens.high_contrast:
        faint = _outlining(tokens.disabled)
        made.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Window, faint)
    return made


def _outlining(colour: str) -> QColor:
    """Return the colour of a window of which the style makes an outline in the given colour."""
    wanted = QColor(colour)
    bright = min(_BRIGHTEST, round(wanted.value() * _DARKENED))
    return QColor.fromHsv(max(wanted.hue(), 0), wanted.saturation(), bright)
