"""The help: the pages of ``docs/``, read offline."""
