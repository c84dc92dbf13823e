"""Plan what to learn: roles, the graph of what they need, the gap, and a plan in weeks."""
