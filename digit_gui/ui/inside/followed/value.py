"""One value of the network as it is followed: what it is, and what it is computed from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from digit_gui.core.words import translate
from digit_gui.ui.inside.columns.network_layout import Cell
from digit_gui.ui.inside.columns.words import pattern
from digit_gui.ui.looks import colour_scales

if TYPE_CHECKING:
    from PySide6.QtGui import QPalette

    from digit_gui.core.grid import Floats
    from digit_gui.core.inspection.activations import Activations, CellSum, Structure
    from digit_gui.ui.looks.colour_scales import ColourScale


@dataclass(frozen=True, eq=False)
class FollowedValue:
    """A cell of a feature map, a feature or a logit, with the sum behind it.

    Attributes:
        cell: which it is.
        cell_sum: the sum behind it.
        activations: of the network, for the maps that it is computed from.
        structure: of the network.
    """

    cell: Cell
    cell_sum: CellSum
    activations: Activations
    structure: Structure

    @property
    def is_in_map(self) -> bool:
        return self.cell.stage < self.structure.feature_stage

    @property
    def is_feature(self) -> bool:
        return self.cell.stage == self.structure.feature_stage

    @property
    def title(self) -> str:
        """What it is."""
        return title(self.cell, self.structure)

    @property
    def is_logit(self) -> bool:
        return self.cell.stage == self.structure.logit_stage

    @property
    def number(self) -> float:
        """The value itself."""
        return self.cell_sum.total if self.is_logit else self.cell_sum.value

    @property
    def output_map(self) -> Floats | None:
        """(height, width), the map that it is a cell of; None behind the maps."""
        if not self.is_in_map:
            return None
        return self.activations.maps[self.cell.stage][:, :, self.cell.channel]

    @property
    def source_column(self) -> str:
        """The column that the inputs are taken from."""
        if self.cell.stage == 0:
            return translate("FollowedValue", "Framed drawing")
        if self.is_logit:
            return translate("FollowedValue", "Summary")
        return pattern(self.structure.stages[self.cell.stage - 1])

    def source_name(self, number: int) -> str:
        """What an input of the sum is called."""
        channel = self.cell_sum.channels[number]
        if self.cell.stage == 0:
            return translate("FollowedValue", "framed drawing")
        if self.is_in_map or self.is_feature:
            return translate("FollowedValue", "map {channel}").format(channel=channel)
        return translate("FollowedValue", "number {number}").format(number=number)

    def source_map(self, number: int) -> Floats | None:
        """(height, width), the map that an input is taken from; None if there is none."""
        channel = self.cell_sum.channels[number]
        if channel < 0:
            return None
        if self.cell.stage == 0:
            return self.activations.framed
        return self._source_maps[:, :, channel]

    def source_scale(self, palette: QPalette) -> tuple[ColourScale, float]:
        """The colours of the column that the inputs are taken from, as `colour_scales.scale_of`."""
        if self.cell.stage == 0:
            return colour_scales.activations(palette), 1.0
        return colour_scales.scale_of(self._source_maps, palette)

    def output_scale(self, palette: QPalette) -> tuple[ColourScale, float]:
        """The colours of the stage that the value is in a map of."""
        return colour_scales.scale_of(self.activations.maps[self.cell.stage], palette)

    @property
    def _source_maps(self) -> Floats:
        """(height, width, channels), those that the inputs, or the features, are computed from."""
        return self.activations.maps[min(self.cell.stage, self.structure.feature_stage) - 1]

    def source_cell(self, number: int, row: int, column: int) -> Cell | None:
        """Where a cell of an input's map is followed; None where nothing is computed."""
        if self.cell.stage == 0:
            return None
        if self.is_logit:
            return Cell(self.structure.feature_stage, number)
        return Cell(self.cell.stage - 1, self.cell_sum.channels[number], row, column)


def title(cell: Cell, structure: Structure) -> str:
    """What a cell is, in words."""
    if cell.stage == structure.logit_stage:
        return translate("FollowedValue", "The score (logit) of {channel}").format(
            channel=cell.channel
        )
    if cell.stage == structure.feature_stage:
        return translate("FollowedValue", "Number {channel} of the summary").format(
            channel=cell.channel
        )
    stage = structure.stages[cell.stage]
    return translate(
        "FollowedValue", "{pattern}, map {channel}, row {row}, column {column}"
    ).format(pattern=pattern(stage), channel=cell.channel, row=cell.row, column=cell.column)
