"""What the window shows, and what it knows, on paper: pictures, pages, the dialogs for them."""
