"""What is said of the value that is pointed at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from digit_gui.core.words import short_decimal, signed_decimal, translate
from digit_gui.ui.inside.columns.network_layout import Cell
from digit_gui.ui.inside.followed.value import title

if TYPE_CHECKING:
    from digit_gui.core.inspection.activations import Activations, Structure

_DOT = "   \N{MIDDLE DOT}   "


def hint(likeliest: int) -> str:
    """As long as nothing is pointed at, about the likeliest digit."""
    return translate(
        "PointedWords",
        "Each picture is a feature map: strong colour where its pattern is. Bar to the right: "
        "speaks for {digit}; left: against. Click anything to follow it.",
    ).format(digit=likeliest)


def pointed_words(cell: Cell, activations: Activations, structure: Structure) -> str:
    """The value of a cell, what its map adds to the likeliest digit's logit, and what it sees."""
    words, likeliest = title(cell, structure), activations.likeliest
    if cell.stage == structure.logit_stage:
        return f"{words}: {short_decimal(float(activations.logits[cell.channel]))}"
    if cell.stage == structure.feature_stage:
        value = float(activations.features[cell.channel])
        added = float(activations.feature_contributions[cell.channel])
        adds = translate("PointedWords", "adds {added} to {digit}").format(
            added=signed_decimal(added, 2), digit=likeliest
        )
        return f"{words}: {short_decimal(value)}{_DOT}{adds}"
    value = float(activations.maps[cell.stage][cell.row, cell.column, cell.channel])
    added = float(activations.influences[cell.stage][cell.channel])
    field = structure.stages[cell.stage].receptive_field(cell.row, cell.column)
    adds = translate("PointedWords", "its map adds {added} to {digit}").format(
        added=signed_decimal(added, 2), digit=likeliest
    )
    sees = translate("PointedWords", "sees {width} x {height} cells").format(
        width=field.width, height=field.height
    )
    return f"{words}: {short_decimal(value)}{_DOT}{adds}{_DOT}{sees}"
