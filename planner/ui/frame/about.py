"""About the program: versions, where the data lies, licences."""

import platform

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from planner.ui.places import log_file
from planner.ui.plain import label
from planner.ui.session import Session
from planner.ui.theme.icons import app_icon
from planner.ui.theme.theme import Text, Theme

_LICENCES = """planner and its catalogue: MIT.

Qt and PySide6: LGPL-3.0. They are installed beside the program and can be replaced.
OR-Tools: Apache-2.0.
msgspec, networkx: BSD-3-Clause.
Alembic, platformdirs, pydantic, PyYAML, rich, SQLAlchemy: MIT.
Icons by Lucide Icons and contributors: ISC, those from Feather MIT.
"""


class About(QDialog):
    """Name, version and what one needs for a report, with a button to copy it."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About"))
        icon = QLabel()
        icon.setPixmap(app_icon().pixmap(64, 64))
        icon.setAlignment(Qt.AlignmentFlag.AlignCenter)
        title = label(self.tr("planner {version}").format(version=_version()))
        title.setFont(theme.font(Text.TITLE))
        title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        said = label(
            self.tr("Plan what to learn, in which order and by when. Nothing leaves this computer.")
        )
        said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.facts = label(self._facts(session))
        licences = QPlainTextEdit(_LICENCES)
        licences.setReadOnly(True)
        licences.setAccessibleName(self.tr("Licences"))
        licences.setTabChangesFocus(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(self.tr("&Copy Details"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(self._copy)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for part in (icon, title, said, self.facts):
            column.addWidget(part)
        column.addWidget(licences, 1)
        column.addWidget(buttons)
        self.resize(theme.px(560), theme.px(520))

    def _facts(self, session: Session) -> str:
        store = session.workspace.store
        lines = [
            self.tr("Python {python}, Qt {qt}, {system}").format(
                python=platform.python_version(), qt=qVersion(), system=platform.platform()
            ),
            self.tr("Library: {file}").format(file=store.path),
            self.tr("Backups: {folder}").format(folder=store.backup_folder),
            self.tr("Errors are written to {file}").format(file=log_file()),
        ]
        return "\n".join(lines)

    def _copy(self) -> None:
        text = f"planner {_version()}\n{self.facts.text()}"
        QGuiApplication.clipboard().setText(text)


def _version() -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("learning-planner")
    except PackageNotFoundError:
        return ""
