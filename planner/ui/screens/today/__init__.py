"""Today: what can be done now, what is going on, what was done this week."""
