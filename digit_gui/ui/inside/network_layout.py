"""Where the parts of the network lie in their view. Plain functions of lengths."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect

FRAME = 28
_SPACE = 16
_LARGEST_MAP = 72
"""Pixels; larger ones tell no more."""


@dataclass(frozen=True)
class Sheet:
    """A stage's feature maps in rows and columns, each cell a square of `scale` pixels.

    Maps are one cell apart. `rect` is the whole, in pixels of the view.
    """

    rect: QRect
    columns: int
    scale: int
    map_height: int
    map_width: int
    channels: int

    def map_rect(self, channel: int) -> QRect:
        """Where a feature map lies."""
        row, column = divmod(channel, self.columns)
        return QRect(
            self.rect.left() + column * (self.map_width + 1) * self.scale,
            self.rect.top() + row * (self.map_height + 1) * self.scale,
            self.map_width * self.scale,
            self.map_height * self.scale,
        )

    def cell_rect(self, channel: int, row: int, column: int) -> QRect:
        """Where a cell of a feature map lies."""
        corner = self.map_rect(channel).topLeft()
        return QRect(
            corner.x() + column * self.scale, corner.y() + row * self.scale, self.scale, self.scale
        )

    def cell_at(self, x: int, y: int) -> tuple[int, int, int] | None:
        """Channel, row and column of the cell at a point of the view; None between maps."""
        across, left = divmod((x - self.rect.left()) // self.scale, self.map_width + 1)
        down, top = divmod((y - self.rect.top()) // self.scale, self.map_height + 1)
        channel = down * self.columns + across
        inside = self.rect.contains(x, y) and left < self.map_width and top < self.map_height
        return (channel, top, left) if inside and channel < self.channels else None


@dataclass(frozen=True)
class NetworkLayout:
    """Places of the framed image, each stage's maps, the features vector and the ten outputs."""

    framed: QRect
    sheets: tuple[Sheet, ...]
    features: QRect
    outputs: QRect


MapSize = tuple[int, int, int]
"""Height, width and channels of a stage's feature maps."""


def lay_out(maps: Sequence[MapSize], width: int, height: int, title: int) -> NetworkLayout:
    """Lays the network out from left to right, as large as it fits.

    Args:
        maps: the stages' maps.
        width, height: the view's, in pixels.
        title: height of the line that is kept free above each part.
    """
    room = max(height - title - _SPACE, FRAME)
    framed = FRAME * max(1, min(room, width // 8) // FRAME)
    features, outputs = max(24, width // 40), max(150, width // 7)
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
    pooled_rect = QRect(x, title, features, room)
    x += features + _SPACE
    outputs_rect = QRect(x, title, max(outputs, width - x - _SPACE // 2), room)
    return NetworkLayout(frame_rect, tuple(sheets), pooled_rect, outputs_rect)


def _scales(maps: Sequence[MapSize], width: int, room: int) -> list[int]:
    """Pixels to a cell, stage by stage: the stage with the smallest maps grows first."""
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
    """A stage whose maps fill the height `room` from above, in as many columns as that takes."""
    height, width, channels = size
    rows = max(1, min(channels, (room + scale) // ((height + 1) * scale)))
    columns = -(-channels // rows)
    rows = -(-channels // columns)
    rect = QRect(x, y, (columns * (width + 1) - 1) * scale, (rows * (height + 1) - 1) * scale)
    return Sheet(rect, columns, scale, height, width, channels)
