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


OperationKind = Literal[
    "convolution", "pooling", "normalization", "activation", "scaling", "softmax"
]


EXPERIMENT = "experiment"
"""Name of the layer that divides by an experiment's temperature."""


class Layer(NamedTuple):
    """What a layer does, for a person to read.

    Attributes:
        kind: what is done.
        name: the function: "relu", "largest" or "average" of a pooling; else the layer's name.
        window: rows and columns of a kernel or of a pooling; (1, 1) for what acts on single values.
    """

    kind: OperationKind
    name: str
    window: tuple[int, int] = (1, 1)


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
        layers: the convolution and what follows it, in order.
    """

    name: str
    height: int
    width: int
    channels: int
    vertical: FieldAxis
    horizontal: FieldAxis
    layers: tuple[Layer, ...]

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
        sources: for each feature the map of the last stage that it is a weighted sum of; empty
            when the features are computed from the maps in another way.
        head: what is done to the logits, down to the softmax.
    """

    stages: tuple[Stage, ...]
    feature_count: int
    sources: tuple[int, ...]
    head: tuple[Layer, ...]

    @property
    def feature_stage(self) -> int:
        """Where a `CellSum` is asked for, the index of the feature vector."""
        return len(self.stages)

    @property
    def logit_stage(self) -> int:
        """Where a `CellSum` is asked for, the index of the logits."""
        return len(self.stages) + 1


@dataclass(frozen=True, eq=False)
class Activations:
    """What a network computes between one drawing and its answer.

    Attributes:
        framed: (28, 28) float32, the framed image.
        maps: for each stage of the structure (height, width, channels) float32.
        features: (feature_count,) float32, the feature vector that the logits are computed from.
        logits: (10,) float32, that of digit d at index d.
        prediction: the answer.
        influences: for each stage (channels,) float32, what each map adds to the logit of the
            likeliest digit: the sum over the map's cells of value x derivative of the logit with
            respect to it (gradient x input: Shrikumar, Greenside, Shcherbina, Kundaje, "Not Just a
            Black Box", 2016, arXiv:1605.01713). Where nothing but weighted sums follows, as after
            the last stage of the program's networks, these and the bias add up to the logit.
        feature_contributions: (feature_count,) float32, the same for each feature: what it adds to
            the likeliest digit's logit; all of them and the bias add up to it.
        head: (10,) float32 for each layer of the structure's head, its output.
    """

    framed: Floats
    maps: tuple[Floats, ...]
    features: Floats
    logits: Floats
    prediction: Prediction
    influences: tuple[Floats, ...]
    feature_contributions: Floats
    head: tuple[Floats, ...]

    @property
    def likeliest(self) -> int:
        """The likeliest digit, also when the drawing is unknown."""
        return int(self.prediction.likelihoods.argmax())


@dataclass(frozen=True, eq=False)
class Operation:
    """One operation on a sum.

    Attributes:
        layer: what is done.
        value: the result at the cell in question.
        pooled: of a pooling, (rows, columns) float32, the values that it takes.
        scale: of a normalization or a scaling, the factor.
        shift: of a normalization, what is added then.
    """

    layer: Layer
    value: float
    pooled: Floats | None = None
    scale: float = 1.0
    shift: float = 0.0


@dataclass(frozen=True, eq=False)
class CellSum:
    """The weighted sum behind one value: a cell of a feature map, a feature, or a logit.

    Its inputs are patches of maps. Where the value is a feature, there is one patch, the whole map;
    where it is a logit, the inputs are the features, patches of one cell. A pooled cell is computed
    from several sums: this is the one with the largest result, which max-pooling passes on.

    Attributes:
        row: row of the sum in the convolution's own output, before pooling; 0 behind the maps.
        column: its column there.
        patch: (rows, columns, inputs) float32; 0 beyond the edges of a map.
        kernel: (rows, columns, inputs) float32, the weights.
        bias: what is added; 0 if there is none.
        total: the sum of patch x kernel, plus bias.
        operations: what is done to the total, in this order.
        corner: row and column of the patch's first cell in the map that it is taken from; negative
            where the patch begins beyond the edge.
        step: cells of the map from one cell of the patch to the next; 1 without dilation.
        channels: for each input, the map of the stage before that it is taken from, or -1.
    """

    row: int
    column: int
    patch: Floats
    kernel: Floats
    bias: float
    total: float
    operations: tuple[Operation, ...]
    corner: tuple[int, int] = (0, 0)
    step: tuple[int, int] = (1, 1)
    channels: tuple[int, ...] = ()

    @property
    def contributions(self) -> Floats:
        """(inputs,) float32, what each input adds to the total."""
        added: Floats = (self.patch * self.kernel).sum(axis=(0, 1))
        return added

    @property
    def value(self) -> float:
        """The value in question: the result of the last operation."""
        return self.operations[-1].value if self.operations else self.total
