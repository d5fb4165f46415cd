"""Where the parts of the network are placed in their view. Lengths are in logical pixels."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect

from digit_gui.core.grid import DIGITS, SIZE
from digit_gui.ui.looks import theme

if TYPE_CHECKING:
    from digit_gui.core.inspection.activations import ReceptiveField

SMALLEST_MAP = 24
"""Longer side of a feature map at least: below it, a class can't tell the cells apart."""

_ALL_FROM = 2.4
"""Longer side of a map, in lines of text, from where on all maps of a stage are shown; rather than
make them smaller, the view shows fewer."""

_LARGEST_OF_ALL, _LARGEST_MAP = 9, 5
"""Longer side of a map at most, in lines of text, where all maps are shown and where some are:
larger ones show no more, and leave less room."""

_BAR = 6
"""Height kept under each map for the bar of its influence, and the space around it."""

_GAP = 4
"""Between two maps."""

_ARROW = (14, 32)
"""Least and largest width of the gap between two columns, where an arrow stands."""

_LEAST_FEATURES, _LEAST_OUTPUTS = 64, 140
"""Widths of the features and of the ten digits, so that bars and numbers can be read."""

_ROW = 15
"""Height of a feature's row at least, so that its number can be read."""


@dataclass(frozen=True)
class Cell:
    """A cell of a feature map, by the index of its stage and its channel, row and column there.

    Behind the stages the features and the logits are counted as stages, too, with maps of one cell:
    see `Structure.feature_stage` and `logit_stage`.
    """

    stage: int
    channel: int
    row: int = 0
    column: int = 0


@dataclass(frozen=True)
class Column:
    """A column of the view: a stage's maps, the features, or the ten digits.

    Attributes:
        rect: all of it, with its heading.
        slots: the places of the maps that are shown.
        rows: rows of cells of a map.
        columns: columns of cells of a map.
        more: where all maps can be asked for; empty where all are shown.
    """

    rect: QRect
    slots: tuple[QRect, ...]
    rows: int
    columns: int
    more: QRect

    def cell_rect(self, slot: int, row: int, column: int) -> QRect:
        """The place of a cell of the map in a slot."""
        place = self.slots[slot]
        width, height = place.width() // self.columns, place.height() // self.rows
        return QRect(place.x() + column * width, place.y() + row * height, width, height)

    def cell_at(self, point: QPoint) -> tuple[int, int, int] | None:
        """Slot, row and column of the cell at a point of the view, or None between maps."""
        for slot, place in enumerate(self.slots):
            if place.contains(point):
                row = (point.y() - place.y()) * self.rows // place.height()
                column = (point.x() - place.x()) * self.columns // place.width()
                return slot, row, column
        return None


@dataclass(frozen=True)
class NetworkLayout:
    """Places of the framed image with its heading, and of the columns behind it."""

    first: QRect
    framed: QRect
    columns: tuple[Column, ...]

    def field_rect(self, field: ReceptiveField) -> QRect:
        """The place of a receptive field on the framed image."""
        unit = self.framed.width() // SIZE
        left, top = self.framed.left() + field.left * unit, self.framed.top() + field.top * unit
        return QRect(left, top, field.width * unit, field.height * unit)


MapSize = tuple[int, int, int]
"""Height, width and channels of a stage's feature maps."""


@dataclass(frozen=True)
class Widths:
    """Widths of the parts of the view, and of the gaps between them."""

    framed: int
    stage: int
    features: int
    outputs: int
    gap: int


def least_width(stages: int) -> int:
    """Of a view with so many stages, each with maps of the smallest size."""
    return (
        2 * SIZE
        + _LEAST_FEATURES
        + _LEAST_OUTPUTS
        + stages * (SMALLEST_MAP + _GAP)
        + ((stages + 2) * _ARROW[0])
    )


def widths(stages: int, width: int, line: int) -> Widths:
    """Divides the view's width among the framed image, the stages, the features and the digits.

    Args:
        stages: how many there are.
        width: of the view.
        line: height of a line of text.
    """
    least_gap, largest_gap = _ARROW
    gap = min(max(width // 60, least_gap), largest_gap)
    framed = SIZE * min(max(width // 9 // SIZE, 2), 8)
    features, outputs = max(width // 13, _LEAST_FEATURES), max(width // 5, _LEAST_OUTPUTS)
    least_stage = SMALLEST_MAP + _GAP
    if width < framed + features + outputs + (stages + 2) * gap + stages * least_stage:
        gap, framed, features, outputs = least_gap, 2 * SIZE, _LEAST_FEATURES, _LEAST_OUTPUTS
    room = width - framed - features - outputs - (stages + 2) * gap
    stage = max(room // stages, least_stage)
    # What a few stages can't use goes to the numbers behind them.
    used = min(stage, 3 * _LARGEST_OF_ALL * line)
    return Widths(framed, used, features, outputs + (stage - used) * stages, gap)


def lay_out(
    maps: Sequence[MapSize], features: int, width: int, height: int, heading: int, line: int
) -> NetworkLayout:
    """Lays the network out from left to right.

    Args:
        maps: the stages' maps.
        features: how many features there are.
        width: of the view.
        height: of the view.
        heading: height that is kept free above each column for its heading.
        line: height of a line of text.
    """
    parts = widths(len(maps), width, line)
    x, room = 0, max(height - heading, SMALLEST_MAP)
    first = QRect(x, 0, parts.framed, height)
    framed = QRect(x, heading, parts.framed, parts.framed)
    x += parts.framed + parts.gap
    columns = []
    for size in maps:
        columns.append(_stage(size, QRect(x, 0, parts.stage, height), heading, line))
        x += parts.stage + parts.gap
    rows = min(features, max(1, (room - line) // max(_ROW, line)))
    area = QRect(x, heading, parts.features, room)
    more = QRect() if rows == features else _below(area, line)
    slots = _rows(area, rows, min(max(_ROW, line), room // rows))
    columns.append(Column(QRect(x, 0, parts.features, height), slots, 1, 1, more))
    x += parts.features + parts.gap
    area = QRect(x, heading, max(parts.outputs, width - x), room)
    # Below the last digit, a line says what the threshold means.
    pitch = min((area.height() - line - theme.SPACE) // DIGITS, line * 2)
    column = QRect(x, 0, area.width(), height)
    columns.append(Column(column, _rows(area, DIGITS, pitch), 1, 1, QRect()))
    return NetworkLayout(first, framed, tuple(columns))


def _stage(size: MapSize, rect: QRect, heading: int, line: int) -> Column:
    """As many maps as fit, all of them if they do; then as large as they fit."""
    height, width, channels = size
    area = rect.adjusted(0, heading, 0, 0)
    below = _below(area, line)
    longer = max(height, width)
    least, all_from = -(-SMALLEST_MAP // longer), round(_ALL_FROM * line / longer)
    scale = max(least, min(_LARGEST_OF_ALL * line, area.width()) // longer)
    while scale > all_from and _capacity(size, scale, area) < channels:
        scale -= 1
    if _capacity(size, scale, area) < channels:
        area.setBottom(area.bottom() - line - theme.SPACE)
        # Two maps side by side, where the column is wide enough for that.
        scale = max(least, min(_LARGEST_MAP * line, (area.width() - _GAP) // 2) // longer)
    across = max(1, (area.width() + _GAP) // (width * scale + _GAP))
    down = max(1, area.height() // (height * scale + _BAR))
    number = min(channels, across * down)
    # Balanced: three rows of three rather than two of four and one.
    across = -(-number // -(-number // across))
    slots = tuple(
        QRect(
            area.x() + n % across * (width * scale + _GAP),
            area.y() + n // across * (height * scale + _BAR),
            width * scale,
            height * scale,
        )
        for n in range(number)
    )
    more = QRect() if number == channels else below
    return Column(rect, slots, height, width, more)


def _capacity(size: MapSize, scale: int, area: QRect) -> int:
    height, width, _ = size
    across = (area.width() + _GAP) // (width * scale + _GAP)
    return across * (area.height() // (height * scale + _BAR))


def _below(area: QRect, line: int) -> QRect:
    """A line for a button at the end of a column."""
    return QRect(area.x(), area.bottom() + 1 - line, area.width(), line)


def _rows(area: QRect, number: int, pitch: int) -> tuple[QRect, ...]:
    return tuple(QRect(area.x(), area.y() + n * pitch, area.width(), pitch) for n in range(number))
