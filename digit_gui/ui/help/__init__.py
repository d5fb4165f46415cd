"""Help: a window that says how the program is used and how it works."""
