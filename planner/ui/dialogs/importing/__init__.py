"""The import: choose what to read, look at how it is read, decide, and see what happened."""
