"""Charts painted by ourselves: each can be read with the keys, as a table, and in words."""
