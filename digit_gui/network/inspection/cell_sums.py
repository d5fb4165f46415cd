"""The weighted sum behind one value of a network, and what is done to it, in plain numbers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from digit_gui.core.inspection.activations import CellSum, Layer, Operation
from digit_gui.network.layer_calls import (
    NORMALIZATION,
    POOLING,
    LayerCall,
    described,
    own_activation,
    padding,
    window,
)

if TYPE_CHECKING:
    from digit_gui.core.grid import Floats
    from digit_gui.network.head import Head
    from digit_gui.network.model_graph import StageLayers


def of_cell(
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
    cells, pooled = [cell], []
    for call, before in zip(reversed(layers.operations), reversed(outputs[:-1]), strict=True):
        taken = None
        if isinstance(call.layer, POOLING):
            corner, taken = _pooled(call, before[:, :, channel], cell)
            row, column = np.unravel_index(taken.argmax(), taken.shape)
            cell = corner[0] + int(row), corner[1] + int(column)
        cells.append(cell)
        pooled.append(taken)
    cells.reverse()
    pooled.reverse()
    values = [float(maps[at][channel]) for maps, at in zip(outputs, cells, strict=True)]
    corner = _corner(layers.convolution, cell)
    convolution = layers.convolution.layer
    patch = _patch(layers.convolution, inputs, corner)
    kernel: Floats = convolution.kernel.numpy()[..., channel]
    bias = float(convolution.bias.numpy()[channel]) if convolution.use_bias else 0.0
    operations = [
        Operation(described(call.layer), value, taken, *_factors(call, channel))
        for call, value, taken in zip(layers.operations, values[1:], pooled, strict=True)
    ]
    if activation := own_activation(convolution):
        operations.insert(0, Operation(activation, values[0]))
    channels = tuple(range(kernel.shape[2]))
    return CellSum(
        *cell,
        patch,
        kernel,
        bias,
        _total(patch, kernel, bias),
        tuple(operations),
        corner,
        tuple(convolution.dilation_rate),
        channels,
    )


def of_feature(head: Head, maps: Floats, index: int) -> CellSum:
    """The sum of a feature: its map, weighted.

    Args:
        head: of the network.
        maps: (height, width, channels), those of the last stage.
        index: of the feature.

    Raises:
        InspectionError: when the features are computed from the maps in another way.
    """
    kernel = head.kernel(index)[:, :, None]
    channel = head.sources[index]
    patch = maps[:, :, channel : channel + 1]
    return CellSum(0, 0, patch, kernel, 0.0, _total(patch, kernel, 0.0), (), channels=(channel,))


def of_logit(
    head: Head, features: Floats, following: Sequence[tuple[Layer, Floats]], digit: int
) -> CellSum:
    """The sum of a logit: all features, weighted.

    Args:
        head: of the network.
        features: (n,).
        following: what is done to the ten logits, with the results (10,).
        digit: whose logit it is.
    """
    dense = head.dense
    patch = features[None, None]
    kernel: Floats = dense.kernel.numpy()[None, None, :, digit]
    bias = float(dense.bias.numpy()[digit]) if dense.use_bias else 0.0
    operations = []
    for layer, values in following:
        scale = _scale_of(head, layer)
        operations.append(Operation(layer, float(values[digit]), scale=scale))
    channels = head.sources or (-1,) * len(features)
    return CellSum(
        0,
        0,
        patch,
        kernel,
        bias,
        _total(patch, kernel, bias),
        tuple(operations),
        channels=channels,
    )


def _scale_of(head: Head, layer: Layer) -> float:
    """The factor of one of the head's own scalings; 1 for anything else."""
    own = (call for call in head.calls if described(call.layer) == layer)
    return next((float(call.layer.scale) for call in own if layer.kind == "scaling"), 1.0)


def _total(patch: Floats, kernel: Floats, bias: float) -> float:
    return float((patch * kernel).sum(dtype=np.float64)) + bias


def _factors(call: LayerCall, channel: int) -> tuple[float, float]:
    """Factor and shift of a batch normalization for a channel; 1 and 0 for anything else."""
    layer = call.layer
    if not isinstance(layer, NORMALIZATION):
        return 1.0, 0.0
    mean, variance = (float(v.numpy()[channel]) for v in (layer.moving_mean, layer.moving_variance))
    scale = (variance + float(layer.epsilon)) ** -0.5
    if layer.scale:
        scale *= float(layer.gamma.numpy()[channel])
    shift = -mean * scale
    if layer.center:
        shift += float(layer.beta.numpy()[channel])
    return scale, shift


def _pooled(
    pooling: LayerCall, before: Floats, cell: tuple[int, int]
) -> tuple[tuple[int, int], Floats]:
    """What is pooled into `cell`, and the row and column of its first value.

    Args:
        pooling: the pooling layer's call.
        before: (height, width), the map that is pooled.
        cell: row and column in the pooled map.
    """
    top, left = _corner(pooling, cell)
    rows, columns = window(pooling.layer)
    first = max(top, 0), max(left, 0)
    return first, before[first[0] : top + rows, first[1] : left + columns]


def _patch(convolution: LayerCall, inputs: Floats, corner: tuple[int, int]) -> Floats:
    """The part of the input maps that a cell of the convolution is computed from."""
    rows, columns = window(convolution.layer)
    top, left = corner
    padded = np.pad(inputs, ((rows, rows), (columns, columns), (0, 0)))
    covered = padded[top + rows : top + 2 * rows, left + columns : left + 2 * columns]
    dilation_rows, dilation_columns = convolution.layer.dilation_rate
    return covered[::dilation_rows, ::dilation_columns]


def _corner(call: LayerCall, cell: tuple[int, int]) -> tuple[int, int]:
    """First row and column of a layer's input that go into a cell of its output.

    Negative where the window begins in the padding.
    """
    above, left = padding(call)
    return cell[0] * call.layer.strides[0] - above, cell[1] * call.layer.strides[1] - left
