"""The screen Today."""

from dataclasses import dataclass
from enum import Enum, auto
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from planner.graph.next_up import NextUp
from planner.ui.actions import Actions
from planner.ui.apart import apart
from planner.ui.jobs import Report, Token
from planner.ui.looks import look, state_sentence
from planner.ui.plain import label, on_button
from planner.ui.screens.screen import Screen
from planner.ui.screens.today.agenda import Agenda, agenda
from planner.ui.session import Session
from planner.ui.theme.theme import Text, Theme
from planner.ui.theme.tokens import Look
from planner.ui.widgets.row import ItemRow
from planner.ui.widgets.section import Section
from planner.ui.wording import words
from planner.verbs import records

_MOST_ROWS = 40  # in a section, of what is begun or done


class _Verb(Enum):
    """What a button beside a row does."""

    START = auto()
    LOG = auto()
    DONE = auto()


@dataclass(frozen=True, slots=True)
class _Line:
    """What a row says, and its buttons."""

    item: str
    title: str
    look: Look
    remark: str
    verbs: tuple[_Verb, ...]


@dataclass(frozen=True, slots=True)
class _Focus:
    """Where the focus is: in whose line, which one of all, and on which button if on one."""

    item: str
    place: int
    button: str


class TodayScreen(Screen):
    """What is ready, ranked with the reason; what is in progress; what was done this week."""

    command = "view.today"

    def __init__(self, session: Session, commands: Actions, theme: Theme) -> None:
        super().__init__(session, commands, theme)
        self._title, self._hours, self._empty = label(), label(wrap=False), label()
        self._act = QPushButton()
        self._act.clicked.connect(self._on_act)
        self._act.hide()  # until it is known that there is nothing to do
        self._act_command = ""
        self._wants_focus = True
        self._left = 0.0
        self.ready = Section(theme, self.tr("Ready now"))
        self.started = Section(theme, self.tr("In progress"))
        self.done = Section(theme, self.tr("Done this week"))
        self.close_ = Section(theme, self.tr("Close to ready"))
        self._assemble()
        # Not before what was done is painted: a thread at work would hold that up.
        self._soon, self._in_front = QTimer(self), False
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.refresh)
        session.edited.connect(self._on_changed)
        session.standing_changed.connect(self._on_standing)
        session.day_changed.connect(self._on_changed)
        theme.changed.connect(self._paint)
        self._paint()

    def enter(self) -> None:
        super().enter()
        self._in_front = True
        self.refresh()

    def leave(self) -> None:
        super().leave()
        self._in_front = False
        self.session.jobs.cancel("agenda")  # asked anew on coming back

    def refresh(self) -> None:
        """Compute anew, off the GUI thread; the newest answer is shown."""
        self._soon.stop()
        if self._in_front:
            library, today, plan = self.session.library, self.session.today, self.session.plan

            def work(token: Token, _report: Report) -> Agenda:
                return apart(agenda, library, today, plan, cancelled=token.cancelled)

            job = self.session.jobs.run(self.tr("Looking what is ready"), work, kind="agenda")
            job.done.connect(self._show)
            job.failed.connect(self.session.failed)

    def _on_changed(self) -> None:
        self._soon.start(0)

    def _on_standing(self, changed: frozenset[str]) -> None:
        """Show at once what became of the rows; where they belong now is found out later."""
        for row in self._rows() if self._in_front else ():
            if row.item in changed and self._known(row.item):
                row.show_look(look(self.session, row.item))

    def focus_first(self) -> None:
        rows = self._rows()
        self._wants_focus = not rows and self._act.isHidden()
        chosen = [row for row in rows if row.item == self.session.selection.current]
        wanted: list[QWidget] = [*chosen, *rows, self if self._wants_focus else self._act]
        wanted[0].setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(wanted[0], ItemRow):  # also where the window is not the active one yet
            self.session.selection.select(wanted[0].item)

    def _show(self, found: Agenda) -> None:
        say, focus = words(), self._focus()
        self._title.setText(self.tr("Today, {day}").format(day=say.day(self.session.today)))
        self._show_hours(found)
        self._left = found.planned - found.logged if found.planned is not None else 0.0
        known = self.session.library.items
        self._fill(self.ready, [self._ready(one) for one in found.ready if one.item in known])
        started = [item for item in found.started if item in known]
        self._fill(self.started, list(map(self._started, started[:_MOST_ROWS])), len(started))
        done = [item for item in found.done if item in known]
        self._fill(self.done, list(map(self._line, done[:_MOST_ROWS])), len(done))
        self._fill(self.close_, [self._close(item) for item in found.close if item in known])
        self._show_empty(found)
        self._focus_again(focus)

    def _focus(self) -> _Focus | None:
        """Return the item whose row has the focus, its place, and the button if it is on one."""
        for place, row in enumerate(self._rows()):
            line, focus = row.parentWidget(), QApplication.focusWidget()
            if focus is not None and (focus is row or (line and focus in line.children())):
                return _Focus(row.item, place, "" if focus is row else focus.accessibleName())
        return None

    def _focus_again(self, before: _Focus | None) -> None:
        """Give the same item the focus, else the one in its place; at first the first.

        The button that had it keeps it: on the row, the same key would tick the item off.
        """
        rows = self._rows()
        if before is None:
            if self._wants_focus and self.isVisible():
                self._wants_focus = False
                if QApplication.focusWidget() in {None, self} and self._is_selection_here():
                    self.focus_first()
            return
        same = [row for row in rows if row.item == before.item]
        wanted: list[QWidget] = [*same, *rows[before.place :], *rows[-1:]]
        if before.button and same and (line := same[0].parentWidget()):
            buttons = line.findChildren(QPushButton)
            wanted[:0] = [one for one in buttons if one.accessibleName() == before.button]
        if wanted:
            wanted[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _is_selection_here(self) -> bool:
        """Whether to go to a row gives up no item that is selected elsewhere."""
        current = self.session.selection.current
        return current is None or any(row.item == current for row in self._rows())

    def _rows(self) -> list[ItemRow]:
        """Return the rows as they stand on the screen, without those that are going."""
        sections = (self.started, self.ready, self.done, self.close_)
        return [row for section in sections for row in _rows_in(section)]

    def _step(self, row: ItemRow, step: int) -> None:
        rows = self._rows()
        if row in rows:
            at = min(max(rows.index(row) + step, 0), len(rows) - 1)
            rows[at].setFocus(Qt.FocusReason.TabFocusReason)

    def _show_hours(self, found: Agenda) -> None:
        say = words()
        if found.planned is None:
            self._hours.setText("")
            return
        left = max(0.0, found.planned - found.logged)
        text = self.tr("{left} of {planned} left this week")
        planned = say.hours(found.planned)
        self._hours.setText(text.format(left=say.hours(left), planned=planned))

    def _show_empty(self, found: Agenda) -> None:
        """Say what to do when there is nothing to do, with one button that does it."""
        plan = self.session.plan
        if plan is None:
            said = self.tr("Choose where you want to get to, and this page says what to do next.")
            button, command = self.tr("Choose a Role"), "view.welcome"
        elif found.arrived:
            said = self.tr("You meet every requirement of {plan}.").format(plan=plan.name)
            button, command = self.tr("Look at the Way"), "view.roadmap"
        elif not found.ready and not found.started:
            said = self.tr("Nothing is ready to start. The roadmap shows what holds it up.")
            button, command = self.tr("Open the Roadmap"), "view.roadmap"
        else:
            said, button, command = "", "", ""
        self._empty.setText(said)
        self._empty.setVisible(bool(said))
        self._act.setText(on_button(button))
        self._act.setVisible(bool(said))
        self._act_command = command

    def _on_act(self) -> None:
        if self._act_command:  # else it went while it was pressed
            self.commands[self._act_command].trigger()

    def _fill(self, section: Section, lines: list[_Line], every: int = 0) -> None:
        shown: list[_Line | str] = [*lines]
        if (more := every - len(lines)) > 0:
            shown.append(self.tr("and %n more", "", more))
        section.fill_lines(shown, self._made)
        for row, line in zip(_rows_in(section), lines, strict=True):
            row.show_look(line.look)  # it may have been given another one meanwhile

    def _ready(self, one: NextUp) -> _Line:
        say = words()
        reasons = [say.about(one.hours.likely)] if one.hours.likely else []
        if one.opens:
            reasons.append(self.tr("opens %n", "", len(one.opens)))
        elif one.serves:
            reasons.append(say.count("reason-serves", len(one.serves)))
        if 0 < one.hours.likely <= self._left:
            reasons.append(self.tr("fits this week"))
        return self._line(one.item, " · ".join(reasons), _Verb.START)

    def _started(self, item: str) -> _Line:
        say = words()
        logged = sum(e.hours for e in self.session.library.log.values() if e.item == item)
        left = self.session.standing.hours_left(item).likely
        remark = self.tr("{logged} of {all}").format(
            logged=say.hours(logged), all=say.hours(logged + left)
        )
        return self._line(item, remark if logged + left else "", _Verb.LOG, _Verb.DONE)

    def _close(self, item: str) -> _Line:
        return self._line(item, state_sentence(self.session, item))

    def _line(self, item: str, remark: str = "", *verbs: _Verb) -> _Line:
        title = self.session.library.items[item].title
        return _Line(item, title, look(self.session, item), remark, verbs)

    def _made(self, line: _Line | str) -> QWidget:
        """Return the row of a line, with its buttons; words as they are."""
        if isinstance(line, str):
            return label(line)
        item = line.item
        row = ItemRow(self.theme, item, line.title, line.look, line.remark)
        row.wanted.connect(self.session.selection.select)
        row.focused.connect(self.session.selection.select)
        row.stepped.connect(partial(self._step, row))
        self.commands.watch(row)
        if not line.verbs:
            return row
        whole = QWidget()
        box = QHBoxLayout(whole)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(row, 1)
        for verb in line.verbs:
            box.addWidget(self._button(verb, line))
        return whole

    def _button(self, verb: _Verb, line: _Line) -> QPushButton:
        item = line.item
        text, act = {
            _Verb.START: (self.tr("Start"), self._start),
            _Verb.LOG: (self.tr("+1 h"), self._log),
            _Verb.DONE: (self.tr("Done"), self._tick),
        }[verb]
        button = QPushButton(on_button(text))
        button.setAccessibleName(f"{text}: {line.title}")
        button.setMinimumHeight(self.theme.px(28))
        button.clicked.connect(lambda: act(item))
        return button

    def _start(self, item: str) -> None:
        self.session.selection.select(item)
        self.commands["item.start"].trigger()

    def _tick(self, item: str) -> None:
        self.session.selection.select(item)
        self.commands["item.done"].trigger()

    def _log(self, item: str) -> None:
        if self.session.do(records.log_time, item, 1.0, self.session.today):
            title = self.session.library.items[item].title
            text = self.tr("1 h on {title} written down.").format(title=title)
            self.session.say(text, undo=True)

    def _known(self, item: str) -> bool:
        return item in self.session.library.items

    def _assemble(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(32, 24, 32, 24)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._hours)
        column.addLayout(head)
        column.addWidget(self._empty)
        column.addWidget(self._act, 0, Qt.AlignmentFlag.AlignLeading)
        for section in (self.started, self.ready, self.done, self.close_):
            column.addWidget(section)
        column.addStretch(1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidgetResizable(True)
        area.setWidget(inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)

    def _paint(self) -> None:
        self._title.setFont(self.theme.font(Text.TITLE))
        muted = self._hours.palette()
        muted.setColor(muted.ColorRole.WindowText, self.theme.colour("muted"))
        self._hours.setPalette(muted)
        self._act.setMinimumHeight(self.theme.px(32))


def _rows_in(section: Section) -> list[ItemRow]:
    """Return the rows of a section, with buttons beside them or without."""
    found = (
        part if isinstance(part, ItemRow) else part.findChild(ItemRow) for part in section.parts
    )
    return [row for row in found if isinstance(row, ItemRow)]
