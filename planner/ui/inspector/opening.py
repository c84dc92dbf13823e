"""Addresses as buttons; the first time at a host, the user is asked."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from planner.ui.links import Address, open_in_browser
from planner.ui.plain import cut, hint, on_button
from planner.ui.settings import UiSettings
from planner.ui.theme.theme import Theme

_KNOWN_HOSTS = "links/hosts"


def link_sheet(theme: Theme) -> str:
    """Return the style of a button that looks like a link."""
    accent = theme.tokens.accent
    return (
        f"QPushButton {{ text-align: left; color: {accent}; padding: 4px;"
        f" border: 2px solid transparent; }} QPushButton:focus {{ border-color: {accent}; }}"
    )


class LinkOpener(QObject):
    """Opens addresses in the browser, and remembers which hosts the user agreed to."""

    def __init__(self, settings: UiSettings, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._settings, self._theme, self._window = settings, theme, parent

    def button(self, target: Address, title: str) -> QPushButton:
        """Return a button that opens an address; where it leads stands in its tooltip."""
        made = QPushButton(on_button(title))
        made.setFlat(True)
        made.setCursor(Qt.CursorShape.PointingHandCursor)
        made.setStyleSheet(link_sheet(self._theme))
        hint(made, target.url.toDisplayString())
        made.setAccessibleName(f"{title}, {target.host}")
        made.clicked.connect(lambda: self.open(target))
        return made

    def open(self, target: Address) -> None:
        """Open an address; the first time at a host, ask."""
        name = f"{_KNOWN_HOSTS}/{target.host}"
        if not self._settings.get(name, default=False):
            if not self.ask(target):
                return
            self._settings.set(name, value=True)
        open_in_browser(target)

    def ask(self, target: Address) -> bool:
        """Ask whether to go to a host, with the whole address in sight."""
        box = QMessageBox(self._window.window())
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(self.tr("Open in the browser"))
        box.setText(self.tr("This leads to {host}.").format(host=target.host))
        box.setInformativeText(cut(target.url.toDisplayString()))
        opens = box.addButton(self.tr("Open"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(self.tr("Stay Here"), QMessageBox.ButtonRole.RejectRole)
        box.exec()
        return box.clickedButton() is opens
