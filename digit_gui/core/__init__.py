"""Plain values and their arithmetic: NumPy only."""
