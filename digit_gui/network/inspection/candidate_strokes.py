"""Strokes that may bring a drawing nearer to a goal: short straight lines of brush and eraser.

To first order, a stroke changes the goal by the sum over the cells of the goal's derivative times
the change of ink. The brush adds (1 - ink) x coverage and the eraser takes ink x coverage away, so
that all strokes of one shape are valued by one correlation with that shape.
"""

from __future__ import annotations

import math
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from digit_gui.core.brush import coverage, draw, erase
from digit_gui.core.drawing import Stroke
from digit_gui.core.grid import DEFAULT_WIDTH, SIZE

if TYPE_CHECKING:
    from collections.abc import Iterable

    import numpy.typing as npt

    from digit_gui.core.grid import Floats, Image

ERASER_WIDTH = 4.2
"""Cells: takes a line of the brush away, with its soft edges, half a cell beside its middle."""

STROKE_COST = 4.0
"""Cells of ink that a stroke counts in addition to those it changes: few longer strokes are easier
to see and to draw than many dots. Of 3, 4 and 8, the one with the least ink changed."""

_LENGTHS = (2.0, 4.0, 6.0, 9.0)
"""Cells from end to end; dots are tried, too."""

_DIRECTIONS = 8
"""In half a turn."""

_REACH = 7
"""Cells from the middle of the longest stroke to the edge of what its brush covers."""

_INKED = 0.3
"""A cell with this share of ink belongs to a line."""

_LEAST_CONTACT, _LEAST_CHANGE = 0.8, 1.5
"""Cells: a stroke of the brush begins at or crosses a line, for loose dots would shrink the digit
as the network frames it; and a stroke that changes less than two cells can't be seen."""

_NEIGHBOURS, _NEAR = 2, 1
"""So many strokes of one kind are tried whose middles are at most so many cells apart."""

_RANKED = 4000
"""Of the 51,744 strokes: enough to choose 32 from that lie apart."""


class _Shape(NamedTuple):
    """Half of the way from end to end, in cells."""

    x: float
    y: float


_SHAPES = (
    _Shape(0.0, 0.0),
    *(
        _Shape(length / 2 * math.cos(angle), length / 2 * math.sin(angle))
        for length in _LENGTHS
        for angle in (math.pi * n / _DIRECTIONS for n in range(_DIRECTIONS))
    ),
)


def applied(image: Image, strokes: Iterable[Stroke]) -> Image:
    """`image` (28, 28) uint8 with `strokes` drawn on it, one after the other."""
    for stroke in strokes:
        points = np.array(stroke.path)
        brush = erase if stroke.erasing else draw
        image = brush(image, points[:, :2], points[:, 2])
    return image


def ink_between(one: Image, other: Image) -> float:
    """By how many cells of full ink two images differ."""
    return float(np.abs(one.astype(np.float32) - other).sum()) / 255


def promising(image: Image, gradient: Floats, count: int) -> list[Stroke]:
    """The strokes with the largest gain for their ink, to first order.

    Args:
        image: (28, 28) uint8.
        gradient: (28, 28), of the goal with respect to the image in 0..1.
        count: how many at most; only such that promise any gain.
    """
    ink: Floats = (image / 255).astype(np.float32)
    brush, eraser = _coverages(DEFAULT_WIDTH), _coverages(ERASER_WIDTH)
    gains = np.stack(
        [_correlated(gradient * (1 - ink), brush), -_correlated(gradient * ink, eraser)]
    )
    costs = np.stack([_correlated(1 - ink, brush), _correlated(ink, eraser)])
    contact = _correlated((ink > _INKED).astype(np.float32), brush)
    allowed = (costs >= _LEAST_CHANGE) & _ends_on_grid()
    allowed[0] &= contact >= _LEAST_CONTACT
    rates = np.where(allowed, gains / (costs + STROKE_COST), 0)
    best = np.argpartition(-rates, _RANKED, axis=None)[:_RANKED]
    best = best[np.argsort(-rates.flat[best])]
    crowd = np.zeros((2, SIZE, SIZE), np.uint8)
    strokes: list[Stroke] = []
    for erasing, cell, shape in zip(*np.unravel_index(best, rates.shape), strict=True):
        if rates[erasing, cell, shape] <= 0 or len(strokes) == count:
            break
        row, column = divmod(int(cell), SIZE)
        if crowd[erasing, row, column] < _NEIGHBOURS:
            around = (slice(max(n - _NEAR, 0), n + _NEAR + 1) for n in (row, column))
            crowd[erasing, *around] += 1
            strokes.append(_stroke(row, column, _SHAPES[shape], erasing=bool(erasing)))
    return strokes


def shortened(stroke: Stroke, by: float) -> list[Stroke]:
    """`stroke` without the first, and without the last `by` cells; a dot can't be shortened."""
    (x, y, width), (to_x, to_y, _) = stroke.path
    length = math.hypot(to_x - x, to_y - y)
    if length == 0:
        return []
    share = min(by / length, 1)
    across, down = (to_x - x) * share, (to_y - y) * share
    first, last = (x + across, y + down, width), (to_x - across, to_y - down, width)
    return [
        Stroke((first, stroke.path[1]), stroke.erasing),
        Stroke((stroke.path[0], last), stroke.erasing),
    ]


def _stroke(row: int, column: int, shape: _Shape, *, erasing: bool) -> Stroke:
    x, y, width = column + 0.5, row + 0.5, ERASER_WIDTH if erasing else DEFAULT_WIDTH
    ends = (x - shape.x, y - shape.y, width), (x + shape.x, y + shape.y, width)
    return Stroke(ends, erasing)


def _correlated(values: Floats, shapes: Floats) -> Floats:
    """The sum of values x coverage, (784, shapes), with each shape's middle in each cell."""
    side = 2 * _REACH + 1
    windows = np.lib.stride_tricks.sliding_window_view(np.pad(values, _REACH), (side, side))
    return windows.reshape(SIZE * SIZE, side * side) @ shapes


@cache
def _coverages(width: float) -> Floats:
    """What a brush covers along each shape around a cell, (cells of the window, shapes)."""
    side = 2 * _REACH + 1
    middle = side / 2
    lines = [
        [(middle - shape.x, middle - shape.y), (middle + shape.x, middle + shape.y)]
        for shape in _SHAPES
    ]
    return np.stack([coverage(line, width, side).ravel() for line in lines], axis=1)


@cache
def _ends_on_grid() -> npt.NDArray[np.bool_]:
    """Whether both ends lie in cells of the grid, (784, shapes)."""
    rows, columns = (n.reshape(-1, 1) for n in np.indices((SIZE, SIZE)))
    x, y = (np.abs([shape[axis] for shape in _SHAPES])[None] for axis in (0, 1))
    inside: npt.NDArray[np.bool_] = (np.minimum(columns, SIZE - 1 - columns) >= x) & (
        np.minimum(rows, SIZE - 1 - rows) >= y
    )
    return inside
