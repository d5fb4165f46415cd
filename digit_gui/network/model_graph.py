"""Parses a Keras model: finds its convolutions, the layers between them, and its logits."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any  # Keras ships no types

import keras

from digit_gui.core.grid import SIZE
from digit_gui.core.inspection.activations import FieldAxis, Layer, Stage, Structure
from digit_gui.core.words import translate
from digit_gui.network.head import Head, parse_head
from digit_gui.network.layer_calls import (
    ACTIVATION,
    CONVOLUTION,
    NORMALIZATION,
    ONLY_IN_TRAINING,
    OTHER_CONVOLUTIONS,
    POOLING,
    LayerCall,
    described,
    own_activation,
    padding,
    path_to,
    refusal,
    window,
)


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
        head: what follows the stages.
    """

    model: Any
    stages: tuple[StageLayers, ...]
    head: Head

    @property
    def framed(self) -> Any:
        """The framed image, (batch, 28, 28, 1)."""
        return self.stages[0].convolution.input

    @property
    def structure(self) -> Structure:
        stages = tuple(stage.stage for stage in self.stages)
        head = self.head
        return Structure(stages, head.features.shape[1], head.sources, head.layers)

    @property
    def logits(self) -> Any:
        """(batch, 10)."""
        return self.head.logits


def parse_model(loaded: Any) -> ModelGraph:
    """Parses a loaded Keras model.

    From its first convolution to its softmax the model must be a chain: each layer has one input,
    and between two convolutions there are only pooling, batch normalization, activations, and
    layers that act in training alone. Before the first convolution, and between the last one and
    the logits, any layers may stand; between the logits and the softmax, only activations and
    scalings.

    Raises:
        InspectionError: when the model is built in another way.
    """
    model = keras.Model(loaded.inputs, loaded.outputs)  # a Sequential lists no operations
    path = path_to(model.outputs[0])
    starts = [at for at, call in enumerate(path) if isinstance(call.layer, CONVOLUTION)]
    behind = path[starts[-1] + 1 :] if starts else []
    known = [path[at].layer for at in starts] + [call.layer for call in behind]
    for layer in model.operations:
        if isinstance(layer, (CONVOLUTION, *OTHER_CONVOLUTIONS)) and layer not in known:
            raise refusal(
                translate(
                    "ModelGraph", "its layer {name} is not a plain convolution in a single chain"
                ).format(name=layer.name)
            )
    if not starts:
        raise refusal(translate("ModelGraph", "it has no two-dimensional convolutions"))
    head = parse_head(behind, model)
    return ModelGraph(model, tuple(_stages(path, starts)), head)


def _stages(path: Sequence[LayerCall], starts: Sequence[int]) -> Iterator[StageLayers]:
    framed = path[starts[0]].input.shape[1:]
    if framed != (SIZE, SIZE, 1):
        raise refusal(
            translate(
                "ModelGraph", "its first convolution takes {sizes} values, not {side} x {side} x 1"
            ).format(sizes=" x ".join(map(str, framed)), side=SIZE)
        )
    vertical = horizontal = FieldAxis()
    for number, (start, end) in enumerate(pairwise([*starts, len(path)]), 1):
        calls = list(_stage_calls(path[start:end], is_last=end == len(path)))
        for call in calls:
            if isinstance(call.layer, (CONVOLUTION, *POOLING)):
                (above, left), (rows, columns) = padding(call), window(call.layer)
                vertical = vertical.through(rows, call.layer.strides[0], above)
                horizontal = horizontal.through(columns, call.layer.strides[1], left)
        _, height, width, channels = calls[-1].output.shape
        name = _name(calls) or translate("ModelGraph", "convolution {number}").format(number=number)
        layers = tuple(_described(calls))
        stage = Stage(name, height, width, channels, vertical, horizontal, layers)
        yield StageLayers(calls[0], tuple(calls[1:]), stage)


def _stage_calls(path: Sequence[LayerCall], *, is_last: bool) -> Iterator[LayerCall]:
    """The convolution with which `path` begins, and the calls behind it that change its values."""
    convolution = path[0].layer
    if convolution.data_format != "channels_last" or convolution.groups != 1:
        raise refusal(
            translate(
                "ModelGraph", "its layer {name} is a grouped convolution, or has its channels first"
            ).format(name=convolution.name)
        )
    yield path[0]
    for call in path[1:]:
        if isinstance(call.layer, POOLING + NORMALIZATION + ACTIVATION):
            yield call
        elif not isinstance(call.layer, ONLY_IN_TRAINING):
            if not is_last:
                raise refusal(
                    translate(
                        "ModelGraph", "its layer {name} stands between two convolutions"
                    ).format(name=call.layer.name)
                )
            return


def _described(calls: Sequence[LayerCall]) -> Iterator[Layer]:
    """The convolution with its own activation, and what follows."""
    convolution, *operations = (call.layer for call in calls)
    yield described(convolution)
    if activation := own_activation(convolution):
        yield activation
    yield from map(described, operations)


def _name(calls: Sequence[LayerCall]) -> str | None:
    """The name of the last layer that has not an automatic one, such as "max_pooling2d_3"."""
    for call in reversed(calls):
        plain = call.layer.name.replace("_", "").rstrip("0123456789")
        if plain != type(call.layer).__name__.lower():
            return str(call.layer.name)
    return None
