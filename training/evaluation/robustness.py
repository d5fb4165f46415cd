"""How far a drawing can be shifted, rotated, scaled, thickened or covered in noise and be read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from digit_gui.core import grid
from training.synthesis.strokes import placed, rendered, resampled

if TYPE_CHECKING:
    from collections.abc import Callable

    from digit_gui.core.grid import Image, Images
    from training.data.characters import Characters, Stroke

_SIZE = 16.0
"""The longer side in cells, unless the size is what changes: it leaves room for a shift of 6."""


@dataclass(frozen=True)
class Change:
    """One way to change a drawing, at several levels.

    Attributes:
        name: what is changed; the title of the plot.
        unit: the unit of the levels.
        levels: by how much, from little to much.
        render: renders a character changed by a level.
    """

    name: str
    unit: str
    levels: tuple[float, ...]
    render: Callable[[list[Stroke], float, np.random.Generator], Image]


def render_changed(characters: Characters, change: Change, level: float) -> Images:
    """The characters with the change, (N, 28, 28) uint8; the same in every call."""
    rng = np.random.default_rng(0)
    return np.stack(
        [change.render(characters.strokes(i), level, rng) for i in range(len(characters))]
    )


def _events(strokes: list[Stroke], size: float = _SIZE) -> list[Stroke]:
    return [resampled(stroke, 0.8) for stroke in placed(strokes, size, grid.DEFAULT_WIDTH)]


def _shifted(strokes: list[Stroke], cells: float, rng: np.random.Generator) -> Image:
    direction = rng.uniform(0, 2 * np.pi)
    shift = cells * np.array([np.cos(direction), np.sin(direction)], np.float32)
    return rendered([stroke + shift for stroke in _events(strokes)], grid.DEFAULT_WIDTH)


def _rotated(strokes: list[Stroke], degrees: float, rng: np.random.Generator) -> Image:
    angle = np.radians(degrees) * rng.choice((-1, 1))
    cos, sin = np.cos(angle), np.sin(angle)
    matrix = np.array([[cos, sin], [-sin, cos]], np.float32)
    return rendered(_events([stroke @ matrix for stroke in strokes]), grid.DEFAULT_WIDTH)


def _scaled(strokes: list[Stroke], cells: float, _: np.random.Generator) -> Image:
    return rendered(_events(strokes, cells), grid.DEFAULT_WIDTH)


def _thickened(strokes: list[Stroke], width: float, _: np.random.Generator) -> Image:
    return rendered(_events(strokes), width)


def _with_noise(strokes: list[Stroke], percent: float, rng: np.random.Generator) -> Image:
    image = rendered(_events(strokes), grid.DEFAULT_WIDTH)
    noisy = rng.random(image.shape) < percent / 100
    grey = rng.integers(0, 256, image.shape, np.uint8)
    return np.where(noisy, np.maximum(image, grey), image)


CHANGES = (
    Change("shift", "cells from the middle", (0, 2, 4, 6, 8), _shifted),
    Change("rotation", "degrees to either side", (0, 10, 20, 30, 40), _rotated),
    Change("size", "cells", (8, 11, 14, 18, 22, 26), _scaled),
    Change("stroke width", "cells", (1, 1.5, 2.2, 3, 4, 5), _thickened),
    Change("noise", "percent of the cells", (0, 0.5, 1, 2, 4), _with_noise),
)
"""All else is fixed: the default brush, and drawings of 16 cells in the middle of the grid."""
