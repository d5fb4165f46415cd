"""From one cell of the network's view to the next, by the keys."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from digit_gui.ui.canvas.grid_geometry import ARROWS
from digit_gui.ui.inside.columns.network_layout import Cell

if TYPE_CHECKING:
    from digit_gui.core.inspection.activations import Structure


_COLUMNS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
"""How many columns a key goes on."""


def stepped(
    cell: Cell,
    key: Qt.Key,
    modifiers: Qt.KeyboardModifier,
    shown: Sequence[Sequence[int]],
    structure: Structure,
) -> Cell | None:
    """The cell that a key leads to; None: it is no key to move with."""
    if key in _COLUMNS:
        return _next_stage(cell, _COLUMNS[key], shown)
    if key not in ARROWS:
        return None
    if modifiers & Qt.KeyboardModifier.ControlModifier:
        return _next_map(cell, ARROWS[key], shown)
    return next_cell(cell, ARROWS[key], structure)


def next_cell(cell: Cell, step: tuple[int, int], structure: Structure) -> Cell:
    """The neighbour in a direction, in the same map; the cell itself at the map's edge."""
    if cell.stage >= structure.feature_stage:
        count = structure.feature_count if cell.stage == structure.feature_stage else 10
        return replace(cell, channel=min(max(cell.channel + step[0] + step[1], 0), count - 1))
    stage = structure.stages[cell.stage]
    row = min(max(cell.row + step[1], 0), stage.height - 1)
    column = min(max(cell.column + step[0], 0), stage.width - 1)
    return replace(cell, row=row, column=column)


def _next_map(cell: Cell, step: tuple[int, int], shown: Sequence[Sequence[int]]) -> Cell:
    """The same cell of the next or previous map that is shown."""
    channels = shown[cell.stage]
    slot = channels.index(cell.channel) if cell.channel in channels else 0
    return replace(cell, channel=channels[min(max(slot + step[0] + step[1], 0), len(channels) - 1)])


def _next_stage(cell: Cell, by: int, shown: Sequence[Sequence[int]]) -> Cell:
    """The first cell of the first map in the next or previous column."""
    stage = min(max(cell.stage + by, 0), len(shown) - 1)
    return Cell(stage, shown[stage][0])
