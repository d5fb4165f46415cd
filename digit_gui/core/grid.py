"""The grid that everybody draws on and reads from: its size, its types, and what it is asked.

Without NumPy at run time, so that the window need not wait for it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from digit_gui.core.words import translate

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Image = npt.NDArray[np.uint8]
    """Values of the grid's cells: (28, 28) uint8, row by row from the top, 0 = paper, 255 = ink."""

    Images = npt.NDArray[np.uint8]
    """Several images: (N, 28, 28) uint8."""

    Floats = npt.NDArray[np.float32]
    """An array of float32, of any shape."""

SIZE = 28
"""Cells on each side of the grid, as in MNIST."""

MIN_WIDTH, DEFAULT_WIDTH, MAX_WIDTH = 1.0, 2.2, 5.0
"""Brush widths, in cells. The default draws strokes about as wide as MNIST's."""

DIGITS = 10
"""How many digits there are: 0 to 9."""

NO_DIGIT = -1
"""The label of what is no digit: a letter, a mark, a scribble."""

THRESHOLD = 0.5
"""A digit is only named when its likelihood exceeds this, in 0..1: then no other is as likely."""


def with_article(digit: int) -> str:
    """A digit as people speak of it: "a 7", "an 8"."""
    if digit == 8:
        return translate("Grid", "an {digit}", "a digit with its article").format(digit=digit)
    return translate("Grid", "a {digit}", "a digit with its article").format(digit=digit)
