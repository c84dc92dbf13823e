"""Text for people: aligned and short, coloured on a terminal, plain everywhere else."""

import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import cached_property
from threading import Timer
from typing import TYPE_CHECKING, TextIO

from planner.words import harmless

if TYPE_CHECKING:
    from rich.console import Console
    from rich.progress import Progress
    from rich.text import Text

#: A text with its style, or without one.
Part = str | tuple[str, str]

#: How each status is set apart, besides its symbol and word.
STATUS_STYLES = {
    "done": "green",
    "waived": "magenta",
    "started": "yellow",
    "ready": "bold",
    "locked": "dim",
}
HEADING = "bold"
QUIET = "dim"
_GAP = 2
_NARROWEST = 24
_WIDEST = 100
_PATIENCE = 0.7  # seconds before a bar appears


class Screen:
    """A stream for people. Nothing in a text is taken as markup, a link or a control sequence."""

    def __init__(self, stream: TextIO) -> None:
        self.stream = stream
        self._begun = False

    @cached_property
    def console(self) -> "Console":
        """The console of rich, made when something is said."""
        from rich.console import Console

        class Pipe(Console):
            """Where the reader of the output went away, ``main`` ends the program, not rich."""

            def on_broken_pipe(self) -> None:
                raise BrokenPipeError

        return Pipe(file=self.stream, markup=False, emoji=False, highlight=False)

    @property
    def is_terminal(self) -> bool:
        """Whether somebody watches."""
        return self.stream.isatty()

    @property
    def width(self) -> int:
        """How wide texts become: as the terminal, but no wider than is good to read."""
        return max(_NARROWEST, min(self.console.width, _WIDEST))

    @cached_property
    def ascii_only(self) -> bool:
        """Whether the stream knows only ASCII."""
        try:
            "✓⊘◐○·".encode(self.stream.encoding or "utf-8")
        except (UnicodeEncodeError, LookupError):
            return True
        return False

    def line(self, *parts: Part, indent: int = 0, hang: int = 0) -> None:
        """Print one paragraph, wrapped at words; further lines hang back by so many blanks."""
        text = _text(parts)
        rows = text.wrap(self.console, max(_NARROWEST, self.width - indent - hang))
        for number, row in enumerate(rows):
            row.rstrip()
            self._put(_text([" " * (indent + (hang if number else 0))]) + row)

    def plain(self, text: str) -> None:
        """Print a line that is never wrapped, for programs and long paths."""
        self._put(_text([text]))

    def lines(self, text: str, indent: int = 0) -> None:
        """Print a text of several paragraphs."""
        for paragraph in text.strip().splitlines():
            self.line(paragraph, indent=indent)

    def blank(self) -> None:
        """Print an empty line, except at the very top."""
        if self._begun:
            self._put(_text([""]))

    def heading(self, *parts: Part) -> None:
        """Print a heading after an empty line."""
        self.blank()
        self.line(*((part, HEADING) if isinstance(part, str) else part for part in parts))

    def table(
        self,
        rows: Iterable[Sequence[Part]],
        *,
        flexible: int,
        right: Sequence[int] = (),
        indent: int = 0,
    ) -> None:
        """Print rows in columns: ``flexible`` wraps, the ``right`` ones are aligned so.

        No other column is ever cut: an id must come out whole.
        """
        cells = [[_text([part]) for part in row] for row in rows]
        if not cells:
            return
        widths = [max(row[at].cell_len for row in cells) for at in range(len(cells[0]))]
        others = sum(width + _GAP for at, width in enumerate(widths) if at != flexible and width)
        room = max(_NARROWEST, self.width - indent - others)
        widths[flexible] = min(widths[flexible], room)
        for row in cells:
            self._row(row, widths, flexible, right, indent)

    def _row(
        self,
        row: list["Text"],
        widths: list[int],
        flexible: int,
        right: Sequence[int],
        indent: int,
    ) -> None:
        wrapped = row[flexible].wrap(self.console, widths[flexible]) or [_text([""])]
        for number, piece in enumerate(wrapped):
            line = _text([" " * indent])
            for at, width in enumerate(widths):
                cell = piece if at == flexible else row[at] if number == 0 else _text([""])
                cell.rstrip()
                space = " " * (width - cell.cell_len)
                line += _text([space]) + cell if at in right else cell + _text([space])
                line += _text([" " * (_GAP if width else 0)])
            line.rstrip()
            self._put(line)

    def _put(self, text: "Text") -> None:
        self.console.print(text, soft_wrap=True)
        self._begun = True

    @contextmanager
    def busy(self, what: str) -> Iterator[Callable[[str], None]]:
        """Show a moving bar where somebody watches and it takes long; gone when it is over.

        The function handed out says what is going on by now; it may be called on any thread.
        """
        if not self.is_terminal:
            yield lambda _what: None
            return
        bar = _Bar(self.console, harmless(what))
        timer = Timer(_PATIENCE, bar.show)
        timer.daemon = True
        timer.start()
        try:
            yield lambda now: bar.say(harmless(now))
        finally:
            timer.cancel()
            timer.join()
            bar.hide()


class _Bar:
    """A moving bar with words before it and the time after it."""

    def __init__(self, console: "Console", what: str) -> None:
        self._console, self._what = console, what
        self._shown: Progress | None = None

    def show(self) -> None:
        from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

        words = TextColumn("{task.description}", markup=False)
        progress = Progress(
            words, BarColumn(), TimeElapsedColumn(), console=self._console, transient=True
        )
        progress.add_task(self._what, total=None)
        progress.start()
        self._shown = progress

    def say(self, what: str) -> None:
        self._what = what
        if self._shown is not None:
            self._shown.update(self._shown.task_ids[0], description=what)

    def hide(self) -> None:
        if self._shown is not None:
            self._shown.stop()


def use_utf8_in_pipes() -> None:
    """Make output that goes to a file or a program UTF-8, and never fail on a character."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is None:
            continue
        if stream.isatty():
            reconfigure(errors="replace")
        else:
            reconfigure(encoding="utf-8", errors="replace")


def _text(parts: Iterable[Part]) -> "Text":
    from rich.text import Text

    text = Text()
    for part in parts:
        words, style = part if isinstance(part, tuple) else (part, "")
        text.append(harmless(words), style or None)
    return text
