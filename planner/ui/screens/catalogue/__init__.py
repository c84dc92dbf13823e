"""The catalogue: every item with its flaws, an editor for all its fields, and reference pages."""
