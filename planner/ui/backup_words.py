"""Backups in words: when one was made, by whom, how large it is."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QLocale

from planner.ui.wording import clock, words

# By this name Qt's tools find what is to be translated.
translate = QCoreApplication.translate


def when(at: datetime, today: date) -> str:
    """Say when a backup was made: "today, 14:30"."""
    local = at.astimezone()
    return f"{words().when(local.date(), today)}, {clock(local)}"


def made_by(why: str) -> str:
    """Say why a backup was made, by the word in its name."""
    known = {
        "daily": translate("Backups", "by itself, each day"),
        "manual": translate("Backups", "by you"),
        "before-import": translate("Backups", "before an import"),
        "before-restore": translate("Backups", "before a restore"),
        "before-change": translate("Backups", "before a large change"),
        "before-migration": translate("Backups", "before a new version"),
    }
    return known.get(why, why)


def size(number: int) -> str:
    """Say a size in bytes: "1.2 MB"."""
    return QLocale().formattedDataSize(number, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
