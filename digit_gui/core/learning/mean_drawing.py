"""What drawings have in common: their mean, once all are equally large and in the middle."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from digit_gui.core.brush import blank
from digit_gui.core.grid import SIZE

if TYPE_CHECKING:
    from digit_gui.core.grid import Image, Images

_LENGTH = 20
"""Cells on the longer side of each drawing, as the networks' framing makes it."""


def mean_drawing(images: Images) -> Image:
    """The mean of drawings (N, 28, 28) uint8 as an image (28, 28) uint8, its darkest cell 255."""
    mean = np.mean([_framed(image) for image in images if image.any()] or [blank()], axis=0)
    mean_image: Image = np.rint(255 * mean / max(mean.max(), 1)).astype(np.uint8)
    return mean_image


def _framed(image: Image) -> Image:
    """Scaled and moved to the middle; each cell takes the value of the cell that comes there."""
    at = []
    sides = [np.flatnonzero(image.any(axis=axis)) for axis in (1, 0)]
    scale = max(side[-1] - side[0] + 1 for side in sides) / _LENGTH
    for side in sides:
        middle = (side[0] + side[-1]) / 2
        at.append(np.rint(middle + scale * (np.arange(SIZE) - (SIZE - 1) / 2)).astype(int))
    rows, columns = at
    inside = np.ix_((rows >= 0) & (rows < SIZE), (columns >= 0) & (columns < SIZE))
    framed = blank()
    framed[inside] = image[np.ix_(rows % SIZE, columns % SIZE)][inside]
    return framed
