"""Whether a window can be shown at all. Asked before Qt is: it would end the program."""

import ctypes
from collections.abc import Callable, Iterable, Mapping

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
    wanted = environment.get("QT_QPA_PLATFORM", "")
    has_x, has_wayland = bool(environment.get("DISPLAY")), bool(environment.get("WAYLAND_DISPLAY"))
    if not (wanted or has_x or has_wayland):
        return "There is no display to show the window on."
    needed = dict(_ALWAYS)
    if wanted.startswith("xcb") or (not wanted and has_x and not has_wayland):
        needed |= _XCB
    return _missing(name for name in needed if not can_load(name))


def _missing(names: Iterable[str]) -> str:
    packages = [(_ALWAYS | _XCB)[name] for name in names]
    if not packages:
        return ""
    return (
        f"The window needs system libraries that are missing: {', '.join(packages)}. "
        f"On Debian or Ubuntu: sudo apt install {' '.join(packages)}."
    )
