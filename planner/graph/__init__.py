"""What follows from the items and the records: pure functions of values, no files, no clock."""
