"""Renders held-out characters as they were written, to calibrate and to measure with."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from digit_gui.core.grid import DEFAULT_WIDTH, SIZE
from training.synthesis.strokes import SIZE_RANGE, render_as_written

if TYPE_CHECKING:
    from digit_gui.core.grid import Images
    from training.data.characters import Characters


def sizes_of(characters: Characters, seed: int) -> npt.NDArray[np.float64]:
    """The sizes (N,), in cells, in which `render_all` renders with that seed."""
    return np.random.default_rng((seed, 1)).uniform(*SIZE_RANGE, len(characters))


def render_all(characters: Characters, seed: int) -> Images:
    """Each character once, at a random size in `SIZE_RANGE` and a random position on the grid.

    Returns:
        (N, 28, 28) uint8, drawn with the default brush; sizes and positions depend on the seed.
    """
    return _render(characters, sizes_of(characters, seed), DEFAULT_WIDTH, seed)


def render_with_brush(characters: Characters, seed: int, width: float) -> Images:
    """The same with a brush of `width` cells, whose path, without the brush, has those sizes.

    Where a thick brush would not fit on the grid, the path is as long as there is room for.
    """
    sizes = np.minimum(sizes_of(characters, seed) + width, SIZE)
    return _render(characters, sizes, width, seed)


def _render(
    characters: Characters, sizes: npt.NDArray[np.float64], width: float, seed: int
) -> Images:
    positions = np.random.default_rng((seed, 2)).uniform(-1, 1, (len(characters), 2))
    images = [
        render_as_written(characters.strokes(i), size, width, position)
        for i, (size, position) in enumerate(zip(sizes, positions, strict=True))
    ]
    return np.array(images, np.uint8).reshape(-1, SIZE, SIZE)
