"""The library file; the only package that knows SQLAlchemy and Alembic."""

from planner.store.restoring import library_in, put_in_place
from planner.store.salvage import salvage
from planner.store.store import Store, utc_now
from planner.store.thinning import Backup

__all__ = ["Backup", "Store", "library_in", "put_in_place", "salvage", "utc_now"]
