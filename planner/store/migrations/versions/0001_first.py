"""The first schema, as it was released."""

from alembic import op

revision = "1"
down_revision = None

_TABLES = (
    """
    CREATE TABLE alembic_version (
        version_num TEXT NOT NULL,
        CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
    )
    """,
    """
    CREATE TABLE item (
        id TEXT NOT NULL,
        kind TEXT NOT NULL CONSTRAINT ck_item_kind
            CHECK (kind IN ('role', 'skill', 'course', 'milestone')),
        title TEXT NOT NULL,
        summary TEXT NOT NULL,
        area TEXT NOT NULL,
        tags TEXT,
        provider TEXT NOT NULL,
        links TEXT,
        hours TEXT,
        weeks TEXT,
        full_time INTEGER NOT NULL CONSTRAINT ck_item_full_time CHECK (full_time IN (0, 1)),
        within TEXT,
        cost TEXT,
        offered TEXT,
        valid_months INTEGER,
        teaches TEXT,
        requires TEXT,
        corequires TEXT,
        recommends TEXT,
        leads_to TEXT,
        evidence TEXT,
        pay TEXT,
        about TEXT,
        sources TEXT,
        missing INTEGER NOT NULL CONSTRAINT ck_item_missing CHECK (missing IN (0, 1)),
        CONSTRAINT pk_item PRIMARY KEY (id)
    ) STRICT
    """,
    """
    CREATE TABLE journal (
        number INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        at TEXT NOT NULL,
        act TEXT NOT NULL CONSTRAINT ck_journal_act
            CHECK (act IN ('create', 'do', 'undo', 'redo')),
        "of" INTEGER,
        kind TEXT NOT NULL,
        subject TEXT NOT NULL,
        steps TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE meta (
        "key" TEXT NOT NULL,
        value TEXT NOT NULL,
        CONSTRAINT pk_meta PRIMARY KEY ("key")
    ) STRICT
    """,
    """
    CREATE TABLE "plan" (
        id TEXT NOT NULL,
        name TEXT NOT NULL,
        targets TEXT,
        limits TEXT,
        pinned TEXT,
        excluded TEXT,
        outcome TEXT,
        made_on TEXT,
        baseline TEXT,
        CONSTRAINT pk_plan PRIMARY KEY (id)
    ) STRICT
    """,
    """
    CREATE TABLE roadmap (
        id TEXT NOT NULL,
        title TEXT NOT NULL,
        version TEXT NOT NULL,
        language TEXT NOT NULL,
        licence TEXT NOT NULL,
        summary TEXT NOT NULL,
        levels TEXT,
        areas TEXT,
        renamed TEXT,
        glossary TEXT,
        questions TEXT,
        profiles TEXT,
        pages TEXT,
        file TEXT NOT NULL,
        sha256 TEXT NOT NULL,
        CONSTRAINT pk_roadmap PRIMARY KEY (id)
    ) STRICT
    """,
    """
    CREATE TABLE setting (
        name TEXT NOT NULL,
        value TEXT NOT NULL,
        CONSTRAINT pk_setting PRIMARY KEY (name)
    ) STRICT
    """,
    """
    CREATE TABLE listing (
        roadmap TEXT NOT NULL,
        item TEXT NOT NULL,
        position INTEGER NOT NULL,
        base TEXT,
        removed INTEGER NOT NULL CONSTRAINT ck_listing_removed CHECK (removed IN (0, 1)),
        gone INTEGER NOT NULL CONSTRAINT ck_listing_gone CHECK (gone IN (0, 1)),
        CONSTRAINT pk_listing PRIMARY KEY (roadmap, item),
        CONSTRAINT fk_listing_roadmap FOREIGN KEY(roadmap)
            REFERENCES roadmap (id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    """,
    """
    CREATE TABLE log (
        id TEXT NOT NULL,
        item TEXT NOT NULL,
        "on" TEXT NOT NULL,
        hours REAL NOT NULL,
        note TEXT NOT NULL,
        CONSTRAINT pk_log PRIMARY KEY (id),
        CONSTRAINT fk_log_item FOREIGN KEY(item)
            REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    """,
    """
    CREATE INDEX ix_log_item ON log (item)
    """,
    """
    CREATE TABLE record (
        item TEXT NOT NULL,
        state TEXT CONSTRAINT ck_record_state CHECK (state IN ('started', 'done', 'waived')),
        level INTEGER CONSTRAINT ck_record_level CHECK (level >= 1),
        started TEXT,
        finished TEXT,
        valid_until TEXT,
        known_before INTEGER NOT NULL CONSTRAINT ck_record_known_before
            CHECK (known_before IN (0, 1)),
        estimate TEXT,
        evidence TEXT,
        note TEXT NOT NULL,
        CONSTRAINT pk_record PRIMARY KEY (item),
        CONSTRAINT fk_record_item FOREIGN KEY(item)
            REFERENCES item (id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT
    """,
)


def upgrade() -> None:
    """Make all tables in an empty file."""
    for table in _TABLES:
        op.execute(table)
