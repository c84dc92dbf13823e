"""Commands that read and write files of roadmaps and of the library."""

from planner.cli.parser import Command, Group, Parser

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
        "--format", choices=("roadmap", "json"), help="what FILE is (default: as it says itself)"
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
        "targets", nargs="*", metavar="TARGET", help="only what these need (with --format roadmap)"
    )
    parser.add_argument(
        "--format",
        choices=("json", "roadmap"),
        default="json",
        help="json: all you have, lossless (default); roadmap: items without personal data",
    )
    parser.add_argument(
        "-o", "--output", metavar="FILE", help="where to (default: standard output)"
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
            ),
            _import,
            more="Nothing that has a record, a note or a change of yours is ever deleted.\n"
            "The whole import is one step of the history: 'planner undo' takes it back.",
        ),
        Command(
            "export",
            "write the library, or a roadmap without personal data",
            "files:export",
            (
                "planner export -o my-library.json",
                "planner export --format roadmap -o roadmap.yaml role-medphys-data-scientist",
            ),
            _export,
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
