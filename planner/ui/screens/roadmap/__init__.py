"""Roadmap: the way to the targets as a picture, or the same items as a list."""
