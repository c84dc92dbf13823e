"""The frame: help, usage, exit codes, bugs, interruptions and pipes."""

import signal
import subprocess
import sys
from datetime import date
from importlib import import_module
from pathlib import Path

import pytest

from planner.__main__ import main
from planner.cli.main import Services
from planner.cli.main import run as run_with
from planner.cli.parser import Command
from planner.cli.table import GROUPS
from planner.errors import (
    BusyLibraryError,
    ChangedElsewhereError,
    DamagedLibraryError,
    NewerLibraryError,
    NotALibraryError,
    NothingToDoError,
    RefusedError,
    UnknownIdError,
    WriteFailedError,
)
from tests.cli.conftest import GARDEN
from tests.cli.terminal import Run, started

TODAY = date(2026, 11, 23)
COMMANDS = [command for group in GROUPS for command in group.commands]


def name_of(command: Command) -> str:
    return command.name


def failing(error: BaseException) -> Services:
    """Give services that fail as soon as a command asks for the library."""

    def library_path(_: str | None) -> Path:
        raise error

    return Services(
        library_path=library_path,
        open_store=lambda *_: pytest.fail("opened"),
        fresh=tuple,
        draw=lambda _material, _form, _choices: b"",
        show_window=lambda _: pytest.fail("shown"),
    )


@pytest.mark.parametrize("command", COMMANDS, ids=name_of)
def test_every_command_has_help_with_examples_of_itself(
    capsys: pytest.CaptureFixture[str], command: Command
) -> None:
    assert main([command.name, "--help"]) == 0

    out = capsys.readouterr().out
    assert out.startswith(f"usage: planner {command.name}")
    assert command.examples
    for example in command.examples:
        assert example.startswith(f"planner {command.name}")
        assert example in out


@pytest.mark.parametrize("command", COMMANDS, ids=name_of)
def test_every_command_leads_to_a_function(command: Command) -> None:
    module, _, function = command.run.partition(":")

    assert callable(getattr(import_module(f"planner.cli.{module}"), function))


def test_the_help_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--help"]) == 0

    out = capsys.readouterr().out
    for command in COMMANDS:
        assert f"\n  {command.name:<12}{command.does}\n" in out


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out.startswith("planner ")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["plam"], "there is no command 'plam'; did you mean plan or plans or replan?"),
        (["xyzzy"], "there is no command 'xyzzy'"),
        (["show"], "the following arguments are required: ID"),
        (["done", "x", "--on", "soon"], "'soon' is no day; write it as 2027-02-14"),
        (["plan", "x", "--policy", "best"], "invalid choice: 'best'"),
        (["next", "-n", "0"], "'0' is no whole number of 1 or more"),
        (["gap", "x@y"], "levels go from 1 to 9"),
        (["undo", "--everything"], "unrecognized arguments: --everything"),
    ],
)
def test_wrong_usage_is_explained_in_a_line_with_code_2(
    capsys: pytest.CaptureFixture[str], words: list[str], said: str
) -> None:
    assert main(words) == 2

    out, err = capsys.readouterr()
    assert out == ""
    assert said in err
    assert "--help'" in err


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (RefusedError("No."), 3),
        (ChangedElsewhereError("No."), 3),
        (NothingToDoError("No."), 4),
        (UnknownIdError("No."), 6),
        (NotALibraryError("No."), 7),
        (NewerLibraryError("No."), 7),
        (DamagedLibraryError("No."), 7),
        (BusyLibraryError("No."), 7),
        (WriteFailedError("No."), 7),
        (KeyboardInterrupt(), 130),
        (BrokenPipeError(), 141),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, BaseException) else str(value),
)
def test_every_kind_of_failure_has_its_code_and_no_traceback(
    capsys: pytest.CaptureFixture[str], error: BaseException, code: int
) -> None:
    assert run_with(["status"], failing(error), TODAY) == code

    out, err = capsys.readouterr()
    assert out == ""
    assert "Traceback" not in err


def test_a_bug_leaves_a_traceback_an_apology_and_code_1(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run_with(["status"], failing(ZeroDivisionError("division by zero")), TODAY) == 1

    err = capsys.readouterr().err
    assert "ZeroDivisionError: division by zero" in err
    assert "This is a bug in the planner" in err
    assert "planner doctor" in " ".join(err.split())


def test_library_and_json_may_stand_before_and_after_the_command(
    run: Run, library: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    after = run("show", "skill-soil", "--json", "--library", str(library), library=None)
    assert main(["--json", "--library", str(library), "show", "skill-soil"], TODAY) == 0

    assert capsys.readouterr().out == after.out


def test_the_environment_names_the_library_unless_the_command_line_does(
    run: Run, library: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PLANNER_LIBRARY", str(library))
    assert run("show", "skill-soil", library=None).code == 0

    monkeypatch.setenv("PLANNER_LIBRARY", str(tmp_path / "elsewhere" / "other.planner"))
    assert run("show", "skill-soil").code == 0


def test_an_unknown_id_asks_did_you_mean_by_id_and_by_title(run: Run) -> None:
    by_id = run("done", "skill-sol")
    by_title = run("show", "Watering")

    assert (by_id.code, by_title.code) == (6, 6)
    assert by_id.out == by_title.out == ""
    assert by_id.err.splitlines()[:3] == [
        "planner: There is no item 'skill-sol'.",
        "Did you mean",
        "  skill-soil     Reading the soil",
    ]
    assert "skill-water" in by_title.err


def test_a_file_that_is_no_library_is_left_alone(run: Run, tmp_path: Path) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear reader")

    refused = run("show", "skill-soil", library=letter)

    assert refused.code == 7
    assert "letter.txt" in refused.err
    assert letter.read_text() == "Dear reader"


def test_control_characters_of_an_argument_do_not_reach_the_terminal(run: Run) -> None:
    assert "\x1b" not in run("show", "\x1b[31mred").err


def test_a_reader_who_leaves_early_is_no_error(library: Path) -> None:
    command = f"{sys.executable} -m planner --library {library} export | head -n 1"
    done = subprocess.run(
        ["bash", "-c", f"set -o pipefail; {command}"], capture_output=True, text=True, check=False
    )

    assert done.returncode in (0, 141)
    assert done.stdout == "{\n"
    assert done.stderr == ""


@pytest.mark.skipif(sys.platform == "win32", reason="needs signals of POSIX")
def test_ctrl_c_ends_quietly(tmp_path: Path) -> None:
    path = tmp_path / "library.planner"
    with started("-m", "planner", "--library", path, "import", "-") as program:
        assert program.stderr is not None
        assert program.stderr.readline().startswith("Making a new library")
        program.send_signal(signal.SIGINT)
        program.wait(timeout=60)
        out, err = program.communicate()

    assert (program.returncode, out) == (130, "")
    assert "Traceback" not in err


HEAVY = ("PySide6", "alembic", "networkx", "ortools", "pydantic", "sqlalchemy", "yaml")


def imported_by(*words: str) -> set[str]:
    """Return the packages that a command imports, from a process of its own."""
    code = (
        "import sys; from planner.__main__ import main; code = main(sys.argv[1:]);"
        "print(*sys.modules, file=sys.stderr); sys.exit(code)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, *words], capture_output=True, text=True, check=True
    )
    return {module.partition(".")[0] for module in done.stderr.split()}


@pytest.mark.parametrize("word", ["--version", "--help"])
def test_what_needs_no_library_imports_nothing_heavy(word: str) -> None:
    assert imported_by(word).isdisjoint((*HEAVY, "rich"))


@pytest.mark.parametrize("words", [("show", "skill-soil"), ("status",), ("done", "skill-soil")])
def test_daily_commands_import_neither_window_nor_optimiser_nor_schema(
    library: Path, words: tuple[str, ...]
) -> None:
    found = imported_by("--library", str(library), *words)

    assert found.isdisjoint(HEAVY)


READING = (
    "roles", "show skill-soil", "search soil", "pay", "glossary", "questions", "trends", "status",
    "status role-market", "next", "gap role-market", "why skill-soil", "unlocks skill-soil",
    "compare role-market role-balcony", "plan role-market", "plans", "profiles", "history",
    "export", "schema", "analyse", "check", "doctor", "restore", "", "plans --show Mine",
    f"validate {GARDEN}", f"import {GARDEN} --dry-run", "progress", "replan",
    "plan role-market --what-if hours=6,8", "plans --compare Mine Mine",
)  # fmt: skip
CHANGING = (
    "start skill-soil", "done skill-soil", "skip skill-soil", "waive skill-soil",
    "known skill-soil", "reset skill-soil", "log skill-soil 1", "start-from start-florist", "undo",
    "plans --use Mine", "plans --duplicate Mine Other", "replan --apply",
    "backup", f"import {GARDEN}", "plan role-market --apply Mine",
    "desktop install", "desktop remove",
)  # fmt: skip


@pytest.mark.parametrize("words", [*READING, *CHANGING])
def test_with_json_every_command_prints_one_object_and_no_colours(run: Run, words: str) -> None:
    run("plan", "role-market", "--apply", "Mine")
    run("backup")

    done = run(*words.split(), "--json")

    assert done.code == 0
    assert isinstance(done.json, dict)
    assert "\x1b" not in done.out


def test_every_command_is_asked_for_json() -> None:
    asked = {words.split()[0] for words in (*READING, *CHANGING) if words}

    assert {command.name for command in COMMANDS} - asked <= {"redo", "gui"}
