"""Leaves of requirements by the part they play."""

from collections.abc import Iterator

from planner.model import AllOf, AnyOf, AtLeast, Need, Requirement
from planner.model.requirement import distinct


def unconditional(requirement: Requirement) -> Iterator[Need]:
    """Yield the leaves that are needed whatever else is chosen, as they are written."""
    todo = [requirement]
    while todo:
        part = todo.pop()
        match part:
            case Need():
                yield part
            case AllOf(members):
                todo.extend(reversed(members))
            case AnyOf(members) if len(distinct(members)) == 1:
                todo.append(members[0])
            case AtLeast(n, members) if len(distinct(members)) == n:
                todo.extend(reversed(distinct(members)))
