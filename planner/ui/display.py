"""Whether a window can be shown at all. Asked before Qt is: it would end the program.

Imports only what comes with Python: the set-up script runs this file by itself.
"""

import ctypes
from collections.abc import Callable, Mapping

#: Names of libraries and the packages of Debian and Ubuntu that hold them.
_ALWAYS = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
}
_XCB = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
}


def _can_load(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def why_no_window(
    environment: Mapping[str, str], platform: str, can_load: Callable[[str], bool] = _can_load
) -> str:
    """Return a sentence on why no window can be shown here; empty if one can.

    ``platform`` is ``sys.platform``.
    """
    if not platform.startswith("linux"):
        return ""
    if not _screens(environment):
        return "There is no display to show the window on."
    packages = missing_packages(environment, platform, can_load)
    if not packages:
        return ""
    return (
        f"The window needs system libraries that are missing: {', '.join(packages)}. "
        f"On Debian or Ubuntu: sudo apt install {' '.join(packages)}."
    )


def missing_packages(
    environment: Mapping[str, str], platform: str, can_load: Callable[[str], bool] = _can_load
) -> list[str]:
    """Return the packages that a window lacks on the display there is; without one it lacks none.

    The set-up script asks too, before anything is installed.
    """
    screens = _screens(environment)
    if not (platform.startswith("linux") and screens):
        return []
    needed = _ALWAYS | _XCB if screens[0] == "xcb" else _ALWAYS
    return [package for library, package in needed.items() if not can_load(library)]


def _screens(environment: Mapping[str, str]) -> list[str]:
    """Return the platforms that Qt would try, the first one first."""
    if wanted := environment.get("QT_QPA_PLATFORM", ""):
        return [name.partition(":")[0] for name in wanted.split(";")]
    found = {"wayland": "WAYLAND_DISPLAY", "xcb": "DISPLAY"}
    return [name for name, variable in found.items() if environment.get(variable)]
