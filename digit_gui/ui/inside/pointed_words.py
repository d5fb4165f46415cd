"""What is said of the value that is pointed at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from digit_gui.ui.inside.columns.network_layout import Cell
from digit_gui.ui.inside.followed.value import title

if TYPE_CHECKING:
    from digit_gui.core.activations import Activations, Structure

HINT = (
    "Each picture is a feature map: strong colour where its pattern is. Bar to the right: speaks "
    "for {0}; left: against. Click anything to follow it."
)
"""As long as nothing is pointed at; {0} is the likeliest digit."""

_DOT = "   \N{MIDDLE DOT}   "


def pointed_words(cell: Cell, activations: Activations, structure: Structure) -> str:
    """The value of a cell, what its map adds to the likeliest digit's logit, and what it sees."""
    words, likeliest = title(cell, structure), activations.likeliest
    if cell.stage == structure.logit_stage:
        return f"{words}: {float(activations.logits[cell.channel]):.4g}"
    if cell.stage == structure.feature_stage:
        value = float(activations.features[cell.channel])
        added = float(activations.feature_contributions[cell.channel])
        return f"{words}: {value:.4g}{_DOT}adds {added:+.2f} to {likeliest}"
    value = float(activations.maps[cell.stage][cell.row, cell.column, cell.channel])
    added = float(activations.influences[cell.stage][cell.channel])
    field = structure.stages[cell.stage].receptive_field(cell.row, cell.column)
    return (
        f"{words}: {value:.4g}{_DOT}its map adds {added:+.2f} to {likeliest}{_DOT}"
        f"sees {field.width} x {field.height} cells"
    )
