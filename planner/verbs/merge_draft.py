"""A library in the making: the mutable copy on which an import is worked out."""

from collections.abc import Mapping

from msgspec.structs import replace

from planner.model import Item, Library, Listing
from planner.verbs.items import is_own
from planner.verbs.merge_ids import combined, item_with, plan_with, roadmap_with


class Draft:
    """Copies of the parts of a library that an import may change."""

    def __init__(self, library: Library) -> None:
        self._start = library
        self.roadmaps = dict(library.roadmaps)
        self.items = dict(library.items)
        self.listings = dict(library.listings)
        self.records = dict(library.records)
        self.log = dict(library.log)
        self.plans = dict(library.plans)
        self._standing: dict[str, set[str]] = {}
        for roadmap, item in library.listings:
            self._standing.setdefault(item, set()).add(roadmap)

    def library(self) -> Library:
        """Return the library as drafted."""
        return replace(
            self._start,
            roadmaps=self.roadmaps,
            items=self.items,
            listings=self.listings,
            records=self.records,
            log=self.log,
            plans=self.plans,
        )

    def put(self, item: Item, listing: Listing) -> None:
        """Set an item as the listing's roadmap has it; other roadmaps keep what they had said."""
        before = self.items.get(item.id)
        self.items[item.id] = item
        self.list(listing)
        if before is None or before == item:
            return
        for other in self.others(listing):
            if not other.removed and not is_own(other.roadmap):
                base = other.base or before
                self.list(replace(other, base=None if base == item else base))

    def list(self, listing: Listing) -> None:
        """Let a roadmap hold an item, or hold it at another place."""
        self.listings[listing.roadmap, listing.item] = listing
        self._standing.setdefault(listing.item, set()).add(listing.roadmap)

    def unlist(self, listing: Listing) -> None:
        """Let a roadmap hold an item no longer."""
        del self.listings[listing.roadmap, listing.item]
        self._standing[listing.item].discard(listing.roadmap)

    def others(self, listing: Listing) -> tuple[Listing, ...]:
        """Return the listings of the same item in other roadmaps."""
        roadmaps = sorted(self._standing.get(listing.item, ()))
        return tuple(
            self.listings[roadmap, listing.item]
            for roadmap in roadmaps
            if roadmap != listing.roadmap
        )

    def stands_elsewhere(self, listing: Listing) -> bool:
        """Whether another roadmap brings the item too."""
        return any(not (other.removed or other.gone) for other in self.others(listing))

    def is_edited(self, listing: Listing) -> bool:
        """Whether the item differs from what the listing's roadmap said of it."""
        mine = self.items.get(listing.item)
        if listing.base is None or mine is None:
            return False
        return replace(listing.base, id=mine.id) != mine

    def rename(self, new_ids: Mapping[str, str]) -> None:
        """Move items with all that hangs on them to new ids; where one is taken, unite them."""

        def new_id(old: str) -> str:
            return new_ids.get(old, old)

        for item in list(self.items.values()):
            self._rename_item(item, item_with(item, new_id))
        for listing in list(self.listings.values()):
            base = listing.base
            if base is not None:
                own_id = base.id if base.id != listing.item else new_id(base.id)
                base = replace(item_with(base, new_id), id=own_id)
            self._rename_listing(listing, replace(listing, item=new_id(listing.item), base=base))
        for old, new in new_ids.items():
            if old in self.records:
                moved = replace(self.records.pop(old), item=new)
                self.records[new] = combined(moved, self.records.get(new))
        for entry in list(self.log.values()):
            self.log[entry.id] = replace(entry, item=new_id(entry.item))
        self.plans = {plan.id: plan_with(plan, new_id) for plan in self.plans.values()}
        self.roadmaps = {one.id: roadmap_with(one, new_id) for one in self.roadmaps.values()}

    def _rename_item(self, old: Item, new: Item) -> None:
        if old.id == new.id:
            self.items[old.id] = new
            return
        del self.items[old.id]
        self.items.setdefault(new.id, new)

    def _rename_listing(self, old: Listing, new: Listing) -> None:
        if old.item != new.item:
            self.unlist(old)
            if (new.roadmap, new.item) in self.listings:
                return
        self.list(new)
