"""Power cuts: which files a disk may hold if the power fails after some operation.

The model: what was synced stays. Of the writes that were not, any subset arrives, each whole or
torn into sectors of 512 bytes. Names (creations, renames, links, removals) belong to folders: they
stay when their folder is synced, and otherwise the first few of them arrive, in their order.
Syncing a file does not keep its name. What a failed sync should have written is lost, and later
syncs do not bring it back (Rebello et al., "Can Applications Recover from fsync Failures?", USENIX
ATC 2020). After Pillai et al., "All File Systems Are Not Created
Equal" (OSDI 2014).
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from random import Random

from tests.torture.oplog import Op

_SECTOR = 512


class Loss(StrEnum):
    """How much of what was not synced is gone."""

    EVERYTHING = "everything"
    NOTHING = "nothing"
    CHANCE = "chance"
    #: Like chance, but each folder keeps its names independently of the others.
    CHANCE_PER_FOLDER = "chance per folder"


@dataclass
class _File:
    """A file on disk, and the writes that have not been synced; names come and go."""

    disk: bytearray = field(default_factory=bytearray)
    waiting: list[Op] = field(default_factory=list)

    def sync(self) -> None:
        for op in self.waiting:
            _write(self.disk, op.at, op.data if op.code == "W" else None)
        self.waiting.clear()

    def forget(self) -> None:
        """Do as Linux does when a sync failed: what waited counts as written, and is not."""
        self.waiting.clear()

    def after_cut(self, loss: Loss, chance: Random) -> bytes:
        """Return what may be found, a torn part of the waiting writes included."""
        found = bytearray(self.disk)
        for op in self.waiting if loss != Loss.EVERYTHING else ():
            fate = 1.0 if loss == Loss.NOTHING else chance.random()
            if op.code == "T":
                if fate >= 0.5:
                    _write(found, op.at, None)
            elif fate >= 0.6:
                _write(found, op.at, op.data)
            elif fate >= 0.4:
                for start in range(0, len(op.data), _SECTOR):
                    if chance.random() < 0.5:
                        _write(found, op.at + start, op.data[start : start + _SECTOR])
        return bytes(found)


@dataclass
class _Name:
    """A change of names: each path gets a file, a folder (None) or goes away."""

    gets: dict[str, _File | None]
    goes: tuple[str, ...]

    @property
    def folders(self) -> set[str]:
        return {_folder(path) for path in (*self.gets, *self.goes)}

    def do(self, names: dict[str, _File | None]) -> None:
        for path in self.goes:
            names.pop(path, None)
        names.update(self.gets)


class Disk:
    """A disk that follows a log, operation by operation, and can be asked what a cut would leave.

    ``before`` is a folder whose files lie synced on the disk when the log begins; ``stands_for``
    is the path that the log uses for it.
    """

    def __init__(self, before: Path, stands_for: Path | None = None) -> None:
        root = stands_for or before
        self._root = str(root)
        self._synced: dict[str, _File | None] = {}
        self._inodes: dict[int, _File] = {}
        for path in sorted(before.rglob("*")):
            name = str(root / path.relative_to(before))
            self._synced[name] = None if path.is_dir() else _File(bytearray(path.read_bytes()))
        self._names = dict(self._synced)
        self._waiting: list[_Name] = []

    def follow(self, ops: Iterable[Op]) -> None:
        """Do as the process did."""
        for op in ops:
            match op.code:
                case "A":
                    pass
                case "W" | "T":
                    self._file(op).waiting.append(op)
                case "S":
                    self._file(op).sync()
                case "F":
                    self._file(op).forget()
                case "D":
                    self._sync_folder(op.path)
                case _:
                    self._rename(op)

    def after_cut(self, loss: Loss, chance: Random) -> dict[str, bytes]:
        """Return the files, by path, that are there when the power is back."""
        names = dict(self._synced)
        for change in self._arriving(loss, chance):
            change.do(names)
        return {
            path: file.after_cut(loss, chance)
            for path, file in names.items()
            if file is not None and self._reachable(path, names)
        }

    def _file(self, op: Op) -> _File:
        """Return the file with the inode of an operation, known by its name the first time.

        One that has no name any more is followed too; it leaves nothing.
        """
        return self._inodes.setdefault(op.inode, self._names.get(op.path) or _File())

    def _rename(self, op: Op) -> None:
        match op.code:
            case "C":
                self._inodes[op.inode] = file = _File()
                change = _Name({op.path: file}, ())
            case "M":
                change = _Name({op.path: None}, ())
            case "U" | "X":
                change = _Name({}, (op.path,))
            case "R" | "L":
                moved = self._names[op.path]
                assert moved is not None, "renaming folders is not modelled"
                change = _Name({op.other: moved}, (op.path,) if op.code == "R" else ())
            case _:
                raise AssertionError(op.code)
        change.do(self._names)
        self._waiting.append(change)

    def _sync_folder(self, folder: str) -> None:
        for change in self._waiting:
            if folder in change.folders:
                change.do(self._synced)
        self._waiting = [change for change in self._waiting if folder not in change.folders]

    def _arriving(self, loss: Loss, chance: Random) -> list[_Name]:
        if loss == Loss.EVERYTHING:
            return []
        if loss == Loss.NOTHING:
            return self._waiting
        if loss == Loss.CHANCE:
            return self._waiting[: chance.randint(0, len(self._waiting))]
        late: set[str] = set()
        arriving = []
        for change in self._waiting:
            if chance.random() < 0.3:
                late |= change.folders
            if late.isdisjoint(change.folders):
                arriving.append(change)
            else:
                late |= change.folders
        return arriving

    def _reachable(self, path: str, names: dict[str, _File | None]) -> bool:
        """Say whether all folders above a file have arrived."""
        folder = _folder(path)
        return folder == self._root or (folder in names and self._reachable(folder, names))


def _folder(path: str) -> str:
    return path.rpartition("/")[0]


def _write(file: bytearray, at: int, data: bytes | None) -> None:
    """Write at an offset, or with None set the size."""
    file.extend(bytes(max(0, at - len(file))))
    if data is None:
        del file[at:]
    else:
        file[at : at + len(data)] = data


def lay_out(files: dict[str, bytes], stands_for: Path, folder: Path) -> None:
    """Write the files of a cut below ``folder``, which need not exist, for this user alone."""
    folder.mkdir(mode=0o700, exist_ok=True)
    for name, content in files.items():
        path = folder / Path(name).relative_to(stands_for)
        for above in reversed(path.relative_to(folder).parents[:-1]):
            (folder / above).mkdir(mode=0o700, exist_ok=True)
        path.write_bytes(content)
        path.chmod(0o600)
