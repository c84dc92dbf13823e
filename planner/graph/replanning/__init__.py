"""Planning anew what is under way: what is kept, and why what changes does."""
