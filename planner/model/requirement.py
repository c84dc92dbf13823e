"""Requirements: expressions over items, with all of, any of and at least n of."""

from collections.abc import Callable, Iterator

from planner.model.value import Value


class Need(Value, frozen=True, tag_field="is", tag="need"):
    """A leaf: an item, for skills at ``level`` or above; ``why`` tells a learner the reason."""

    item: str
    level: int = 1
    why: str = ""

    def __str__(self) -> str:
        return self.item if self.level == 1 else f"{self.item}@{self.level}"


class AllOf(Value, frozen=True, tag_field="is", tag="all"):
    """Each member; satisfied when empty."""

    members: "tuple[Requirement, ...]" = ()


class AnyOf(Value, frozen=True, tag_field="is", tag="any"):
    """At least one member; not satisfied when empty."""

    members: "tuple[Requirement, ...]" = ()


class AtLeast(Value, frozen=True, tag_field="is", tag="at_least"):
    """At least ``n`` of the distinct members."""

    n: int
    members: "tuple[Requirement, ...]" = ()


Requirement = Need | AllOf | AnyOf | AtLeast
NOTHING = AllOf()


def needs(requirement: Requirement) -> Iterator[Need]:
    """Yield the leaves in the order in which they are written, repeated ones too."""
    todo: list[Requirement] = [requirement]
    while todo:
        part = todo.pop()
        if isinstance(part, Need):
            yield part
        else:
            todo.extend(reversed(part.members))


def satisfied(requirement: Requirement, had: Callable[[str, int], bool]) -> bool:
    """Say whether the requirement holds, given which item is had at which level."""
    match requirement:
        case Need(item, level):
            return had(item, level)
        case AllOf(members):
            return all(satisfied(member, had) for member in members)
        case AnyOf(members):
            return any(satisfied(member, had) for member in members)
        case AtLeast(n, members):
            return sum(satisfied(member, had) for member in distinct(members)) >= n


def distinct(members: tuple[Requirement, ...]) -> tuple[Requirement, ...]:
    """Return the members without repetitions; leaves that differ only in ``why`` are the same."""
    return tuple({bare(member): member for member in members}.values())


def bare(requirement: Requirement) -> Requirement:
    """Return the requirement without its reasons, so that equal meanings compare equal."""
    match requirement:
        case Need(item, level):
            return Need(item, level)
        case AllOf(members):
            return AllOf(tuple(bare(member) for member in members))
        case AnyOf(members):
            return AnyOf(tuple(bare(member) for member in members))
        case AtLeast(n, members):
            return AtLeast(n, tuple(bare(member) for member in members))


def with_ids(requirement: Requirement, new_id: Callable[[str], str]) -> Requirement:
    """Return the requirement with every item id replaced by ``new_id(id)``."""
    match requirement:
        case Need(item, level, why):
            return Need(new_id(item), level, why)
        case AllOf(members):
            return AllOf(tuple(with_ids(member, new_id) for member in members))
        case AnyOf(members):
            return AnyOf(tuple(with_ids(member, new_id) for member in members))
        case AtLeast(n, members):
            return AtLeast(n, tuple(with_ids(member, new_id) for member in members))
