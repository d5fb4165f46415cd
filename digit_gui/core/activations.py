"""What a network computes from one drawing, as plain values.

Feature maps are indexed [row, column, channel]; rows and columns count from 0 at the top left.
The framed image is what enters the first convolution: the drawing, scaled and centred.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, NamedTuple

from digit_gui.core.grid import SIZE

if TYPE_CHECKING:
    from digit_gui.core.grid import Floats
    from digit_gui.core.prediction import Prediction


class InspectionError(Exception):
    """Why a network that can answer can't be inspected: one sentence for a person."""


class ReceptiveField(NamedTuple):
    """The rectangle of the framed image on which a cell of a feature map depends, in cells."""

    left: int
    top: int
    width: int
    height: int


@dataclass(frozen=True)
class FieldAxis:
    """The receptive fields of a map's cells along one axis, in cells of the framed image.

    Cell i depends on the `size` cells from start + i * stride on. With padding, these may begin
    before the image's first cell or end after its last.
    """

    size: int = 1
    stride: int = 1
    start: int = 0

    def through(self, size: int, stride: int, padding: int) -> FieldAxis:
        """The receptive fields after one more layer.

        Args:
            size: cells that the layer's window spans, the gaps of a dilation included.
            stride: cells from one window to the next.
            padding: cells by which the first window begins before the map.
        """
        return FieldAxis(
            size=self.size + (size - 1) * self.stride,
            stride=self.stride * stride,
            start=self.start - padding * self.stride,
        )

    def clipped(self, cell: int) -> tuple[int, int]:
        """The first cell of the field of `cell`, and its length, both clipped to the image."""
        start = self.start + cell * self.stride
        first = max(start, 0)
        return first, min(start + self.size, SIZE) - first


@dataclass(frozen=True)
class Stage:
    """A convolution with the pooling, normalization and activation behind it.

    Its feature maps, one for each channel, are the output of the last of these layers.

    Attributes:
        name: the name of its last layer that was not named by Keras, or "convolution 2" if
            Keras named them all.
        height: rows of each feature map.
        width: columns of each feature map.
        channels: how many feature maps there are.
        vertical: the receptive fields of a map's rows.
        horizontal: the receptive fields of a map's columns.
    """

    name: str
    height: int
    width: int
    channels: int
    vertical: FieldAxis
    horizontal: FieldAxis

    def receptive_field(self, row: int, column: int) -> ReceptiveField:
        """The receptive field of a cell, clipped to the framed image."""
        top, height = self.vertical.clipped(row)
        left, width = self.horizontal.clipped(column)
        return ReceptiveField(left, top, width, height)


@dataclass(frozen=True)
class Structure:
    """What a network is made of.

    Attributes:
        stages: at least one, from the drawing to the answer.
        feature_count: length of the feature vector that the logits are computed from.
    """

    stages: tuple[Stage, ...]
    feature_count: int


@dataclass(frozen=True, eq=False)
class Activations:
    """What a network computes between one drawing and its answer.

    Attributes:
        framed: (28, 28) float32, the framed image.
        maps: for each stage of the structure (height, width, channels) float32.
        features: (feature_count,) float32, the feature vector that the logits are computed from.
        logits: (10,) float32, that of digit d at index d.
        prediction: the answer.
    """

    framed: Floats
    maps: tuple[Floats, ...]
    features: Floats
    logits: Floats
    prediction: Prediction


@dataclass(frozen=True)
class Operation:
    """One operation on the sum of a convolution.

    Attributes:
        kind: what is done.
        name: that of the layer, or of the convolution's own activation function.
        value: the result at the cell in question.
    """

    kind: Literal["pooling", "normalization", "activation"]
    name: str
    value: float


@dataclass(frozen=True, eq=False)
class CellSum:
    """The sum behind one cell of a feature map.

    A pooled cell is computed from several sums: this is the one with the largest result, which
    max-pooling passes on.

    Attributes:
        row: row of the sum in the convolution's own output, before pooling.
        column: its column there.
        patch: (rows, columns, channels) float32, the convolution's inputs for this sum: cells of
            the previous stage's maps, or of the framed image; 0 beyond their edges.
        kernel: (rows, columns, channels) float32, the weights of the cell's channel.
        bias: what is added; 0 if the convolution has none.
        total: the sum of patch x kernel, plus bias.
        operations: what is done to the total, in this order.
        value: the value of the cell: the result of the last operation.
    """

    row: int
    column: int
    patch: Floats
    kernel: Floats
    bias: float
    total: float
    operations: tuple[Operation, ...]

    @property
    def value(self) -> float:
        return self.operations[-1].value if self.operations else self.total
