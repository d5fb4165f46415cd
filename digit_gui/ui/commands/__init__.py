"""What a person can have done: actions, menus and their groups."""
