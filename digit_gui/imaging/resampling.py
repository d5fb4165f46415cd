"""Scales arrays of pixels to another size. Knows no Qt."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from digit_gui.core.grid import Floats


def resampled(pixels: Floats, height: int, width: int) -> Floats:
    """`pixels` (..., rows, columns) as (..., height, width) float32.

    Each value is a mean of those around it, with weights that fall off linearly (a tent): linear
    interpolation where there are more pixels than before, and smooth where there are fewer.
    """
    fewer_rows = _along(np.moveaxis(pixels, -2, 0), height)
    return np.moveaxis(_along(np.moveaxis(fewer_rows, -1, 0), width), (0, 1), (-1, -2))


def _along(pixels: Floats, to: int) -> Floats:
    """`pixels` (source, ...) as (to, ...), along the first axis.

    Sums a few neighbours instead of multiplying matrices: their library shares so little work
    among threads that wait for each other, which takes four times the processor's time.
    """
    source = len(pixels)
    scale = source / to
    radius = max(scale, 1.0)
    centres = np.clip((np.arange(to) + 0.5) * scale - 0.5, 0, source - 1)
    nearest = np.ceil(centres - radius).astype(int) + np.arange(math.ceil(2 * radius))[:, None]
    tent = np.maximum(0, 1 - np.abs(nearest - centres) / radius)
    tent[(nearest < 0) | (nearest >= source)] = 0
    weights = (tent / tent.sum(axis=0)).astype(np.float32)
    nearest = np.clip(nearest, 0, source - 1)
    others = (1,) * (pixels.ndim - 1)
    total = np.zeros((to, *pixels.shape[1:]), np.float32)
    for index, weight in zip(nearest, weights, strict=True):
        total += weight.reshape(-1, *others) * pixels[index]
    return total
