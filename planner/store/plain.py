"""What the user did as plain JSON beside the backups: readable without this program."""

import re
from datetime import datetime, timedelta
from pathlib import Path

import msgspec

from planner import durable
from planner.model import Library
from planner.store.backups import new_file, time_of, time_text

EVERY = timedelta(days=7)
KEPT = 10
_NAME = re.compile(r"(\d{8}T\d{6}Z)-records\.json")


def is_due(folder: Path, now: datetime) -> bool:
    """Say whether the newest export is a week old, or from a future that never came."""
    made = [time_of(stem) for stem in _stems(folder)]
    return not any(at is not None and abs(now - at) < EVERY for at in made)


def write(library: Library, folder: Path, now: datetime) -> Path:
    """Write records, logged hours, plans and settings, with titles; the last ten exports stay."""
    target = folder / f"{time_text(now)}-records.json"
    with new_file(folder) as part:
        part.write_bytes(_text(library))
        durable.sync(part)
        part.replace(target)
        durable.sync_folder(folder)
    for stem in _stems(folder)[:-KEPT]:
        (folder / f"{stem}-records.json").unlink(missing_ok=True)
    return target


def _stems(folder: Path) -> list[str]:
    names = (_NAME.fullmatch(path.name) for path in folder.glob("*-records.json"))
    return sorted(name[1] for name in names if name)


def _text(library: Library) -> bytes:
    concerned = {record.item for record in library.records.values()}
    concerned |= {entry.item for entry in library.log.values()}
    concerned |= {need.item for plan in library.plans.values() for need in plan.targets}
    parts = {
        "titles": {id_: item.title for id_, item in library.items.items() if id_ in concerned},
        "records": list(library.records.values()),
        "log": list(library.log.values()),
        "plans": list(library.plans.values()),
        "settings": list(library.settings.values()),
    }
    return msgspec.json.format(msgspec.json.encode(parts), indent=1) + b"\n"
