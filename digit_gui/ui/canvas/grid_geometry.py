"""Where the 28x28 cells lie in a widget. Plain functions of lengths and points."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRect, QRectF, Qt

from digit_gui.core.grid import SIZE

ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
"""How many columns and rows each arrow key moves."""


def grid_square(width: float, height: float, pixel_ratio: float) -> QRectF:
    """The largest centred square within `width` x `height` whose cells are whole device pixels.

    Lengths are in device-independent pixels, `pixel_ratio` is device pixels for one of them. A
    device pixel is left free on each side for a frame.
    """
    cell = max(1, math.floor((min(width, height) * pixel_ratio - 2) / SIZE))
    side = cell * SIZE / pixel_ratio
    left, top = (round((room - side) / 2 * pixel_ratio) / pixel_ratio for room in (width, height))
    return QRectF(left, top, side, side)


def in_cells(point: QPointF, square: QRectF) -> tuple[float, float]:
    """A point of the widget in the coordinates of `core.brush`: cells from the top left corner."""
    cell = square.width() / SIZE
    return (point.x() - square.left()) / cell, (point.y() - square.top()) / cell


def cell_rect(column: int, row: int, square: QRectF) -> QRectF:
    """A cell in the widget."""
    cell = square.width() / SIZE
    return QRectF(square.left() + column * cell, square.top() + row * cell, cell, cell)


def stroke_rect(start: QPointF, end: QPointF, width: float, square: QRectF) -> QRect:
    """What a straight stroke of `width` cells can change of the widget."""
    reach = (width / 2 + 1.5) * square.width() / SIZE
    box = QRectF(start, end).normalized()
    return box.adjusted(-reach, -reach, reach, reach).toAlignedRect()


def next_cell(column: int, row: int, arrow: Qt.Key) -> tuple[int, int]:
    """The cell that an arrow key leads to; at the edge it stays."""
    across, down = ARROWS[arrow]
    return min(max(column + across, 0), SIZE - 1), min(max(row + down, 0), SIZE - 1)
