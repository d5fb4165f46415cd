"""The numbers that everybody agrees on. Without NumPy, so that the window need not wait for it."""

SIZE = 28
"""Cells on each side of the grid."""

MIN_WIDTH, DEFAULT_WIDTH, MAX_WIDTH = 1.0, 2.2, 5.0
"""Brush widths in cells. The default draws strokes about as wide as MNIST's."""

DIGITS = 10
"""How many digits the network knows: 0 to 9."""

THRESHOLD = 0.5
"""A digit is only named when its likelihood exceeds this."""
