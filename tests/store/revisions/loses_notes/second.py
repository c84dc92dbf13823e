from alembic import op

revision = "2"
down_revision = "1"


def upgrade() -> None:
    op.execute("ALTER TABLE record ADD COLUMN mood TEXT")
    op.execute("UPDATE record SET note = ''")
