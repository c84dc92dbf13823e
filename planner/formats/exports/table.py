"""Items as a table, one a row; ``planner import`` reads it back."""

from planner.formats.cells import Cell, table_as_csv
from planner.formats.exports.material import Material
from planner.formats.expression import leaves, written
from planner.model import Item

#: The columns, in this order; readers may know them by these names.
COLUMNS = (
    "id", "title", "kind", "area", "hours_low", "hours_likely", "hours_high", "weeks",
    "requires", "recommends", "teaches", "links", "tags", "status",
)  # fmt: skip


def to_csv(material: Material) -> str:
    """Return the items as CSV; the status is personal, and otherwise left empty."""
    return table_as_csv(COLUMNS, [_row(material, item) for item in material.items])


def _row(material: Material, item: Item) -> list[Cell]:
    hours = item.hours
    return [
        item.id,
        item.title,
        item.kind.value,
        item.area,
        hours.low if hours else None,
        hours.likely if hours else None,
        hours.high if hours else None,
        item.weeks.likely if item.weeks else None,
        written(item.requires),
        leaves(item.recommends),
        leaves(item.teaches),
        " ".join(link.url for link in item.links),
        "; ".join(item.tags),
        material.standing.status(item.id).value if material.personal else None,
    ]
