"""How large a network may be, checked before memory is allocated for it or anything is computed.

Keras infers the shapes of all layers within milliseconds and without memory, whatever numbers a
file holds. What takes minutes or all memory is to allocate weights and to compute. So the limits
apply to the shapes that Keras infers, which a file can't misstate: to each weight just before it
is allocated, and to the layers' outputs before the first drawing is recognized.
"""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from math import prod
from typing import Any  # Keras and TensorFlow ship no types

import keras
import tensorflow as tf

from digit_gui.core.words import translate

MAX_CONFIG_BYTES = 2_000_000
"""Of `config.json`. Some 2,000 layers, which take seconds to build; ResNet-50 has 0.2 MB."""

MAX_ARCHIVE_BYTES = 256 * 1024 * 1024
"""Of the unpacked file: the largest number of weights as float32, with two moments of an optimizer
for each (240 MB)."""

MAX_WEIGHTS = 20_000_000
"""80 MB as float32. The program's own network has 0.4 million, VGG-16 without its top 14.7."""

MAX_VALUES = 10_000_000
"""Values that all layers together give for one drawing: 40 MB as float32. The program's own
network gives 0.1 million, VGG-16 on images of this size 0.3, ResNet-50 0.8."""

MAX_MULTIPLICATIONS = 5_000_000_000
"""For one drawing: about a second on one core. The program's own network needs 17 million,
VGG-16 on images of this size 314 million."""


class SizeError(Exception):
    """Why a network is too large: the end of a sentence, "it has more than ..."."""


def check_archive(archive: zipfile.ZipFile) -> None:
    """Checks a `.keras` file by its directory, before anything is unpacked.

    Raises:
        SizeError: when it would unpack to more than the limits.
    """
    sizes = {entry.filename: entry.file_size for entry in archive.infolist()}
    if sizes.get("config.json", 0) > MAX_CONFIG_BYTES:
        raise SizeError(
            translate("ModelLimits", "its description has more than {limit} MB").format(
                limit=MAX_CONFIG_BYTES // 1_000_000
            )
        )
    if sum(sizes.values()) > MAX_ARCHIVE_BYTES:
        raise SizeError(
            translate("ModelLimits", "it unpacks to more than {limit} MB").format(
                limit=MAX_ARCHIVE_BYTES // 1024**2
            )
        )


class WeightLimit:
    """Counts the weights that are created in `tf.variable_creator_scope(limit)`.

    Raises:
        SizeError: before memory is allocated for the first weight over the limit.
    """

    def __init__(self) -> None:
        self._count = 0
        self._shapes = tf.Graph()

    def __call__(self, create: Any, **arguments: Any) -> Any:
        initial = arguments["initial_value"]
        # In a graph, nothing is allocated for the initial value: only its shape is inferred.
        with self._shapes.as_default():
            shape = tf.convert_to_tensor(initial() if callable(initial) else initial).shape
        self._count += prod(shape)
        self.check()
        return create(**arguments)

    def check(self) -> None:
        """Raises the error again: Keras may have wrapped it in one of its own, or hidden it."""
        if self._count > MAX_WEIGHTS:
            raise SizeError(
                translate("ModelLimits", "it has more than {limit} million weights").format(
                    limit=MAX_WEIGHTS // 1_000_000
                )
            )


def check_computation(model: Any) -> None:
    """Checks what a built model has to compute for one drawing.

    Raises:
        SizeError: when its layers give more values than the limit, or multiply more often, or it
            can't be told.
    """
    values = multiplications = 0
    for layer, inputs, outputs in _calls(model):
        if any(None in tensor.shape[1:] for tensor in (*inputs, *outputs)):
            raise SizeError(
                translate(
                    "ModelLimits",
                    "it doesn't say how many values its layers give, which may be any number",
                )
            )
        given = sum(map(_value_count, outputs))
        positions = max(_positions(tensor) for tensor in (*inputs, *outputs))
        weights = layer.count_params() if isinstance(layer, keras.Layer) else 0
        window = prod(getattr(layer, "pool_size", ()))
        values += given
        multiplications += weights * positions + window * given
    if values > MAX_VALUES:
        raise SizeError(
            translate("ModelLimits", "its layers give more than {limit} million values").format(
                limit=MAX_VALUES // 1_000_000
            )
        )
    if multiplications > MAX_MULTIPLICATIONS:
        raise SizeError(
            translate(
                "ModelLimits",
                "it takes more than {limit} thousand million multiplications for one drawing",
            ).format(limit=MAX_MULTIPLICATIONS // 1_000_000_000)
        )


def _calls(model: Any) -> Iterator[tuple[Any, list[Any], list[Any]]]:
    """Each call of each layer, nested models' too: the layer, its inputs and its outputs."""
    for layer in getattr(model, "operations", model.layers):
        if isinstance(layer, keras.Model):
            yield from _calls(layer)
            continue
        for node in layer._inbound_nodes:
            yield layer, node.input_tensors, node.output_tensors


def _value_count(tensor: Any) -> int:
    return prod(tensor.shape[1:])


def _positions(tensor: Any) -> int:
    """How often a layer's weights are applied to a tensor: values of one channel."""
    return prod(tensor.shape[1:-1])
