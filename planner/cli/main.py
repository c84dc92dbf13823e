"""From a command line to an exit code."""

import contextlib
import gc
import os
import sys
import traceback
from argparse import Namespace
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from importlib import import_module

from planner.cli import exits
from planner.cli.call import Call, Services
from planner.cli.parser import build
from planner.cli.screen import use_utf8_in_pipes
from planner.cli.table import GROUPS
from planner.errors import LibraryFileError, NothingToDoError, PlannerError, UnknownIdError

__all__ = ["Services", "run"]


def run(words: Sequence[str], services: Services, today: date) -> int:
    """Do what the command line says and return the exit code; never raises."""
    use_utf8_in_pipes()
    try:
        with _rare_collections():
            code = _run(words, services, today)
        sys.stdout.flush()
    except BrokenPipeError:
        _stop_writing()
        return exits.BROKEN_PIPE
    except KeyboardInterrupt:
        return exits.INTERRUPTED
    return code


def _run(words: Sequence[str], services: Services, today: date) -> int:
    call = Call(Namespace(), services, today)
    try:
        call.arguments = build(GROUPS, today).parse_args(words)
        return _command(call.arguments.run)(call) or exits.FINE
    except SystemExit as leaving:  # argparse has said why
        return leaving.code if isinstance(leaving.code, int) else exits.USAGE
    except PlannerError as error:
        _explain(call, error)
        return _exit_code(error)
    except BrokenPipeError:
        raise
    except Exception:  # noqa: BLE001 - the last place before the user
        _apologise(call)
        return exits.BUG
    finally:
        call.close()


@contextlib.contextmanager
def _rare_collections() -> Iterator[None]:
    """Look for rings of garbage rarely: a command lives shortly and reads many small values."""
    before = gc.get_threshold()
    gc.set_threshold(100_000, 50, 100)
    try:
        yield
    finally:
        gc.set_threshold(*before)


def _command(name: str) -> Callable[[Call], int | None]:
    module, _, function = name.partition(":")
    command: Callable[[Call], int | None] = getattr(
        import_module(f"planner.cli.{module}"), function
    )
    return command


def _exit_code(error: PlannerError) -> int:
    match error:
        case UnknownIdError():
            return exits.UNKNOWN_ID
        case NothingToDoError():
            return exits.NOTHING
        case LibraryFileError():
            return exits.UNUSABLE
        case _:
            return exits.REFUSED


def _explain(call: Call, error: PlannerError) -> None:
    if isinstance(error, UnknownIdError) and call.library_if_open is not None:
        from planner.cli.suggest import explain_unknown

        explain_unknown(call, error)
    else:
        for line in f"planner: {error}".splitlines():
            call.talk.plain(line)


def _apologise(call: Call) -> None:
    call.talk.blank()
    sys.stderr.write(traceback.format_exc())
    call.talk.blank()
    call.say(
        "planner: This is a bug in the planner. Your library is whole: a change is written at once "
        "or not at all. A report needs the lines above and what 'planner doctor' prints."
    )


def _stop_writing() -> None:
    """Keep the interpreter from writing what is left into the closed pipe when it ends."""
    with contextlib.suppress(OSError, ValueError):
        silence = os.open(os.devnull, os.O_WRONLY)
        os.dup2(silence, sys.stdout.fileno())
