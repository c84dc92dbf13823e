"""All fields of an item, in sections; which of them a kind of item has."""

from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication

from planner.model import Item, Kind
from planner.model.bounds import MOST_HOURS, MOST_WEEKS
from planner.ui.item_names import ItemNames
from planner.ui.screens.catalogue.fields import shapes
from planner.ui.screens.catalogue.fields.base import Field
from planner.ui.screens.catalogue.fields.choices import AreaField, CheckField, KindField
from planner.ui.screens.catalogue.fields.numbers import CostField, MonthsField, RangeField
from planner.ui.screens.catalogue.fields.requires import RequiresField
from planner.ui.screens.catalogue.fields.table import TableColumn, TableField
from planner.ui.screens.catalogue.fields.texts import LineField, LinesField, TextField, WordsField
from planner.ui.session import Session
from planner.ui.theme.theme import Theme

# By this name Qt's tools find what is to be translated.
translate = QCoreApplication.translate

_ONLY_ROLES = frozenset(("leads_to", "pay"))
_NOT_SKILLS = frozenset(("teaches", "provider", "offered", "cost"))


@dataclass(frozen=True, slots=True)
class Part:
    """A section of the form; fields of one tuple stand side by side."""

    heading: str
    rows: tuple[tuple[Field, ...], ...]
    fields: tuple[Field, ...] = field(init=False)

    def __post_init__(self) -> None:
        every = tuple(one for row in self.rows for one in row)
        object.__setattr__(self, "fields", every)


def belongs(name: str, item: Item) -> bool:
    """Say whether an item of this kind has a field; one that is filled is always there."""
    filled = getattr(item, name) not in ((), None, "")
    if name in _ONLY_ROLES:
        return item.kind is Kind.ROLE or filled
    return item.kind is not Kind.SKILL or filled if name in _NOT_SKILLS else True


def make_parts(session: Session, theme: Theme) -> tuple[Part, ...]:
    """Make the form."""
    names = ItemNames(lambda: session.library.items)
    return (
        Part(translate("ItemForm", "What it is"), _identity(theme)),
        Part(translate("ItemForm", "What it needs"), _needing(session, names, theme)),
        Part(translate("ItemForm", "Time and money"), _effort(names, theme)),
        Part(translate("ItemForm", "What it leads to"), _outcome(names, theme)),
        Part(translate("ItemForm", "Where to read on"), _reading(theme)),
    )


def _identity(theme: Theme) -> tuple[tuple[Field, ...], ...]:
    return (
        (LineField("title", translate("ItemForm", "Title"), theme),),
        (
            KindField(translate("ItemForm", "Kind"), theme),
            AreaField(translate("ItemForm", "Area"), theme),
        ),
        (TextField("summary", translate("ItemForm", "Text"), theme),),
        (
            WordsField("tags", translate("ItemForm", "Tags, with commas"), theme),
            LineField("provider", translate("ItemForm", "Offered by"), theme),
        ),
    )


def _needing(session: Session, names: ItemNames, theme: Theme) -> tuple[tuple[Field, ...], ...]:
    items = translate("ItemForm", "Item")
    columns = (
        TableColumn(items, 0, names),
        TableColumn(translate("ItemForm", "Level"), 50),
        TableColumn(translate("ItemForm", "Why"), 110),
    )
    both = shapes.needs_shapes(names)
    return (
        (RequiresField(translate("ItemForm", "Requires"), lambda: session.library.items, theme),),
        (TableField("corequires", translate("ItemForm", "Runs beside"), columns, both, theme),),
        (TableField("recommends", translate("ItemForm", "Recommends"), columns, both, theme),),
    )


def _effort(names: ItemNames, theme: Theme) -> tuple[tuple[Field, ...], ...]:
    hours, weeks = translate("ItemForm", " h"), translate("ItemForm", " wk")
    low_to_high = translate("ItemForm", "Hours: low, likely, high")
    at_least = translate("ItemForm", "Weeks at least: low, likely, high")
    when = (
        TableColumn(translate("ItemForm", "Starts"), 88),
        TableColumn(translate("ItemForm", "Ends"), 88),
        TableColumn(translate("ItemForm", "Apply by"), 88),
        TableColumn(translate("ItemForm", "Or every year in")),
    )
    offers = (shapes.offers_to_rows, shapes.offers_of)
    inside = (TableColumn(translate("ItemForm", "Item"), 0, names),)
    return (
        (RangeField("hours", low_to_high, hours, MOST_HOURS, theme),),
        (RangeField("weeks", at_least, weeks, MOST_WEEKS, theme),),
        (
            CheckField(
                "full_time",
                translate("ItemForm", "Full time"),
                translate("ItemForm", "In working time"),
                theme,
            ),
            MonthsField(translate("ItemForm", "Valid for"), theme),
        ),
        (CostField(translate("ItemForm", "Cost"), theme),),
        (TableField("offered", translate("ItemForm", "Offered"), when, offers, theme),),
        (
            TableField(
                "within",
                translate("ItemForm", "May run within"),
                inside,
                shapes.within_shapes(names),
                theme,
            ),
        ),
    )


def _outcome(names: ItemNames, theme: Theme) -> tuple[tuple[Field, ...], ...]:
    level, why = translate("ItemForm", "Level"), translate("ItemForm", "Why")
    skills = (
        TableColumn(translate("ItemForm", "Skill"), 0, names, Kind.SKILL),
        TableColumn(level, 50),
        TableColumn(why, 110),
    )
    roles = (
        TableColumn(translate("ItemForm", "Role"), 0, names, Kind.ROLE),
        TableColumn(translate("ItemForm", "Years"), 60),
        TableColumn(why, 110),
    )
    return (
        (
            TableField(
                "teaches",
                translate("ItemForm", "Teaches"),
                skills,
                shapes.needs_shapes(names),
                theme,
            ),
        ),
        (
            TableField(
                "leads_to",
                translate("ItemForm", "Leads to"),
                roles,
                shapes.steps_shapes(names),
                theme,
            ),
        ),
        (LinesField("evidence", translate("ItemForm", "Proved by, one a line"), theme),),
        (_pay(theme),),
    )


def _pay(theme: Theme) -> TableField:
    columns = (
        TableColumn(translate("ItemForm", "What"), 120),
        TableColumn(translate("ItemForm", "Low"), 70),
        TableColumn(translate("ItemForm", "High"), 70),
        TableColumn(translate("ItemForm", "Unit"), 70),
        TableColumn(translate("ItemForm", "Currency"), 64),
        TableColumn(translate("ItemForm", "A"), 60),
        TableColumn(translate("ItemForm", "By"), 90),
        TableColumn(translate("ItemForm", "Years"), 60),
        TableColumn(translate("ItemForm", "City"), 90),
        TableColumn(translate("ItemForm", "Skill"), 90),
        TableColumn(translate("ItemForm", "Note"), 140),
        TableColumn(translate("ItemForm", "Sources"), 140),
    )
    both = (shapes.pay_to_rows, shapes.pay_of)
    return TableField("pay", translate("ItemForm", "Pay"), columns, both, theme)


def _reading(theme: Theme) -> tuple[tuple[Field, ...], ...]:
    links = (
        TableColumn(translate("ItemForm", "Title"), 130),
        TableColumn(translate("ItemForm", "Address")),
        TableColumn(translate("ItemForm", "Kind"), 64),
    )
    texts = (
        TableColumn(translate("ItemForm", "Heading"), 110),
        TableColumn(translate("ItemForm", "Text")),
    )
    both = (shapes.links_to_rows, shapes.links_of)
    about = (shapes.about_to_rows, shapes.about_of)
    return (
        (TableField("links", translate("ItemForm", "Links"), links, both, theme),),
        (TableField("about", translate("ItemForm", "Texts by heading"), texts, about, theme),),
        (LinesField("sources", translate("ItemForm", "Sources, one a line"), theme),),
    )
