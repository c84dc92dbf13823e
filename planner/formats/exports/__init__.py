"""What can be written besides roadmap files: tables, checklists, calendars, graphs, booklets.

Each format is a module with a pure function from a :class:`Material` to a text.
"""
