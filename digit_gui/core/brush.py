"""What a soft, round brush covers of the grid.

Coordinates are in cells: x to the right, y down, (0, 0) the grid's top left corner; the cell in
row r and column c covers [c, c + 1) x [r, r + 1), so that its centre is (c + 0.5, r + 0.5).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from digit_gui.core.grid import SIZE

if TYPE_CHECKING:
    from digit_gui.core.grid import Floats, Image

_SOFT_EDGE = 1.0
"""Cells over which the brush's edge fades: what a line one cell wide needs to look smooth."""

_CENTRES = np.arange(SIZE, dtype=np.float32) + np.float32(0.5)


def blank() -> Image:
    """An image without ink."""
    return np.zeros((SIZE, SIZE), np.uint8)


def coverage(points: npt.ArrayLike, widths: npt.ArrayLike, size: int = SIZE) -> Floats:
    """How much of each cell a round brush covers that is drawn along a line of points.

    The distance of each cell's centre to the nearest of the line's segments is compared with half
    the brush width, with an edge that fades over one cell. Covering is a maximum over segments:
    it is the same however finely the events of the mouse cut the line.

    Args:
        points: (N, 2), N >= 1, x and y in cells; may lie outside the grid. One point is a dot.
        widths: (N,) or a single number, brush width at each point in cells.
        size: cells on each side of the grid.

    Returns:
        (size, size) float32 in 0..1.
    """
    centres = _CENTRES if size == SIZE else np.arange(size, dtype=np.float32) + np.float32(0.5)
    return _covered(*_line(points, widths), centres[None, :], centres[:, None])


# A long stroke covers the same cells again and again: only those that can change are computed.


def draw(image: Image, points: npt.ArrayLike, widths: npt.ArrayLike) -> Image:
    """A copy of `image` (28, 28) with a stroke of the pen on it; arguments as in `coverage`."""
    path, radii = _line(points, widths)
    rows, columns = np.nonzero(_reached(path, radii) & (image < _ink(_most(radii))))
    covered = _covered(path, radii, _CENTRES[columns], _CENTRES[rows])
    result = image.copy()
    result[rows, columns] = np.maximum(image[rows, columns], _ink(covered))
    return result


def erase(image: Image, points: npt.ArrayLike, widths: npt.ArrayLike) -> Image:
    """A copy of `image` (28, 28) with a stroke of the eraser on it; arguments as in `coverage`."""
    path, radii = _line(points, widths)
    rows, columns = np.nonzero(_reached(path, radii) & (image > _ink(1 - _most(radii))))
    covered = _covered(path, radii, _CENTRES[columns], _CENTRES[rows])
    result = image.copy()
    result[rows, columns] = np.minimum(image[rows, columns], _ink(1 - covered))
    return result


def _line(points: npt.ArrayLike, widths: npt.ArrayLike) -> tuple[Floats, Floats]:
    """The points, (N, 2), and the radii there, (N,), N >= 2: a dot begins where it ends."""
    path = np.asarray(points, np.float32).reshape(-1, 2)
    radii = np.broadcast_to(np.asarray(widths, np.float32) / np.float32(2), len(path))
    if len(path) == 1:
        path, radii = np.repeat(path, 2, axis=0), np.repeat(radii, 2)
    return path, radii


def _covered(path: Floats, radii: Floats, x: Floats, y: Floats) -> Floats:
    """How much is covered, in 0..1, of the cells whose centres are x and y, in their shape."""
    each = (slice(None), *[None] * x.ndim)
    start, step = path[:-1], np.diff(path, axis=0)
    length2 = np.maximum((step**2).sum(axis=1), np.float32(1e-12))
    from_x, from_y = x - start[:, 0][each], y - start[:, 1][each]
    step_x, step_y = step[:, 0][each], step[:, 1][each]
    along = np.clip((from_x * step_x + from_y * step_y) / length2[each], 0, 1)
    distance = np.sqrt((from_x - along * step_x) ** 2 + (from_y - along * step_y) ** 2)
    radius = radii[:-1][each] + along * np.diff(radii)[each]
    edge = (radius - distance) / np.float32(_SOFT_EDGE) + np.float32(0.5)
    covered: Floats = np.clip(edge.max(axis=0), 0, 1).astype(np.float32)
    return covered


def _most(radii: Floats) -> Floats:
    """How much of a cell is covered whose centre lies on the line, where it is widest."""
    most: Floats = np.clip(radii.max() / np.float32(_SOFT_EDGE) + np.float32(0.5), 0, 1)
    return most


def _reached(path: Floats, radii: Floats) -> npt.NDArray[np.bool_]:
    """Which cells, (28, 28), lie in the line's bounding box, with its edge."""
    reach = radii.max() + np.float32(_SOFT_EDGE / 2)
    low, high = path.min(axis=0) - reach, path.max(axis=0) + reach
    x, y = ((low < _CENTRES[:, None]) & (_CENTRES[:, None] < high)).T
    reached: npt.NDArray[np.bool_] = x[None, :] & y[:, None]
    return reached


def _ink(covered: Floats) -> Image:
    ink: Image = np.rint(255 * covered).astype(np.uint8)
    return ink
