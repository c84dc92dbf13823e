"""File formats: guarded readers and tidy writers. pydantic and YAML are known only here."""
