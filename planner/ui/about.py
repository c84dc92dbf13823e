"""What there is to know of the program: versions, places, licences."""

import platform
from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import QCoreApplication, qVersion

from planner.ui.places import log_file
from planner.ui.session import Session

# By this name Qt's tools find what is to be translated.
translate = QCoreApplication.translate

#: Packages the program stands on, with the terms of each; Qt is told apart.
PACKAGES: tuple[tuple[str, str], ...] = (
    ("Alembic", "MIT"),
    ("msgspec", "BSD-3-Clause"),
    ("networkx", "BSD-3-Clause"),
    ("ortools", "Apache-2.0"),
    ("platformdirs", "MIT"),
    ("pydantic", "MIT"),
    ("PyYAML", "MIT"),
    ("rich", "MIT"),
    ("SQLAlchemy", "MIT"),
)


def own_version() -> str:
    """Return the version of the program; empty where it is not installed."""
    return installed("learning-planner")


def installed(package: str) -> str:
    """Return the version of a package; empty where it is not installed."""
    try:
        return version(package)
    except PackageNotFoundError:
        return ""


def facts(session: Session) -> str:
    """Return versions and places, a line each."""
    store = session.workspace.store
    return "\n".join(
        (
            translate("About", "Python {python}, Qt {qt}, {system}").format(
                python=platform.python_version(), qt=qVersion(), system=platform.platform()
            ),
            translate("About", "Library: {file}").format(file=store.path),
            translate("About", "Backups: {folder}").format(folder=store.backup_folder),
            translate("About", "Errors are written to {file}").format(file=log_file()),
        )
    )


def licences(session: Session) -> str:
    """Return what the program and its library are made of, and under which terms."""
    parts = [
        translate("About", "The planner is free software under the MIT licence."),
        _content(session),
        translate(
            "About",
            "Qt {qt} and PySide6 are used under the GNU Lesser General Public License, version 3"
            " (LGPL-3.0-only). They are separate packages beside the program, which works with"
            " any version from 6.8 on: you may replace them by others, changed ones included."
            " Their source and the text of the licence: {address}.",
        ).format(qt=qVersion(), address="https://www.qt.io/licensing/open-source-lgpl-obligations"),
        "\n".join(
            f"{name} {installed(name)}: {terms}" for name, terms in PACKAGES if installed(name)
        ),
        translate("About", "Icons: Lucide, ISC; those that come from Feather, MIT."),
    ]
    return "\n\n".join(part for part in parts if part)


def _content(session: Session) -> str:
    """Return the terms of each roadmap of the library that names them."""
    text = translate("About", "{roadmap} {version}: {terms}")
    return "\n".join(
        text.format(roadmap=one.title, version=one.version, terms=one.licence)
        for one in session.library.roadmaps.values()
        if one.licence
    )
