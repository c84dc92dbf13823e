"""Commands that write down what the user did, and the history of it."""

from functools import partial

from planner.cli.parser import Command, Group, Parser
from planner.cli.values import count, hours, level


def _record(parser: Parser, what: str) -> None:
    parser.items(what)
    parser.day("--on", wanted="the day: 2027-02-14, today (default) or yesterday")
    parser.add_argument("--level", type=level, metavar="N", help="the level reached, for skills")
    parser.add_argument("--hours", type=hours, metavar="H", help="also log this time")
    parser.add_argument("--note", metavar="TEXT", help="also add a note")
    parser.add_argument("--evidence", metavar="URL", help="also add a proof: an address or words")


def _log(parser: Parser) -> None:
    parser.add_argument("id", metavar="ID", help="the item you worked on")
    parser.add_argument("hours", type=hours, metavar="HOURS", help="2, 1.5, 1h30m or 90min")
    parser.day("--on", wanted="the day: 2027-02-14, today (default) or yesterday")
    parser.add_argument("--note", default="", metavar="TEXT", help="what you did")


def _start_from(parser: Parser) -> None:
    parser.add_argument("profile", metavar="PROFILE", help="one of 'planner profiles'")


def _history(parser: Parser) -> None:
    parser.add_argument(
        "-n", "--limit", type=count, default=20, metavar="N", help="the last N (default: 20)"
    )


RECORD = Group(
    "write down",
    (
        Command(
            "profiles",
            "list starting points: what a doctor, a physicist … has already",
            "recording:profiles",
            ("planner profiles",),
        ),
        Command(
            "start-from",
            "tick what a person of a profile has already",
            "recording:start_from",
            ("planner start-from start-physicist",),
            _start_from,
            more="One step of the history: 'planner undo' takes it back.",
        ),
        Command(
            "known",
            "mark items as known before",
            "recording:known",
            ("planner known skill-python skill-git", "planner known skill-python --level 2"),
            partial(_record, what="what you brought along"),
        ),
        Command(
            "start",
            "mark items as in progress",
            "recording:start",
            ("planner start course-imaging", "planner start course-imaging --on 2027-01-11"),
            partial(_record, what="what you work on"),
        ),
        Command(
            "done",
            "tick items off",
            "recording:done",
            (
                "planner done skill-python skill-git",
                "planner done skill-python --level 2 --on yesterday --hours 3",
                'planner done ms-paper --evidence "https://example.org/paper"',
            ),
            partial(_record, what="what you have done"),
            more="Several ids are one step of the history. A locked item can be ticked too.",
        ),
        Command(
            "skip",
            "let items count as met without having done them",
            "recording:skip",
            ('planner skip skill-git --note "my colleagues do this"',),
            partial(_record, what="what to skip"),
        ),
        Command(
            "waive",
            "the same as skip",
            "recording:skip",
            ("planner waive ms-residency",),
            partial(_record, what="what to skip"),
        ),
        Command(
            "reset",
            "take back what was said of items; notes, evidence and logged hours stay",
            "recording:reset",
            ("planner reset skill-python",),
            partial(_record, what="what to open again"),
        ),
        Command(
            "log",
            "log hours on an item",
            "recording:log",
            ("planner log course-imaging 1h30m", "planner log course-imaging 2 --on yesterday"),
            _log,
        ),
    ),
)

HISTORY = Group(
    "history",
    (
        Command("undo", "take back the last change", "journal:undo", ("planner undo",)),
        Command("redo", "do again what was taken back", "journal:redo", ("planner redo",)),
        Command(
            "history",
            "list what was done, newest first",
            "journal:history",
            ("planner history", "planner history -n 100 --json"),
            _history,
        ),
    ),
)
