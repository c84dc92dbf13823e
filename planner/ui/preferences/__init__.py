"""The settings: pages of choices that apply at once."""
