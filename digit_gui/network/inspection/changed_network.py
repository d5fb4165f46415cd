"""A network of which maps can be switched off, at another temperature."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any  # Keras and TensorFlow ship no types

import keras
import numpy as np
import tensorflow as tf

from digit_gui.core.inspection.activations import EXPERIMENT, Layer

if TYPE_CHECKING:
    from digit_gui.core.inspection.experiment import Experiment
    from digit_gui.network.model_graph import ModelGraph

TEMPERATURE = Layer("scaling", EXPERIMENT)
"""The last layer before the softmax, which divides by the experiment's temperature."""


class ChangedNetwork:
    """A parsed network, cut behind each stage, so that maps can be switched off there.

    What is changed is kept in variables: one compiled function serves all experiments.
    """

    def __init__(self, graph: ModelGraph) -> None:
        head, ends = graph.head, [stage.maps for stage in graph.stages]
        self.head = (*head.layers[:-1], TEMPERATURE, head.layers[-1])
        starts = [graph.model.inputs[0], *ends[:-1]]
        self._parts = [
            keras.Model(start, [call.output for call in stage.calls])
            for start, stage in zip(starts, graph.stages, strict=True)
        ]
        self._framing = keras.Model(graph.model.inputs[0], graph.framed)
        self._end = keras.Model(
            ends[-1],
            {
                "features": head.features,
                "logits": head.logits,
                "head": [call.output for call in head.calls[:-1]],
            },
        )
        self._masks = [
            tf.Variable(tf.ones(stage.stage.channels), trainable=False) for stage in graph.stages
        ]
        self._temperature = tf.Variable(1.0, trainable=False)

    def change(self, experiment: Experiment) -> None:
        """Changes what is computed from now on; the drawing is not its affair."""
        for stage, mask in enumerate(self._masks):
            values = np.ones(mask.shape, np.float32)
            values[[index for at, index in experiment.off if at == stage]] = 0
            mask.assign(values)
        self._temperature.assign(experiment.temperature)

    def compute(self, batch: Any) -> dict[str, Any]:
        """As `activation_probe.whole_of`; behind each stage's layers stand the masked maps."""
        values, stages = batch, []
        for part, mask in zip(self._parts, self._masks, strict=True):
            outputs = tf.nest.flatten(part(values, training=False))
            values = outputs[-1] * tf.cast(mask, outputs[-1].dtype)
            stages.append([*outputs, values])
        end = self._end(values, training=False)
        scores = [end["logits"], *end["head"]][-1]
        scaled = tf.cast(scores, tf.float32) / self._temperature
        likelihoods = tf.nn.softmax(scaled)
        return {
            "framed": self._framing(batch, training=False),
            "stages": stages,
            "features": end["features"],
            "logits": end["logits"],
            "head": [*end["head"], scaled, likelihoods],
            "likelihoods": likelihoods,
        }
