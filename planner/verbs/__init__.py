"""The verbs: pure functions from a library to the edit that does what the user asked for."""
