"""The network, ready to answer: loads `model.keras` once and recognizes images with it."""

from __future__ import annotations

import os
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any  # TensorFlow ships no types

# The network is compiled with tf.function; a person's own keras.json may name another backend.
os.environ["KERAS_BACKEND"] = "tensorflow"

import numpy as np
import tensorflow as tf

from digit_gui.core.brush import blank
from digit_gui.core.grid import SIZE
from digit_gui.core.prediction import Prediction
from digit_gui.core.words import translate
from digit_gui.network.model_file import ModelError, load_model

if TYPE_CHECKING:
    from collections.abc import Iterator

    from digit_gui.core.grid import Floats, Image, Images
    from digit_gui.core.inspection.activations import Activations, CellSum, Structure
    from digit_gui.core.inspection.counterfactual import Counterfactual
    from digit_gui.core.inspection.experiment import Count, Experiment, Outcome
    from digit_gui.core.inspection.map_pieces import MapPieces
    from digit_gui.network.inspection.activation_probe import ActivationProbe
    from digit_gui.network.inspection.counterfactual import Guide
    from digit_gui.network.inspection.experimenter import Experimenter
    from digit_gui.network.inspection.integrated_gradients import Explanation, IntegratedGradients
    from digit_gui.network.inspection.map_pieces import PieceStore
    from digit_gui.network.model_graph import ModelGraph

__all__ = ["ModelError", "Recognizer"]


class Recognizer:
    """Recognizes images with the Keras model in a file.

    The model takes (batch, 28, 28, 1) or (batch, 28, 28) float32 in 0..1, ink = 1, and answers
    with (batch, 10) likelihoods. One image goes through a compiled function of fixed signature,
    which takes about a millisecond where `model.predict` takes sixty.

    Args:
        path: a file in Keras's own format, `.keras`. It is loaded in safe mode: a model that
            holds program code is refused.

    Raises:
        ModelError: when there is no such file, or when it holds no such model.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._model = load_model(path)
        try:
            self._likelihoods = _compiled(self._model, batch=1)
            self.predict(blank())
        except (tf.errors.OpError, ValueError) as error:
            raise ModelError(
                translate(
                    "Recognizer", "The network in {path} doesn't answer with likelihoods."
                ).format(path=path)
            ) from error

    def predict(self, image: Image) -> Prediction:
        """Recognizes an image, (28, 28) uint8, 255 = ink.

        Raises:
            ValueError: when the network doesn't answer with ten likelihoods in 0..1; the message
                is a sentence for a person.
        """
        return Prediction(self._likelihoods(tf.constant(_as_batch(image)))[0].numpy())

    def predict_all(self, images: Images) -> Floats:
        """The likelihoods, (N, 10) float32, of many images, (N, 28, 28) uint8, 255 = ink.

        All go through the network together; some dozens at once make the most of it.
        """
        batch = images[..., None].astype(np.float32) / np.float32(255)
        likelihoods: Floats = self._likelihoods_of_any_number(tf.constant(batch)).numpy()
        return likelihoods

    @property
    def structure(self) -> Structure:
        """What the network is made of.

        Raises:
            InspectionError: here and in the methods below, when the network can't be inspected.
        """
        return self._graph.structure

    def inspect(self, image: Image) -> Activations:
        """What the network computes for an image, (28, 28) uint8, from framing to answer."""
        return self._probe.inspect(_as_batch(image))

    def cell_sum(
        self,
        image: Image,
        stage: int,
        row: int,
        column: int,
        channel: int,
        experiment: Experiment | None = None,
    ) -> CellSum:
        """The sum behind one cell of a feature map.

        Args:
            image: (28, 28) uint8.
            stage: index of the stage in the structure.
            row: of the stage's maps.
            column: of the stage's maps.
            channel: which of the stage's maps.
            experiment: what is changed; None: nothing.
        """
        cell = row, column, channel
        if experiment is not None:
            return self._experimenter.cell_sum(image, experiment, stage, cell)
        return self._probe.cell_sum(_as_batch(image), stage, cell)

    def explain(self, image: Image, digit: int, against: int | None = None) -> Explanation:
        """Begins to explain the logit of `digit`, or by how much it exceeds that of `against`.

        Args:
            image: (28, 28) uint8.
            digit: in 0..9.
            against: in 0..9, or None.
        """
        from digit_gui.network.inspection.integrated_gradients import Explanation

        return Explanation(self._gradients, _as_batch(image), digit, against)

    def what_if(self, image: Image, digit: int) -> Iterator[Counterfactual | None]:
        """Looks for the smallest change after which the network names `digit`, in 0..9.

        Yields None after each slice of some ten milliseconds, and the result in the end.
        """
        from digit_gui.network.inspection.counterfactual import search

        yield from search(self._guide, image, digit)

    def try_out(self, image: Image, experiment: Experiment) -> Outcome:
        """What the network computes for an image, (28, 28) uint8, in an experiment.

        And what it says without it.
        """
        return self._experimenter.outcome(image, experiment)

    def map_pieces(self, stage: int, index: int) -> MapPieces:
        """The pieces of people's drawings that excite a map most.

        Raises:
            InspectionError: also when none were stored for this network.
        """
        return self._pieces.of_map(stage, index)

    def count_right(self, experiment: Experiment) -> Iterator[Count | None]:
        """Counts how many stored drawings are named rightly, with and without an experiment.

        Yields None after a slice of some ten milliseconds, after every few the count so far.
        """
        yield from self._experimenter.count(experiment)

    # Imported, parsed and compiled on first use: the start must not wait for it.

    @cached_property
    def _likelihoods_of_any_number(self) -> Any:
        return _compiled(self._model, batch=None)

    @cached_property
    def _graph(self) -> ModelGraph:
        from digit_gui.network.model_graph import parse_model

        return parse_model(self._model)

    @cached_property
    def _probe(self) -> ActivationProbe:
        from digit_gui.network.inspection.activation_probe import ActivationProbe, whole_of

        graph = self._graph
        return ActivationProbe(graph, whole_of(graph), graph.head.layers)

    @cached_property
    def _guide(self) -> Guide:
        from digit_gui.network.inspection.counterfactual import Guide

        return Guide(self._graph)

    @cached_property
    def _experimenter(self) -> Experimenter:
        from digit_gui.network.inspection.experimenter import Experimenter

        return Experimenter(self._graph)

    @cached_property
    def _pieces(self) -> PieceStore:
        from digit_gui.network.inspection.map_pieces import PieceStore

        return PieceStore(self._path, self._graph.structure)

    @cached_property
    def _gradients(self) -> IntegratedGradients:
        from digit_gui.network.inspection.integrated_gradients import IntegratedGradients

        return IntegratedGradients(self._graph)


def _compiled(model: Any, batch: int | None) -> Any:
    """A function from a tensor of `batch` images to their likelihoods; None: of any number."""
    # Without AutoGraph: there is nothing in it to rewrite, and a frozen program has no source.
    compiled = tf.function(
        lambda images: model(images, training=False),
        input_signature=[tf.TensorSpec((batch, SIZE, SIZE, 1), tf.float32)],
        autograph=False,
    )
    return compiled.get_concrete_function()


def _as_batch(image: Image) -> Floats:
    """(28, 28) uint8 to (1, 28, 28, 1) float32 in 0..1."""
    batch: Floats = image[None, :, :, None].astype(np.float32) / np.float32(255)
    return batch
