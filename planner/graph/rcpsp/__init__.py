"""Resource-constrained project scheduling, the general problem below the planner's weeks.

Numbers in, numbers out: periods are integers, activities are positions in a tuple. Hartmann &
Briskorn (2010), "A survey of variants and extensions of the resource-constrained project
scheduling problem", names the variants; here: capacities and work that vary over time, release
dates, deadlines, alternatives, and activities that spread their work (variable intensity).
"""
