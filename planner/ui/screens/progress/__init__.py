"""Progress: when one arrives, what is done, how the weeks went."""
