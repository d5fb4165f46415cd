"""Parses a Keras model: finds its convolutions, the layers between them, and its logits."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import dropwhile, pairwise
from typing import Any, NamedTuple  # Keras ships no types

import keras
from keras import layers

from digit_gui.core.activations import FieldAxis, InspectionError, Stage, Structure
from digit_gui.core.grid import SIZE
from digit_gui.network.layer_names import unused_name

POOLING = (layers.MaxPooling2D, layers.AveragePooling2D)
NORMALIZATION = (layers.BatchNormalization,)
ACTIVATION = (layers.Activation, layers.ReLU, layers.LeakyReLU, layers.PReLU, layers.ELU)
_ONLY_IN_TRAINING = (layers.Dropout, layers.SpatialDropout2D, layers.GaussianNoise)
_CONVOLUTION = layers.Conv2D
_OTHER_CONVOLUTIONS = (layers.Conv2DTranspose, layers.DepthwiseConv2D, layers.SeparableConv2D)


class LayerCall(NamedTuple):
    """One call of a layer, with the symbolic tensors that it takes and gives there."""

    layer: Any
    input: Any
    output: Any


@dataclass(frozen=True)
class StageLayers:
    """The layers of a stage: a convolution, and those behind it that change its values."""

    convolution: LayerCall
    operations: tuple[LayerCall, ...]
    stage: Stage

    @property
    def calls(self) -> tuple[LayerCall, ...]:
        return (self.convolution, *self.operations)

    @property
    def maps(self) -> Any:
        """The stage's feature maps, symbolic (batch, height, width, channels)."""
        return self.calls[-1].output


@dataclass(frozen=True)
class ModelGraph:
    """A parsed model. Its tensors are symbolic, with the batch first.

    Attributes:
        model: from images, (batch, 28, 28, 1), to likelihoods.
        stages: at least one.
        features: (batch, n), the feature vectors that the logits are computed from.
        logits: (batch, 10).
    """

    model: Any
    stages: tuple[StageLayers, ...]
    features: Any
    logits: Any

    @property
    def framed(self) -> Any:
        """The framed image, (batch, 28, 28, 1)."""
        return self.stages[0].convolution.input

    @property
    def structure(self) -> Structure:
        return Structure(tuple(stage.stage for stage in self.stages), self.features.shape[1])


def parse_model(loaded: Any) -> ModelGraph:
    """Parses a loaded Keras model.

    From its first convolution to its softmax the model must be a chain: each layer has one input,
    and between two convolutions there are only pooling, batch normalization, activations, and
    layers that act in training alone. Before the first convolution, and between the last one and
    the logits, any layers may stand; between the logits and the softmax, only activations.

    Raises:
        InspectionError: when the model is built in another way.
    """
    model = keras.Model(loaded.inputs, loaded.outputs)  # a Sequential lists no operations
    path = _path(model.outputs[0])
    starts = [at for at, call in enumerate(path) if isinstance(call.layer, _CONVOLUTION)]
    behind = path[starts[-1] + 1 :] if starts else []
    known = [path[at].layer for at in starts] + [call.layer for call in behind]
    for layer in model.operations:
        if isinstance(layer, (_CONVOLUTION, *_OTHER_CONVOLUTIONS)) and layer not in known:
            raise _refusal(f"its layer {layer.name} is not a plain convolution in a single chain")
    if not starts:
        raise _refusal("it has no two-dimensional convolutions")
    features, logits = _features_and_logits(behind, model)
    return ModelGraph(model, tuple(_stages(path, starts)), features, logits)


def padding(call: LayerCall) -> tuple[int, int]:
    """How many rows above the map, and columns left of it, a layer's first window begins."""
    if call.layer.padding == "valid":
        return 0, 0
    above, left = (
        max((cells_out - 1) * stride + size - cells_in, 0) // 2
        for cells_in, cells_out, size, stride in zip(
            call.input.shape[1:3],
            call.output.shape[1:3],
            window(call.layer),
            call.layer.strides,
            strict=True,
        )
    )
    return above, left


def window(layer: Any) -> tuple[int, int]:
    """Rows and columns that the window of a convolution or pooling spans, gaps included."""
    if isinstance(layer, POOLING):
        rows, columns = layer.pool_size
    else:
        rows, columns = (
            (size - 1) * gap + 1
            for size, gap in zip(layer.kernel_size, layer.dilation_rate, strict=True)
        )
    return rows, columns


def _refusal(why: str) -> InspectionError:
    return InspectionError(f"This network answers, but it can't be inspected: {why}.")


def _path(output: Any) -> list[LayerCall]:
    """The calls that lead to `output`, in order, from behind the last one with several inputs."""
    path: list[LayerCall] = []
    tensor = output
    while True:
        # A layer's own `input` and `output` are those of its first use, perhaps in another model.
        layer, node, _ = tensor._keras_history
        inputs = layer._inbound_nodes[node].input_tensors
        if len(inputs) != 1:
            return path[::-1]
        path.append(LayerCall(layer, inputs[0], tensor))
        tensor = inputs[0]


def _features_and_logits(head: Sequence[LayerCall], model: Any) -> tuple[Any, Any]:
    """What the last dense layer takes, and its ten sums; only activations may follow it.

    Args:
        head: the calls behind the last convolution.
        model: what they belong to.
    """
    activations = (*ACTIVATION, layers.Softmax)
    calls = dropwhile(lambda call: isinstance(call.layer, activations), reversed(head))
    dense = next(calls, None)
    if (
        dense is None
        or not isinstance(dense.layer, layers.Dense)
        or len(dense.input.shape) != 2
        or not _is_softmax(head[-1].layer)
    ):
        raise _refusal("it doesn't end in a dense layer and a softmax")
    logits = _sums(dense, model) if _is_softmax(dense.layer) else dense.output
    return dense.input, logits


def _is_softmax(layer: Any) -> bool:
    activation = getattr(layer, "activation", None)
    return isinstance(layer, layers.Softmax) or activation is keras.activations.softmax


def _sums(dense: LayerCall, model: Any) -> Any:
    """What a dense layer gives before its own activation: that of a new layer, same weights."""
    linear = layers.Dense(
        dense.layer.units,
        use_bias=dense.layer.use_bias,
        dtype=dense.layer.dtype,
        name=unused_name(model, "logits"),
    )
    sums = linear(dense.input)
    linear.set_weights(dense.layer.get_weights())
    return sums


def _stages(path: Sequence[LayerCall], starts: Sequence[int]) -> Iterator[StageLayers]:
    framed = path[starts[0]].input.shape[1:]
    if framed != (SIZE, SIZE, 1):
        raise _refusal(
            f"its first convolution takes {' x '.join(map(str, framed))} values, "
            f"not {SIZE} x {SIZE} x 1"
        )
    vertical = horizontal = FieldAxis()
    for number, (start, end) in enumerate(pairwise([*starts, len(path)]), 1):
        calls = list(_stage_calls(path[start:end], is_last=end == len(path)))
        for call in calls:
            if isinstance(call.layer, (_CONVOLUTION, *POOLING)):
                (above, left), (rows, columns) = padding(call), window(call.layer)
                vertical = vertical.through(rows, call.layer.strides[0], above)
                horizontal = horizontal.through(columns, call.layer.strides[1], left)
        _, height, width, channels = calls[-1].output.shape
        name = _name(calls) or f"convolution {number}"
        stage = Stage(name, height, width, channels, vertical, horizontal)
        yield StageLayers(calls[0], tuple(calls[1:]), stage)


def _stage_calls(path: Sequence[LayerCall], *, is_last: bool) -> Iterator[LayerCall]:
    """The convolution with which `path` begins, and the calls behind it that change its values."""
    convolution = path[0].layer
    if convolution.data_format != "channels_last" or convolution.groups != 1:
        raise _refusal(
            f"its layer {convolution.name} is a grouped convolution, or has its channels first"
        )
    yield path[0]
    for call in path[1:]:
        if isinstance(call.layer, POOLING + NORMALIZATION + ACTIVATION):
            yield call
        elif not isinstance(call.layer, _ONLY_IN_TRAINING):
            if not is_last:
                raise _refusal(f"its layer {call.layer.name} stands between two convolutions")
            return


def _name(calls: Sequence[LayerCall]) -> str | None:
    """The name of the last layer that has not an automatic one, such as "max_pooling2d_3"."""
    for call in reversed(calls):
        plain = call.layer.name.replace("_", "").rstrip("0123456789")
        if plain != type(call.layer).__name__.lower():
            return str(call.layer.name)
    return None
