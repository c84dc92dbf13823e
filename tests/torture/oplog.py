"""What a process did to the files below one folder, as the shim wrote it down."""

import struct
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

_HEAD = struct.Struct("<cIIQqI")


class Op(NamedTuple):
    """One operation; ``code`` as in shim.c, ``at`` is an offset or, for T, a size."""

    code: str
    path: str
    other: str = ""
    inode: int = 0
    at: int = 0
    data: bytes = b""


def read_log(path: Path) -> list[Op]:
    """Return the operations and marks in their order; none where nothing was written."""
    return list(_ops(path.read_bytes())) if path.exists() else []


def marks(log: list[Op]) -> list[str]:
    """Return what the process said, such as which deed it was told to be safe."""
    return [op.path for op in log if op.code == "A"]


def _ops(raw: bytes) -> Iterator[Op]:
    start = 0
    while start < len(raw):
        code, first, second, inode, at, size = _HEAD.unpack_from(raw, start)
        start += _HEAD.size
        ends = (start + first, start + first + second, start + first + second + size)
        path, other = raw[start : ends[0]], raw[ends[0] : ends[1]]
        yield Op(code.decode(), path.decode(), other.decode(), inode, at, raw[ends[1] : ends[2]])
        start = ends[2]
