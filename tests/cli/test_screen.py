"""Text for people: untrusted titles, widths, colours, and streams that know only ASCII."""

import io
import os
import subprocess
import sys
from pathlib import Path
from threading import Timer

import pytest
from rich.cells import cell_len

from planner.cli.screen import Part, Screen
from tests.cli.terminal import Run, on_a_terminal

GREEN = "\x1b[32m"
HOSTILE = """\
format: roadmap/1
id: hostile
title: "[bold]Hostile[/bold] :smile:"
items:
  - id: skill-hostile
    kind: skill
    title: "[red]not red[/red] <b>C++ <vector></b> %s {0} [link=https://example.org]x[/link]"
    summary: "`code` **bold** \\u202Eright to left"
    hours: 1
  - {id: skill-wide, kind: skill, title: "医療物理学における機械学習", hours: 1}
"""


@pytest.fixture
def hostile(run: Run, tmp_path: Path) -> Run:
    path = tmp_path / "hostile.yaml"
    path.write_text(HOSTILE)
    assert run("import", path).code == 0
    return run


def test_markup_in_titles_is_shown_as_it_is(hostile: Run) -> None:
    shown = hostile("show", "skill-hostile").out

    title = "[red]not red[/red] <b>C++ <vector></b> %s {0} [link=https://example.org]x[/link]"
    assert title in " ".join(shown.split())
    assert "`code` **bold**" in shown
    assert "\u202e" not in shown
    assert ":smile:" in hostile("status").out
    assert title in " ".join(hostile("done", "skill-hostile").out.split())


def test_wide_letters_keep_the_columns_aligned(hostile: Run) -> None:
    lines = hostile("search", "skill-", "--kind", "skill").lines

    ids = ("skill-hostile", "skill-wide")
    first, wide = (next(line for line in lines if name in line) for name in ids)
    assert cell_len(first.split("skill-hostile")[0]) == cell_len(wide.split("skill-wide")[0])


def test_a_stream_that_knows_only_ascii_gets_other_signs() -> None:
    assert Screen(io.TextIOWrapper(io.BytesIO(), encoding="ascii")).ascii_only
    assert not Screen(io.TextIOWrapper(io.BytesIO(), encoding="utf-8")).ascii_only


def printed(screen_width: int, *parts: Part, indent: int = 0, hang: int = 0) -> str:
    raw = io.BytesIO()
    screen = Screen(io.TextIOWrapper(raw, encoding="utf-8"))
    screen.console.width = screen_width
    screen.line(*parts, indent=indent, hang=hang)
    screen.stream.flush()
    return raw.getvalue().decode()


def test_what_is_no_terminal_gets_no_colours() -> None:
    assert printed(80, ("ready", "green"), " to go") == "ready to go\n"


def test_paragraphs_are_wrapped_at_words_and_hang() -> None:
    assert printed(30, "one two three four five six seven eight", indent=2, hang=2) == (
        "  one two three four five\n    six seven eight\n"
    )


def test_a_column_that_is_not_flexible_is_never_cut() -> None:
    raw = io.BytesIO()
    screen = Screen(io.TextIOWrapper(raw, encoding="utf-8"))
    screen.console.width = 40
    name = "skill-" + "x" * 100
    screen.table([("a long title that must be wrapped somewhere", name)], flexible=0)
    screen.stream.flush()

    lines = raw.getvalue().decode().splitlines()
    assert lines[0].endswith(name)
    assert len(lines) > 1


def planner(*words: object, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "planner", *(str(word) for word in words)],
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, **environment},
        check=False,
    )


def test_a_pipe_is_80_wide_and_utf8_unless_told_otherwise(library: Path) -> None:
    show = ("--library", library, "show", "role-market")

    narrow = planner(*show, COLUMNS="", LC_ALL="C", PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    wide = planner(*show, COLUMNS="100")

    assert narrow.returncode == wide.returncode == 0
    assert max(len(line) for line in narrow.stdout.splitlines()) <= 80
    assert "·" in narrow.stdout


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
def test_a_terminal_gets_colours_unless_no_color_is_set(run: Run, library: Path) -> None:
    run("done", "skill-soil")
    show = ("--library", str(library), "show", "skill-soil")

    assert GREEN in on_a_terminal(*show, TERM="xterm")
    assert GREEN not in on_a_terminal(*show, TERM="xterm", NO_COLOR="1")


def test_a_bar_says_what_is_going_on_by_now_and_goes_away(monkeypatch: pytest.MonkeyPatch) -> None:
    class Watched(io.StringIO):
        def isatty(self) -> bool:
            return True

    class AtOnce(Timer):
        def start(self) -> None:
            self.function(*self.args, **self.kwargs)

        def join(self, timeout: float | None = None) -> None:
            del timeout

    monkeypatch.setattr("planner.cli.screen.Timer", AtOnce)
    monkeypatch.setenv("TERM", "xterm")
    stream = Watched()
    with Screen(stream).busy("Planning") as say:
        say("about 300 h\x1b so far")

    assert "Planning" in stream.getvalue()
    assert "about 300 h" in stream.getvalue()
    assert "\x1b so far" not in stream.getvalue()
    assert stream.getvalue().endswith("\x1b[2K")  # the line of the bar is wiped
