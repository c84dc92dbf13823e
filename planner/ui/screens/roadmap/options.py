"""What the roadmap shows beside the way itself; remembered between starts."""

from dataclasses import dataclass, field, fields

from planner.ui.screens.roadmap.grouping import WAYS
from planner.ui.settings import UiSettings

_GROUP = "roadmap"
_BETWEEN = "\n"


@dataclass(slots=True)
class Options:
    """What is shown. ``group`` is one of grouping.WAYS, ``folded`` the groups that are one box."""

    alternatives: bool = False
    recommended: bool = False
    hide_done: bool = False
    group: str = ""
    minimap: bool = True
    legend: bool = False
    folded: set[str] = field(default_factory=set)

    @classmethod
    def kept(cls, settings: UiSettings) -> "Options":
        """Return what was shown last."""
        usual = cls()
        for name in _flags():
            setattr(usual, name, settings.get(f"{_GROUP}/{name}", bool(getattr(usual, name))))
        group = settings.get(f"{_GROUP}/group", "")
        usual.group = group if group in WAYS else ""
        usual.folded = set(filter(None, settings.get(f"{_GROUP}/folded", "").split(_BETWEEN)))
        return usual

    def keep(self, settings: UiSettings) -> None:
        """Remember it."""
        for name in _flags():
            settings.set(f"{_GROUP}/{name}", bool(getattr(self, name)))
        settings.set(f"{_GROUP}/group", self.group)
        settings.set(f"{_GROUP}/folded", _BETWEEN.join(sorted(self.folded)))


def _flags() -> list[str]:
    return [it.name for it in fields(Options) if it.name not in ("folded", "group")]
