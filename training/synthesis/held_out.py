"""Characters of people left out of training, drawn on the grid as they were written."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from digit_gui.core.grid import DEFAULT_WIDTH, SIZE
from training.synthesis.strokes import SIZE_RANGE, render_as_written

if TYPE_CHECKING:
    from training.data.characters import Characters, Images


def sizes_of(characters: Characters, seed: int) -> npt.NDArray[np.float64]:
    """The sizes (N,), in cells, in which `render_all` draws with that seed."""
    return np.random.default_rng((seed, 1)).uniform(*SIZE_RANGE, len(characters))


def render_all(characters: Characters, seed: int, width: float = DEFAULT_WIDTH) -> Images:
    """Each character drawn once, of any size that people draw and at any place on the grid.

    Returns:
        (N, 28, 28) uint8, the same for the same seed; for another `width` of the brush, in cells,
        the drawings keep size and place.
    """
    sizes = sizes_of(characters, seed)
    places = np.random.default_rng((seed, 2)).uniform(-1, 1, (len(characters), 2))
    drawn = [
        render_as_written(characters.strokes(i), size, width, place)
        for i, (size, place) in enumerate(zip(sizes, places, strict=True))
    ]
    return np.array(drawn, np.uint8).reshape(-1, SIZE, SIZE)
