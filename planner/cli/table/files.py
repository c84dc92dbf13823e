"""Commands that read and write files of roadmaps and of the library."""

from planner.cli.parser import Command, Group, Parser

#: The formats that can be written; ``booklet`` and ``portfolio`` as the ending of FILE says.
EXPORTS = (
    *("json", "roadmap", "csv", "markdown", "ical", "mermaid", "dot", "graphml", "canvas"),
    *("svg", "png", "pdf", "booklet", "portfolio"),
)
PAPERS = ("A4", "A3", "Letter")
CONFLICTS = ("keep", "replace", "rename", "ask")


def _validate(parser: Parser) -> None:
    parser.add_argument(
        "file", metavar="FILE", help="a roadmap, YAML or JSON, or a folder of parts"
    )
    parser.add_argument(
        "--strict", action="store_true", help="check it as one to publish; warnings are errors"
    )


def _import(parser: Parser) -> None:
    parser.add_argument(
        "file",
        metavar="FILE",
        help="a roadmap (- for stdin), or an export",
    )
    parser.add_argument(
        "--format",
        choices=("roadmap", "json", "csv", "markdown", "opml", "nodes"),
        help="what FILE is (default: as it says itself)",
    )
    parser.add_argument("--title", metavar="T", help="of a list: the title of the roadmap it makes")
    parser.add_argument(
        "--kind",
        choices=("role", "skill", "course", "milestone"),
        default="course",
        help="of a list: what its items are where it does not say (default: course)",
    )
    parser.add_argument(
        "--map",
        action="append",
        metavar="COLUMN=FIELD",
        help="of a table: which field a column holds; without FIELD it is left out",
    )
    parser.add_argument(
        "--nested", action="store_true", help="of a list: what is indented below is required"
    )
    parser.add_argument("--dry-run", action="store_true", help="only show what would change")
    parser.add_argument(
        "--allow-missing",
        action="store_true",
        help="put placeholders where the file refers to items that nobody describes",
    )
    parser.add_argument(
        "--on-conflict",
        choices=CONFLICTS,
        help="keep yours, replace it, rename what comes in, or ask (default on a terminal)",
    )


def _export(parser: Parser) -> None:
    parser.add_argument(
        "targets", nargs="*", metavar="TARGET", help="only what these need (not with json)"
    )
    parser.add_argument(
        "--format",
        choices=EXPORTS,
        metavar="F",
        help=f"{', '.join(EXPORTS)} (default: as FILE ends, else json)",
    )
    parser.add_argument(
        "-o", "--output", metavar="FILE", help="where to (default: standard output)"
    )
    parser.add_argument("--force", action="store_true", help="write over a file that is there")
    parser.add_argument("--roadmap", metavar="ID", help="only what this roadmap holds")
    parser.add_argument(
        "--plan", nargs="?", const="", metavar="NAME", help="only a plan, by default the one in use"
    )
    parser.add_argument(
        "--way", action="store_true", help="only the way to the targets, without alternatives"
    )
    parser.add_argument(
        "--with-records",
        action="store_true",
        help="with what you did: statuses, dates, hours, notes, evidence (json always has them)",
    )
    parser.add_argument(
        "--each-week", action="store_true", help="ical: an event for each week of an item"
    )
    parser.add_argument(
        "--paper",
        choices=PAPERS,
        help="pdf: pages to print on (default: one page as large as the picture)",
    )


def _analyse(parser: Parser) -> None:
    parser.add_argument(
        "what", nargs="*", metavar="FILE|TARGET", help="a roadmap file, or items and what they need"
    )


FILES = Group(
    "files",
    (
        Command(
            "validate",
            "check a roadmap file and list all problems",
            "validating:validate",
            ("planner validate sailing.yaml", "planner validate sailing.yaml --strict"),
            _validate,
        ),
        Command(
            "import",
            "bring a roadmap into the library, or a newer version of one",
            "importing:bring_in",
            (
                "planner import sailing.yaml --dry-run",
                "planner import sailing.yaml --allow-missing",
                "planner import my-library.json",
                "planner import courses.csv --map Module=title --kind skill",
                "planner import checklist.md --nested --dry-run",
            ),
            _import,
            more="Nothing that has a record, a note or a change of yours is ever deleted.\n"
            "The whole import is one step of the history: 'planner undo' takes it back.",
        ),
        Command(
            "export",
            "write the library, a roadmap, a table, a calendar, a picture, a booklet",
            "files:export",
            (
                "planner export -o my-library.json",
                "planner export --format roadmap -o roadmap.yaml role-medphys-data-scientist",
                "planner export -o plan.ics",
                "planner export --way -o roadmap.svg role-medphys-data-scientist",
                "planner export --format booklet -o booklet.pdf role-medphys-data-scientist",
                "planner export --format portfolio -o portfolio.html",
            ),
            _export,
            more="json is everything, lossless. All others leave out what you did, unless you say\n"
            "--with-records; a portfolio is about nothing else. csv is a table, markdown a\n"
            "checklist, ical a calendar of the plan, mermaid, dot, graphml and canvas graphs for\n"
            "other programs, svg, png and pdf the drawn roadmap (with --plan the timeline), and\n"
            "booklet all texts with live links, as HTML or PDF.",
        ),
        Command(
            "schema",
            "print the JSON Schema of roadmap files",
            "files:schema",
            ("planner schema > roadmap.schema.json",),
        ),
        Command(
            "analyse",
            "measure a roadmap: blocking, delay, centrality, cycles, redundant edges",
            "measures:analyse",
            (
                "planner analyse",
                "planner analyse sailing.yaml --json",
                "planner analyse role-medphys-data-scientist",
            ),
            _analyse,
        ),
    ),
)
