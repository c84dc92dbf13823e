"""The fields of the item editor: each shows one field of an item and reads it back."""
