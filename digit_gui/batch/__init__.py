"""`digit-gui recognize`: many pictures at once, without a window."""
