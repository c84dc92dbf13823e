"""The examples of docs/command-line.md, replayed.

``python -m tests.cli.transcripts`` writes what the commands print today into the document.
"""

import io
import os
import re
import shlex
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import chdir, redirect_stderr, redirect_stdout
from datetime import date
from pathlib import Path

from planner.__main__ import main
from planner.formats.roadmap import read
from planner.model import Listing
from planner.store import Store

CHECKOUT = Path(__file__).parents[2]
DOCUMENT = CHECKOUT / "docs" / "command-line.md"
SAILING = CHECKOUT / "resources" / "examples" / "sailing.yaml"
TODAY = date(2026, 11, 23)
#: Ends what is shown of an output that goes on.
MORE = "…"
_BLOCK = re.compile(r"^```console\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_PROMPT = "$ "


def launch(folder: Path) -> None:
    """Make the folder one in which the examples run: a library of sailing, and its file."""
    document = read(SAILING).document
    listings = [
        Listing(roadmap=document.roadmap.id, item=item.id, position=at)
        for at, item in enumerate(document.items)
    ]
    path = folder / "library.planner"
    Store.open(path, start=lambda: (document.roadmap, *document.items, *listings)).close()
    shutil.copy(SAILING, folder)


def replayed(text: str, folder: Path) -> str:
    """Return the document with what its commands print now, run one after the other."""
    with chdir(folder):
        return _BLOCK.sub(lambda block: f"```console\n{_replay(block[1])}```", text)


def _replay(block: str) -> str:
    return "".join(
        f"{_PROMPT}{command}\n{_shown(run(command), before)}" for command, before in steps(block)
    )


def steps(block: str) -> Iterator[tuple[str, list[str]]]:
    """Yield each command of a block with the lines that stand below it."""
    for step in block.split(f"\n{_PROMPT}"):
        command, *lines = step.removeprefix(_PROMPT).rstrip("\n").split("\n")
        yield command, lines


def _shown(output: str, before: list[str]) -> str:
    """Cut the output where the document cuts it."""
    lines = output.splitlines()
    if before and before[-1] == MORE:
        lines = [*lines[: len(before) - 1], MORE]
    return "".join(f"{line}\n" for line in lines)


def run(command: str) -> str:
    """Return what a command prints, data first."""
    program, *words = shlex.split(command)
    assert program == "planner"
    out, err = (io.TextIOWrapper(io.BytesIO(), encoding="utf-8") for _ in range(2))
    with redirect_stdout(out), redirect_stderr(err):
        main(["--library", "library.planner", *words], TODAY)
    return "".join(_text(stream) for stream in (out, err))


def _text(stream: io.TextIOWrapper) -> str:
    stream.flush()
    stream.seek(0)
    return stream.read()


if __name__ == "__main__":
    os.environ["COLUMNS"] = "80"
    with tempfile.TemporaryDirectory() as name:
        os.environ["XDG_DATA_HOME"] = name
        launch(Path(name))
        DOCUMENT.write_text(replayed(DOCUMENT.read_text(), Path(name)))
    sys.exit()
