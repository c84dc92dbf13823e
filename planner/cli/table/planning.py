"""Commands that plan."""

from planner.cli.parser import Command, Group, Parser
from planner.cli.table.looking import choices
from planner.cli.values import amount, need, time_off, what_if

POLICIES = ("least-work", "fastest", "cheapest")


def _plan(parser: Parser) -> None:
    parser.add_argument("targets", nargs="+", type=need, metavar="TARGET", help="ID or ID@LEVEL")
    parser.add_argument(
        "--hours-per-week", type=amount, default=8.0, metavar="H", help="time to study (default: 8)"
    )
    parser.day("--start", wanted="the first day (default: today)")
    parser.day("--deadline", wanted="the last day that will do")
    parser.add_argument(
        "--policy", choices=POLICIES, default=POLICIES[0], help="what is best (default: least-work)"
    )
    parser.add_argument("--budget", type=amount, metavar="N", help="the most it may cost")
    parser.add_argument("--currency", default="", metavar="CUR", help="of the budget, as USD")
    parser.add_argument(
        "--time-off",
        action="append",
        default=[],
        type=time_off,
        metavar="FROM..TO",
        help="2027-07-01..2027-07-21, or with =H for H hours a week then; may repeat",
    )
    choices(parser)
    parser.add_argument(
        "--what-if",
        action="append",
        default=[],
        type=what_if(parser.today),
        metavar="WHAT=…",
        help="compare plans: hours=6,8,10, deadline=2028-06-30,none, start, budget or policy;"
        " may repeat",
    )
    _time_limit(parser)
    parser.add_argument("--apply", metavar="NAME", help="keep the plan under this name and use it")


def _time_limit(parser: Parser) -> None:
    parser.add_argument(
        "--time-limit",
        type=amount,
        metavar="S",
        help="look for a better plan for at most S seconds (default: 10)",
    )


def _replan(parser: Parser) -> None:
    parser.add_argument(
        "plan", nargs="?", metavar="NAME", help="the plan to make anew (default: the one in use)"
    )
    parser.add_argument(
        "--fresh", action="store_true", help="make it from nothing, however much changes"
    )
    _time_limit(parser)
    parser.add_argument("--apply", action="store_true", help="keep what came out")


def _plans(parser: Parser) -> None:
    one = parser.add_mutually_exclusive_group()
    one.add_argument("--use", metavar="NAME", help="take this plan into use")
    one.add_argument("--show", metavar="NAME", help="show this plan in weeks")
    one.add_argument("--remove", metavar="NAME", help="remove this plan")
    one.add_argument("--rename", nargs=2, metavar=("NAME", "NEW"), help="give a plan another name")
    one.add_argument("--duplicate", nargs=2, metavar=("NAME", "NEW"), help="copy a plan")
    one.add_argument(
        "--compare", nargs=2, metavar="NAME", help="two plans: items, hours, finish and cost"
    )


PLAN = Group(
    "plan",
    (
        Command(
            "plan",
            "find the best plan to targets",
            "planning:plan",
            (
                "planner plan role-medphys-data-scientist --hours-per-week 10",
                "planner plan role-postdoc --deadline 2030-06-30 --policy fastest",
                'planner plan skill-python@2 --start 2027-01-04 --apply "Python first"',
                "planner plan role-postdoc --what-if hours=6,8 --what-if deadline=2030-06-30,none",
            ),
            _plan,
            more="A dry run, unless --apply names the plan to keep.",
        ),
        Command(
            "replan",
            "plan anew from today, with as little change as can be",
            "replanning:replan",
            ("planner replan", "planner replan --apply", 'planner replan "My plan" --fresh'),
            _replan,
            more="What is done stays, pins stay, what has started continues, and the next two\n"
            "weeks change as little as can be. A dry run, unless --apply.",
        ),
        Command(
            "plans",
            "list the plans, and use, show, compare, copy, rename or remove them",
            "planning:plans",
            (
                "planner plans",
                'planner plans --use "My plan"',
                'planner plans --rename Old "New name"',
                'planner plans --compare "My plan" "Another one"',
            ),
            _plans,
        ),
    ),
)
