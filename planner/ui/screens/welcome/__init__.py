"""Welcome: from a role to a plan in three steps."""
