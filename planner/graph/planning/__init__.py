"""The parts of planning: the question, what there is to do, choosing, timing and explaining."""
