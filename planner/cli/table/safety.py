"""Commands that keep the library safe."""

from planner.cli.parser import Command, Group, Parser


def _backup(parser: Parser) -> None:
    parser.add_argument(
        "file", nargs="?", metavar="FILE", help="where to (default: the folder of backups)"
    )


def _restore(parser: Parser) -> None:
    parser.add_argument(
        "file",
        nargs="?",
        metavar="FILE",
        help="a backup, a library or what 'planner export' wrote; without it, list the backups",
    )
    parser.add_argument("--dry-run", action="store_true", help="only show what would change")


def _check(parser: Parser) -> None:
    parser.add_argument(
        "--salvage", metavar="FILE", help="save what a damaged library still tells into a new one"
    )


def _desktop(parser: Parser) -> None:
    parser.add_argument("what", choices=("install", "remove"), help="put it there, or take it away")


SAFETY = Group(
    "safety",
    (
        Command(
            "backup",
            "write a verified copy of the library",
            "safety:backup",
            ("planner backup", "planner backup /media/stick/library.planner"),
            _backup,
        ),
        Command(
            "restore",
            "go back to a backup; undo goes forward again",
            "safety:restore",
            (
                "planner restore",
                "planner restore my-backup.planner",
                "planner restore my-backup.planner --dry-run",
            ),
            _restore,
        ),
        Command(
            "check",
            "check the library file and its backups",
            "safety:check",
            ("planner check", "planner check --salvage rescued.planner"),
            _check,
        ),
        Command(
            "doctor",
            "check the installation, and print what a report needs",
            "doctor:doctor",
            ("planner doctor",),
        ),
        Command(
            "desktop",
            "put the window into the menus of your desktop, with its files",
            "desktop:desktop",
            ("planner desktop install", "planner desktop remove"),
            _desktop,
            "Writes a menu entry, icons and the types of libraries (.planner) and roadmaps\n"
            "(.roadmap.yaml, .roadmap.json) into your own data folder; 'remove' deletes them.",
        ),
    ),
)
