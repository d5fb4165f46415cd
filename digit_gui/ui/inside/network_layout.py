"""Where the parts of the network are placed in their view. Lengths are in logical pixels."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect

from digit_gui.core.grid import SIZE
from digit_gui.ui import theme

if TYPE_CHECKING:
    from digit_gui.core.activations import ReceptiveField

_SPACE = 2 * theme.SPACE
"""Between two parts, in logical pixels."""

_LARGEST_MAP = 72
"""Longer side of a feature map, in logical pixels: larger ones show no more detail."""

_MIN_FEATURES, _MIN_OUTPUTS = 24, 150
"""Smallest widths of the feature vector and of the outputs, in logical pixels: with less, the cells
are hard to tell apart, and no room is left for the bars between the numbers."""


@dataclass(frozen=True)
class Cell:
    """A cell of a feature map, by the index of its stage and its channel, row and column there."""

    stage: int
    channel: int
    row: int
    column: int


@dataclass(frozen=True)
class Sheet:
    """A stage's feature maps in rows and columns, one cell apart.

    Attributes:
        rect: all of it, in pixels of the view.
        columns: maps in a row.
        scale: pixels on each side of a cell.
        map_height: rows of cells of a map.
        map_width: columns of cells of a map.
        channels: how many maps there are.
    """

    rect: QRect
    columns: int
    scale: int
    map_height: int
    map_width: int
    channels: int

    def map_rect(self, channel: int) -> QRect:
        """The place of a feature map."""
        row, column = divmod(channel, self.columns)
        return QRect(
            self.rect.left() + column * (self.map_width + 1) * self.scale,
            self.rect.top() + row * (self.map_height + 1) * self.scale,
            self.map_width * self.scale,
            self.map_height * self.scale,
        )

    def cell_rect(self, channel: int, row: int, column: int) -> QRect:
        """The place of a cell of a feature map."""
        corner = self.map_rect(channel).topLeft()
        return QRect(
            corner.x() + column * self.scale, corner.y() + row * self.scale, self.scale, self.scale
        )

    def cell_at(self, x: int, y: int) -> tuple[int, int, int] | None:
        """Channel, row and column of the cell at a point of the view, or None between maps."""
        across, left = divmod((x - self.rect.left()) // self.scale, self.map_width + 1)
        down, top = divmod((y - self.rect.top()) // self.scale, self.map_height + 1)
        channel = down * self.columns + across
        inside = self.rect.contains(x, y) and left < self.map_width and top < self.map_height
        return (channel, top, left) if inside and channel < self.channels else None


@dataclass(frozen=True)
class NetworkLayout:
    """Places of the framed image, each stage's maps, the feature vector and the ten outputs."""

    framed: QRect
    sheets: tuple[Sheet, ...]
    features: QRect
    outputs: QRect

    def field_rect(self, field: ReceptiveField) -> QRect:
        """The place of a receptive field on the framed image."""
        unit = self.framed.width() // SIZE
        left, top = self.framed.left() + field.left * unit, self.framed.top() + field.top * unit
        return QRect(left, top, field.width * unit, field.height * unit)


MapSize = tuple[int, int, int]
"""Height, width and channels of a stage's feature maps."""


def lay_out(maps: Sequence[MapSize], width: int, height: int, title: int) -> NetworkLayout:
    """Lays the network out from left to right, as large as it fits.

    Args:
        maps: the stages' maps.
        width: of the view, in pixels.
        height: of the view, in pixels.
        title: height that is kept free above each part for its title, in pixels.
    """
    room = max(height - title - _SPACE // 2, SIZE)
    framed = SIZE * max(1, min(room, width // 8) // SIZE)
    features, outputs = max(_MIN_FEATURES, width // 40), max(_MIN_OUTPUTS, width // 7)
    left_for_maps = width - framed - features - outputs - (len(maps) + 3) * _SPACE
    scales = _scales(maps, left_for_maps, room)
    x = _SPACE // 2
    frame_rect = QRect(x, title, framed, framed)
    x += framed + _SPACE
    sheets = []
    for size, scale in zip(maps, scales, strict=True):
        sheet = _sheet(size, scale, room, x, title)
        sheets.append(sheet)
        x += sheet.rect.width() + _SPACE
    features_rect = QRect(x, title, features, room)
    x += features + _SPACE
    outputs_rect = QRect(x, title, max(outputs, width - x - _SPACE // 2), room)
    return NetworkLayout(frame_rect, tuple(sheets), features_rect, outputs_rect)


def _scales(maps: Sequence[MapSize], width: int, room: int) -> list[int]:
    """Pixels on each side of a cell for each stage: that with the smallest maps grows first."""
    scales = [1] * len(maps)
    growing = set(range(len(maps)))
    while growing:
        smallest = min(growing, key=lambda n: scales[n] * max(maps[n][:2]))
        scales[smallest] += 1
        sheets = [_sheet(size, scale, room) for size, scale in zip(maps, scales, strict=True)]
        too_wide = sum(sheet.rect.width() for sheet in sheets) > width
        too_high = max(sheet.rect.height() for sheet in sheets) > room
        if too_wide or too_high or scales[smallest] * max(maps[smallest][:2]) > _LARGEST_MAP:
            scales[smallest] -= 1
            growing.remove(smallest)
    return scales


def _sheet(size: MapSize, scale: int, room: int, x: int = 0, y: int = 0) -> Sheet:
    """Places maps below each other as far as `room` pixels allow, in as few columns as possible."""
    height, width, channels = size
    rows = max(1, min(channels, (room + scale) // ((height + 1) * scale)))
    columns = -(-channels // rows)
    rows = -(-channels // columns)
    rect = QRect(x, y, (columns * (width + 1) - 1) * scale, (rows * (height + 1) - 1) * scale)
    return Sheet(rect, columns, scale, height, width, channels)
