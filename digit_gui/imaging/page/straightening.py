"""By what angle a page is turned, and turning it back. Knows no Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np
import numpy.typing as npt

if TYPE_CHECKING:
    from digit_gui.core.grid import Floats
    from digit_gui.imaging.components import Mask

_STEEPEST = 20.0
"""Degrees by which a page may be turned."""

_COARSE_STEP, _FINE_STEP = 1.0, 0.1
"""Degrees from one angle that is tried to the next."""

_MOST_POINTS = 20_000
"""Points of the ink that are looked at; more change no angle."""

_BINS = 300
"""Rows, on the page's diagonal, that ink is counted in: a line of writing takes several."""

_THICK = 1 / 30
"""Width of what is neither a stroke nor a ruled line, as a share of the page's longer side."""

_LEAST = 0.5
"""Degrees below which turning a page back costs more sharpness than it gains."""

_GAIN = 1.25
"""How much sharper the rows must be at another angle than at none: less comes by chance, from the
slant of a few digits."""

Matrix = npt.NDArray[np.float64]
"""(2, 3): from points (x, y, 1) to points."""


def angle_of(mask: Mask) -> float:
    """By how many degrees the lines of a page are turned clockwise; 0 where it can't be told.

    At the right angle, lines and the gaps between them fall into different rows. After Postl,
    "Detection of linear oblique structures and skew scan in digitized documents", ICPR 1986.
    """
    side = max(3, round(_THICK * max(mask.shape)))
    thick = cv2.morphologyEx(mask.astype(np.uint8), cv2.MORPH_OPEN, np.ones((side, side), np.uint8))
    rows, columns = np.nonzero(mask & (thick == 0))
    if len(rows) < _BINS:
        return 0.0
    chosen = np.linspace(0, len(rows) - 1, min(len(rows), _MOST_POINTS)).astype(int)
    points = np.stack([columns[chosen], rows[chosen]]).astype(np.float32)
    points /= float(np.hypot(*mask.shape))
    coarse = np.arange(-_STEEPEST, _STEEPEST + _COARSE_STEP / 2, _COARSE_STEP)
    sharpness = [_sharpness(points, angle) for angle in coarse]
    best = float(coarse[int(np.argmax(sharpness))])
    if max(sharpness) < _GAIN * _sharpness(points, 0.0):
        best = 0.0
    fine = best + np.arange(-_COARSE_STEP, _COARSE_STEP + _FINE_STEP / 2, _FINE_STEP)
    best = float(fine[int(np.argmax([_sharpness(points, angle) for angle in fine]))])
    return best if abs(best) >= _LEAST else 0.0


def _sharpness(points: Floats, angle: float) -> float:
    """How unevenly the ink is spread over rows that are turned by `angle`."""
    turned = points[1] * np.cos(np.radians(angle)) - points[0] * np.sin(np.radians(angle))
    counts = np.bincount(((turned + 1) * (_BINS / 2)).astype(int), minlength=2 * _BINS)
    return float((np.diff(counts.astype(float)) ** 2).sum())


def straightening(shape: tuple[int, int], angle: float) -> tuple[Matrix, tuple[int, int]]:
    """How to turn a page back.

    Args:
        shape: height and width of the page.
        angle: as `angle_of` returns it.

    Returns:
        The matrix from the page to the straight page, and the latter's width and height.
    """
    height, width = shape
    matrix = np.asarray(cv2.getRotationMatrix2D((width / 2, height / 2), angle, 1.0), np.float64)
    cos, sin = abs(matrix[0, 0]), abs(matrix[0, 1])
    size = round(width * cos + height * sin), round(width * sin + height * cos)
    matrix[:, 2] += (size[0] - width) / 2, (size[1] - height) / 2
    return matrix, size


def straightened(values: Floats, matrix: Matrix, size: tuple[int, int]) -> Floats:
    """The page turned; its corners are bare paper, 0."""
    return np.asarray(cv2.warpAffine(values, matrix, size, flags=cv2.INTER_LINEAR), np.float32)


def edge_of(shape: tuple[int, int], matrix: Matrix, size: tuple[int, int]) -> Mask:
    """Where the edge of the picture lies on the straight page."""
    inside = cv2.warpAffine(np.ones(shape, np.uint8), matrix, size, flags=cv2.INTER_NEAREST)
    padded = cv2.erode(inside, np.ones((5, 5), np.uint8), borderValue=0)
    return np.asarray((inside > 0) & (padded == 0))
