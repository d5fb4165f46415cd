"""What happens inside a network while it reads one drawing, as numbers. Knows no Keras.

Maps are indexed [row, column, channel]; rows and columns count from 0 at the top left. The framed
image is the picture that enters the first convolution: the drawing, scaled and centred.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple

import numpy as np
import numpy.typing as npt

from digit_gui.core.grid import SIZE
from digit_gui.core.prediction import Prediction

Floats = npt.NDArray[np.float32]


class InsideError(Exception):
    """Why a network can answer but not be looked into: one sentence for a person."""


class Field(NamedTuple):
    """A rectangle on the framed image, in its cells, that covers whole cells of it."""

    left: int
    top: int
    width: int
    height: int


@dataclass(frozen=True)
class Reach:
    """Which cells of the framed image the cells of a map see, along one axis.

    Cell i sees the `size` cells from start + i * step on. Padding lets them begin before the
    image's first cell or end after its last.
    """

    size: int = 1
    step: int = 1
    start: int = 0

    def through(self, size: int, stride: int, padding: int) -> Reach:
        """The reach behind one more layer.

        Args:
            size: cells that the layer's window covers, the gaps of a dilation included.
            stride: cells from one window to the next.
            padding: cells by which the first window begins before the map.
        """
        return Reach(
            size=self.size + (size - 1) * self.step,
            step=self.step * stride,
            start=self.start - padding * self.step,
        )

    def clipped(self, cell: int) -> tuple[int, int]:
        """First cell of the framed image that `cell` sees, and how many, none beyond the image."""
        start = self.start + cell * self.step
        first = max(start, 0)
        return first, min(start + self.size, SIZE) - first


@dataclass(frozen=True)
class Block:
    """A convolution with the pooling, normalization and activation behind it.

    Its feature maps, one for each channel, are what leaves the last of these layers.

    Attributes:
        name: the name that the network's author gave its last layer that has one of its own, or
            "convolution 2" if there is none.
        height: rows of each of its feature maps.
        width: columns of each of its feature maps.
        channels: how many feature maps there are.
        vertical: what the rows of a map see.
        horizontal: what the columns of a map see.
    """

    name: str
    height: int
    width: int
    channels: int
    vertical: Reach
    horizontal: Reach

    def receptive_field(self, row: int, column: int) -> Field:
        """The part of the framed image on which a cell of the maps depends, clipped to it."""
        top, height = self.vertical.clipped(row)
        left, width = self.horizontal.clipped(column)
        return Field(left, top, width, height)


@dataclass(frozen=True)
class Structure:
    """What a network is made of.

    Attributes:
        blocks: its convolutions, at least one, in the order in which a drawing passes them.
        pooled_size: length of the vector from which the logits are computed.
    """

    blocks: tuple[Block, ...]
    pooled_size: int


@dataclass(frozen=True, eq=False)
class Inside:
    """Everything that a network computed on its way from one drawing to its answer.

    Attributes:
        framed: (28, 28) float32, the framed image.
        maps: for each block of the structure (height, width, channels) float32.
        pooled: (pooled_size,) float32, the vector from which the logits are computed.
        logits: (10,) float32, that of digit d at index d.
        prediction: what the network makes of the logits.
    """

    framed: Floats
    maps: tuple[Floats, ...]
    pooled: Floats
    logits: Floats
    prediction: Prediction


@dataclass(frozen=True)
class Step:
    """One thing done to the sum of a convolution.

    Attributes:
        kind: what is done.
        name: the layer that does it; the function's name if the convolution does it itself.
        value: what comes out at the cell that is followed.
    """

    kind: Literal["pooling", "normalization", "activation"]
    name: str
    value: float


@dataclass(frozen=True, eq=False)
class CellSum:
    """The sum behind one cell of a feature map.

    A pooled cell comes from several sums: this is the one with the largest result, the one that
    max-pooling lets through.

    Attributes:
        row: row of the sum in the convolution's own, not yet pooled map.
        column: its column there.
        patch: (rows, columns, channels) float32, what the convolution sees there of the maps
            before it, or of the framed image; 0 beyond their edge.
        kernel: (rows, columns, channels) float32, the weights of the cell's channel.
        bias: what is added; 0 when the convolution has none.
        total: the sum of patch x kernel, plus bias.
        steps: what happens to it, in this order.
        value: the value of the cell: that after the last step.
    """

    row: int
    column: int
    patch: Floats
    kernel: Floats
    bias: float
    total: float
    steps: tuple[Step, ...]

    @property
    def value(self) -> float:
        return self.steps[-1].value if self.steps else self.total


@dataclass(frozen=True, eq=False)
class Attribution:
    """What each cell of a drawing adds to the logit of a digit, or takes from it.

    Attributes:
        values: (28, 28) float32 on the drawing's own grid. Positive speaks for the digit,
            negative against it. Cells without ink have 0.
        digit: the digit that is explained.
        against: the digit whose logit is subtracted: why not this one? None: none is.
        difference: the logit, or the difference of the two, of the drawing minus that of the
            blank grid: what the values should add up to.
    """

    values: Floats
    digit: int
    against: int | None
    difference: float

    @property
    def completeness_error(self) -> float:
        """By how much the sum of the values misses the difference, at least 0.

        As a share of the difference, or of 1 where the difference is smaller than that.
        """
        missing = abs(float(self.values.sum(dtype=np.float64)) - self.difference)
        return missing / max(abs(self.difference), 1.0)
