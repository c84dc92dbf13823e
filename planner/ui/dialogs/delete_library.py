"""The question before a library is deleted: its name must be typed."""

from pathlib import Path

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from planner.ui.plain import label
from planner.ui.theme.theme import Text, Theme


class DeleteLibrary(QDialog):
    """Accepted only when the name of the file was typed as it is."""

    def __init__(self, file: Path, backups: Path, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = file.name
        self.setWindowTitle(self.tr("Delete the library"))
        question = label(self.tr("Delete {file}?").format(file=file))
        question.setFont(theme.font(Text.HEADING))
        said = self.tr(
            "All items, records and plans in it go to the trash, and Undo does not bring them back."
            " The backups stay in {folder}."
        )
        ask = label(self.tr("Type {name} to go on:").format(name=file.name))
        self.field = QLineEdit()
        self.field.setAccessibleName(self.tr("Name of the file"))
        self.field.textChanged.connect(self._weigh)
        ask.setBuddy(self.field)
        buttons = QDialogButtonBox()
        role = QDialogButtonBox.ButtonRole
        self.keep = buttons.addButton(self.tr("&Keep It"), role.RejectRole)
        self.delete = buttons.addButton(self.tr("Move to &Trash"), role.AcceptRole)
        self.keep.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for part in (question, label(said.format(folder=backups)), ask, self.field, buttons):
            column.addWidget(part)
        self.resize(theme.px(460), self.sizeHint().height())
        self._weigh()
        self.field.setFocus()

    def accept(self) -> None:
        if self.field.text().strip() == self._name:
            super().accept()

    def _weigh(self) -> None:
        self.delete.setEnabled(self.field.text().strip() == self._name)
