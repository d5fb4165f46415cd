"""Puts writing on the 28x28 grid, in strokes of a width that the network reads well. No Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from digit_gui.core.brush import blank
from digit_gui.core.grid import SIZE
from digit_gui.imaging.components import dilated, stroke_width

if TYPE_CHECKING:
    from digit_gui.core.grid import Floats, Image

_LENGTH = 20
"""Cells on the longer side of what is put on the grid, as MNIST's digits have them."""

_FINE = 8
"""Pixels per cell, on each side, in which strokes are made thicker or thinner."""

_THINNEST, _THICKEST = 1.7, 2.7
"""Widths of a stroke, in cells, that are left as they are; the network recognizes these best."""


def on_grid(ink: Floats) -> Image:
    """Writing (height, width) in 0..1 scaled to the grid's middle, (28, 28) uint8."""
    height, width = ink.shape
    longer = max(height, width)
    high, wide = (max(_FINE, round(_LENGTH * _FINE * side / longer)) for side in (height, width))
    is_larger = longer > _LENGTH * _FINE
    how = cv2.INTER_AREA if is_larger else cv2.INTER_LINEAR
    fine = np.zeros((SIZE * _FINE, SIZE * _FINE), np.float32)
    top, left = (SIZE * _FINE - high) // 2, (SIZE * _FINE - wide) // 2
    fine[top : top + high, left : left + wide] = cv2.resize(ink, (wide, high), interpolation=how)
    inked = fine > 0.5
    stroke = stroke_width(inked) / _FINE
    if stroke < _THINNEST:
        fine = dilated(inked, round((_THINNEST - stroke) * _FINE / 2)).astype(np.float32)
    elif stroke > _THICKEST:
        thinner = ~dilated(~inked, round((stroke - _THICKEST) * _FINE / 2))
        fine = thinner.astype(np.float32)
    cells = cv2.resize(fine, (SIZE, SIZE), interpolation=cv2.INTER_AREA)
    image = blank()
    image[:] = np.rint(255 * cells / max(float(cells.max()), 1e-3))
    return image
