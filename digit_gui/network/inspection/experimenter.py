"""Runs a network with some of its maps switched off, and at another temperature."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import TYPE_CHECKING, Any  # Keras and TensorFlow ship no types

import keras
import numpy as np
import tensorflow as tf

from digit_gui.core.grid import SIZE, THRESHOLD
from digit_gui.core.inspection.experiment import Count, Experiment, Outcome, altered
from digit_gui.core.prediction import Prediction
from digit_gui.network.inspection.stored_drawings import StoredDrawings, load_stored_drawings

if TYPE_CHECKING:
    from digit_gui.core.grid import Floats, Image, Images
    from digit_gui.network.model_graph import ModelGraph

_AT_ONCE = 8
"""Drawings that go through the network twice in one slice, some ten milliseconds."""

_TOLD = 12
"""Slices after which a count is passed on: often enough to be seen counting."""


class Experimenter:
    """A parsed network, cut behind each stage, so that maps can be switched off there.

    Making it compiles the network once more, which takes some tenths of a second.
    """

    def __init__(self, graph: ModelGraph) -> None:
        self._channels = [stage.stage.channels for stage in graph.stages]
        ends = [stage.maps for stage in graph.stages]
        starts = [graph.model.inputs[0], *ends]
        parts = [
            keras.Model(start, end)
            for start, end in zip(starts, [*ends, _softmax_input(graph)], strict=True)
        ]

        def likelihoods(batch: Any, masks: Any, temperature: Any) -> Any:
            values = batch
            for part, mask in zip(parts[:-1], masks, strict=True):
                values = part(values, training=False)
                values = values * tf.cast(mask, values.dtype)
            scores = tf.cast(parts[-1](values, training=False), tf.float32)
            return tf.nn.softmax(scores / temperature)

        # Without AutoGraph: there is nothing in it to rewrite, and a frozen program has no source.
        self._likelihoods = tf.function(
            likelihoods,
            input_signature=[
                tf.TensorSpec((None, SIZE, SIZE, 1), tf.float32),
                [tf.TensorSpec((channels,), tf.float32) for channels in self._channels],
                tf.TensorSpec((), tf.float32),
            ],
            autograph=False,
        ).get_concrete_function()

    def likelihoods(self, images: Images, experiment: Experiment) -> Floats:
        """The likelihoods (N, 10) of (N, 28, 28) uint8 as they are, by the changed network."""
        masks = [np.ones(channels, np.float32) for channels in self._channels]
        for stage, index in experiment.off:
            masks[stage][index] = 0
        batch = tf.constant(images[..., None] / np.float32(255))
        arguments = batch, [tf.constant(mask) for mask in masks]
        temperature = tf.constant(experiment.temperature, tf.float32)
        likelihoods: Floats = self._likelihoods(*arguments, temperature).numpy()
        return likelihoods

    def outcome(self, image: Image, experiment: Experiment) -> Outcome:
        """What the network says about an image, (28, 28) uint8, with and without an experiment."""
        changed = altered(image[None], experiment)
        (before,) = self.likelihoods(image[None], Experiment())
        (after,) = self.likelihoods(changed, experiment)
        return Outcome(experiment, changed[0], Prediction(before), Prediction(after))

    def count(self, experiment: Experiment) -> Iterator[Count | None]:
        """Counts the stored test drawings that are named rightly with and without an experiment.

        Yields:
            None after a slice of some ten milliseconds; after every few the count so far, and in
            the end that of all.

        Raises:
            InspectionError: when there are no stored drawings.
        """
        drawings, right_before = self._drawings, self._right_before
        after = 0
        total = len(drawings.images)
        for slices, start in enumerate(range(0, total, _AT_ONCE), 1):
            part = slice(start, start + _AT_ONCE)
            changed = altered(drawings.images[part], experiment)
            likelihoods = self.likelihoods(changed, experiment)
            after += int(_right(likelihoods, drawings.labels[part], experiment.threshold).sum())
            if start not in right_before:
                plain = self.likelihoods(drawings.images[part], Experiment())
                right_before[start] = int(_right(plain, drawings.labels[part], THRESHOLD).sum())
            done = min(start + _AT_ONCE, total)
            before = sum(right for at, right in right_before.items() if at <= start)
            is_told = slices % _TOLD == 0 or done == total
            yield Count(done, total, before, after) if is_told else None

    @cached_property
    def _right_before(self) -> dict[int, int]:
        """How many of the drawings from each slice's start on are right without an experiment."""
        return {}

    @cached_property
    def _drawings(self) -> StoredDrawings:
        return load_stored_drawings()


def _right(likelihoods: Floats, labels: Any, threshold: float) -> Any:
    """Which of the drawings are named rightly, (N,) bool."""
    return (likelihoods.argmax(axis=1) == labels) & (likelihoods.max(axis=1) > threshold)


def _softmax_input(graph: ModelGraph) -> Any:
    """What the softmax at the network's end takes, symbolic (batch, 10)."""
    layer, node, _ = graph.model.outputs[0]._keras_history
    if isinstance(layer, keras.layers.Dense):
        return graph.logits
    return layer._inbound_nodes[node].input_tensors[0]
