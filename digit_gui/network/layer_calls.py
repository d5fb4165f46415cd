"""The calls of a Keras model's layers: which there are, what they span, what they do in words."""

from __future__ import annotations

from typing import Any, NamedTuple  # Keras ships no types

import keras
from keras import layers

from digit_gui.core.inspection.activations import InspectionError, Layer
from digit_gui.core.words import translate

CONVOLUTION = layers.Conv2D
OTHER_CONVOLUTIONS = (layers.Conv2DTranspose, layers.DepthwiseConv2D, layers.SeparableConv2D)
POOLING = (layers.MaxPooling2D, layers.AveragePooling2D)
NORMALIZATION = (layers.BatchNormalization,)
ACTIVATION = (layers.Activation, layers.ReLU, layers.LeakyReLU, layers.PReLU, layers.ELU)
ONLY_IN_TRAINING = (layers.Dropout, layers.SpatialDropout2D, layers.GaussianNoise)


class LayerCall(NamedTuple):
    """One call of a layer, with the symbolic tensors that it takes and gives there."""

    layer: Any
    input: Any
    output: Any


def path_to(output: Any) -> list[LayerCall]:
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


def is_softmax(layer: Any) -> bool:
    """Whether a layer is, or ends in, a softmax."""
    activation = getattr(layer, "activation", None)
    return isinstance(layer, layers.Softmax) or activation is keras.activations.softmax


def own_activation(layer: Any) -> Layer | None:
    """The activation function that a convolution or dense layer applies itself, if any."""
    activation = layer.activation
    if activation is keras.activations.linear:
        return None
    name = getattr(activation, "__name__", type(activation).__name__)
    return Layer("activation", name)


def described(layer: Any) -> Layer:
    """What a layer does, for a person to read."""
    if isinstance(layer, CONVOLUTION):
        return Layer("convolution", layer.name, tuple(layer.kernel_size))
    if isinstance(layer, POOLING):
        name = "largest" if isinstance(layer, layers.MaxPooling2D) else "average"
        return Layer("pooling", name, tuple(layer.pool_size))
    if isinstance(layer, NORMALIZATION):
        return Layer("normalization", layer.name)
    if isinstance(layer, layers.Rescaling):
        return Layer("scaling", layer.name)
    if is_softmax(layer):
        return Layer("softmax", layer.name)
    activation = getattr(layer, "activation", None)
    return Layer("activation", getattr(activation, "__name__", type(layer).__name__.lower()))


def refusal(why: str) -> InspectionError:
    """Says why a network can't be inspected."""
    return InspectionError(
        translate("LayerCalls", "This network answers, but it can't be inspected: {why}.").format(
            why=why
        )
    )
