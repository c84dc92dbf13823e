"""Alembic's folder of migrations; :mod:`planner.store.migrate` runs them."""
