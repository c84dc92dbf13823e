"""The commands that open a dialog of the window itself; each dialog is imported when asked for."""

from datetime import date

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog

from planner.model import Range
from planner.ui.frame.main_window import MainWindow
from planner.ui.jobs import Report, Token
from planner.ui.wording import words
from planner.verbs import records


class Tools(QObject):
    """Opens the command palette, the history, the list of shortcuts, About, and Log Time."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._session = window, window.session
        actions = window.commands
        actions.register("tools.palette", self.open_palette)
        actions.register("tools.check", self.check)
        actions.register("edit.history", self.open_history)
        actions.register("help.shortcuts", self.open_shortcuts)
        actions.register("help.about", self.open_about)

    def open_palette(self) -> QDialog:
        """Open the command palette."""
        from planner.ui.frame.palette import CommandPalette

        window = self._window
        palette = CommandPalette(self._session, window.commands, window.theme, window)
        palette.item_wanted.connect(window.show_item)
        palette.place_over(window)
        palette.show()
        return palette

    def open_history(self) -> QDialog:
        """Open the list of what was done."""
        from planner.ui.frame.history import History

        return self._opened(History(self._session, self._window.theme, self._window))

    def open_shortcuts(self) -> QDialog:
        """Open the list of commands with their keys."""
        from planner.ui.frame.shortcuts import Shortcuts

        return self._opened(Shortcuts(self._window.commands, self._window.theme, self._window))

    def open_about(self) -> QDialog:
        """Open what there is to know of the program."""
        from planner.ui.frame.about import About

        return self._opened(About(self._session, self._window.theme, self._window))

    def log_time(self, item: str) -> QDialog:
        """Ask for hours worked on an item, and log them."""
        from planner.ui.dialogs.log_time import LogTime

        title = self._session.library.items[item].title
        dialog = LogTime(title, self._session.today, self._window.theme, self._window)
        dialog.accepted.connect(
            lambda: self._log(item, dialog.hours.value(), dialog.chosen_day, dialog.note.text())
        )
        return self._opened(dialog)

    def estimate(self, ids: tuple[str, ...]) -> QDialog:
        """Ask how long each of some items takes, and keep it."""
        from planner.ui.dialogs.estimate import EstimateHours

        dialog = EstimateHours(self._session.library, ids, self._window.theme, self._window)
        dialog.accepted.connect(lambda: self._estimate(ids, dialog.hours.value()))
        return self._opened(dialog)

    def check(self) -> None:
        """Look through the library file and its backups, and say what was found."""
        opened = self._session.workspace.store

        def work(_token: Token, _report: Report) -> list[str]:
            store = opened.again()
            try:
                return store.check()
            finally:
                store.close()

        job = self._session.jobs.run(self.tr("Checking the library"), work, kind="check")
        job.done.connect(self._tell_faults)
        job.failed.connect(self._session.failed)

    def _tell_faults(self, faults: list[str]) -> None:
        if not faults:
            self._session.say(self.tr("The library and its backups are whole."))
            return
        from planner.ui.widgets.message import Tone

        self._window.banner.show_message("\n".join(faults), tone=Tone.REFUSAL)

    def _log(self, item: str, hours: float, on: date, note: str) -> None:
        if self._session.do(records.log_time, item, hours, on, note):
            title = self._session.library.items[item].title
            text = self.tr("{hours} on {title} written down.")
            text = text.format(hours=words().hours(hours), title=title)
            self._session.say(text, undo=True)

    def _estimate(self, ids: tuple[str, ...], hours: float) -> None:
        own = Range.of(hours) if hours else None
        if self._session.do(records.set_estimate, ids, own):
            title, more = self._session.library.items[ids[0]].title, len(ids) - 1
            what = self.tr("{title} and %n more", "", more).format(title=title) if more else title
            said = words().hours(hours) if hours else self.tr("as given")
            text = self.tr("Your estimate of {what}: {hours}.")
            self._session.say(text.format(what=what, hours=said), undo=True)

    def _opened(self, dialog: QDialog) -> QDialog:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setModal(True)
        dialog.show()
        return dialog
