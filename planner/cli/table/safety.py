"""Commands that keep the library safe."""

from planner.cli.parser import Command, Group, Parser


def _backup(parser: Parser) -> None:
    parser.add_argument(
        "file", nargs="?", metavar="FILE", help="where to (default: the folder of backups)"
    )


def _restore(parser: Parser) -> None:
    parser.add_argument("file", metavar="FILE", help="a backup, or another library file")
    parser.add_argument("--dry-run", action="store_true", help="only show what would change")


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
            ("planner restore my-backup.planner", "planner restore my-backup.planner --dry-run"),
            _restore,
        ),
        Command("check", "check the library file", "safety:check", ("planner check",)),
        Command(
            "doctor",
            "check the installation, and print what a report needs",
            "safety:doctor",
            ("planner doctor",),
        ),
    ),
)
