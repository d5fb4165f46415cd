"""The last layers of the program's network, which are taught a hand; those below stay as they are.

What the layers below compute from a drawing, its features, never changes: it is computed once. The
last layers are so small that NumPy computes them, and their gradient, in a millisecond.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any  # Keras and TensorFlow ship no types

import keras
import numpy as np
import tensorflow as tf

from digit_gui.core.grid import SIZE
from digit_gui.network.model_file import ModelError, load_model

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from digit_gui.core.grid import Floats, Images

_LAST_FIXED, _SUMS, _LOGITS, _EVIDENCE = "stage3", "summary_weights", "logits", "evidence"

_AT_ONCE = 64
"""Images: some 50 ms."""


@dataclass(frozen=True, eq=False)
class Weights:
    """Of the last layers: weighted sums of C maps of P cells, and ten logits of them.

    Attributes:
        sums: (P, C), the weight of each cell of each map.
        kernel: (C, 10).
        bias: (10,).
    """

    sums: Floats
    kernel: Floats
    bias: Floats

    @property
    def product(self) -> Floats:
        """(P * C, 10): both layers in one, since nothing but sums lies between them."""
        return (self.sums[:, :, None] * self.kernel).reshape(-1, self.kernel.shape[1])

    def logits(self, features: Floats) -> Floats:
        """(N, 10), of features (N, P * C)."""
        logits: Floats = features @ self.product + self.bias
        return logits

    def likelihoods(self, features: Floats) -> Floats:
        """(N, 10), of features (N, P * C)."""
        return likelihoods_of(self.logits(features))

    def gradient(self, features: Floats, of_logits: Floats) -> tuple[Floats, ...]:
        """Of sums, kernel and bias, from that of the logits, (N, 10)."""
        of_product = (features.T @ of_logits).reshape(*self.sums.shape, -1)
        return (
            np.einsum("pcd,cd->pc", of_product, self.kernel),
            np.einsum("pcd,pc->cd", of_product, self.sums),
            of_logits.sum(axis=0),
        )

    def towards(self, other: Weights, share: float) -> Weights:
        """Those at a share, 0..1, of the way to others."""
        return Weights(
            *(
                one + np.float32(share) * (two - one)
                for one, two in (
                    (self.sums, other.sums),
                    (self.kernel, other.kernel),
                    (self.bias, other.bias),
                )
            )
        )

    def divided(self, temperature: float) -> Weights:
        """The same with all logits divided by `temperature`."""
        return Weights(
            self.sums, self.kernel / np.float32(temperature), self.bias / np.float32(temperature)
        )


class UpperLayers:
    """The network in a file, taken apart above its last maps.

    Its last two layers with weights, the weighted sums of the maps and the logits, are taught:
    5,610 of 386,000 weights (`docs/decisions/0017-teaching-a-hand.md` says why these).

    Raises:
        ModelError: when there is no such file, or its network has no such layers.
    """

    def __init__(self, base: Path) -> None:
        self._network = load_model(base)
        try:
            fixed = self._network.get_layer(_LAST_FIXED)
            self._sums = self._network.get_layer(_SUMS)
            self._logits = self._network.get_layer(_LOGITS)
            self._network.get_layer(_EVIDENCE)
        except ValueError as error:
            raise ModelError(
                f"The network in {base} can't be taught: it is not built like the program's own."
            ) from error
        self._lower = _compiled(keras.Model(self._network.input, fixed.output))
        sums = self._sums.kernel.numpy()
        kernel, bias = self._logits.get_weights()
        self.weights = Weights(sums.reshape(-1, sums.shape[2]), kernel, bias)

    def features(self, images: Images) -> Iterator[Floats]:
        """The features of images (N, 28, 28), (n, 4000) at a time: 5 x 5 cells of 160 maps."""
        for start in range(0, len(images), _AT_ONCE):
            part = images[start : start + _AT_ONCE, ..., None]
            features = self._lower(tf.constant(np.divide(part, 255, dtype=np.float32)))
            yield features.numpy().reshape(len(part), -1)

    def save(self, weights: Weights, path: Path) -> None:
        """Writes the whole network, with these weights.

        Raises:
            OSError: when it can't be written.
        """
        try:
            self._take(weights)
            self._network.save(path)
        finally:
            self._take(self.weights)

    def _take(self, weights: Weights) -> None:
        self._sums.kernel.assign(weights.sums.reshape(self._sums.kernel.shape))
        self._logits.set_weights([weights.kernel, weights.bias])


def likelihoods_of(logits: Floats) -> Floats:
    """(N, 10), of logits (N, 10), by way of the evidence: see `training.model.network`."""
    evidence = np.logaddexp(np.float32(0), logits)
    shares = np.exp(evidence - evidence.max(axis=1, keepdims=True))
    return np.asarray(shares / shares.sum(axis=1, keepdims=True), np.float32)


def _compiled(model: Any) -> Any:
    return tf.function(
        lambda images: model(images, training=False),
        input_signature=[tf.TensorSpec((None, SIZE, SIZE, 1), tf.float32)],
        autograph=False,
    )
