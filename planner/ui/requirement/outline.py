"""Operations on a requirement as an outline: each returns the new one and where the row is now.

A row is named by its path: the positions that lead to it from the root, which is always a group.
No operation but :func:`remove` loses a leaf. A group that loses its last member goes; "at least
n of" never asks for more than there are.
"""

from typing import NamedTuple

from planner.model import AllOf, AnyOf, AtLeast, Need, Requirement

Group = AllOf | AnyOf | AtLeast
Path = tuple[int, ...]
ROOT: Path = ()


class Outline(NamedTuple):
    """A requirement whose root is a group, and the row that is current."""

    root: Group
    at: Path = ROOT


def outline(requirement: Requirement) -> Group:
    """Return a requirement as a group; a single leaf is one of which all is wanted."""
    return AllOf((requirement,)) if isinstance(requirement, Need) else requirement


def row(root: Group, path: Path) -> Requirement:
    """Return what stands at a path; raises IndexError if nothing does."""
    found: Requirement = root
    for step in path:
        found = found.members[step] if not isinstance(found, Need) else _nothing(path)
    return found


def paths(root: Group) -> list[Path]:
    """Return the paths of all rows from top to bottom, the root's included."""
    found: list[Path] = []
    todo: list[tuple[Path, Requirement]] = [(ROOT, root)]
    while todo:
        path, part = todo.pop()
        found.append(path)
        if not isinstance(part, Need):
            below = [((*path, k), member) for k, member in enumerate(part.members)]
            todo.extend(reversed(below))
    return found


def add(root: Group, path: Path, part: Requirement) -> Outline:
    """Add a leaf or a group: at the end of the group at a path, or behind the leaf there."""
    if isinstance(row(root, path), Need):
        return _insert(root, (*path[:-1], path[-1] + 1), part)
    return _insert(root, (*path, len(_members(root, path))), part)


def remove(root: Group, path: Path) -> Outline:
    """Remove a row with all below it; the current row is then the next one, or the group."""
    if not path:
        return Outline(_with(root, ()), ROOT)
    left, gone_at = _taken(root, path)
    if gone_at != path:
        return Outline(left, gone_at[:-1])
    count = len(_members(left, path[:-1]))
    at = (*path[:-1], min(path[-1], count - 1)) if count else path[:-1]
    return Outline(left, at)


def move(root: Group, path: Path, step: int) -> Outline:
    """Move a row up (-1) or down (1) among its like; at the end nothing changes."""
    if not path:
        return Outline(root, path)
    siblings = list(_members(root, path[:-1]))
    place = path[-1] + step
    if not 0 <= place < len(siblings):
        return Outline(root, path)
    siblings.insert(place, siblings.pop(path[-1]))
    return Outline(_replaced(root, path[:-1], tuple(siblings)), (*path[:-1], place))


def indent(root: Group, path: Path) -> Outline:
    """Put a row into the group before it; behind a leaf, both become a choice."""
    if not path or path[-1] == 0:
        return Outline(root, path)
    part, before = row(root, path), (*path[:-1], path[-1] - 1)
    other = row(root, before)
    siblings = list(_members(root, path[:-1]))
    del siblings[path[-1]]
    if isinstance(other, Need):
        siblings[before[-1]] = AnyOf((other, part))
        return Outline(_replaced(root, path[:-1], tuple(siblings)), (*before, 1))
    siblings[before[-1]] = _with(other, (*other.members, part))
    at = (*before, len(other.members))
    return Outline(_replaced(root, path[:-1], tuple(siblings)), at)


def outdent(root: Group, path: Path) -> Outline:
    """Take a row out of its group and put it behind that."""
    if len(path) <= 1:
        return Outline(root, path)
    return move_to(root, path, path[:-2], path[-2] + 1)


def wrap(root: Group, path: Path, kind: type[Group] = AnyOf) -> Outline:
    """Put a row into a group of its own; of the root, all its members into one."""
    if not path:
        inner = _made(kind, root.members)
        return Outline(_with(root, (inner,)), (0,))
    part = row(root, path)
    siblings = list(_members(root, path[:-1]))
    siblings[path[-1]] = _made(kind, (part,))
    return Outline(_replaced(root, path[:-1], tuple(siblings)), path)


def unwrap(root: Group, path: Path) -> Outline:
    """Put the members of a group in its place; a leaf and the root stay as they are."""
    part = row(root, path)
    if not path or isinstance(part, Need):
        return Outline(root, path)
    siblings = list(_members(root, path[:-1]))
    siblings[path[-1] : path[-1] + 1] = part.members
    return Outline(_replaced(root, path[:-1], tuple(siblings)), path if part.members else path[:-1])


def set_kind(root: Group, path: Path, kind: type[Group], n: int = 1) -> Outline:
    """Say how many of a group's members are wanted: all, any, or at least n."""
    part = row(root, path)
    if isinstance(part, Need):
        return Outline(root, path)
    made = _made(kind, part.members, n)
    return Outline(_put(root, path, made), path)


def set_need(root: Group, path: Path, need: Need) -> Outline:
    """Replace a leaf."""
    if not isinstance(row(root, path), Need):
        return Outline(root, path)
    return Outline(_put(root, path, need), path)


def move_to(root: Group, path: Path, group: Path, place: int) -> Outline:
    """Move a row into a group, before the member that has this place there now.

    Into itself, or what is below it, nothing can move.
    """
    if not path or group[: len(path)] == path or isinstance(row(root, group), Need):
        return Outline(root, path)
    part = row(root, path)
    place = min(max(place, 0), len(_members(root, group)))
    if path[:-1] == group:
        siblings = list(_members(root, group))
        del siblings[path[-1]]
        place -= place > path[-1]
        siblings.insert(place, part)
        return Outline(_replaced(root, group, tuple(siblings)), (*group, place))
    # First a copy, so that the place is meant as it was; then the original goes.
    inserted = _insert(root, (*group, place), part)
    original = _shifted(path, inserted.at, 1)
    left, gone_at = _taken(inserted.root, original)
    return Outline(left, _shifted(inserted.at, gone_at, -1))


def _insert(root: Group, path: Path, part: Requirement) -> Outline:
    siblings = list(_members(root, path[:-1]))
    siblings.insert(path[-1], part)
    return Outline(_replaced(root, path[:-1], tuple(siblings)), path)


def _taken(root: Group, path: Path) -> tuple[Group, Path]:
    """Take a row out, and the groups that it leaves empty; return where the last of them was."""
    while True:
        siblings = list(_members(root, path[:-1]))
        del siblings[path[-1]]
        if siblings or len(path) == 1:
            return _replaced(root, path[:-1], tuple(siblings)), path
        path = path[:-1]


def _shifted(path: Path, by: Path, step: int) -> Path:
    """Return where a row is after another one at ``by`` came (1) or went (-1) before it."""
    depth = len(by) - 1
    if len(path) > depth and path[:depth] == by[:-1] and path[depth] >= by[-1]:
        if step < 0 and path[depth] == by[-1]:
            return path
        return (*path[:depth], path[depth] + step, *path[depth + 1 :])
    return path


def _replaced(root: Group, path: Path, members: tuple[Requirement, ...]) -> Group:
    group = row(root, path)
    assert not isinstance(group, Need)
    return _put(root, path, _with(group, members))


def _put(root: Group, path: Path, part: Requirement) -> Group:
    if not path:
        assert not isinstance(part, Need)
        return part
    members = list(root.members)
    inner = members[path[0]]
    if len(path) == 1:
        members[path[0]] = part
    else:
        assert not isinstance(inner, Need)
        members[path[0]] = _put(inner, path[1:], part)
    return _with(root, tuple(members))


def _with(group: Group, members: tuple[Requirement, ...]) -> Group:
    return _made(type(group), members, group.n if isinstance(group, AtLeast) else 1)


def _made(kind: type[Group], members: tuple[Requirement, ...], n: int = 1) -> Group:
    if kind is AtLeast:
        return AtLeast(max(1, min(n, len(members))), members)
    return AllOf(members) if kind is AllOf else AnyOf(members)


def _members(root: Group, path: Path) -> tuple[Requirement, ...]:
    group = row(root, path)
    assert not isinstance(group, Need)
    return group.members


def _nothing(path: Path) -> Requirement:
    raise IndexError(path)
