"""The command line: every command of the planner without its window."""

from planner.cli.main import Services, run

__all__ = ["Services", "run"]
