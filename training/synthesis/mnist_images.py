"""Varies MNIST's images as other hands and pens would have: a new version in every epoch."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from digit_gui.core.grid import SIZE

if TYPE_CHECKING:
    from training.data.characters import Images

_KNOTS = 5
"""Points on each side of the coarse grid that bends an image elastically."""

Floats = npt.NDArray[np.float32]


def augmented(images: Images, rng: np.random.Generator) -> Images:
    """Images (N, 28, 28) uint8 shifted, turned, sheared, scaled, bent, drawn bolder or finer.

    Elastic bending follows Simard, Steinkraus, Platt, "Best Practices for Convolutional Neural
    Networks Applied to Visual Document Analysis", ICDAR 2003, on a coarse grid of shifts.
    """
    count = len(images)
    turn, slant = rng.normal(0, 0.1, count), rng.normal(0, 0.12, count)
    wide, high = np.exp(rng.normal(0, 0.08, (2, count)))
    cos, sin = np.cos(turn), np.sin(turn)
    matrix = np.array([[wide * cos, wide * (slant - sin)], [high * sin, high * cos]])
    middle = (SIZE - 1) / 2
    row, column = np.mgrid[:SIZE, :SIZE].astype(np.float32) - np.float32(middle)
    to = np.stack([column.ravel(), row.ravel()])
    knots = rng.normal(0, 1.1, (count, 2, _KNOTS, _KNOTS)).astype(np.float32)
    shift = rng.normal(0, 0.8, (count, 2, 1)) + middle
    from_ = np.einsum("ijn,jp->nip", matrix.astype(np.float32), to) + shift.astype(np.float32)
    spread = _knot_weights()
    from_ += np.einsum("rk,nikl,cl->nirc", spread, knots, spread, optimize=True).reshape(
        count, 2, -1
    )
    return _with_random_levels(_interpolated(images, from_), rng)


def _knot_weights() -> Floats:
    """Weights (28, knots) by which a cell's shift is that of the knots around it, smoothly."""
    at = np.linspace(0, _KNOTS - 1, SIZE)[:, None] - np.arange(_KNOTS)
    weights = np.exp(-(at**2))
    return np.asarray(weights / weights.sum(axis=1, keepdims=True), np.float32)


def _interpolated(images: Images, at: Floats) -> Floats:
    """Images (N, 28, 28) looked up at `at` (N, 2, 784), x and y in cells, bilinearly; 0..1."""
    padded = np.pad(images, ((0, 0), (1, 2), (1, 2)))
    width = padded.shape[2]
    at = np.clip(at + 1, 0, SIZE + 0.999)
    corner = at.astype(np.int32)
    x, y = (at - corner).transpose(1, 0, 2)
    first = np.arange(len(images), dtype=np.int32)[:, None] * (width * width)
    index = first + corner[:, 1] * width + corner[:, 0]
    flat = padded.ravel()
    top = flat[index] * (1 - x) + flat[index + 1] * x
    bottom = flat[index + width] * (1 - x) + flat[index + width + 1] * x
    looked_up = (top * (1 - y) + bottom * y) / np.float32(255)
    return np.asarray(looked_up, np.float32).reshape(-1, SIZE, SIZE)


def _with_random_levels(images: Floats, rng: np.random.Generator) -> Images:
    """Strokes bolder or finer: what is below a random grey turns white, above another one black.

    It also makes edges as sharp again as scanned ones are. Bilinear sampling had blurred them, and
    a network that never saw a sharp one took MNIST's own images for drawings made with the mouse.
    """
    count = len(images)
    white = np.clip(rng.normal(0.12, 0.1, (count, 1, 1)), 0, 0.4).astype(np.float32)
    black = np.clip(rng.normal(0.75, 0.12, (count, 1, 1)), 0.5, 1).astype(np.float32)
    levelled: Floats = np.clip((images - white) / (black - white), 0, 1)
    return np.rint(255 * levelled).astype(np.uint8)
