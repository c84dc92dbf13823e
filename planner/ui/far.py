"""How far a role is, in words: the same on every screen."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from planner.model import Item
from planner.ui.wording import words

if TYPE_CHECKING:
    from planner.graph.distance import Arrival, Distance

# By this name Qt's tools find what is to be translated.
translate = QCoreApplication.translate
#: So many weeks are said in years.
_YEARS, _WEEKS_A_YEAR = 104, 52


def far(distance: "Distance | None") -> str:
    """Say what is left: "about 320 h, about 5 years full time"; nothing if it is not known."""
    if distance is None:
        return ""
    if distance.held:
        return translate("Distances", "you are there")
    if distance.blocked:
        return translate("Distances", "no way there yet")
    if distance.arrived:
        return translate("Distances", "you have all it asks for")
    parts = [study(distance)] if study(distance) else []
    if weeks := full_time(distance):
        parts.append(translate("Distances", "{weeks} full time").format(weeks=weeks))
    return ", ".join(parts) or translate("Distances", "one step away")


def far_short(distance: "Distance") -> str:
    """Say what is left where there is little room: "320 h · 7.5 years"."""
    if distance.arrived or distance.blocked:
        return far(distance)
    say, weeks = words(), distance.weeks.likely
    parts = [say.hours(round(distance.hours.likely))] if distance.hours.likely else []
    if weeks >= _YEARS:
        parts.append(say.count("years", round(weeks / _WEEKS_A_YEAR * 2) / 2))
    elif weeks:
        parts.append(say.weeks(weeks))
    return " · ".join(parts) or far(distance)


def study(distance: "Distance") -> str:
    """Say the hours of study that are left, if any."""
    hours = distance.hours.likely
    return words().about(hours) if hours else ""


def full_time(distance: "Distance") -> str:
    """Say what of the way is lived in working time, if any: "about 5 years"."""
    weeks = distance.weeks.likely
    return words().weeks(weeks) if weeks else ""


def had(distance: "Distance") -> str:
    """Say how much of the way is had: "8 of 21"; all of it if nothing is missing."""
    number = len(distance.had)
    whole = number if distance.arrived else number + len(distance.missing)
    return translate("Distances", "{n} of {all}").format(n=number, all=whole)


def by_when(arrival: "Arrival | None") -> str:
    """Say the day on which one would be there; nothing if it is not known."""
    if arrival is None:
        return ""
    if arrival.finish is None:
        return translate("Distances", "never, as things stand")
    return words().day(arrival.finish)


def price(arrival: "Arrival | None") -> str:
    """Say what the way costs as far as prices are known."""
    if arrival is None or arrival.finish is None:
        return ""
    parts = []
    if arrival.cost is None:
        parts.append(translate("Distances", "in several currencies"))
    elif arrival.cost:
        parts.append(words().money(arrival.cost, arrival.currency))
    elif not arrival.unpriced:
        parts.append(translate("Distances", "no known cost"))
    if arrival.unpriced:
        said = translate("Distances", "%n price(s) not known", "", arrival.unpriced)
        parts.append(said)
    return ", ".join(parts)


def pay(role: Item) -> str:
    """Say what a role pays in general: the figures for no one city, skill or experience."""
    found = [
        words().amount(one.low, one.high, one.unit, one.currency, one.period)
        for one in role.pay
        if one.by in ("", "overall")
        and one.unit == "amount"
        and one.years is None
        and not one.city
        and not one.skill
    ]
    return "; ".join(dict.fromkeys(filter(None, found)))
