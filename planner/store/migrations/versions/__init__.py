"""One module for each version, from the one before it. Never edit one that was released."""
