"""How the drawn graphs answer to the mouse, and what the roadmap shows."""

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QSpinBox

from planner.ui.canvas.habits import HOVER_AFTER, HOVER_DELAY, WHEEL
from planner.ui.preferences.page import Page, Surroundings

_MOST_DELAY, _STEP = 2000, 50  # milliseconds


class GraphPage(Page):
    """Wheel, delay of highlighting, and what the menu Show of the roadmap sets too."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around, "")
        self.title = self.tr("Graph")
        self.setAccessibleName(self.title)
        self.heading(self.tr("The mouse"))
        self.wheel = self.add_choice(
            self.tr("The wheel"),
            self.tr("With Ctrl it always zooms; two fingers always move the picture."),
            WHEEL,
            (("zoom", self.tr("Zooms")), ("scroll", self.tr("Moves the picture"))),
        )
        self.delay = self._add_delay()
        self.heading(self.tr("The roadmap shows"))
        self.group = self.add_choice(
            self.tr("Groups"),
            self.tr("Items of a group stand together in a frame, which can be folded."),
            "roadmap/group",
            (
                ("", self.tr("None")),
                ("area", self.tr("By area")),
                ("kind", self.tr("By kind")),
                ("roadmap", self.tr("By roadmap")),
            ),
        )
        for name, said, usual in (
            ("alternatives", self.tr("Alternatives that were not chosen"), False),
            ("recommended", self.tr("Recommended prerequisites"), False),
            ("hide_done", self.tr("Only what is left"), False),
            ("as_list", self.tr("A list in place of the graph"), False),
            ("minimap", self.tr("The minimap"), True),
            ("legend", self.tr("The legend"), False),
        ):
            self.add_check(said, "", f"roadmap/{name}", usual=usual)
        self.end()

    def _add_delay(self) -> QSpinBox:
        settings = self.around.settings
        box = QSpinBox()
        box.setRange(0, _MOST_DELAY)
        box.setSingleStep(_STEP)
        box.setSuffix(self.tr(" ms"))
        box.setKeyboardTracking(False)
        box.installEventFilter(self.around.theme.wheel_guard)
        self.add(
            self.tr("Light up neighbours after"),
            self.tr("How long the pointer rests on a box until the others fade."),
            box,
        )

        def read() -> None:
            with QSignalBlocker(box):
                box.setValue(settings.get(HOVER_DELAY, HOVER_AFTER))

        box.valueChanged.connect(self._keep_delay)
        self.bind(read, lambda: settings.forget(HOVER_DELAY))
        return box

    def _keep_delay(self, milliseconds: int) -> None:
        self.around.settings.set(HOVER_DELAY, milliseconds)
        self.around.apply()
