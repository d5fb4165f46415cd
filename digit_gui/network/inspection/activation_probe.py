"""Reads what a network computes for one image: feature maps, logits, influences, single sums."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, Any  # Keras and TensorFlow ship no types

import keras
import tensorflow as tf

from digit_gui.core.grid import SIZE
from digit_gui.core.inspection.activations import Activations, CellSum
from digit_gui.core.prediction import Prediction
from digit_gui.network.inspection import cell_sums

if TYPE_CHECKING:
    from digit_gui.core.grid import Floats
    from digit_gui.core.inspection.activations import Layer
    from digit_gui.network.model_graph import ModelGraph


class ActivationProbe:
    """Reads what a parsed network computes for images.

    It takes them as the network does: a batch of one, (1, 28, 28, 1) float32 in 0..1, ink = 1.
    Making a probe compiles the network once more, which takes some tenths of a second.

    Args:
        graph: of the network.
        compute: what it computes for a batch, as `whole_of` gives it.
        head: what is done to the logits there.
    """

    def __init__(
        self,
        graph: ModelGraph,
        compute: Callable[[Any], dict[str, Any]],
        head: tuple[Layer, ...],
    ) -> None:
        self._graph, self._compute, self._head = graph, compute, head

        def values(batch: Any) -> Any:
            with tf.GradientTape(watch_accessed_variables=False) as tape:
                tape.watch(batch)
                computed = compute(batch)
                likeliest = tf.argmax(computed["likelihoods"], axis=1)
                explained = tf.gather(computed["logits"], likeliest, axis=1, batch_dims=1)
            computed["maps"] = [outputs[-1] for outputs in computed.pop("stages")]
            parts = [*computed["maps"], computed["features"]]
            slopes = tape.gradient(explained, parts, unconnected_gradients="zero")
            *maps, added = [part * slope for part, slope in zip(parts, slopes, strict=True)]
            influences = [tf.reduce_sum(each, axis=(1, 2)) for each in maps]
            return {**computed, "influences": influences, "contributions": added}

        self._values = _compiled(values)

    def inspect(self, batch: Floats) -> Activations:
        """What the network computes, from framing to answer."""
        values = self._values(batch)
        return Activations(
            values["framed"][:, :, 0],
            tuple(values["maps"]),
            values["features"],
            values["logits"],
            Prediction(values["likelihoods"]),
            tuple(values["influences"]),
            values["contributions"],
            tuple(values["head"]),
        )

    def cell_sum(self, batch: Floats, stage: int, cell: tuple[int, int, int]) -> CellSum:
        """The sum behind the cell (row, column, channel) of a stage's maps, a feature or a logit.

        Args:
            batch: the image.
            stage: index of the stage, or `feature_stage` or `logit_stage` of the structure.
            cell: row, column and channel; of a feature or a logit (0, 0, its index).
        """
        graph, values = self._graph, self._outputs(batch)
        structure, stages = graph.structure, values["stages"]
        row, column, channel = cell
        if stage == structure.logit_stage:
            head = [*zip(self._head, values["head"], strict=True)]
            return cell_sums.of_logit(graph.head, values["features"], head, channel)
        if stage == structure.feature_stage:
            return cell_sums.of_feature(graph.head, stages[-1][-1], channel)
        inputs = stages[stage - 1][-1] if stage else values["framed"]
        layers = graph.stages[stage]
        outputs = stages[stage][: len(layers.calls)]
        return cell_sums.of_cell(layers, inputs, outputs, (row, column), channel)

    @cached_property
    def _outputs(self) -> Any:
        """The framed image, the output of each layer of each stage, and what the head computes."""
        wanted = ("framed", "stages", "features", "head")

        def outputs(batch: Any) -> Any:
            computed = self._compute(batch)
            return {name: computed[name] for name in wanted}

        return _compiled(outputs)


def whole_of(graph: ModelGraph) -> Callable[[Any], dict[str, Any]]:
    """A function from a batch to all that the network computes.

    It gives "framed", "stages" (the outputs of the layers of each stage, its maps the last of
    them), "features", "logits", "head" (the output of each layer behind them), "likelihoods".
    """
    model = keras.Model(
        graph.model.inputs,
        {
            "framed": graph.framed,
            "stages": [[call.output for call in stage.calls] for stage in graph.stages],
            "features": graph.head.features,
            "logits": graph.logits,
            "head": [call.output for call in graph.head.calls],
            "likelihoods": graph.model.outputs[0],
        },
    )
    return lambda batch: dict(model(batch, training=False))


def _compiled(function: Any) -> Any:
    """`function` of a batch of one image, compiled; it gives the first of each batch of values."""
    # Without AutoGraph: there is nothing in it to rewrite, and a frozen program has no source.
    compute = tf.function(
        lambda batch: tf.nest.map_structure(
            lambda value: tf.cast(value[0], tf.float32), function(batch)
        ),
        input_signature=[tf.TensorSpec((1, SIZE, SIZE, 1), tf.float32)],
        autograph=False,
    ).get_concrete_function()
    return lambda batch: tf.nest.map_structure(
        lambda value: value.numpy(), compute(tf.constant(batch))
    )
