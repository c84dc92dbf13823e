"""A second version for tests only: the table of items gains a column, and a new table comes.

Rebuilding a table that others refer to is what migrations find hardest.
"""

from alembic import op

from tests.torture import migration

revision = "2"
down_revision = "1"


def upgrade() -> None:
    """Rebuild the table of items with the new column behind all others."""
    connection = op.get_bind()
    [definition] = connection.exec_driver_sql(
        "SELECT sql FROM sqlite_schema WHERE name = 'item'"
    ).one()
    columns = [row[1] for row in connection.exec_driver_sql("PRAGMA table_info(item)")]
    names = ", ".join(f'"{name}"' for name in columns)
    op.execute(migration.widened(definition.replace("CREATE TABLE item", "CREATE TABLE new", 1)))
    op.execute(f"INSERT INTO new ({names}) SELECT {names} FROM item")  # noqa: S608 - our names
    op.execute("DROP TABLE item")
    op.execute("ALTER TABLE new RENAME TO item")
    op.execute(migration.ADDED)
