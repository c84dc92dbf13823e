"""Compare: two to four roles, or plans, side by side."""
