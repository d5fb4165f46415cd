"""Drawings made harder to read, in ways that happen: at the edge, turned, thick, thin, noisy."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np

from digit_gui.core.brush import blank
from digit_gui.core.grid import SIZE
from digit_gui.core.words import marked
from digit_gui.network.learning.variation import interpolated

if TYPE_CHECKING:
    from digit_gui.core.grid import Images

_TURN = np.radians(20)
"""As far as a sheet lies askew in front of a person."""

_NOISE = 25
"""Standard deviation of the noise, in grey levels of 255: that of a photo in bad light."""


def _as_drawn(images: Images) -> Images:
    return images


def _in_a_corner(images: Images) -> Images:
    """Moved until the ink touches the upper and the left edge."""
    moved = []
    for image in images:
        rows, columns = np.nonzero(image)
        there = blank()
        part = image[rows.min() :, columns.min() :]
        there[: part.shape[0], : part.shape[1]] = part
        moved.append(there)
    return np.stack(moved)


def _turned(images: Images) -> Images:
    """Turned about the middle of the grid, clockwise."""
    middle = (SIZE - 1) / 2
    row, column = np.mgrid[:SIZE, :SIZE].astype(np.float32) - np.float32(middle)
    cos, sin = np.cos(_TURN), np.sin(_TURN)
    at = np.stack([(cos * column + sin * row).ravel(), (cos * row - sin * column).ravel()])
    every = np.broadcast_to((at + middle).astype(np.float32), (len(images), *at.shape))
    return np.rint(255 * interpolated(images, every)).astype(np.uint8)


def _neighbours(images: Images) -> Images:
    """Each cell, and those above, below, left and right of it: (5, N, 28, 28)."""
    padded = np.pad(images, ((0, 0), (1, 1), (1, 1)), "edge")
    places = ((1, 1), (0, 1), (2, 1), (1, 0), (1, 2))
    return np.stack([padded[:, r : r + SIZE, c : c + SIZE] for r, c in places])


def _thick(images: Images) -> Images:
    """Strokes two cells wider."""
    thick: Images = _neighbours(images).max(axis=0)
    return thick


def _thin(images: Images) -> Images:
    """Strokes a cell narrower, but never gone: a third of each cell's ink is left."""
    here, above, _, left, _ = _neighbours(images)
    thin: Images = np.maximum(np.minimum(np.minimum(here, above), left), images // 3)
    return thin


def _noisy(images: Images) -> Images:
    noise = np.random.default_rng(0).normal(0, _NOISE, images.shape)
    return np.clip(images + noise, 0, 255).astype(np.uint8)


DAMAGES: dict[str, Callable[[Images], Images]] = {
    marked("Damage", "as drawn"): _as_drawn,
    marked("Damage", "in a corner"): _in_a_corner,
    marked("Damage", "turned by 20°"): _turned,
    marked("Damage", "thick"): _thick,
    marked("Damage", "thin"): _thin,
    marked("Damage", "noisy"): _noisy,
}
"""From images (N, 28, 28) uint8 to images of the same shape."""
