"""The bases of all values: immutable, compared by content, decoded and encoded by msgspec."""

import msgspec


class Value(msgspec.Struct, frozen=True, omit_defaults=True):
    """A part of an entity; may be built from positional arguments."""


class Entity(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, tag_field="is"):
    """A value of its own in the library: it has a key, and steps of edits create or change it."""

    @property
    def key(self) -> tuple[str, ...]:
        """What tells this entity from others of its type."""
        raise AssertionError
