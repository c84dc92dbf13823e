"""Questions to the user; only where a person sits at both ends."""

import sys
from collections.abc import Mapping

from planner.cli.call import Call


def choose(call: Call, question: str, answers: Mapping[str, str]) -> str | None:
    """Ask until one of the answers is given, by its first letters; None for an empty line.

    ``answers`` maps each answer to what it does.
    """
    call.say(question)
    for answer, does in answers.items():
        call.talk.line(f"{answer:<10}{does}", indent=2)
    while True:
        call.talk.line("Your answer (Enter to leave everything as it is):")
        given = sys.stdin.readline().strip().casefold()
        if not given:
            return None
        found = [answer for answer in answers if answer.startswith(given)]
        if len(found) == 1:
            return found[0]
