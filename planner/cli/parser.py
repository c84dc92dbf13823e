"""How a command line is taken apart: one table of commands, and options that stand anywhere."""

import argparse
import difflib
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any, NoReturn

from planner.cli.values import day

_UNKNOWN_COMMAND = re.compile(r"argument COMMAND: invalid choice: '(?P<word>[^']*)'")


class Parser(argparse.ArgumentParser):
    """A parser that says what it wants in a line, and asks "did you mean" about commands."""

    def __init__(self, *, today: date, **settings: Any) -> None:  # noqa: ANN401 - argparse's own
        super().__init__(
            formatter_class=argparse.RawDescriptionHelpFormatter, allow_abbrev=False, **settings
        )
        self.today = today
        self.commands: tuple[str, ...] = ()

    def error(self, message: str) -> NoReturn:
        """Leave with exit code 2 and a line that says what is wrong and where to read on."""
        unknown = _UNKNOWN_COMMAND.match(message)
        if unknown:
            message = f"there is no command '{unknown['word']}'"
            close = difflib.get_close_matches(unknown["word"], self.commands, 3)
            if close:
                message += f"; did you mean {' or '.join(close)}?"
        self.exit(2, f"planner: {message}\nTry '{self.prog} --help'.\n")

    def day(self, *names: str, wanted: str) -> None:
        """Add an option that takes a day."""
        self.add_argument(*names, type=day(self.today), metavar="DATE", help=wanted)

    def items(self, wanted: str, *, optional: bool = False) -> None:
        """Add the ids of items as arguments."""
        nargs = "*" if optional else "+"
        self.add_argument("ids", nargs=nargs, metavar="ID", help=wanted)


def nothing(_: Parser) -> None:
    """Add no arguments."""


@dataclass(frozen=True)
class Command:
    """One command; ``run`` names its function as ``module:function`` of this package.

    The module is imported when the command is used, so that help and errors come at once.
    """

    name: str
    does: str
    run: str
    examples: tuple[str, ...]
    arguments: Callable[[Parser], None] = nothing
    more: str = ""


@dataclass(frozen=True)
class Group:
    """Commands that stand together in the help."""

    title: str
    commands: tuple[Command, ...]


class _ShowVersion(argparse.Action):
    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        print(f"planner {installed_version()}")
        parser.exit()


def installed_version() -> str:
    """Return the version of this program."""
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("learning-planner")
    except PackageNotFoundError:
        return "(a checkout that is not installed)"


def build(groups: Iterable[Group], today: date) -> Parser:
    """Build the parser of all commands."""
    groups = tuple(groups)
    parser = Parser(
        today=today,
        prog="planner",
        usage="planner [--library FILE] [--json] COMMAND ...",
        description="Plan what to learn, in which order and by when. Nothing leaves this computer.",
        epilog=_overview(groups),
    )
    parser.add_argument("--version", action=_ShowVersion, nargs=0, help="say which version this is")
    _anywhere(parser)
    parser.set_defaults(library=None, json=False, command=None, run="progress:welcome")
    places = parser.add_subparsers(metavar="COMMAND", dest="command", help=argparse.SUPPRESS)
    for group in groups:
        for command in group.commands:
            _add(places, command, today)
    parser.commands = tuple(places.choices)
    return parser


def _add(places: "argparse._SubParsersAction[Parser]", command: Command, today: date) -> None:
    examples = "\n".join(f"  {example}" for example in command.examples)
    description = command.does[0].upper() + command.does[1:] + "."
    if command.more:
        description += "\n\n" + command.more
    parser = places.add_parser(
        command.name,
        today=today,
        prog=f"planner {command.name}",
        description=description,
        epilog=f"examples:\n{examples}",
    )
    command.arguments(parser)
    _anywhere(parser)
    parser.set_defaults(run=command.run)


def _anywhere(parser: Parser) -> None:
    """Add what may stand before and after the command."""
    parser.add_argument(
        "--library",
        metavar="FILE",
        default=argparse.SUPPRESS,
        help="the library to use (else PLANNER_LIBRARY, else the one in your data folder)",
    )
    parser.add_argument(
        "--json",
        action="store_true",
        default=argparse.SUPPRESS,
        help="print one JSON object instead of text",
    )


def _overview(groups: Iterable[Group]) -> str:
    lines: list[str] = []
    for group in groups:
        lines.append(f"{group.title}:")
        lines += [f"  {command.name:<12}{command.does}" for command in group.commands]
        lines.append("")
    lines.append("'planner COMMAND --help' explains a command, with examples.")
    lines.append("An ID is what the tables show beside a title; 'planner search TEXT' finds it.")
    return "\n".join(lines)
