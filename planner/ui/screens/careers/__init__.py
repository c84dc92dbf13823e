"""Careers: the roles as steps from one to the next, and how far each is from here."""
