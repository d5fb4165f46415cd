"""Reads what a network computes for one image: feature maps, logits, and single sums."""

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
    """Reads what a parsed network computes for images.

    It takes them as the network does: a batch of one, (1, 28, 28, 1) float32 in 0..1, ink = 1.
    Making a probe compiles the network once more, which takes some tenths of a second.
    """

    def __init__(self, graph: ModelGraph) -> None:
        self._graph = graph
        maps = [stage.maps for stage in graph.stages]
        answer = graph.model.outputs[0]
        tensors = [graph.framed, *maps, graph.features, graph.logits, answer]
        self._activations = _compiled(graph, tensors)

    def inspect(self, batch: Floats) -> Activations:
        """What the network computes, from framing to answer."""
        framed, *maps, features, logits, likelihoods = self._activations(batch)
        return Activations(framed[:, :, 0], tuple(maps), features, logits, Prediction(likelihoods))

    def cell_sum(self, batch: Floats, stage: int, cell: tuple[int, int, int]) -> CellSum:
        """The sum behind the cell (row, column, channel) of a stage's maps."""
        framed, outputs = self._outputs(batch)
        inputs = outputs[stage - 1][-1] if stage else framed
        return _cell_sum(self._graph.stages[stage], inputs, outputs[stage], cell[:2], cell[2])

    @cached_property
    def _outputs(self) -> Any:
        """The framed image, and for each stage the output of each of its layers."""
        stages = [[call.output for call in stage.calls] for stage in self._graph.stages]
        return _compiled(self._graph, [self._graph.framed, stages])


def _compiled(graph: ModelGraph, tensors: list[Any]) -> Any:
    """A function from a batch of one image to the values of (nested) symbolic tensors."""
    model = keras.Model(graph.model.inputs, tensors)

    def values(batch: Any) -> Any:
        computed = model(batch, training=False)
        return tf.nest.map_structure(lambda value: tf.cast(value[0], tf.float32), computed)

    # Without AutoGraph: there is nothing in it to rewrite, and a frozen program has no source.
    compute = tf.function(
        values,
        input_signature=[tf.TensorSpec((1, SIZE, SIZE, 1), tf.float32)],
        autograph=False,
    ).get_concrete_function()
    return lambda batch: tf.nest.map_structure(
        lambda value: value.numpy(), compute(tf.constant(batch))
    )


def _cell_sum(
    layers: StageLayers,
    inputs: Floats,
    outputs: Sequence[Floats],
    cell: tuple[int, int],
    channel: int,
) -> CellSum:
    """The sum behind a cell of a stage's maps.

    Args:
        layers: the stage's.
        inputs: (height, width, channels), the maps that the convolution takes.
        outputs: those that it gives, and those of each layer behind it.
        cell: row and column in the last of them.
        channel: of the cell.
    """
    cells = [cell]
    for call, before in zip(reversed(layers.operations), reversed(outputs[:-1]), strict=True):
        if isinstance(call.layer, POOLING):
            cell = _largest(call, before[:, :, channel], cell)
        cells.append(cell)
    cells.reverse()
    values = [float(maps[at][channel]) for maps, at in zip(outputs, cells, strict=True)]
    patch = _patch(layers.convolution, inputs, cell)
    convolution = layers.convolution.layer
    kernel: Floats = convolution.kernel.numpy()[..., channel]
    bias = float(convolution.bias.numpy()[channel]) if convolution.use_bias else 0.0
    total = float((patch * kernel).sum(dtype=np.float64)) + bias
    operations = [
        Operation(_kind(call.layer), call.layer.name, value)
        for call, value in zip(layers.operations, values[1:], strict=True)
    ]
    activation = convolution.activation
    if activation is not keras.activations.linear:
        name = getattr(activation, "__name__", type(activation).__name__)
        operations.insert(0, Operation("activation", name, values[0]))
    return CellSum(*cell, patch, kernel, bias, total, tuple(operations))


def _kind(layer: Any) -> Literal["pooling", "normalization", "activation"]:
    if isinstance(layer, POOLING):
        return "pooling"
    return "normalization" if isinstance(layer, NORMALIZATION) else "activation"


def _largest(pooling: LayerCall, before: Floats, cell: tuple[int, int]) -> tuple[int, int]:
    """Row and column of the largest value that is pooled into `cell`.

    Args:
        pooling: the pooling layer's call.
        before: (height, width), the map that is pooled.
        cell: row and column in the pooled map.
    """
    top, left = _window_corner(pooling, cell)
    rows, columns = window(pooling.layer)
    pooled = before[max(top, 0) : top + rows, max(left, 0) : left + columns]
    row, column = np.unravel_index(pooled.argmax(), pooled.shape)
    return max(top, 0) + int(row), max(left, 0) + int(column)


def _patch(convolution: LayerCall, inputs: Floats, cell: tuple[int, int]) -> Floats:
    """The part of the input maps that a cell of the convolution is computed from."""
    rows, columns = window(convolution.layer)
    top, left = _window_corner(convolution, cell)
    padded = np.pad(inputs, ((rows, rows), (columns, columns), (0, 0)))
    covered = padded[top + rows : top + 2 * rows, left + columns : left + 2 * columns]
    dilation_rows, dilation_columns = convolution.layer.dilation_rate
    return covered[::dilation_rows, ::dilation_columns]


def _window_corner(call: LayerCall, cell: tuple[int, int]) -> tuple[int, int]:
    """First row and column of a layer's input that go into a cell of its output.

    Negative where the window begins in the padding.
    """
    above, left = padding(call)
    return cell[0] * call.layer.strides[0] - above, cell[1] * call.layer.strides[1] - left
