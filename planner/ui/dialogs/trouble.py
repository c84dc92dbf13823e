"""What to do when a library cannot be opened."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox

from planner.errors import BusyLibraryError, DamagedLibraryError, PlannerError
from planner.store import backups, put_in_place
from planner.store.places import backup_folder
from planner.store.thinning import Backup
from planner.ui.refusal import reason
from planner.ui.wording import clock, words

# By this name Qt's tools find what is to be translated.
translate = QCoreApplication.translate


class Trouble:
    """One clear question: try again, bring the newest backup back, open another, or quit."""

    @classmethod
    def ask(cls, path: Path, error: PlannerError, today: date) -> Path | None:
        """Return the library to open now: the same once more, another, or None to quit."""
        box = QMessageBox()
        box.setIcon(QMessageBox.Icon.Warning)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(translate("Trouble", "The library cannot be opened"))
        box.setText(reason(error))
        role = QMessageBox.ButtonRole
        newest = cls._newest(path) if isinstance(error, DamagedLibraryError) else None
        again = restore = None
        if newest is not None:
            restore = box.addButton(translate("Trouble", "Restore Newest Backup"), role.AcceptRole)
            box.setInformativeText(cls._about(newest, today))
        elif isinstance(error, BusyLibraryError):
            again = box.addButton(translate("Trouble", "Try Again"), role.AcceptRole)
        other = box.addButton(translate("Trouble", "Open Another Library…"), role.ActionRole)
        leave = box.addButton(translate("Trouble", "Quit"), role.RejectRole)
        box.setEscapeButton(leave)
        box.setDefaultButton(again or leave)
        box.exec()
        chosen = box.clickedButton()
        if restore is not None and chosen is restore and newest is not None:
            put_in_place(path, newest.path)
            return path
        if again is not None and chosen is again:
            return path
        return cls._other() if chosen is other else None

    @staticmethod
    def _newest(path: Path) -> Backup | None:
        found = backups.listed(backup_folder(path))
        return found[0] if found else None

    @staticmethod
    def _about(backup: Backup, today: date) -> str:
        local = backup.at.astimezone()
        day = words().when(local.date(), today)
        text = translate(
            "Trouble",
            "The newest backup is from {day}, {time}. The damaged file is kept beside it.",
        )
        return text.format(day=day, time=clock(local))

    @staticmethod
    def _other() -> Path | None:
        name, _kind = QFileDialog.getOpenFileName(
            None,
            translate("Trouble", "Open another library"),
            "",
            translate("Trouble", "Libraries (*.planner);;All files (*)"),
        )
        return Path(name) if name else None
