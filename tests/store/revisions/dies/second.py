import os

from alembic import op

revision = "2"
down_revision = "1"


def upgrade() -> None:
    op.execute("ALTER TABLE record ADD COLUMN mood TEXT")
    op.execute("PRAGMA cache_spill = ON")
    op.execute("PRAGMA cache_size = 1")
    op.execute("UPDATE item SET summary = hex(zeroblob(100000))")
    os._exit(9)
