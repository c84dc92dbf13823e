"""All commands: what they are called, take and do, without importing what does it."""

from planner.cli.parser import Group
from planner.cli.table import files, looking, planning, recording, safety

GROUPS: tuple[Group, ...] = (
    looking.LOOK,
    looking.STAND,
    planning.PLAN,
    recording.RECORD,
    recording.HISTORY,
    files.FILES,
    safety.SAFETY,
)
