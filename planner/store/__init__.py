"""The library file; the only package that knows SQLAlchemy and Alembic."""

from planner.store.store import Store

__all__ = ["Store"]
