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
        role.PlaceholderText: tokens.muted,
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
        made.setColor(QPalette.ColorGroup.Disabled, colour_role, QColor(tokens.muted))
    return made


def outlined(tokens: Tokens) -> QPalette:
    """Return the palette for widgets whose outline must be seen: it becomes the control colour.

    The style takes the outline from the colour of the window, which these widgets show nowhere.
    """
    made = palette(tokens)
    control = QColor(tokens.control)
    bright = min(_BRIGHTEST, round(control.value() * _DARKENED))
    hue, saturation = max(control.hue(), 0), control.saturation()
    made.setColor(QPalette.ColorRole.Window, QColor.fromHsv(hue, saturation, bright))
    return made
