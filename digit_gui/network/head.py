"""The head of a network: how the logits are computed from the last maps, and what follows them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import dropwhile
from typing import TYPE_CHECKING, Any  # Keras ships no types

import numpy as np
from keras import layers

from digit_gui.core.inspection.activations import InspectionError, Layer
from digit_gui.core.words import translate
from digit_gui.network.layer_calls import (
    ACTIVATION,
    ONLY_IN_TRAINING,
    LayerCall,
    described,
    is_softmax,
    refusal,
)
from digit_gui.network.layer_names import unused_name

if TYPE_CHECKING:
    from digit_gui.core.grid import Floats


@dataclass(frozen=True)
class Head:
    """What follows the last convolution's stage. Tensors are symbolic, with the batch first.

    Attributes:
        features: (batch, n), the feature vectors that the logits are computed from.
        logits: (batch, 10).
        dense: the layer that computes the logits.
        calls: the calls behind the logits, down to the likelihoods.
        sources: for each feature the map that it is a weighted sum of; empty if it is none.
        kernel: the weights, (rows, columns), of the feature with an index, where it has a source.
    """

    features: Any
    logits: Any
    dense: Any
    calls: tuple[LayerCall, ...]
    sources: tuple[int, ...]
    kernel: Callable[[int], Floats]

    @property
    def layers(self) -> tuple[Layer, ...]:
        return tuple(
            Layer("softmax", call.layer.name) if is_softmax(call.layer) else described(call.layer)
            for call in self.calls
        )


def parse_head(behind: Sequence[LayerCall], model: Any) -> Head:
    """Parses the calls behind the last convolution.

    The last dense layer gives the logits; only activations and scalings may follow, and a softmax
    ends the network. Between the maps and the dense layer any layers may stand.

    Raises:
        InspectionError: when it ends in another way.
    """
    following = (*ACTIVATION, layers.Softmax, layers.Rescaling)
    calls = list(dropwhile(lambda call: isinstance(call.layer, following), reversed(behind)))
    dense = calls[0] if calls else None
    if (
        dense is None
        or not isinstance(dense.layer, layers.Dense)
        or len(dense.input.shape) != 2
        or not is_softmax(behind[-1].layer)
    ):
        raise refusal(translate("Head", "it doesn't end in a dense layer and a softmax"))
    after = list(behind[len(calls) :])
    logits = dense.output
    if is_softmax(dense.layer):
        logits, after = _sums(dense, model), [dense]
    sources, kernel = _sources([call for call in behind if call in calls[1:]], dense.input)
    return Head(dense.input, logits, dense.layer, tuple(after), sources, kernel)


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


def _sources(
    calls: Sequence[LayerCall], features: Any
) -> tuple[tuple[int, ...], Callable[[int], Floats]]:
    """Where each feature comes from, if each is a weighted sum of one map of the last stage.

    Args:
        calls: those behind the last convolution, before the dense layer.
        features: what the dense layer takes.
    """
    summing = [call for call in calls if _sums_up(call)]
    behind = calls[calls.index(summing[0]) :] if summing else []
    allowed = (layers.DepthwiseConv2D, layers.Flatten, layers.GlobalAveragePooling2D)
    if not behind or not all(isinstance(c.layer, (*allowed, *ONLY_IN_TRAINING)) for c in behind):
        return (), _no_kernel
    first = behind[0]
    rows, columns, channels = first.input.shape[1:]
    number = features.shape[1]
    if isinstance(first.layer, layers.Flatten):
        return tuple(n % channels for n in range(number)), lambda index: _one_cell(
            rows, columns, index // channels
        )
    if isinstance(first.layer, layers.GlobalAveragePooling2D):
        mean = np.full((rows, columns), 1 / (rows * columns), np.float32)
        return tuple(range(channels)), lambda _index: mean
    weights = first.layer
    return tuple(range(channels)), lambda index: weights.kernel.numpy()[:, :, index, 0]


def _sums_up(call: LayerCall) -> bool:
    """Whether a call takes maps to the features, each a weighted sum of one map."""
    if isinstance(call.layer, layers.DepthwiseConv2D):
        is_plain = call.layer.depth_multiplier == 1 and not call.layer.use_bias
        return is_plain and call.output.shape[1:3] == (1, 1)
    return len(call.input.shape) == 4 and isinstance(
        call.layer, (layers.Flatten, layers.GlobalAveragePooling2D)
    )


def _one_cell(rows: int, columns: int, cell: int) -> Floats:
    weights = np.zeros(rows * columns, np.float32)
    weights[cell] = 1
    return weights.reshape(rows, columns)


def _no_kernel(_index: int) -> Floats:
    raise InspectionError(
        translate("Head", "This feature is not a weighted sum of one feature map.")
    )
