"""Plan: what to do in which weeks, as a list or on a timeline, with hours and deadline on top."""
