"""What a newcomer is shown and told to type: `make run` and the README."""

import os
import re
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

from planner.cli.table import GROUPS

CHECKOUT = Path(__file__).parents[1]
PLANNER = Path(sysconfig.get_path("scripts")) / "planner"
COMMANDS = {command.name for group in GROUPS for command in group.commands}


def commands_named_in(text: str) -> set[str]:
    """Give the words that follow `planner` at the beginning of a line that one may type."""
    return set(re.findall(r"^(?:\$ | *)(?:\S+[/\\])?planner ([a-z][a-z-]*)", text, re.MULTILINE))


def without_display() -> dict[str, str]:
    """Return the environment of a machine that has no screen."""
    return {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY")}


@pytest.mark.skipif(os.name != "posix", reason="Windows has no make")
@pytest.mark.skipif(sys.platform == "darwin", reason="a Mac always has a screen")
def test_without_a_display_make_run_shows_a_plan_and_how_to_go_on(tmp_path: Path) -> None:
    (tmp_path / "scripts").mkdir()
    shutil.copy2(CHECKOUT / "scripts" / "tour", tmp_path / "scripts" / "tour")
    (tmp_path / ".venv" / "bin").mkdir(parents=True)
    (tmp_path / ".venv" / "bin" / "planner").symlink_to(PLANNER)
    library = tmp_path / "library.planner"

    shown = subprocess.run(
        [tmp_path / "scripts" / "tour"],
        env={**without_display(), "PLANNER_LIBRARY": str(library)},
        capture_output=True,
        text=True,
        check=False,
    )

    assert shown.returncode == 0, shown.stderr
    assert "Medical-physics data scientist" in shown.stdout
    assert {"plan", "gap", "done", "next"} <= commands_named_in(shown.stdout) <= COMMANDS


def test_the_readme_names_only_commands_that_there_are() -> None:
    named = commands_named_in((CHECKOUT / "README.md").read_text(encoding="utf-8"))

    assert {"plan", "done", "next", "undo"} <= named <= COMMANDS
