"""A second, plain reading of what a plan must keep to; shares nothing with the planner itself."""
