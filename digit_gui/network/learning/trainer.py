"""Trains one of the workshop's networks, step by step, and tells how well it does."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any  # Keras and TensorFlow ship no types

import keras
import numpy as np
import tensorflow as tf

from digit_gui.core.grid import DIGITS, SIZE, THRESHOLD
from digit_gui.core.learning.lesson_data import NO_DIGIT, Drawings, LessonData
from digit_gui.core.learning.reports import UNKNOWN, Built, Evaluation, Measured, Point, Projection
from digit_gui.core.learning.requests import Architecture, Hyperparameters
from digit_gui.network.learning import variation
from digit_gui.network.learning.damage import DAMAGES
from digit_gui.network.learning.projection import principal_components
from digit_gui.network.learning.small_network import build
from digit_gui.network.learning.targets import one_hot, uniform_targets
from digit_gui.network.model_file import load_model

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from digit_gui.core.grid import Floats, Image, Images

_MOST_EVALUATED = 500
"""Of the drawings that it learns from, and of damaged ones: as many tell the share to 2 %."""


class Trainer:
    """One network in training, with Adam, by mini-batches."""

    def __init__(self, data: LessonData) -> None:
        self._data = data
        self._strangers, self._non_digits = data.strangers.digits, data.strangers.non_digits
        self._optimizer = keras.optimizers.Adam()
        self.use(Hyperparameters())

    def start(self, architecture: Architecture, seed: int) -> None:
        """Begins with a new network; `seed` decides its first weights and all that is random."""
        keras.utils.set_random_seed(seed)
        self.take(build(architecture), architecture, ())
        self._rng = np.random.default_rng(seed)

    def take(self, model: Any, architecture: Architecture, curve: tuple[Point, ...]) -> None:
        """Goes on with a network that `build` made, with the weights that it has.

        Raises:
            ValueError: when it lacks a layer of those that `build` makes.
        """
        learner = keras.Model(model.input, model.get_layer("evidence").output)
        self.model, self.architecture, self.curve = model, architecture, list(curve)
        self.epochs = curve[-1].epochs if curve else 0.0
        self._optimizer = keras.optimizers.Adam()
        self._optimizer.build(learner.trainable_variables)
        self._step = _step_function(learner, self._optimizer)
        self._evidence = _compiled(lambda images: learner(images, training=False))
        self._rng = np.random.default_rng(round(1000 * self.epochs))
        self.use(self._hyperparameters)

    def use(self, wanted: Hyperparameters) -> None:
        """Learns with these from the next step on."""
        self._hyperparameters = wanted
        self._optimizer.learning_rate.assign(wanted.learning_rate)
        digits, others = self._data.learning.digits, self._data.learning.non_digits
        if wanted.without_forms:
            digits = digits.select(digits.forms == 0)
        digits = digits.select(np.arange(min(wanted.drawings, len(digits))))
        self._learned = digits
        images, targets = [digits.images], [one_hot(digits.labels)]
        if wanted.with_non_digits:
            images.append(others.images)
            targets.append(uniform_targets(len(others)))
        self._images, self._targets = np.concatenate(images), np.concatenate(targets)
        self._order = np.empty(0, int)

    @property
    def built(self) -> Built:
        """What the network is made of."""
        shapes = tuple(
            (layer.name, tuple(layer.output.shape[1:]))
            for layer in self.model.layers
            if layer.name != "dropout"
        )
        named = ("drawing", "framed", "stage", "cells", "features", "dense", "logits")
        return Built(
            self.architecture,
            tuple(shape for shape in shapes if shape[0].startswith(named)),
            self.model.count_params(),
            tuple(self.curve),
        )

    def step(self) -> float:
        """Learns from one batch; returns its loss."""
        wanted = self._hyperparameters
        if not len(self._order):
            self._order = self._rng.permutation(len(self._images))
        batch, self._order = np.split(self._order, [wanted.batch_size])
        images = self._images[batch]
        if wanted.variation > 0:
            images = variation.augmented(images, self._rng, wanted.variation)
        loss = float(self._step(tf.constant(_values(images)), tf.constant(self._targets[batch])))
        self.epochs += len(batch) / len(self._images)
        if not len(self._order):
            self.epochs = float(round(self.epochs))
        return loss

    @property
    def kernels(self) -> Floats:
        """The first layer's weights, (height, width, n); those of a dense layer as (28, 28, n)."""
        first = next(layer for layer in self.model.layers if layer.weights)
        weights: Floats = first.kernel.numpy()
        if weights.ndim == 4:
            return weights[:, :, 0]
        return weights.reshape(SIZE, SIZE, -1)

    def likelihoods(self, images: Images) -> Floats:
        """The likelihoods (N, 10) of images (N, 28, 28) uint8."""
        evidence = self._evidence(tf.constant(_values(images)))
        likelihoods: Floats = tf.nn.softmax(evidence).numpy()
        return likelihoods

    def likelihoods_of(self, image: Image) -> Floats:
        """The likelihoods (10,) of an image (28, 28) uint8."""
        likelihoods: Floats = self.likelihoods(image[None])[0]
        return likelihoods

    def project(self, layer: str, image: Image | None) -> Projection:
        """Strangers' digits, and `image` among them, by what a layer makes of them.

        Raises:
            ValueError: when there is no such layer.
        """
        inner = keras.Model(self.model.input, self.model.get_layer(layer).output)
        drawn = self._strangers.images
        every = drawn if image is None else np.concatenate([drawn, image[None]])
        values = np.asarray(inner(_values(every), training=False)).reshape(len(every), -1)
        mean, directions = principal_components(values[: len(drawn)])
        points = np.asarray((values - mean) @ directions, np.float32)
        present = None if image is None else points[-1]
        return Projection(layer, points[: len(drawn)], present, self.likelihoods(drawn))

    def measure(self, network: Path | None) -> Iterator[Measured]:
        """How a network does on damaged drawings, a damage at a time; None: the one in training.

        Raises:
            ModelError: when the file holds no network.
        """
        model = self.model if network is None else load_model(network)
        drawings = self._strangers.select(np.arange(_MOST_EVALUATED))
        answer = _compiled(lambda images: model(images, training=False))
        for damage, damaged in DAMAGES.items():
            images = damaged(drawings.images)
            likelihoods: Floats = answer(tf.constant(_values(images))).numpy()
            named = likelihoods.max(axis=1) > THRESHOLD
            is_right = likelihoods.argmax(axis=1) == drawings.labels
            yield Measured(
                network,
                damage,
                float((named & is_right).mean()),
                float((named & ~is_right).mean()),
                images,
                likelihoods,
                drawings.labels,
            )

    def evaluate(self) -> Evaluation:
        """Measures what it can do now, and adds a point to the curve."""
        learned = self._learned.select(np.arange(min(_MOST_EVALUATED, len(self._learned))))
        learned_loss, learned_right, _ = self._score(learned)
        loss, right, named = self._score(self._strangers)
        confusion = np.zeros((DIGITS, DIGITS + 1), int)
        np.add.at(confusion, (self._strangers.labels, named), 1)
        _, _, of_non_digits = self._score(self._non_digits)
        is_rare = self._strangers.forms > 0
        shares = float(learned_right.mean()), float(right.mean())
        point = Point(self.epochs, learned_loss, shares[0], loss, shares[1])
        if not self.curve or self.curve[-1].epochs < point.epochs:
            self.curve.append(point)
        return Evaluation(
            point,
            confusion,
            float((of_non_digits == UNKNOWN).mean()),
            float(right[is_rare].mean()),
        )

    def _score(self, drawings: Drawings) -> tuple[float, np.ndarray, np.ndarray]:
        """The mean loss, which are named right (N,) bool, and what is named, `UNKNOWN` for none."""
        likelihoods = self.likelihoods(drawings.images)
        best = likelihoods.argmax(axis=1)
        named = np.where(likelihoods.max(axis=1) > THRESHOLD, best, UNKNOWN)
        digits = np.where(drawings.labels == NO_DIGIT, 0, drawings.labels)
        of_label = likelihoods[np.arange(len(digits)), digits]
        loss = float(-np.log(np.maximum(of_label, np.finfo(np.float32).tiny)).mean())
        return loss, named == drawings.labels, named


def _values(images: Images) -> Floats:
    """(N, 28, 28) uint8 to (N, 28, 28, 1) float32 in 0..1."""
    return np.divide(images[..., None], 255, dtype=np.float32)


def _compiled(function: Any) -> Any:
    """Compiled for any number of images."""
    signature = [tf.TensorSpec((None, SIZE, SIZE, 1), tf.float32)]
    return tf.function(function, input_signature=signature, autograph=False)


def _step_function(learner: Any, optimizer: Any) -> Any:
    """A compiled function from images and targets to the loss, which it makes smaller."""
    weights = learner.trainable_variables

    def step(images: Any, targets: Any) -> Any:
        with tf.GradientTape() as tape:
            evidence = learner(images, training=True)
            losses = tf.nn.softmax_cross_entropy_with_logits(targets, evidence)
            loss = tf.reduce_mean(losses)
        optimizer.apply_gradients(zip(tape.gradient(loss, weights), weights, strict=True))
        return loss

    signature = [
        tf.TensorSpec((None, SIZE, SIZE, 1), tf.float32),
        tf.TensorSpec((None, DIGITS), tf.float32),
    ]
    return tf.function(step, input_signature=signature, autograph=False)
