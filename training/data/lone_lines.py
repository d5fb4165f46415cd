"""Finds what is a 1 by its form, whatever it was meant as."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

if TYPE_CHECKING:
    from training.data.characters import Characters, Stroke

_THIN = 0.12
"""A stroke is straight if it is narrower than this share of its length."""

_STEEP = np.sin(np.radians(35))
"""A line that rises less is a dash, which nobody takes for a 1."""


def lone_lines(characters: Characters) -> npt.NDArray[np.bool_]:
    """Which characters, (N,), are a single straight stroke, upright or slanted.

    Among the letters and marks of UNIPEN they are mostly the first stroke of a letter that was
    badly cut, such as a K or an H.
    """
    return np.array([_is_lone_line(characters.strokes(i)) for i in range(len(characters))], bool)


def _is_lone_line(strokes: list[Stroke]) -> bool:
    if len(strokes) != 1 or len(strokes[0]) < 2:
        return False
    points = strokes[0] - strokes[0].mean(axis=0)
    _, _, axes = np.linalg.svd(points, full_matrices=False)
    length, width = np.ptp(points @ axes.T, axis=0)
    return bool(width < _THIN * length and abs(axes[0, 1]) > _STEEP)
