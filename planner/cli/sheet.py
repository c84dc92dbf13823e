"""All about one item, on a page."""

from planner.cli import lists, shapes
from planner.cli.call import Call
from planner.cli.screen import HEADING, QUIET
from planner.graph.validity import last_day
from planner.model import NOTHING, Cost, Item, Need, Offering, Range


def tell(call: Call, item: Item) -> None:
    """Print the page of an item."""
    _head(call, item)
    _record(call, item)
    _texts(call, item)
    _edges(call, item)
    _steps(call, item)
    _addresses(call, item)


def _head(call: Call, item: Item) -> None:
    words, out = call.words, call.out
    status = call.standing.status(item.id).value
    out.line((item.title, HEADING))
    kind = words.kind(item.kind)
    areas = dict(pair for roadmap in call.library.roadmaps.values() for pair in roadmap.areas)
    facts = [kind, item.id, areas.get(item.area, item.area), item.provider]
    out.line((" · ".join(fact for fact in facts if fact), QUIET))
    state = words.status("missing") if item.missing else words.status(status)
    parts = [state, *_figures(call, item)]
    out.line(lists.sign(call, status), " ", ", ".join(parts))


def _figures(call: Call, item: Item) -> list[str]:
    words = call.words
    figures = []
    estimate = shapes.item_hours(call.library, item)
    if estimate:
        figures.append(lists.effort(call, estimate))
    if item.weeks:
        figures.append(words.weeks(item.weeks.likely) + (" full time" if item.full_time else ""))
    if item.cost:
        figures.append(cost(call, item.cost))
    if item.valid_months:
        figures.append(f"counts for {item.valid_months} months")
    return figures + [_offering(call, offer) for offer in item.offered]


def cost(call: Call, price: Cost) -> str:
    """Say what something costs."""
    said = [call.words.say(f"cost-{price.class_.value}")] if price.class_ else []
    if price.amount is not None:
        said.append(call.words.money(price.amount, price.currency))
    return " or ".join(said)


def _offering(call: Call, offer: Offering) -> str:
    words = call.words
    if offer.yearly:
        months = words.any_of(words.say(f"month-{month}") for month in offer.yearly)
        return f"starts in {months}"
    said = f"starts {words.day(offer.starts)}" if offer.starts else "starts any time"
    if offer.apply_by:
        said += f" (apply by {words.day(offer.apply_by)})"
    return said


def _record(call: Call, item: Item) -> None:
    words, out = call.words, call.out
    record = call.library.records.get(item.id)
    entries = [entry for entry in call.library.log.values() if entry.item == item.id]
    if record is None and not entries:
        return
    said = []
    if record is not None:
        level = f"level {record.level}" if record.level else ""
        when = record.finished or record.started
        state = words.status(record.state) if record.state else ""
        if record.known_before:
            state = "known before"
        last = last_day(record, item)
        ended = f"ran out on {words.day(last)}" if last and last < call.today else ""
        until = f"counts until {words.day(last)}" if last and not ended else ""
        said = [
            " ".join(x for x in (state, words.day(when) if when else "") if x),
            level,
            ended,
            until,
        ]
    if entries:
        said.append(f"{words.hours(sum(entry.hours for entry in entries))} logged")
    out.heading("Your record")
    out.line(", ".join(part for part in said if part), indent=2)
    if record is not None:
        for proof in record.evidence:
            on = f" ({words.day(proof.on)})" if proof.on else ""
            out.line(f"evidence: {proof.text}{on}", indent=2)
        if record.note:
            out.lines(record.note, indent=2)


def _texts(call: Call, item: Item) -> None:
    if item.summary:
        call.out.blank()
        call.out.lines(item.summary)
    for part in item.about:
        call.out.heading(part.heading[:1].upper() + part.heading[1:])
        for text in part.texts:
            call.out.line(f"- {text}", indent=2)


def _edges(call: Call, item: Item) -> None:
    if item.requires != NOTHING:
        call.out.heading("Needs")
        lists.tree(call, item.requires)
    _needs(call, "Together with", item.corequires)
    _needs(call, "Better after", item.recommends)
    _needs(call, "Teaches", item.teaches)
    _needs(call, "Taught by", call.standing.structure.teachers(item.id))
    others = shapes.dependents(call.library, item.id)
    if others:
        call.out.heading("Needed by")
        lists.table(call, others, extra=[""] * len(others))


def _needs(call: Call, heading: str, wanted: tuple[Need, ...]) -> None:
    if wanted:
        call.out.heading(heading)
        for need in wanted:
            lists.tree(call, need)


def _steps(call: Call, item: Item) -> None:
    if not item.leads_to:
        return
    call.out.heading("Leads to")
    for step in item.leads_to:
        years = f", after {_years(call, step.years)}" if step.years else ""
        title = lists.title_of(call.library, step.role)
        call.out.line(title, (f"  {step.role}{years}", QUIET), indent=2)
        if step.why:
            call.out.line((step.why, QUIET), indent=6)


def _years(call: Call, years: Range) -> str:
    return call.words.years(years.low, years.high)


def _addresses(call: Call, item: Item) -> None:
    if item.links:
        call.out.heading("Links")
        for link in item.links:
            call.out.line(": ".join(part for part in (link.title, link.url) if part), indent=2)
    if item.evidence:
        call.out.heading("What counts as proof")
        for proof in item.evidence:
            call.out.line(f"- {proof}", indent=2)
    if item.sources:
        call.out.heading("Sources")
        for source in item.sources:
            call.out.line(f"- {source}", indent=2)
