"""How it is going: what of a plan is done, hours by day and week, and what follows for the end."""
