"""Exit codes, documented in docs/command-line.md; scripts rely on them."""

FINE = 0
BUG = 1
USAGE = 2
REFUSED = 3
NOTHING = 4
INFEASIBLE = 5
UNKNOWN_ID = 6
UNUSABLE = 7
INTERRUPTED = 130
BROKEN_PIPE = 141
