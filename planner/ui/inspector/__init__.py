"""The details of the selected item, at the right of every screen."""
