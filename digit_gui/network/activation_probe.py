"""Looks at what a network computes on one drawing: feature maps, logits, and single sums."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal  # Keras and TensorFlow ship no types

import keras
import numpy as np
import tensorflow as tf

from digit_gui.core.activations import Activations, CellSum, Operation
from digit_gui.core.grid import SIZE
from digit_gui.core.prediction import Prediction
from digit_gui.network.model_graph import (
    NORMALIZATION,
    POOLING,
    LayerCall,
    ModelGraph,
    StageLayers,
    padding,
    window,
)

if TYPE_CHECKING:
    from digit_gui.core.grid import Floats


class ActivationProbe:
    """Reads off what a taken-apart network computes on drawings.

    Drawings come as the network takes them: (1, 28, 28, 1) float32 in 0..1, ink = 1.
    """

    def __init__(self, parts: ModelGraph) -> None:
        self._parts = parts
        maps = [stage.maps for stage in parts.stages]
        answer = parts.model.outputs[0]
        self._look = _compiled(parts, [parts.framed, *maps, parts.features, parts.logits, answer])

    def inspect(self, drawing: Floats) -> Activations:
        """What the network computes, from framing to answer."""
        framed, *maps, features, logits, likelihoods = self._look(drawing)
        return Activations(framed[:, :, 0], tuple(maps), features, logits, Prediction(likelihoods))

    def cell_sum(self, drawing: Floats, stage: int, cell: tuple[int, int, int]) -> CellSum:
        """The sum behind the cell (row, column, channel) of a stage's maps."""
        framed, outputs = self._outputs(drawing)
        entering = outputs[stage - 1][-1] if stage else framed
        return _cell_sum(self._parts.stages[stage], entering, outputs[stage], cell[:2], cell[2])

    @cached_property
    def _outputs(self) -> Any:
        """The framed image, and for each stage what leaves each of its layers."""
        stages = [[call.output for call in stage.calls] for stage in self._parts.stages]
        return _compiled(self._parts, [self._parts.framed, stages])


def _compiled(parts: ModelGraph, tensors: list[Any]) -> Any:
    """A function from a drawing to the values of (nested) symbolic tensors."""
    model = keras.Model(parts.model.inputs, tensors)

    def values(drawing: Any) -> Any:
        computed = model(drawing, training=False)
        return tf.nest.map_structure(lambda value: tf.cast(value[0], tf.float32), computed)

    # Without AutoGraph: there is nothing in it to rewrite, and a frozen program has no source.
    compute = tf.function(
        values,
        input_signature=[tf.TensorSpec((1, SIZE, SIZE, 1), tf.float32)],
        autograph=False,
    ).get_concrete_function()
    return lambda drawing: tf.nest.map_structure(
        lambda value: value.numpy(), compute(tf.constant(drawing))
    )


def _cell_sum(
    stage: StageLayers,
    entering: Floats,
    leaving: Sequence[Floats],
    cell: tuple[int, int],
    channel: int,
) -> CellSum:
    """The sum behind a cell of a stage's maps; `leaving` are the maps behind each layer."""
    cells = [cell]
    for call, before in zip(reversed(stage.operations), reversed(leaving[:-1]), strict=True):
        if isinstance(call.layer, POOLING):
            cell = _largest(call, before[:, :, channel], cell)
        cells.append(cell)
    cells.reverse()
    values = [float(maps[at][channel]) for maps, at in zip(leaving, cells, strict=True)]
    patch = _patch(stage.convolution, entering, cell)
    convolution = stage.convolution.layer
    kernel: Floats = convolution.kernel.numpy()[..., channel]
    bias = float(convolution.bias.numpy()[channel]) if convolution.use_bias else 0.0
    total = float((patch * kernel).sum(dtype=np.float64)) + bias
    steps = [
        Operation(_kind(call.layer), call.layer.name, value)
        for call, value in zip(stage.operations, values[1:], strict=True)
    ]
    activation = convolution.activation
    if activation is not keras.activations.linear:
        name = getattr(activation, "__name__", type(activation).__name__)
        steps.insert(0, Operation("activation", name, values[0]))
    return CellSum(*cell, patch, kernel, bias, total, tuple(steps))


def _kind(layer: Any) -> Literal["pooling", "normalization", "activation"]:
    if isinstance(layer, POOLING):
        return "pooling"
    return "normalization" if isinstance(layer, NORMALIZATION) else "activation"


def _largest(pooling: LayerCall, before: Floats, cell: tuple[int, int]) -> tuple[int, int]:
    """Where in a map (height, width) the largest value lies that goes into a pooled cell."""
    top, left = _corner(pooling, cell)
    rows, columns = window(pooling.layer)
    seen = before[max(top, 0) : top + rows, max(left, 0) : left + columns]
    row, column = np.unravel_index(seen.argmax(), seen.shape)
    return max(top, 0) + int(row), max(left, 0) + int(column)


def _patch(convolution: LayerCall, entering: Floats, cell: tuple[int, int]) -> Floats:
    """What a convolution sees of the maps that enter it, 0 beyond their edge."""
    rows, columns = window(convolution.layer)
    top, left = _corner(convolution, cell)
    padded = np.pad(entering, ((rows, rows), (columns, columns), (0, 0)))
    seen = padded[top + rows : top + 2 * rows, left + columns : left + 2 * columns]
    gap_rows, gap_columns = convolution.layer.dilation_rate
    return seen[::gap_rows, ::gap_columns]


def _corner(call: LayerCall, cell: tuple[int, int]) -> tuple[int, int]:
    """The first row and column that a cell sees of what enters its layer."""
    above, left = padding(call)
    return cell[0] * call.layer.strides[0] - above, cell[1] * call.layer.strides[1] - left
