"""Augments images in shape and stroke width."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from digit_gui.core.grid import SIZE

if TYPE_CHECKING:
    from digit_gui.core.grid import Floats, Images

_KNOTS = 5
"""Points on each side of the coarse grid whose random shifts warp an image elastically."""


def augmented(images: Images, rng: np.random.Generator, strength: float = 1.0) -> Images:
    """Images (N, 28, 28) uint8, each in another position, shape and stroke width.

    `strength` 1 varies them about as much as writers do; 0 leaves all but the grey levels.

    An affine map and an elastic deformation on a coarse grid, after Simard, Steinkraus, Platt,
    "Best Practices for Convolutional Neural Networks Applied to Visual Document Analysis",
    ICDAR 2003; then random levels.
    """
    count = len(images)
    turn, slant = rng.normal(0, 0.1 * strength, count), rng.normal(0, 0.12 * strength, count)
    wide, high = np.exp(rng.normal(0, 0.08 * strength, (2, count)))
    cos, sin = np.cos(turn), np.sin(turn)
    matrix = np.array([[wide * cos, wide * (slant - sin)], [high * sin, high * cos]])
    middle = (SIZE - 1) / 2
    row, column = np.mgrid[:SIZE, :SIZE].astype(np.float32) - np.float32(middle)
    to = np.stack([column.ravel(), row.ravel()])
    knots = rng.normal(0, 1.1 * strength, (count, 2, _KNOTS, _KNOTS)).astype(np.float32)
    shift = rng.normal(0, 0.8 * strength, (count, 2, 1)) + middle
    from_ = np.einsum("ijn,jp->nip", matrix.astype(np.float32), to) + shift.astype(np.float32)
    spread = _knot_weights()
    from_ += np.einsum("rk,nikl,cl->nirc", spread, knots, spread, optimize=True).reshape(
        count, 2, -1
    )
    return _with_random_levels(interpolated(images, from_), rng)


def _knot_weights() -> Floats:
    """Weights (28, knots) that interpolate the knots' shifts smoothly at each cell."""
    at = np.linspace(0, _KNOTS - 1, SIZE)[:, None] - np.arange(_KNOTS)
    weights = np.exp(-(at**2))
    return np.asarray(weights / weights.sum(axis=1, keepdims=True), np.float32)


def interpolated(images: Images, at: Floats) -> Floats:
    """Images (N, 28, 28) sampled bilinearly at `at` (N, 2, 784), x and y in cells; values 0..1."""
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
    sampled = (top * (1 - y) + bottom * y) / np.float32(255)
    return np.asarray(sampled, np.float32).reshape(-1, SIZE, SIZE)


def _with_random_levels(images: Floats, rng: np.random.Generator) -> Images:
    """Stretches the greys between a random white and a random black: strokes get bolder or finer.

    It also restores the sharp edges that bilinear sampling blurs. Without sharp edges in training,
    the network was less accurate on MNIST's own images.
    """
    count = len(images)
    white = np.clip(rng.normal(0.12, 0.1, (count, 1, 1)), 0, 0.4).astype(np.float32)
    black = np.clip(rng.normal(0.75, 0.12, (count, 1, 1)), 0.5, 1).astype(np.float32)
    levelled: Floats = np.clip((images - white) / (black - white), 0, 1)
    return np.rint(255 * levelled).astype(np.uint8)
