"""Commands that only look: around the library, and where the user stands."""

from planner.cli.parser import Command, Group, Parser
from planner.cli.values import amount, count, hours, need

KINDS = ("role", "skill", "course", "milestone")
STATUSES = ("done", "waived", "started", "ready", "locked")


def _show(parser: Parser) -> None:
    parser.add_argument("id", metavar="ID", help="the item to show")


def _gui(parser: Parser) -> None:
    parser.add_argument(
        "file", nargs="?", metavar="FILE", help="the library to show (default: as --library says)"
    )


def _search(parser: Parser) -> None:
    parser.add_argument("text", nargs="+", metavar="TEXT", help="words that must all occur")
    parser.add_argument("--kind", choices=KINDS, help="only items of this kind")
    parser.add_argument("--status", choices=STATUSES, help="only items with this status")
    parser.add_argument("-n", "--limit", type=count, default=20, metavar="N", help="at most N")


def _glossary(parser: Parser) -> None:
    parser.add_argument("term", nargs="*", metavar="TERM", help="a term; without one, all of them")


def _questions(parser: Parser) -> None:
    parser.add_argument("text", nargs="*", metavar="TEXT", help="words that must all occur")


def _trends(parser: Parser) -> None:
    parser.add_argument("text", nargs="*", metavar="TEXT", help="words that must all occur")
    parser.add_argument("--topic", metavar="TOPIC", help="trend, challenge, practice or outlook")


def _pay(parser: Parser) -> None:
    parser.add_argument("role", nargs="?", metavar="ROLE", help="a role; without one, all of them")
    parser.add_argument(
        "--experience", type=amount, metavar="YEARS", help="only figures for so many years"
    )
    parser.add_argument("--city", metavar="CITY", help="only figures for this city")
    parser.add_argument(
        "--skill",
        action="append",
        default=[],
        metavar="SKILL",
        help="a skill you bring; may repeat",
    )


LOOK = Group(
    "look around",
    (
        Command(
            "gui",
            "open the window, as the bare name does",
            "progress:window",
            ("planner gui", "planner gui my-library.planner"),
            _gui,
        ),
        Command(
            "roles",
            "list the roles, and how far each is from here",
            "roles:roles",
            ("planner roles", "planner roles --json"),
        ),
        Command(
            "show",
            "show all about one item",
            "look:show",
            ("planner show skill-python", "planner show role-medphys-data-scientist --json"),
            _show,
        ),
        Command(
            "search",
            "find items by their ids, titles, summaries and tags",
            "look:search",
            ("planner search segmentation", "planner search statistics --kind course"),
            _search,
        ),
        Command(
            "pay",
            "show what roles pay, and on what the figures rest",
            "pay:pay",
            (
                "planner pay",
                "planner pay role-healthcare-ml-engineer --experience 5 --city Seattle",
            ),
            _pay,
        ),
        Command(
            "glossary",
            "explain a term",
            "reference:glossary",
            ("planner glossary", "planner glossary dosimetry"),
            _glossary,
        ),
        Command(
            "questions",
            "answer frequent questions",
            "reference:questions",
            ("planner questions", "planner questions PhD"),
            _questions,
        ),
        Command(
            "trends",
            "show trends, challenges, good practices and the outlook",
            "reference:trends",
            ("planner trends", "planner trends --topic challenge"),
            _trends,
        ),
    ),
)


def _status(parser: Parser) -> None:
    parser.add_argument(
        "targets", nargs="*", type=need, metavar="TARGET", help="an item, else the plan in use"
    )


def _progress(parser: Parser) -> None:
    parser.add_argument(
        "--weeks", type=count, default=12, metavar="N", help="how many weeks back (default: 12)"
    )


def _next(parser: Parser) -> None:
    parser.add_argument("-n", type=count, default=5, metavar="N", help="how many (default: 5)")
    parser.add_argument(
        "--hours", type=hours, metavar="H", help="what fits into this time: 2, 1h30m or 90min"
    )
    parser.add_argument(
        "--target", action="append", default=[], type=need, metavar="ID", help="may repeat"
    )


def _gap(parser: Parser) -> None:
    parser.add_argument("targets", nargs="+", type=need, metavar="TARGET", help="ID or ID@LEVEL")
    choices(parser)


def choices(parser: Parser) -> None:
    """Add the options that decide between alternatives."""
    parser.add_argument(
        "--pin", action="append", default=[], metavar="ID", help="take this one; may repeat"
    )
    parser.add_argument(
        "--exclude", action="append", default=[], metavar="ID", help="not for me; may repeat"
    )


def _why(parser: Parser) -> None:
    parser.add_argument("id", metavar="ID", help="the item")
    parser.add_argument(
        "--target", action="append", default=[], type=need, metavar="T", help="may repeat"
    )


def _unlocks(parser: Parser) -> None:
    parser.add_argument("id", type=need, metavar="ID", help="the item, or ID@LEVEL")


def _compare(parser: Parser) -> None:
    parser.add_argument("role", metavar="ROLE", help="a role")
    parser.add_argument("others", nargs="+", metavar="ROLE", help="others to compare it with")


STAND = Group(
    "where you stand",
    (
        Command(
            "status",
            "show progress, what is ready now and when you will arrive",
            "progress:status",
            ("planner status", "planner status role-medphys-data-scientist"),
            _status,
        ),
        Command(
            "progress",
            "show how the plan in use is going: hours by week, areas, milestones",
            "course:progress",
            ("planner progress", "planner progress --weeks 26 --json"),
            _progress,
        ),
        Command(
            "next",
            "say what to do now, ranked, with the reason",
            "next_steps:what_next",
            ("planner next", "planner next -n 3 --hours 2"),
            _next,
            more="Without --target, it is about the plan in use; without a plan, about everything.",
        ),
        Command(
            "gap",
            "list what stands between you and a target",
            "gaps:show_gap",
            ("planner gap role-medphys-data-scientist", "planner gap skill-python@2 --json"),
            _gap,
        ),
        Command(
            "why",
            "say why an item is needed, and what holds it up",
            "reasons:why",
            ("planner why skill-statistics", "planner why skill-statistics --target role-postdoc"),
            _why,
        ),
        Command(
            "unlocks",
            "show what an item opens",
            "reasons:unlocks",
            ("planner unlocks skill-python",),
            _unlocks,
        ),
        Command(
            "compare",
            "put roles side by side",
            "comparing:compare",
            ("planner compare role-healthcare-ml-engineer role-clinical-data-scientist",),
            _compare,
        ),
    ),
)
