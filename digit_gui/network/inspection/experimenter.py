"""What a network computes and answers when it is changed, or the drawing is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING, Any  # Keras and TensorFlow ship no types

import numpy as np
import tensorflow as tf

from digit_gui.core.grid import SIZE, THRESHOLD
from digit_gui.core.inspection.activations import Layer, Operation
from digit_gui.core.inspection.experiment import Count, Experiment, Outcome, altered
from digit_gui.core.prediction import Prediction
from digit_gui.network.inspection.activation_probe import ActivationProbe
from digit_gui.network.inspection.changed_network import TEMPERATURE, ChangedNetwork
from digit_gui.network.inspection.stored_drawings import StoredDrawings, load_stored_drawings

if TYPE_CHECKING:
    from digit_gui.core.grid import Floats, Image, Images
    from digit_gui.core.inspection.activations import CellSum
    from digit_gui.network.model_graph import ModelGraph

_AT_ONCE = 8
"""Drawings that go through the network twice in one slice, some ten milliseconds."""

_OFF = Layer("scaling", "off")
"""What is done last to the values of a map that is off: they become 0."""

_TOLD = 12
"""Slices after which a count is passed on: often enough to be seen counting."""


class Experimenter:
    """A parsed network that is changed, to see what it computes then.

    Making it compiles the network once more, which takes some tenths of a second.
    """

    def __init__(self, graph: ModelGraph) -> None:
        self._structure = graph.structure
        self._network = network = ChangedNetwork(graph)
        self._probe = ActivationProbe(graph, network.compute, network.head)
        # Without AutoGraph: there is nothing in it to rewrite, and a frozen program has no source.
        self._likelihoods = tf.function(
            lambda batch: network.compute(batch)["likelihoods"],
            input_signature=[tf.TensorSpec((None, SIZE, SIZE, 1), tf.float32)],
            autograph=False,
        ).get_concrete_function()

    def likelihoods(self, images: Images, experiment: Experiment) -> Floats:
        """The likelihoods (N, 10) of (N, 28, 28) uint8 as they are, by the changed network."""
        self._network.change(experiment)
        likelihoods: Floats = self._likelihoods(tf.constant(_batch(images))).numpy()
        return likelihoods

    def outcome(self, image: Image, experiment: Experiment) -> Outcome:
        """What the network computes for an image, (28, 28) uint8, in an experiment, and without."""
        (before,) = self.likelihoods(image[None], Experiment())
        changed = altered(image[None], experiment)
        self._network.change(experiment)
        activations = self._probe.inspect(_batch(changed))
        likelihoods, head = activations.prediction.likelihoods, self._structure.head
        prediction = Prediction(likelihoods, experiment.threshold)
        if experiment.temperature == 1:
            values = (*activations.head[:-2], activations.head[-1])
        else:
            values, head = activations.head, self._network.head
        return Outcome(
            experiment,
            changed[0],
            Prediction(before),
            replace(activations, prediction=prediction, head=values),
            replace(self._structure, head=head),
        )

    def cell_sum(
        self, image: Image, experiment: Experiment, stage: int, cell: tuple[int, int, int]
    ) -> CellSum:
        """The sum behind a cell in an experiment; see `ActivationProbe.cell_sum`."""
        self._network.change(experiment)
        found = self._probe.cell_sum(_batch(altered(image[None], experiment)), stage, cell)
        is_cooled = experiment.temperature != 1
        operations = [
            replace(done, scale=1 / experiment.temperature) if done.layer == TEMPERATURE else done
            for done in found.operations
            if done.layer != TEMPERATURE or is_cooled
        ]
        if experiment.is_off(stage, cell[2]):
            operations.append(Operation(_OFF, 0.0, scale=0.0))
        return replace(found, operations=tuple(operations))

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


def _batch(images: Images) -> Floats:
    """(N, 28, 28) uint8 to (N, 28, 28, 1) float32 in 0..1."""
    batch: Floats = images[..., None].astype(np.float32) / np.float32(255)
    return batch
