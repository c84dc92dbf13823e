"""Theme, contrast, text size and motion; the menu View sets the same."""

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QSlider, QWidget

from planner.ui import appearance
from planner.ui.plain import label
from planner.ui.preferences.page import Page, Surroundings, show_quietly
from planner.ui.theme.theme import LARGEST, SMALLEST, Scheme
from planner.ui.wording import words

_STEP = 5


class TextSize(QWidget):
    """A slider for the size of text, with the percentage beside it."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__()
        self._around = around
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(SMALLEST, LARGEST)
        self.slider.setSingleStep(_STEP)
        self.slider.setPageStep(2 * _STEP)
        self.slider.setTickInterval(2 * _STEP)
        self.slider.setTickPosition(QSlider.TickPosition.TicksBelow)
        self.slider.setAccessibleName(self.tr("Text size"))
        self.slider.installEventFilter(around.theme.wheel_guard)
        self.figure: QLabel = label(wrap=False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.slider, 1)
        row.addWidget(self.figure)
        self.setFocusProxy(self.slider)
        # While it is dragged nothing grows under the pointer.
        self.slider.sliderReleased.connect(self._keep)
        self.slider.valueChanged.connect(self._on_value)
        self.show_percent()

    def show_percent(self) -> None:
        """Show the size in use."""
        percent = self._around.theme.percent
        with QSignalBlocker(self.slider):
            self.slider.setValue(percent)
        self._tell(percent)
        self.slider.setMinimumWidth(self._around.theme.px(180))

    def _on_value(self, percent: int) -> None:
        self._tell(percent)
        if not self.slider.isSliderDown():
            self._keep()

    def _keep(self) -> None:
        theme, settings = self._around.theme, self._around.settings
        appearance.choose_percent(theme, settings, self.slider.value())

    def _tell(self, percent: int) -> None:
        self.figure.setText(words().say("percent", n=percent))


class AppearancePage(Page):
    """Applied at once, to this window and to the ones to come."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around, "")
        self.title = self.tr("Appearance")
        self.setAccessibleName(self.title)
        self.scheme = self.add(self.tr("Theme"), "", QComboBox())
        for scheme, said in (
            (Scheme.SYSTEM, self.tr("As the desktop has it")),
            (Scheme.LIGHT, self.tr("Light")),
            (Scheme.DARK, self.tr("Dark")),
        ):
            self.scheme.addItem(said, scheme.value)
        self.scheme.activated.connect(self._choose_scheme)
        self.contrast = self.add(
            self.tr("High contrast"), self.tr("Stronger lines and letters."), QCheckBox()
        )
        self.contrast.toggled.connect(self._choose_contrast)
        self.text_size = self.add(
            self.tr("Text size"), self.tr("Everything grows with the text."), TextSize(around)
        )
        self.motion = self.add(
            self.tr("Reduced motion"),
            self.tr("Nothing slides or fades; what changes is there at once."),
            QCheckBox(),
        )
        self.motion.toggled.connect(self._choose_motion)
        self.bind(self._read, lambda: appearance.forget(around.theme, around.settings))
        around.theme.changed.connect(self._read)
        self.end()

    def _read(self) -> None:
        theme = self.around.theme
        self.scheme.setCurrentIndex(self.scheme.findData(theme.scheme.value))
        show_quietly(self.contrast, on=theme.contrast)
        show_quietly(self.motion, on=theme.reduced_motion)
        self.text_size.show_percent()

    def _choose_scheme(self, at: int) -> None:
        scheme = Scheme(self.scheme.itemData(at))
        appearance.choose_scheme(self.around.theme, self.around.settings, scheme)

    def _choose_contrast(self, on: bool) -> None:  # noqa: FBT001 - a slot
        appearance.choose_contrast(self.around.theme, self.around.settings, on=on)

    def _choose_motion(self, on: bool) -> None:  # noqa: FBT001 - a slot
        appearance.choose_motion(self.around.theme, self.around.settings, on=on)
